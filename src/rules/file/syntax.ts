import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileSyntax: Rule = {
  id: 'file/syntax',
  level: 'error',
  reach: 'file',
  summary: 'a file that is not valid YAML, or says the same key twice',
  why: 'A file that cannot be read is no answer: everything in it, consents and withdrawals alike, is out of sight until it is fixed. A key that stands twice is worse, since a lenient reader would drop one of the two without a word.',
  remedy: 'Fix the YAML at the place named. Only the first fault is reported, since it causes most of those after it.',
  examples: {
    good: [{ files: 'name: "Nordlicht: Robotics"\n' }],
    bad: [
      { title: 'a colon inside plain text', files: 'name: Nordlicht: Robotics # error: file/syntax\n' },
      {
        title: 'a key twice',
        files: 'name: Nordlicht Robotics\nstatus: active\nstatus: paused # error: file/syntax\n',
      },
      {
        title: 'a tab for indentation',
        files: 'name: Nordlicht Robotics\nhealth:\n\tstatus: green # error: file/syntax\n',
      },
    ],
  },
  check: foundWhileLoading('file/syntax'),
};
