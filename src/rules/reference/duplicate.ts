import { foundWhileLoading, type Rule } from '../rule.ts';

export const referenceDuplicate: Rule = {
  id: 'reference/duplicate',
  level: 'error',
  reach: 'file',
  summary: 'an id that stands twice in a file',
  why: 'An id is how one record speaks of another, in this file and in every review of it. With two records of the same id, nobody can say which of them was renewed and which was withdrawn.',
  remedy:
    'Give one of the two another id: a year does well for consents, a name for people. A record that was copied by accident goes.',
  examples: {
    good: [
      {
        files: `name: Nordlicht Robotics
consent:
  - { id: press-2025, status: declined, uses: [press-release], declined_on: 2025-06-02 }
  - { id: press-2026, status: requested, uses: [press-release], requested_on: 2026-09-01 }
`,
      },
    ],
    bad: [
      {
        files: `name: Nordlicht Robotics
consent:
  - { id: press, status: declined, uses: [press-release], declined_on: 2025-06-02 }
  - { id: press, status: requested, uses: [press-release], requested_on: 2026-09-01 } # error: reference/duplicate
`,
      },
      {
        title: 'a name that is taken',
        files: `name: Nordlicht Robotics
advocates:
  - id: company # error: reference/duplicate
`,
      },
    ],
  },
  check: foundWhileLoading('reference/duplicate'),
};
