import { foundWhileLoading, type Rule } from '../rule.ts';

export const referenceDangling: Rule = {
  id: 'reference/dangling',
  level: 'error',
  reach: 'file',
  summary: 'the id of a story or advocate that does not exist',
  why: "A withdrawal for a story whose id is misspelt protects no story at all, and a call by a person whom nobody knows escapes that person's limits.",
  remedy: 'Write the id that was meant, or add the story or the person to the same file.',
  examples: {
    good: [
      {
        files: `name: Nordlicht Robotics
advocates:
  - id: pat-doe
activity:
  - { on: 2026-08-04, use: reference-call, status: completed, advocate: pat-doe }
`,
      },
    ],
    bad: [
      {
        files: `name: Nordlicht Robotics
advocates:
  - id: pat-doe
activity:
  - { on: 2026-08-04, use: reference-call, status: completed, advocate: pat-do } # error: reference/dangling
`,
      },
      {
        files: `name: Nordlicht Robotics
stories:
  - id: month-end
consent:
  - id: press-2026
    status: declined
    uses: [press-release]
    stories: [year-end] # error: reference/dangling
`,
      },
    ],
  },
  check: foundWhileLoading('reference/dangling'),
};
