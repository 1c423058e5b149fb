import type { Policy } from '../../model/config.ts';
import type { CustomerFile, Limit } from '../../model/customer.ts';
import { addDuration, type Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import {
  type AppliedLimit,
  countsOn,
  type Entry,
  isCounted,
  limitsFor,
  personalEntries,
  roomAgainOn,
} from '../../standing/ledger.ts';
import { entryLabel, indexOf, peopleOf } from '../engagement.ts';
import type { Rule } from '../rule.ts';

const ledger = (entries: string, limits = '') => `name: Cobalt Harbour Lines
advocates:
  - id: mei-xin-goh
    uses: [reference-call, speaking]${limits}
  - id: anand-thiru
    uses: [reference-call]
activity:
${entries}`;

export const advocateOverused: Rule = {
  id: 'advocate/overused',
  level: 'error',
  reach: 'file',
  summary: 'more engagements than a limit allows',
  why: 'Every programme has the same three people who say yes, until they stop answering. Each time it is their own neck on the block, and the limit is the promise that made them say yes at all.',
  remedy:
    'Move what is only planned to the day named, or hand it to someone else. Where a limit was passed for a good reason, write who agreed to it under `despite`: the entry is then not told, and still counts for the others. An entry is told from the day it counts until it counts no more, so what is past clears by itself. Limits are those of the policy, of the customer and of the person; the strictest wins.',
  examples: {
    good: [
      {
        says: '90 days after the one before',
        files: ledger(`  - { on: 2026-07-03, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-10-01, use: reference-call, status: completed, advocate: mei-xin-goh }
`),
      },
      {
        says: 'another person each time; what was only asked or called off does not count',
        files: ledger(`  - { on: 2026-09-01, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-09-02, use: reference-call, status: completed, advocate: anand-thiru }
  - { on: 2026-09-03, use: reference-call, status: cancelled, advocate: anand-thiru }
`),
      },
      {
        says: 'somebody agreed to it',
        files: ledger(`  - { on: 2026-08-04, use: reference-call, status: completed, advocate: mei-xin-goh }
  - on: 2026-09-15
    use: reference-call
    status: completed
    advocate: mei-xin-goh
    despite: she offered it herself, y.tan has the mail
`),
      },
      {
        says: 'long ago: on the day before, the second call still counted',
        today: '2026-12-14',
        files: ledger(`  - { on: 2026-08-04, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-09-15, use: reference-call, status: completed, advocate: mei-xin-goh }
`),
      },
    ],
    bad: [
      {
        says: '89 days after the one before',
        files: ledger(`  - { on: 2026-07-04, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-10-01, use: reference-call, status: completed, advocate: mei-xin-goh } # error: advocate/overused
`),
      },
      {
        says: 'the last day on which the second call counts',
        today: '2026-12-13',
        files: ledger(`  - { on: 2026-08-04, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-09-15, use: reference-call, status: completed, advocate: mei-xin-goh } # error: advocate/overused
`),
      },
      {
        says: 'her own limit is stricter than the policy',
        files: ledger(
          `  - { on: 2026-02-10, use: speaking, status: completed, advocate: mei-xin-goh }
  - { on: 2026-11-18, use: speaking, status: scheduled, advocate: mei-xin-goh } # error: advocate/overused
`,
          '\n    limits: { speaking: { max: 1, per: 1y } }',
        ),
      },
      {
        says: 'the customer as a whole',
        files: `limits: { site-visit: { max: 1, per: 365d } }
${ledger(`  - { on: 2026-04-21, use: site-visit, status: completed, advocate: anand-thiru }
  - { on: 2026-10-20, use: site-visit, status: agreed, advocate: mei-xin-goh } # error: advocate/overused
`)}`,
      },
      {
        says: 'whoever of them it was: what names nobody counts for everyone',
        files: ledger(`  - { on: 2026-08-04, use: reference-call, status: completed }
  - { on: 2026-08-20, use: reference-call, status: completed } # error: advocate/overused
`),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const { data, file } of soundCustomers(library)) {
      const entries = personalEntries(data);
      if (entries.length <= fewestAllowed(data, policy)) continue;
      for (const entry of entries) {
        if (entry.activity.despite !== undefined) continue;
        const passed = passedLimit(data, entry, today, policy);
        if (passed === undefined) continue;
        yield {
          place: { file, path: [...entry.path, 'on'] },
          message: messageFor(passed),
          hint: hintFor(entry, passed, today),
          related: passed.counted.map((other, nth) => ({
            place: { file, path: [...other.path, 'on'] },
            message: `${nth + 1} of ${passed.counted.length}: ${entryLabel(other)}`,
          })),
        };
      }
    }
  },
};

/** The lowest limit that there is: with no more entries than that, none passes one. */
const fewestAllowed = ({ limits, advocates = [] }: CustomerFile, policy: Policy): number =>
  Math.min(
    ...[
      policy.limits.advocate,
      policy.limits.customer,
      limits,
      ...advocates.map((advocate) => advocate.limits),
    ].flatMap((set) => Object.values(set ?? {}).map(({ max }: Limit) => max)),
  );

/** A limit that an entry passes. */
interface Passed {
  readonly who: string | undefined;
  readonly applied: AppliedLimit;
  /** The entries that count on its day, itself the last. */
  readonly counted: readonly Entry[];
}

/**
 * The limit that an entry passes while it still counts towards it: a person's before the customer's. An entry that
 * names nobody passes a person's limit only if it does so whoever it was.
 */
function passedLimit(data: CustomerFile, entry: Entry, today: Day, policy: Policy): Passed | undefined {
  const passed = peopleOf(data, entry).map((who) =>
    limitsFor(data, who ?? '', entry.activity.use, policy)
      .filter(({ of, limit }) => (who !== undefined || of === 'customer') && countsOn(entry, today, limit.per))
      .map((applied) => ({ who, applied, counted: countedWith(applied, entry) }))
      .filter(({ applied, counted }) => counted.length > applied.limit.max),
  );
  for (const kind of ['advocate', 'customer'] as const) {
    const found = passed.map((limits) => limits.find(({ applied }) => applied.of === kind));
    if (found.every((limit) => limit !== undefined)) return found[0];
  }
  return undefined;
}

/** The entries of a limit that count on the day of one of them: those before it, and itself. */
function countedWith({ entries, limit }: AppliedLimit, entry: Entry): readonly Entry[] {
  const { on } = entry.activity;
  return entries
    .filter((other) => isCounted(other) && inOrder(other, entry) <= 0 && on < addDuration(other.activity.on, limit.per))
    .sort(inOrder);
}

/** By day, and of one day by their place in the file. */
const inOrder = (a: Entry, b: Entry): number =>
  a.activity.on === b.activity.on ? indexOf(a) - indexOf(b) : a.activity.on < b.activity.on ? -1 : 1;

const SET_BY: Readonly<Record<AppliedLimit['setBy'], string>> = {
  policy: 'the policy allows',
  customer: 'the customer allows',
  advocate: 'they allow',
};

function messageFor({ who, applied, counted }: Passed): string {
  const { of, use, setBy, limit } = applied;
  const what = use === 'any' ? 'engagement' : use;
  const whose = of === 'customer' ? 'this customer' : who;
  return `this is ${what} number ${counted.length} of ${whose} in ${limit.per}, and ${SET_BY[setBy]} ${limit.max}`;
}

function hintFor(entry: Entry, { applied }: Passed, today: Day): string {
  const { limit, of } = applied;
  const { status, on } = entry.activity;
  const excuse = 'write under "despite" who agreed to it';
  if (on < today || (status !== 'agreed' && status !== 'scheduled')) {
    return `${excuse}; by itself it clears on ${addDuration(on, limit.per)}`;
  }
  const others = { ...applied, entries: applied.entries.filter((other) => indexOf(other) !== indexOf(entry)) };
  const day = roomAgainOn(others, on);
  const move = day === undefined ? 'call it off' : `move it to ${day} or later`;
  return `${move}${of === 'advocate' ? ', hand it to someone else' : ''}, or ${excuse}`;
}
