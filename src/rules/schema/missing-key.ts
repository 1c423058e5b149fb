import { foundWhileLoading, type Rule } from '../rule.ts';

export const schemaMissingKey: Rule = {
  id: 'schema/missing-key',
  level: 'error',
  reach: 'file',
  summary: 'a key that has to be there and is not',
  why: 'Some facts are none without another. A consent without its uses allows nobody knows what, and a call without its day counts towards no limit.',
  remedy: 'Add the key. If its value is not known, the fact is not known either: take it out, or ask.',
  examples: {
    good: [
      {
        files: 'name: Nordlicht Robotics\nactivity:\n  - { use: reference-call, on: 2026-09-01, status: completed }\n',
      },
    ],
    bad: [
      { files: 'status: active # error: schema/missing-key\n' },
      {
        files: `name: Nordlicht Robotics
activity:
  - { use: reference-call, status: completed } # error: schema/missing-key
`,
      },
    ],
  },
  check: foundWhileLoading('schema/missing-key'),
};
