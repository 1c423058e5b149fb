import { isInProgramme } from '../../consent/in-programme.ts';
import { soundCustomers } from '../../model/library.ts';
import { hasFigure } from '../has-figure.ts';
import type { Rule } from '../rule.ts';

const customer = (outcomes: string, mark = '', status = 'active') => `name: Nordlicht Robotics
status: ${status}
health: { status: green, checked_on: 2026-09-01 }
stories:
  - id: month-end${mark}
    title: Month end in three days instead of nine
${outcomes}`;

export const storyNoOutcome: Rule = {
  id: 'story/no-outcome',
  level: 'warning',
  reach: 'file',
  summary: 'a story without a measurable result',
  why: '"They love it" convinces nobody who has to defend a budget. A story is found by what it achieved and believed for its figures; without one it is an anecdote, and the sales team goes on asking for the customer who has some.',
  remedy:
    'Ask what changed: how long it took before and after, how many, how much. One modest figure with its proof is worth more than a big one without. Write it under `outcomes` with `before`, `after` or `change`. The stories of customers who are only nominated, retired or not to be contacted are not reported.',
  examples: {
    good: [
      { files: customer('    outcomes:\n      - { metric: month-end close, before: 9 days, after: 3 days }\n') },
      { title: 'not yet: they are only nominated', files: customer('', '', 'nominated') },
    ],
    bad: [
      { files: customer('', ' # error: story/no-outcome') },
      {
        title: 'something was measured, and nobody says what came of it',
        files: customer('    outcomes: [{ metric: month-end close }]\n', ' # error: story/no-outcome'),
      },
    ],
  },
  *check(library) {
    for (const { data, file } of soundCustomers(library)) {
      if (!isInProgramme(data)) continue;
      for (const [index, { id, outcomes = [] }] of (data.stories ?? []).entries()) {
        if (outcomes.some(hasFigure)) continue;
        yield {
          place: { file, path: ['stories', index] },
          message: `the story "${id}" has no measurable result`,
          hint: 'ask what changed, and write it under outcomes with before, after or change',
        };
      }
    }
  },
};
