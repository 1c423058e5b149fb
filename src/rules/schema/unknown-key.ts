import { foundWhileLoading, type Rule } from '../rule.ts';

export const schemaUnknownKey: Rule = {
  id: 'schema/unknown-key',
  level: 'error',
  reach: 'file',
  summary: 'a key that is not known',
  why: 'A key that nobody reads is a wish that nobody follows: with `expire_on` instead of `expires_on`, a consent for a year would hold for ever. So an unknown key is refused, and for a near miss the right key is suggested.',
  remedy:
    'Write the key that was meant. A key of your own begins with `x-` and may stand anywhere; refs keeps it and never reads it.',
  examples: {
    good: [{ files: 'name: Nordlicht Robotics\nx-crm: "0061A"\n' }],
    bad: [
      {
        files: `name: Nordlicht Robotics
consent:
  - id: public-2026
    status: granted
    uses: [quote]
    expire_on: 2027-01-31 # error: schema/unknown-key
`,
      },
      {
        title: 'reported once, and not also as a missing name',
        files: 'names: Nordlicht Robotics # error: schema/unknown-key\n',
      },
    ],
  },
  check: foundWhileLoading('schema/unknown-key'),
};
