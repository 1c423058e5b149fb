import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileConflict: Rule = {
  id: 'file/conflict',
  level: 'error',
  reach: 'file',
  summary: 'a merge that was left unresolved',
  why: 'Two people changed the same lines, one of them perhaps to write down a withdrawal, and nobody has decided between them. Until someone does, the file says both, and can be trusted for neither.',
  remedy:
    'Choose what holds, delete the lines with the markers, and `git add` the file. Where consent is concerned, the no holds until somebody has asked.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\nstatus: paused\n' }],
    bad: [
      {
        files: `name: Nordlicht Robotics
<<<<<<< HEAD # error: file/conflict
status: active
=======
status: do-not-contact
>>>>>>> main
`,
      },
    ],
  },
  check: foundWhileLoading('file/conflict'),
};
