import { foundWhileLoading, type Rule } from '../rule.ts';

export const fileTooLarge: Rule = {
  id: 'file/too-large',
  level: 'error',
  reach: 'file',
  summary: 'a file over the size limit, or with more in it than a customer has',
  why: 'A customer file is written by people and read in review. One of a megabyte is a pasted transcript or a picture in disguise: it slows every search, and nobody reads what stands at its end. One of many thousand entries was made to keep a program busy.',
  remedy:
    'Keep long material elsewhere and name its place, as `evidence` does. If the file really has to be so long, raise `max_file_size` in the config. How many words and signs it may hold is the same for all: twenty times as many as the fullest example has.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\n' }],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': {
            rule: 'file/too-large',
            message: 'this file has 3,145,728 bytes, and 1,048,576 are the most',
            hint: 'split it, or raise max_file_size in the config',
          },
        },
      },
    ],
  },
  check: foundWhileLoading('file/too-large'),
};
