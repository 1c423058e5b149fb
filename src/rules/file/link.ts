import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileLink: Rule = {
  id: 'file/link',
  level: 'error',
  reach: 'file',
  summary: 'a link in the place of a file, or a folder that is a link or a repository of its own',
  why: 'Git keeps where a link leads, and of a submodule which commit it is at. What lies behind them changes without a review, so that nobody has agreed to a word of it; on another machine it may lead elsewhere. What a review cannot see is not read.',
  remedy: 'Put the files themselves into the library.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\n' }],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': {
            rule: 'file/link',
            message: 'this is a link, and links are not followed',
            hint: 'put the file itself here',
          },
        },
      },
    ],
  },
  check: foundWhileLoading('file/link'),
};
