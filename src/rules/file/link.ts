import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileLink: Rule = {
  id: 'file/link',
  level: 'error',
  reach: 'file',
  summary: 'a link that leads out of the library',
  why: "What lies behind such a link was in no pull request, so nobody has agreed to a word of it. On another machine it leads elsewhere, or into somebody's private files.",
  remedy: 'Put the file itself into the library. Links that stay inside are followed.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\n' }],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': {
            rule: 'file/link',
            message: 'this link leads out of the library, so it was not followed',
            hint: 'put the file itself here',
          },
        },
      },
    ],
  },
  check: foundWhileLoading('file/link'),
};
