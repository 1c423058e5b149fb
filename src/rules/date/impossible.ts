import type { CustomerFile } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import { foundWhileLoading, type Rule } from '../rule.ts';

export const dateImpossible: Rule = {
  id: 'date/impossible',
  level: 'error',
  reach: 'file',
  summary: 'a day that cannot be: not in the calendar, still to come for what is past, or the end before the beginning',
  why: 'Every answer here hangs on days: from when, until when, how long ago. A health check of next year looks fresh for ever, a grant that ends before it begins never ran, and a withdrawal on the 31st of June happened on no day at all.',
  remedy:
    'Write the day that was meant. What has not happened yet has no such day: leave it out until it has. Only a grant may begin later, an event be planned, and a placement go up or come down on a day to come.',
  examples: {
    good: [
      {
        title: 'a grant may begin later and end on the day it begins; what is past may be of today',
        files: `name: Nordlicht Robotics
health: { status: green, checked_on: 2026-10-01 }
consent:
  - id: launch-day
    status: granted
    uses: [logo]
    requested_on: 2026-10-01
    granted_on: 2026-11-16
    expires_on: 2026-11-16
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/launch-2026.eml
`,
      },
      {
        title:
          'an event may lie ahead, also one that was called off, and the first may be on the day they became a customer',
        files: `name: Nordlicht Robotics
customer_since: 2026-09-01
activity:
  - { on: 2026-09-01, use: reference-call, status: completed }
  - { asked_on: 2026-10-01, on: 2026-11-18, use: speaking, status: cancelled }
`,
      },
    ],
    bad: [
      {
        title: 'a day that the calendar does not have',
        files: 'name: Nordlicht Robotics\ncustomer_since: 2026-02-30 # error: date/impossible\n',
      },
      {
        title: 'past, and still to come',
        files: `name: Nordlicht Robotics
health:
  status: green
  checked_on: 2026-10-02 # error: date/impossible
consent:
  - id: press-2026
    status: declined
    uses: [press-release]
    declined_on: 2026-10-02 # error: date/impossible
activity:
  - { on: 2026-10-02, use: reference-call, status: no-show } # error: date/impossible
`,
      },
      {
        title: 'the end before the beginning',
        files: `name: Nordlicht Robotics
customer_since: 2026-02-01
quiet_periods:
  - from: 2026-10-12
    until: 2025-10-25 # error: date/impossible
consent:
  - id: public-2026
    status: withdrawn
    uses: [quote]
    requested_on: 2026-02-20
    granted_on: 2026-03-01
    expires_on: 2026-02-28 # error: date/impossible
    withdrawn_on: 2026-02-19 # error: date/impossible
assets:
  - id: close-quote
    use: quote
    placements:
      - where: deck:2026-sales-overview
        since: 2026-04-10
        removed_on: 2026-04-09 # error: date/impossible
activity:
  - { on: 2026-01-31, use: reference-call, status: completed } # error: date/impossible
  - { asked_on: 2026-08-05, on: 2026-08-04, use: site-visit, status: completed } # error: date/impossible
`,
      },
    ],
  },
  *check(library, { today }) {
    yield* foundWhileLoading('date/impossible')(library);
    for (const { data, file } of soundCustomers(library)) {
      const guilty = new Set<string>();
      for (const { path, day } of daysAfter(today, data)) {
        guilty.add(toKey(path));
        yield toFinding(
          file,
          path,
          `${nameOf(path)} is ${day}, which is still to come`,
          'write the day it happened, or leave it out until it has',
        );
      }
      // A day that is reported already is not reported again for the day it is compared with.
      for (const { path, day, from } of reversedDays(data)) {
        if (guilty.has(toKey(path)) || guilty.has(toKey(from.path))) continue;
        guilty.add(toKey(path));
        yield {
          ...toFinding(
            file,
            path,
            `${nameOf(path)} is ${day}, before ${nameOf(from.path)}, ${from.day}`,
            'one of the two is wrong: write the day that was meant',
          ),
          related: [{ place: { file, path: from.path }, message: `${nameOf(from.path)} is ${from.day}` }],
        };
      }
    }
  },
};

