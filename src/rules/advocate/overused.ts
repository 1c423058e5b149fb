import { entryLabel, peopleOf } from '../../consent/engagement.ts';
import {
  type AppliedLimit,
  countedWith,
  fileOfEntry,
  freeAgainOn,
  limitsFor,
  personalEntries,
} from '../../consent/ledger.ts';
import { countsOn, indexOf, type LedgerEntry, peopleIn } from '../../consent/ledger-entry.ts';
import { type PersonLinks, soundElsewhere } from '../../consent/person-elsewhere.ts';
import type { Policy } from '../../model/config.ts';
import type { CustomerFile, Limit } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import { periodEnd, periodWords } from '../../model/period.ts';
import type { Rule, RuleContext } from '../rule.ts';

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
  asksTwins: true,
  summary: 'more engagements than a limit allows',
  why: 'Every programme has the same three people who say yes, until they stop answering. Each time it is their own neck on the block, and the limit is the promise that made them say yes at all.',
  remedy:
    'Move what is only planned to the day named, or hand it to someone else. Where a limit was passed for a good reason, write who agreed to it under `despite`: the entry is then not reported, and still counts for the others. An entry is reported from the day it counts until it counts no more, so what is past clears by itself. Limits are those of the policy, of the customer and of the person; the strictest wins. Where the same `person` is in other files, what they did there counts too, in a check of the whole library; the limits of a customer count one file.',
  examples: {
    good: [
      {
        title: '90 days after the one before',
        files: ledger(`  - { on: 2026-07-03, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-10-01, use: reference-call, status: completed, advocate: mei-xin-goh }
`),
      },
      {
        title: 'another person each time; what was only asked or called off does not count',
        files: ledger(`  - { on: 2026-09-01, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-09-02, use: reference-call, status: completed, advocate: anand-thiru }
  - { on: 2026-09-03, use: reference-call, status: cancelled, advocate: anand-thiru }
`),
      },
      {
        title: 'somebody agreed to it',
        files: ledger(`  - { on: 2026-08-04, use: reference-call, status: completed, advocate: mei-xin-goh }
  - on: 2026-09-15
    use: reference-call
    status: completed
    advocate: mei-xin-goh
    despite: she offered it herself, y.tan has the mail
`),
      },
      {
        title: 'long ago: on the day before, the second call still counted',
        today: '2026-12-14',
        files: ledger(`  - { on: 2026-08-04, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-09-15, use: reference-call, status: completed, advocate: mei-xin-goh }
`),
      },
    ],
    bad: [
      {
        title: '89 days after the one before',
        files: ledger(`  - { on: 2026-07-04, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-10-01, use: reference-call, status: completed, advocate: mei-xin-goh } # error: advocate/overused
`),
      },
      {
        title: 'the last day on which the second call counts',
        today: '2026-12-13',
        files: ledger(`  - { on: 2026-08-04, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-09-15, use: reference-call, status: completed, advocate: mei-xin-goh } # error: advocate/overused
`),
      },
      {
        title: 'her own limit is stricter than the policy',
        files: ledger(
          `  - { on: 2026-02-10, use: speaking, status: completed, advocate: mei-xin-goh }
  - { on: 2026-11-18, use: speaking, status: scheduled, advocate: mei-xin-goh } # error: advocate/overused
`,
          '\n    limits: { speaking: { max: 1, per: 1y } }',
        ),
      },
      {
        title: 'the same person in another file',
        files: {
          'customers/cobalt-harbour.yaml':
            'name: Cobalt Harbour Lines\nadvocates: [{ id: mei, person: mei-xin-goh }]\nactivity:\n  - { on: 2026-07-04, use: reference-call, status: completed, advocate: mei }\n',
          'customers/orrinvale.yaml':
            'name: Orrinvale\nadvocates: [{ id: goh, person: mei-xin-goh }]\nactivity:\n  - { on: 2026-10-01, use: reference-call, status: completed, advocate: goh } # error: advocate/overused\n',
        },
      },
      {
        title: 'the customer as a whole',
        files: `limits: { site-visit: { max: 1, per: 365d } }
${ledger(`  - { on: 2026-04-21, use: site-visit, status: completed, advocate: anand-thiru }
  - { on: 2026-10-20, use: site-visit, status: agreed, advocate: mei-xin-goh } # error: advocate/overused
`)}`,
      },
      {
        title: 'whichever of them it was: what names nobody counts for everyone',
        files: ledger(`  - { on: 2026-08-04, use: reference-call, status: completed }
  - { on: 2026-08-20, use: reference-call, status: completed } # error: advocate/overused
`),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const customer of soundCustomers(library)) {
      const { data, file, samePeople } = customer;
      const entries = personalEntries(data);
      if (samePeople === undefined && entries.length <= fewestAllowed(data, policy)) continue;
      for (const entry of entries) {
        const exceeded = exceededLimit(customer, entry, today, policy);
        if (exceeded === undefined) continue;
        const { count, last } = countedWith(exceeded.applied, entry, MAX_RELATED);
        yield {
          place: { file, path: [...entry.path, 'on'] },
          message: messageFor(exceeded, count),
          hint: hintFor(customer, entry, exceeded, { today, policy }),
          related: last.map((other, index) => ({
            place: { file: fileOfEntry(other, customer), path: [...other.path, 'on'] },
            message: `${count - last.length + index + 1} of ${count}: ${entryLabel(other)}`,
          })),
        };
      }
    }
  },
};

