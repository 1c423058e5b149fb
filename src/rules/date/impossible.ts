import type { CustomerFile } from '../../model/customer.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import { foundWhileLoading, type Rule } from '../rule.ts';

export const dateImpossible: Rule = {
  id: 'date/impossible',
  level: 'error',
  summary: 'a day that cannot be: not in the calendar, still to come for what is past, or the end before the beginning',
  why: 'Every answer here hangs on days: from when, until when, how long ago. A health check of next year looks fresh for ever, a grant that ends before it begins never ran, and a withdrawal on the 31st of June happened on no day at all.',
  remedy:
    'Write the day that was meant. What has not happened yet has no such day: leave it out until it has. Only a grant may begin later, an event be planned, and a placement go up or come down on a day to come.',
  examples: {
    good: [
      {
        says: 'a grant may begin later and end on the day it begins; what is past may be of today',
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
        says: 'an event may lie ahead, also one that was called off, and the first may be on the day they became a customer',
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
        says: 'a day that the calendar does not have',
        files: 'name: Nordlicht Robotics\ncustomer_since: 2026-02-30 # error: date/impossible\n',
      },
      {
        says: 'past, and still to come',
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
        says: 'the end before the beginning',
        files: `name: Nordlicht Robotics
customer_since: 2026-02-01
consent:
  - id: public-2026
    status: withdrawn
    uses: [quote]
    granted_on: 2026-03-01
    expires_on: 2026-02-28 # error: date/impossible
    withdrawn_on: 2026-02-28 # error: date/impossible
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
  *check(library, context) {
    yield* foundWhileLoading('date/impossible')(library, context);
    for (const { data, file } of soundCustomers(library)) {
      const guilty = new Set<string>();
      for (const { path, day } of pastDays(data)) {
        if (day <= context.today) continue;
        guilty.add(toKey(path));
        yield toFinding(
          file,
          path,
          `${nameOf(path)} is ${day}, which is still to come`,
          'write the day it happened, or leave it out until it has',
        );
      }
      // A day that is told already is not told again for what it is compared with.
      for (const { path, day, from } of spans(data)) {
        if (day >= from.day || guilty.has(toKey(path)) || guilty.has(toKey(from.path))) continue;
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

const nameOf = (path: Path): string => String(path.at(-1));
const toKey = (path: Path): string => path.join('/');
const toFinding = (file: string, path: Path, message: string, hint: string): Finding => ({
  place: { file, path },
  message,
  hint,
});

const dated = (day: string | undefined, ...path: Path): readonly Dated[] => (day === undefined ? [] : [{ day, path }]);

/** Every day on which something happened. */
function* pastDays(data: CustomerFile): Iterable<Dated> {
  yield* dated(data.health?.checked_on, 'health', 'checked_on');
  yield* dated(data.contract?.checked_on, 'contract', 'checked_on');
  for (const [nth, { since }] of (data.products ?? []).entries()) yield* dated(since, 'products', nth, 'since');
  for (const [nth, record] of (data.consent ?? []).entries()) {
    for (const key of ['requested_on', 'declined_on', 'withdrawn_on'] as const) {
      yield* dated(record[key], 'consent', nth, key);
    }
  }
  for (const [nth, { verified_on }] of (data.advocates ?? []).entries()) {
    yield* dated(verified_on, 'advocates', nth, 'verified_on');
  }
  for (const [nth, { reviewed_on, outcomes = [] }] of (data.stories ?? []).entries()) {
    yield* dated(reviewed_on, 'stories', nth, 'reviewed_on');
    for (const [at, outcome] of outcomes.entries()) {
      yield* dated(outcome.measured_on, 'stories', nth, 'outcomes', at, 'measured_on');
    }
  }
  for (const [nth, { status, published_on }] of (data.assets ?? []).entries()) {
    if (status === 'live') yield* dated(published_on, 'assets', nth, 'published_on');
  }
  for (const [nth, { status, asked_on, on }] of (data.activity ?? []).entries()) {
    yield* dated(asked_on, 'activity', nth, 'asked_on');
    if (status === 'completed' || status === 'no-show') yield* dated(on, 'activity', nth, 'on');
  }
  for (const [nth, { on }] of (data.gives ?? []).entries()) yield* dated(on, 'gives', nth, 'on');
}

/** Every day that cannot lie before another. A grant may run from a day before it was asked for. */
function* spans(data: CustomerFile): Iterable<Dated & { readonly from: Dated }> {
  const span = (froms: readonly Dated[], days: readonly Dated[]) =>
    froms.flatMap((from) => days.map((day) => ({ ...day, from })));
  for (const [nth, record] of (data.consent ?? []).entries()) {
    const day = (key: keyof typeof record & `${string}_on`) => dated(record[key], 'consent', nth, key);
    yield* span(day('granted_on'), [...day('expires_on'), ...day('withdrawn_on')]);
    yield* span(day('requested_on'), day('declined_on'));
    yield* span([...day('declined_on'), ...day('withdrawn_on')], day('ask_again_on'));
  }
  for (const [nth, { placements = [] }] of (data.assets ?? []).entries()) {
    for (const [at, { since, removed_on }] of placements.entries()) {
      const path = ['assets', nth, 'placements', at];
      yield* span(dated(since, ...path, 'since'), dated(removed_on, ...path, 'removed_on'));
    }
  }
  for (const [nth, { asked_on, on }] of (data.activity ?? []).entries()) {
    const day = dated(on, 'activity', nth, 'on');
    yield* span(
      [...dated(data.customer_since, 'customer_since'), ...dated(asked_on, 'activity', nth, 'asked_on')],
      day,
    );
  }
}