interface Dated {
  readonly path: Path;
  readonly day: string;
}

/** A day that may be absent, and its path. */
type DayAt = Pick<Dated, 'path'> & { readonly day: string | undefined };

const nameOf = (path: Path): string => String(path.at(-1));
const toKey = (path: Path): string => path.join('/');
const toFinding = (file: string, path: Path, message: string, hint: string): Finding => ({
  place: { file, path },
  message,
  hint,
});

/** Every day of a past event that is still to come. */
function daysAfter(today: Day, data: CustomerFile): readonly Dated[] {
  const late: Dated[] = [];
  const look = (day: string | undefined, ...path: Path): void => {
    if (day !== undefined && day > today) late.push({ day, path });
  };
  look(data.health?.checked_on, 'health', 'checked_on');
  look(data.contract?.checked_on, 'contract', 'checked_on');
  for (const [index, { since }] of (data.products ?? []).entries()) look(since, 'products', index, 'since');
  for (const [index, record] of (data.consent ?? []).entries()) {
    for (const key of ['requested_on', 'declined_on', 'withdrawn_on'] as const)
      look(record[key], 'consent', index, key);
  }
  for (const [index, { verified_on }] of (data.advocates ?? []).entries()) {
    look(verified_on, 'advocates', index, 'verified_on');
  }
  for (const [index, { reviewed_on, outcomes = [] }] of (data.stories ?? []).entries()) {
    look(reviewed_on, 'stories', index, 'reviewed_on');
    for (const [outcomeIndex, { measured_on }] of outcomes.entries()) {
      look(measured_on, 'stories', index, 'outcomes', outcomeIndex, 'measured_on');
    }
  }
  for (const [index, { status, published_on }] of (data.assets ?? []).entries()) {
    if (status === 'live') look(published_on, 'assets', index, 'published_on');
  }
  for (const [index, { status, asked_on, on }] of (data.activity ?? []).entries()) {
    look(asked_on, 'activity', index, 'asked_on');
    if (status === 'completed' || status === 'no-show') look(on, 'activity', index, 'on');
  }
  for (const [index, { on }] of (data.gives ?? []).entries()) look(on, 'gives', index, 'on');
  return late;
}

/** Every day that wrongly lies before another. A grant may run from a day before it was asked for. */
function reversedDays(data: CustomerFile): readonly (Dated & { readonly from: Dated })[] {
  const reversed: (Dated & { readonly from: Dated })[] = [];
  const look = (from: DayAt, to: DayAt): void => {
    if (from.day !== undefined && to.day !== undefined && to.day < from.day)
      reversed.push({ day: to.day, path: to.path, from: { day: from.day, path: from.path } });
  };
  const lookIn = <Key extends string>(
    days: { readonly [Name in Key]?: string | undefined },
    path: Path,
    from: Key,
    to: Key,
  ): void => look({ day: days[from], path: [...path, from] }, { day: days[to], path: [...path, to] });
  for (const [index, record] of (data.consent ?? []).entries()) {
    const path = ['consent', index];
    lookIn(record, path, 'granted_on', 'expires_on');
    lookIn(record, path, 'begins_on', 'expires_on');
    // A grant that was still to begin may have been withdrawn before.
    lookIn(record, path, 'requested_on', 'withdrawn_on');
    lookIn(record, path, 'requested_on', 'declined_on');
    lookIn(record, path, 'declined_on', 'ask_again_on');
    lookIn(record, path, 'withdrawn_on', 'ask_again_on');
  }
  for (const [index, period] of (data.quiet_periods ?? []).entries())
    lookIn(period, ['quiet_periods', index], 'from', 'until');
  for (const [index, { placements = [] }] of (data.assets ?? []).entries()) {
    for (const [placementIndex, placement] of placements.entries()) {
      lookIn(placement, ['assets', index, 'placements', placementIndex], 'since', 'removed_on');
    }
  }
  for (const [index, entry] of (data.activity ?? []).entries()) {
    const path = ['activity', index];
    look({ day: data.customer_since, path: ['customer_since'] }, { day: entry.on, path: [...path, 'on'] });
    lookIn(entry, path, 'asked_on', 'on');
  }
  return reversed;
}
