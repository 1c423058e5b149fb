import { foundWhileLoading, type Rule } from '../rule.ts';

export const schemaBadFormat: Rule = {
  id: 'schema/bad-format',
  level: 'error',
  reach: 'file',
  summary: 'a day, id, code or duration that is not written as one',
  why: '`1.2.2026` is the first of February to one office and the second of January to another, and a consent may hang on the difference. One way of writing leaves nothing to guess.',
  remedy:
    'Write days as `2026-02-01`, durations as `30d`, `12w`, `6mo` or `1y`, countries as `DE`, and ids in lower-case letters, digits and hyphens.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\ncountry: DE\ncustomer_since: 2021-03-01\n' }],
    bad: [
      { files: 'name: Nordlicht Robotics\ncustomer_since: 1.3.2021 # error: schema/bad-format\n' },
      { files: 'name: Nordlicht Robotics\ncountry: de # error: schema/bad-format\n' },
      {
        title: 'a limit in words',
        files: 'name: Nordlicht Robotics\nlimits:\n  speaking: { max: 1, per: 6 months } # error: schema/bad-format\n',
      },
    ],
  },
  check: foundWhileLoading('schema/bad-format'),
};
