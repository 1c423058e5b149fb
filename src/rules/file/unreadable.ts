import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileUnreadable: Rule = {
  id: 'file/unreadable',
  level: 'error',
  reach: 'file',
  summary: 'a file that cannot be opened',
  why: 'A file that is there and cannot be read is a customer whose wishes nobody sees. To skip it without a word would be to answer without them.',
  remedy: 'Fix the permissions of the file, or what the link points at. If it is not needed, delete it.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\n' }],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': {
            rule: 'file/unreadable',
            message: 'this could not be read: permission denied',
            hint: 'fix its permissions, or delete it',
          },
        },
      },
    ],
  },
  check: foundWhileLoading('file/unreadable'),
};
