import { askedAt, askedOn, entryLabel, peopleOf } from '../../consent/engagement.ts';
import { entriesElsewhere, entriesFor, fileOfEntry, personalEntries } from '../../consent/ledger.ts';
import { indexOf, type LedgerEntry, peopleIn } from '../../consent/ledger-entry.ts';
import { type PersonLinks, soundElsewhere } from '../../consent/person-elsewhere.ts';
import { type RestPeriod, type RestPeriods, restPeriodAround, restPeriodsOf } from '../../consent/rest-periods.ts';
import type { Policy } from '../../model/config.ts';
import type { Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const ledger = (entries: string) => `name: Cobalt Harbour Lines
advocates:
  - id: mei-xin-goh
  - id: anand-thiru
activity:
${entries}`;

export const advocateUnrested: Rule = {
  id: 'advocate/unrested',
  level: 'warning',
  reach: 'file',
  asksTwins: true,
  summary: 'a person asked again before their rest was over',
  why: 'An hour with a prospect costs a person their preparation, their nerves, and a favour with their own legal department. Asked again three weeks later, they hear that there is nobody else, and begin to wonder why.',
  remedy:
    'Ask someone else, or wait for the day named. Where there was a good reason, write who agreed to it under `despite`. An ask is reported as long as the person rests from it, so what is past clears by itself. How long a rest is stands in the config under `policy.rest`; every ask is followed by one, a declined one too, and what is agreed or scheduled has one before it as well. Where the same `person` is in other files, they rest from what they did there too, in a check of the whole library.',
  examples: {
    good: [
      {
        title: 'asked on the day the rest is over, 30 days after the call',
        files: ledger(`  - { on: 2026-08-25, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { asked_on: 2026-09-24, on: 2026-09-30, use: speaking, status: declined, advocate: mei-xin-goh }
`),
      },
      {
        title: 'a quote is written by somebody else meanwhile',
        files: ledger(`  - { on: 2026-09-16, use: reference-call, status: cancelled, advocate: anand-thiru }
  - { on: 2026-09-20, use: quote, status: completed, advocate: mei-xin-goh }
`),
      },
      {
        title: 'somebody agreed to it',
        files: ledger(`  - { on: 2026-08-25, use: reference-call, status: completed, advocate: mei-xin-goh }
  - on: 2026-09-20
    use: speaking
    status: completed
    advocate: mei-xin-goh
    despite: the keynote speaker fell ill, and she offered
`),
      },
      {
        title: 'she has rested since',
        today: '2026-10-20',
        files: ledger(`  - { on: 2026-08-25, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-09-20, use: speaking, status: completed, advocate: mei-xin-goh }
`),
      },
    ],
    bad: [
      {
        title: 'asked a day too early',
        files: ledger(`  - { on: 2026-08-25, use: reference-call, status: completed, advocate: mei-xin-goh }
  - asked_on: 2026-09-23 # error: advocate/unrested
    on: 2026-11-18
    use: speaking
    status: scheduled
    advocate: mei-xin-goh
`),
      },
      {
        title: 'the same person in another file',
        files: {
          'customers/cobalt-harbour.yaml':
            'name: Cobalt Harbour Lines\nadvocates: [{ id: mei, person: mei-xin-goh }]\nactivity:\n  - { on: 2026-08-25, use: reference-call, status: completed, advocate: mei }\n',
          'customers/orrinvale.yaml':
            'name: Orrinvale\nadvocates: [{ id: goh, person: mei-xin-goh }]\nactivity:\n  - { on: 2026-09-20, use: speaking, status: completed, advocate: goh } # error: advocate/unrested\n',
        },
      },
      {
        title: 'the last day of the rest from it',
        today: '2026-10-19',
        files: ledger(`  - { on: 2026-08-25, use: reference-call, status: completed, advocate: mei-xin-goh }
  - { on: 2026-09-20, use: speaking, status: completed, advocate: mei-xin-goh } # error: advocate/unrested
`),
      },
      {
        title: 'a no was an ask too, and an analyst call takes longer to rest from',
        files: ledger(`  - { on: 2026-07-20, use: analyst-call, status: declined, advocate: anand-thiru }
  - { on: 2026-10-01, use: reference-call, status: asked, advocate: anand-thiru } # error: advocate/unrested
`),
      },
      {
        title: 'shortly before something that is planned',
        files:
          ledger(`  - { asked_on: 2026-09-01, on: 2026-10-20, use: speaking, status: scheduled, advocate: mei-xin-goh }
  - { on: 2026-09-21, use: quote, status: asked, advocate: mei-xin-goh } # error: advocate/unrested
`),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const customer of soundCustomers(library)) {
      const { data, file, samePeople } = customer;
      const entries = personalEntries(data);
      // A single entry cannot break the rest of another.
      if (samePeople === undefined && entries.length < 2) continue;
      for (const entry of entries) {
        const broken = brokenRests(customer, entry, today, policy);
        if (broken === undefined) continue;
        const { from, until } = broken.last.rest;
        const { use, on } = broken.last.entry.activity;
        const rest = from < on && until > on ? `from ${from} until ${until} around` : `until ${until} after`;
        yield {
          place: { file, path: askedAt(entry.activity, entry.path) },
          message: `asked on ${askedOn(entry.activity)}, while ${broken.who} rests ${rest} the ${use} of ${on}`,
          hint: hintFor(entry, until, policy),
          related: broken.rests.slice(-MAX_RELATED).map(({ entry: other }) => ({
            place: { file: fileOfEntry(other, customer), path: [...other.path, 'on'] },
            message: entryLabel(other),
          })),
        };
      }
    }
  },
};

interface BrokenRests {
  readonly who: string;
  /** The rests that it broke, in file order. */
  readonly rests: readonly EntryRest[];
  /** The one that ends last. */
  readonly last: EntryRest;
}

/** An entry, its index in the file, and the rest around it. */
interface EntryRest {
  readonly entry: LedgerEntry;
  readonly index: number;
  readonly rest: RestPeriod;
}

// Bounds the related entries of a finding.
const MAX_RELATED = 20;

/**
 * The rests that an entry broke by its ask, while the person rests from it, unless somebody agreed to it. An entry that
 * names nobody broke a rest only if it did so for every advocate.
 */
export function brokenRests(
  customer: PersonLinks,
  entry: LedgerEntry,
  today: Day,
  policy: Policy,
): BrokenRests | undefined {
  if (entry.activity.despite !== undefined || restPeriodAround(entry, policy).until <= today) return undefined;
  const { data } = customer;
  const people = peopleOf(data, entry);
  const [, unnamed] = entriesFor(data, '');
  const ofAll = restsBrokenIn(unnamed, entry, policy);
  const ofPeople = people.map((who) =>
    who === undefined
      ? []
      : [entriesFor(data, who)[0], ...entriesElsewhere(soundElsewhere(customer, who))].flatMap((entries) =>
          restsBrokenIn(entries, entry, policy),
        ),
  );
  const broken = ofPeople.map((own) => own.length + ofAll.length > 0);
  // Of several people that it names, each has to be rested; where it names nobody, one of them is enough.
  const isBroken = peopleIn(entry.activity).length > 0 ? broken.includes(true) : !broken.includes(false);
  const first = broken.indexOf(true);
  const who = people[first];
  if (who === undefined || !isBroken) return undefined;
  const rests = [...(ofPeople[first] ?? []), ...ofAll].sort((a, b) => a.index - b.index);
  const last = rests.reduce((latest, other) => (other.rest.until > latest.rest.until ? other : latest));
  return { who, rests, last };
}

/** The rests in a list from entries asked for before another, that ran on the day of its ask. */
function restsBrokenIn(list: readonly LedgerEntry[], entry: LedgerEntry, policy: Policy): readonly EntryRest[] {
  const asked = askedOn(entry.activity);
  const index = indexOf(entry);
  return entryRests(list, policy).filter(({ entry: other, index: otherIndex, rest }) => {
    if (rest.from > asked || asked >= rest.until) return false;
    const day = askedOn(other.activity);
    return day === asked ? otherIndex < index : day < asked;
  });
}

const cache = new WeakMap<RestPeriods, readonly EntryRest[]>();

function entryRests(list: readonly LedgerEntry[], policy: Policy): readonly EntryRest[] {
  if (list.length === 0) return [];
  const periods = restPeriodsOf(list, policy);
  const known = cache.get(periods);
  if (known !== undefined) return known;
  const pairs = periods.entries.flatMap((entry, position) => {
    const rest = periods.rests[position];
    return rest === undefined ? [] : [{ entry, index: indexOf(entry), rest }];
  });
  cache.set(periods, pairs);
  return pairs;
}

function hintFor(entry: LedgerEntry, until: Day, policy: Policy): string {
  const excuse = 'write under "despite" who agreed to it';
  const isOpen = ['asked', 'agreed', 'scheduled'].includes(entry.activity.status);
  return isOpen
    ? `hand it to someone else, leave them alone until ${until}, or ${excuse}`
    : `${excuse}; by itself it clears on ${restPeriodAround(entry, policy).until}`;
}