/** The lowest limit: no more entries than that cannot exceed any. */
const fewestAllowed = ({ limits, advocates = [] }: CustomerFile, policy: Policy): number =>
  Math.min(
    ...[
      policy.limits.advocate,
      policy.limits.customer,
      limits,
      ...advocates.map((advocate) => advocate.limits),
    ].flatMap((set) => Object.values(set ?? {}).map(({ max }: Limit) => max)),
  );

// Bounds the related entries of a finding.
const MAX_RELATED = 20;

/** A limit that an entry exceeds, and the advocate it may have been with. */
interface ExceededLimit {
  readonly who: string | undefined;
  readonly applied: AppliedLimit;
}

/**
 * The limit that an entry exceeds while it still counts, unless somebody agreed to it: an advocate's before the
 * customer's. An entry that names nobody exceeds an advocate's limit only if it does so for every advocate.
 */
export function exceededLimit(
  customer: PersonLinks,
  entry: LedgerEntry,
  today: Day,
  policy: Policy,
): ExceededLimit | undefined {
  const { use, despite } = entry.activity;
  if (despite !== undefined) return undefined;
  const { data } = customer;
  const exceededBy = (who: string | undefined): readonly AppliedLimit[] =>
    limitsFor(data, { advocate: who ?? '', use, elsewhere: soundElsewhere(customer, who) }, policy).filter(
      (applied) =>
        (who !== undefined || applied.of === 'customer') &&
        countsOn(entry, today, applied.period) &&
        countedWith(applied, entry, 0).count > applied.limit.max,
    );
  const isOf = (kind: AppliedLimit['of']) => (applied: AppliedLimit) => applied.of === kind;
  const people = peopleOf(data, entry).map((who) => ({ who, exceeded: exceededBy(who) }));
  const over = people.flatMap(({ who, exceeded }) => {
    const applied = exceeded.find(isOf('advocate'));
    return applied === undefined ? [] : [{ who, applied }];
  });
  const isOver = peopleIn(entry.activity).length > 0 ? over.length > 0 : over.length === people.length;
  const ofCustomer = people[0]?.exceeded.find(isOf('customer'));
  return isOver ? over[0] : ofCustomer && { who: people[0]?.who, applied: ofCustomer };
}

const SET_BY: Readonly<Record<AppliedLimit['setBy'], string>> = {
  policy: 'the policy allows',
  customer: 'the customer allows',
  advocate: 'they allow',
};

function messageFor({ who, applied }: ExceededLimit, count: number): string {
  const { of, use, setBy, limit } = applied;
  const what = use === 'any' ? 'engagement' : use;
  const whose = of === 'customer' ? 'this customer' : who;
  return `this is ${what} number ${count} of ${whose} in ${periodWords(limit.per)}, and ${SET_BY[setBy]} ${limit.max}`;
}

function hintFor(
  customer: PersonLinks,
  entry: LedgerEntry,
  { who = '', applied }: ExceededLimit,
  { today, policy }: Pick<RuleContext, 'today' | 'policy'>,
): string {
  const { period, of, setBy, use: key } = applied;
  const { status, on, use } = entry.activity;
  const excuse = 'write under "despite" who agreed to it';
  if (on < today || (status !== 'agreed' && status !== 'scheduled')) {
    return `${excuse}; by itself it clears on ${periodEnd(on, period)}`;
  }
  const elsewhere = soundElsewhere(customer, who);
  const others = limitsFor(customer.data, { advocate: who, use, entry: indexOf(entry), elsewhere }, policy).find(
    (other) => other.of === of && other.setBy === setBy && other.use === key,
  );
  const day = others && freeAgainOn(others, on);
  const move = day === undefined ? 'call it off' : `move it to ${day} or later`;
  return `${move}${of === 'advocate' ? ', hand it to someone else' : ''}, or ${excuse}`;
}
