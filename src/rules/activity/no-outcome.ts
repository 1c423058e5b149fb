import type { Activity } from '../../model/customer.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const ledger = (entries: string) => `name: Dourada do Vale Energia
advocates:
  - id: joao-alvares
activity:
${entries}`;

export const activityNoOutcome: Rule = {
  id: 'activity/no-outcome',
  level: 'warning',
  reach: 'file',
  summary: 'an ask or an engagement whose day has passed, and nothing was said since',
  why: 'Limits and rests are counted from the ledger. A call that was agreed and never took place goes on using up a person, and an ask that nobody follows up is a no that nobody wrote down. Whether it won the deal is known this week, and in a quarter it is not.',
  remedy:
    'Ask the person who asked for it, and move the `status` on: `completed`, `cancelled` or `no-show` for what was agreed or scheduled, `agreed`, `scheduled` or `declined` for what was asked; with no answer at all, `cancelled`. If it was put off, write the new day under `on`, and the day of the ask under `asked_on`.',
  examples: {
    good: [
      {
        title: 'today they may still answer',
        files: ledger('  - { on: 2026-10-01, use: reference-call, status: asked }\n'),
      },
      {
        title: 'what became of it is known',
        files: ledger(`  - { on: 2026-09-14, use: reference-call, status: completed, result: open }
  - { on: 2026-09-16, use: speaking, status: declined }
`),
      },
    ],
    bad: [
      {
        title: 'asked yesterday, and not answered',
        files: ledger(
          '  - { on: 2026-09-30, use: reference-call, status: asked, advocate: joao-alvares } # error: activity/no-outcome\n',
        ),
      },
      {
        title: 'did it take place?',
        files: ledger(`  - asked_on: 2026-08-10
    on: 2026-09-16
    use: site-visit
    status: scheduled # error: activity/no-outcome
    prospect: northquay
`),
      },
    ],
  },
  *check(library, { today }) {
    for (const { data, file } of soundCustomers(library)) {
      for (const [index, { use, on, status, prospect }] of (data.activity ?? []).entries()) {
        const outcomes = OPEN[status];
        if (outcomes === undefined || on >= today) continue;
        yield {
          place: { file, path: ['activity', index, 'status'] },
          message: `${use} of ${on}${prospect === undefined ? '' : ` for ${prospect}`} is still ${status}`,
          hint: `write what became of it: ${outcomes}`,
        };
      }
    }
  },
};

/** The outcomes of an entry that is not over, by its status. */
const OPEN: Readonly<Partial<Record<Activity['status'], string>>> = {
  asked: 'agreed, scheduled or declined, or cancelled where they did not answer',
  agreed: 'completed, cancelled or no-show; or the new day, where it was put off',
  scheduled: 'completed, cancelled or no-show; or the new day, where it was put off',
};
