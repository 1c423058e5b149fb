import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileEmpty: Rule = {
  id: 'file/empty',
  level: 'error',
  reach: 'file',
  summary: 'a file with nothing in it',
  why: 'An empty file is mostly an accident: a save that was cut short, a merge that went wrong. It looks like a customer of whom nothing is known, and perhaps something was.',
  remedy:
    'Look at the history of the file with `git log -p` and bring back what was lost. If nothing was, write at least a name, or delete the file.',
  examples: {
    good: [{ title: 'a name is enough', files: 'name: Nordlicht Robotics\n' }],
    bad: [{ title: 'a comment says nothing', files: '# name: Nordlicht Robotics # error: file/empty\n' }],
  },
  check: foundWhileLoading('file/empty'),
};
