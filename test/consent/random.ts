// Small customers, questions and policies by chance: few words and few days, close together, so that records meet.
import fc from 'fast-check';
import type { Policy } from '../../src/model/config.ts';
import type { Customer, CustomerFile } from '../../src/model/customer.ts';
import { addDays } from '../../src/model/day.ts';
import type { Question } from '../../src/model/standing.ts';
import { textHash } from '../../src/text/hash.ts';

const USES = ['quote', 'reference-call', 'logo', 'case-study', 'speaking'] as const;
const ADVOCATES = ['pat-doe', 'zoe', 'kim'] as const;
const STORIES = ['month-end', 'gripper'] as const;
const TERRITORIES = ['emea', 'amer', 'DE', 'US'] as const;
const PLACES = [
  ...['website', 'deck', 'ads', 'deck:2026-sales', 'event:refconf-2026', 'https://partner.example/refs'],
  ...['https://www.vendor.example/customers', 'https://www.vendor.example/customers/*', 'https://www.vendor.example/*'],
];
const REQUIREMENTS = ['nda', 'brand-check'] as const;
const CAPACITIES = ['legal', 'pr', 'user'] as const;
const WORDS = 'We closed the books in three days.';

/** A key that is there so many times in ten. */
const maybe = <T>(value: fc.Arbitrary<T>, times = 5): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: times, arbitrary: value }, { weight: 10 - times, arbitrary: fc.constant(undefined) });
/** A key that is there once in twenty times. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 19, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const oneOf = fc.constantFrom;
const someOf = <T>(all: readonly T[], minLength = 0): fc.Arbitrary<readonly T[]> =>
  fc.subarray([...all], { minLength });
/** Mostly a list with something in it. */
const listOf = <T>(all: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.oneof({ weight: 8, arbitrary: someOf(all, 1) }, { weight: 1, arbitrary: fc.constant([]) });
const mostly = <T>(value: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: oneOf(value, ...others) });

/** January to March, over the end of a short month. */
const day = fc.integer({ min: 0, max: 45 }).map((count) => addDays('2026-01-25', count));
/** Mostly before the days that are asked about, as the day of a look at something is. */
const lookedOn = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }).map((count) => addDays('2026-01-25', count)) },
  { weight: 1, arbitrary: day },
);
const duration = oneOf('0d', '1d', '2d', '5d', '10d', '1w', '2w', '1mo', '2mo');
const long = oneOf('1w', '1mo', '2mo');
const audience = oneOf('internal', 'prospects', 'public');
const period = fc.oneof(
  { weight: 3, arbitrary: duration },
  { weight: 1, arbitrary: oneOf('month', 'quarter', 'year') },
);
const limit = fc.record({ max: mostly(1, 0, 2, 3), per: period });
const limits = fc.record({
  any: maybe(limit, 3),
  quote: maybe(limit, 3),
  'reference-call': maybe(limit, 3),
  'analyst-call': maybe(limit, 2),
  'investor-call': maybe(limit, 1),
});

/** Mostly one or two, for of many one is always near. */
const places = fc.uniqueArray(oneOf(...PLACES), { maxLength: 2 });

/** The keys that few records have. */
const rare = {
  places: seldom(places),
  requires: seldom(listOf(REQUIREMENTS)),
  may_stay: seldom(places),
  begins_on: seldom(day),
  granted_as: maybe(oneOf(...CAPACITIES), 7),
};

/** A grant that covers much. */
const wide = fc.record({
  status: fc.constant('granted'),
  uses: fc.constant([...USES]),
  audience: fc.constant('public'),
  approval: fc.constant('once'),
  granted_on: day,
  expires_on: maybe(day, 3),
  granted_by: maybe(fc.constant('Ada Lindqvist'), 9),
  basis: fc.constant('email'),
  evidence: maybe(fc.constant('vault:consents/nordlicht.pdf'), 9),
  ...rare,
});

const record = fc.record({
  subject: fc.oneof(
    { weight: 5, arbitrary: oneOf(undefined, 'company') },
    { weight: 1, arbitrary: oneOf(...ADVOCATES) },
  ),
  status: mostly('granted', 'requested', 'declined', 'withdrawn'),
  uses: fc.oneof({ weight: 3, arbitrary: fc.constant([...USES]) }, { weight: 2, arbitrary: listOf(USES) }),
  audience: maybe(mostly('public', 'prospects', 'internal'), 8),
  stories: maybe(listOf(STORIES), 3),
  territories: maybe(listOf(TERRITORIES), 3),
  attribution: maybe(oneOf('named', 'role-only', 'blinded')),
  approval: maybe(mostly('once', 'per-use'), 8),
  requested_on: maybe(day),
  granted_on: maybe(day, 9),
  expires_on: maybe(day, 4),
  declined_on: maybe(day, 8),
  withdrawn_on: maybe(day, 8),
  ask_again_on: maybe(day),
  granted_by: maybe(fc.constant('Ada Lindqvist'), 9),
  basis: maybe(mostly('signed-form', 'email', 'verbal', 'contract-clause'), 8),
  evidence: maybe(fc.constant('vault:consents/nordlicht.pdf'), 9),
  replaces: seldom(listOf(['item-0', 'item-1', 'item-2', 'item-3'])),
  ...rare,
});

const advocate = {
  status: maybe(mostly('active', 'resting', 'left')),
  rest_until: maybe(day, 3),
  until: seldom(day),
  uses: maybe(fc.oneof({ weight: 3, arbitrary: fc.constant([...USES]) }, { weight: 1, arbitrary: someOf(USES) }), 9),
  limits: maybe(limits),
  verified_on: maybe(lookedOn, 8),
};

const story = { products: maybe(listOf(['atlas', 'beacon'])), advocates: maybe(listOf(ADVOCATES)) };

const ORIGINALS = ['item-0', 'item-1'];

const asset = fc.record({
  use: oneOf(...USES),
  story: maybe(oneOf(...STORIES)),
  advocate: maybe(oneOf(...ADVOCATES)),
  audience: maybe(audience),
  territories: maybe(listOf(TERRITORIES)),
  attribution: maybe(oneOf('named', 'role-only', 'blinded'), 3),
  text: maybe(oneOf(WORDS, 'We closed the  books in\nthree days. ', 'We closed the books in two days.')),
  approved_text_sha256: maybe(fc.constant(textHash(WORDS))),
  file: maybe(oneOf('assets/film.mp4', 'vault:films/close.mp4', 'https://films.example/close'), 2),
  approved_file_sha256: maybe(fc.constant('0'.repeat(64))),
  // A file whose ids lead nowhere or in a circle is broken: an asset is made from one before it.
  derived_from: maybe(oneOf(...ORIGINALS), 2),
  status: maybe(oneOf('draft', 'live', 'live', 'retired')),
});

/** Leaves out an original that does not come before what was made from it. */
const derivingFromOlder = <Item extends { readonly derived_from?: string | undefined }>(assets: readonly Item[]) =>
  assets.map(({ derived_from, ...rest }, index) => ({
    ...rest,
    derived_from: derived_from !== undefined && ORIGINALS.indexOf(derived_from) < index ? derived_from : undefined,
  }));

const entry = fc.record({
  on: day,
  asked_on: maybe(day, 4),
  use: oneOf(...USES),
  status: oneOf('asked', 'agreed', 'scheduled', 'completed', 'cancelled', 'no-show', 'declined'),
  advocate: maybe(oneOf(...ADVOCATES), 8),
  advocates: maybe(someOf(ADVOCATES), 1),
});

const withIds = <T extends object>(items: readonly T[], ids: readonly string[] = []) =>
  items.map((item, index) => ({ id: ids[index] ?? `item-${index}`, ...item }));

interface Replacing {
  readonly id: string;
  readonly subject?: string | undefined;
  readonly replaces?: readonly string[] | undefined;
}

/** Records replace those before them, of the same subject: a file with any other is broken. */
const replacingOlder = (records: readonly Replacing[]) =>
  records.map((record, index) => {
    const { subject = 'company', replaces } = record;
    const older = records.slice(0, index).filter((one) => (one.subject ?? 'company') === subject);
    return { ...record, replaces: replaces?.filter((id) => older.some((one) => one.id === id)) };
  });

const quietPeriod = fc.record({ from: day, until: maybe(day, 8), uses: maybe(listOf(USES)) });

const approvers = fc.record({
  any: maybe(listOf(CAPACITIES)),
  logo: maybe(listOf(CAPACITIES), 3),
  'reference-call': maybe(listOf(CAPACITIES), 3),
});

/** Without the keys that are absent. */
const asFile = (value: unknown): CustomerFile => JSON.parse(JSON.stringify(value));

/** Often one that may be used, for what is always `no` shows little. */
export const randomCustomer: fc.Arbitrary<Customer> = fc
  .record({
    name: fc.constant('Nordlicht Robotics GmbH'),
    status: fc.oneof(
      { weight: 12, arbitrary: fc.constant('active') },
      { weight: 3, arbitrary: fc.constant('paused') },
      { weight: 1, arbitrary: oneOf(undefined, 'nominated', 'retired', 'do-not-contact') },
    ),
    paused_until: maybe(day, 2),
    products: maybe(
      fc.array(
        fc.record({
          id: oneOf('atlas', 'beacon'),
          level: maybe(mostly('in-production', 'implementing', 'no-longer-using'), 8),
        }),
        { maxLength: 3 },
      ),
    ),
    health: maybe(
      fc.record({
        status: maybe(
          fc.oneof({ weight: 9, arbitrary: mostly('green', 'amber') }, { weight: 1, arbitrary: fc.constant('red') }),
          9,
        ),
        checked_on: maybe(lookedOn, 8),
        renewal_on: maybe(day, 2),
      }),
      9,
    ),
    contract: maybe(
      fc.record({ publicity_clause: maybe(oneOf('standard', 'negotiated', 'struck', 'absent', 'unknown')) }),
    ),
    excludes: maybe(someOf(['acme', 'Globex Corporation', 'initech-labs']), 3),
    approvers: seldom(approvers),
    quiet_periods: seldom(fc.array(quietPeriod, { minLength: 1, maxLength: 3 })),
    limits: maybe(limits),
    consent: maybe(
      fc
        .tuple(maybe(wide, 7), fc.array(record, { maxLength: 4 }))
        .map(([first, others]) => replacingOlder(withIds(first === undefined ? others : [first, ...others]))),
      9,
    ),
    advocates: maybe(
      fc.array(fc.record(advocate), { minLength: 1, maxLength: 3 }).map((people) => withIds(people, ADVOCATES)),
      9,
    ),
    stories: maybe(
      fc.array(fc.record(story), { maxLength: 2 }).map((stories) => withIds(stories, STORIES)),
      9,
    ),
    assets: maybe(fc.array(asset, { maxLength: 2 }).map((assets) => derivingFromOlder(withIds(assets)))),
    activity: maybe(fc.array(entry, { maxLength: 5 }), 7),
  })
  .map((data) => ({ id: 'nordlicht', file: 'customers/nordlicht.yaml', broken: false, data: asFile(data) }));

const limited = fc.record({
  status: oneOf('granted', 'granted', 'granted', 'declined', 'withdrawn', 'requested'),
  uses: fc.constant([...USES]),
  audience: fc.constant('public'),
  approval: fc.constant('once'),
  requested_on: day,
  granted_on: lookedOn,
  declined_on: lookedOn,
  withdrawn_on: lookedOn,
  granted_by: fc.constant('Ada Lindqvist'),
  basis: fc.constant('email'),
  evidence: fc.constant('vault:consents/nordlicht.pdf'),
  places: maybe(places),
  requires: maybe(listOf(REQUIREMENTS), 2),
  begins_on: maybe(day, 2),
  granted_as: maybe(oneOf(...CAPACITIES), 7),
  replaces: maybe(listOf(['item-0', 'item-1']), 2),
});

/** One of whom little is to be said but the limits of the grants and refusals: places, conditions, first days. */
export const randomLimited: fc.Arbitrary<Customer> = fc
  .record({
    name: fc.constant('Nordlicht Robotics GmbH'),
    status: fc.constant('active'),
    health: fc.constant({ status: 'green', checked_on: '2026-01-25' }),
    approvers: maybe(approvers, 1),
    quiet_periods: maybe(fc.array(quietPeriod, { minLength: 1, maxLength: 3 }), 1),
    acquired_on: maybe(lookedOn, 2),
    consent: fc.array(limited, { minLength: 1, maxLength: 3 }).map((records) => replacingOlder(withIds(records))),
    advocates: fc.constant([{ id: 'pat-doe', uses: [...USES], verified_on: '2026-01-25' }]),
    stories: fc.constant([{ id: 'month-end' }, { id: 'gripper' }]),
  })
  .map((data) => ({ id: 'nordlicht', file: 'customers/nordlicht.yaml', broken: false, data: asFile(data) }));

const declining = {
  status: fc.constant('declined'),
  uses: fc.constant([...USES]),
  audience: fc.constant('public'),
  declined_on: oneOf('2026-01-19', '2026-01-20', '2026-01-28'),
};

/** Its end is never before its yes. */
const ended = fc.record({
  status: oneOf('granted', 'withdrawn', 'withdrawn', 'declined'),
  uses: fc.constant([...USES]),
  audience: maybe(fc.constant('public'), 9),
  approval: fc.constant('once'),
  granted_on: oneOf('2026-01-20', '2026-01-25'),
  expires_on: maybe(lookedOn),
  declined_on: lookedOn,
  withdrawn_on: lookedOn,
  granted_by: fc.constant('Ada Lindqvist'),
  granted_as: oneOf(...CAPACITIES),
  basis: mostly('email', 'contract-clause'),
  evidence: fc.constant('vault:consents/nordlicht.pdf'),
  may_stay: maybe(fc.constant(['print', 'https://partner.example/refs']), 8),
});

const shownPlacement = fc.record({
  where: mostly('print:brochure', 'deck:a', 'https://partner.example/refs', 'https://elsewhere.example/'),
  since: maybe(day, 9),
  channel: seldom(oneOf('print', 'partner')),
});

/** One whose consent has mostly ended, with a quote and a logo that are still up. */
export const randomEnded: fc.Arbitrary<Customer> = fc
  .record({
    name: fc.constant('Nordlicht Robotics GmbH'),
    status: mostly('active', 'active', 'active', 'do-not-contact'),
    health: fc.record({ status: mostly('green', 'amber', 'red'), checked_on: fc.constant('2026-01-25') }),
    contract: maybe(fc.record({ publicity_clause: oneOf('standard', 'struck') }), 2),
    approvers: seldom(approvers),
    consent: fc
      .tuple(ended, maybe(fc.record(declining), 2), maybe(ended))
      .map(([company, decline, own]) =>
        withIds([company, ...(decline ? [decline] : []), ...(own ? [{ ...own, subject: 'pat-doe' }] : [])]),
      ),
    advocates: fc.record({ status: mostly('active', 'left') }).map(({ status }) => [{ id: 'pat-doe', status }]),
    assets: fc
      .array(fc.array(shownPlacement, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 2 })
      .map(([quoted, marked]) => [
        { id: 'item-0', use: 'quote', advocate: 'pat-doe', status: 'retired', placements: quoted },
        { id: 'item-1', use: 'logo', status: 'retired', placements: marked },
      ]),
  })
  .map((data) => ({ id: 'nordlicht', file: 'customers/nordlicht.yaml', broken: false, data: asFile(data) }));

/** One who now and then has another file, or two. */
export const randomTwins: fc.Arbitrary<Customer> = fc
  .tuple(randomCustomer, fc.array(randomCustomer, { minLength: 1, maxLength: 2 }))
  .map(([customer, twins]) => ({
    ...customer,
    twins: twins.map((twin, nth) => ({ ...twin, id: `twin-${nth}`, file: `customers/twin-${nth}.yaml` })),
  }));

/** One whom others own: mostly one, now and then a second above it, or somebody who is not found. */
export const randomOwned: fc.Arbitrary<Customer> = fc
  .tuple(
    randomCustomer,
    fc.array(fc.tuple(randomCustomer, seldom(fc.constant(true))), { minLength: 1, maxLength: 2 }),
    seldom(fc.constant(true)),
  )
  .map(([customer, owners, isLost]) => {
    const files = owners.map(([owner, broken = false], nth) => ({
      ...owner,
      broken,
      id: `parent-${nth}`,
      file: `customers/parent-${nth}.yaml`,
    }));
    const fault = { file: customer.file, message: 'there is no such customer' };
    return { ...customer, parents: { files, ...(isLost && { fault }) } };
  });

/** One whose people are in another file too, or work for somebody else. */
export const randomPeople: fc.Arbitrary<Customer> = fc
  .tuple(
    randomCustomer,
    fc.array(fc.tuple(randomCustomer, seldom(fc.constant(true))), { minLength: 1, maxLength: 2 }),
    fc.tuple(randomOwned, seldom(fc.constant(true))),
    fc.array(maybe(oneOf('p-one', 'p-two'), 7), { minLength: 9, maxLength: 9 }),
    fc.array(maybe(oneOf('tessaro', 'tessaro', 'Nobody Ltd'), 3), { minLength: 3, maxLength: 3 }),
  )
  .map(([customer, others, [owned, isBroken = false], people, employers]) => {
    const listing = (one: Customer, from: number, isOwn = false): Customer => {
      const seen = new Set<string>();
      const advocates = one.data.advocates?.map((advocate, nth) => {
        const person = people[from + nth];
        const isFirst = person !== undefined && !seen.has(person);
        if (isFirst) seen.add(person);
        const employer = isOwn ? employers[nth] : undefined;
        return { ...advocate, ...(isFirst && { person }), ...(employer !== undefined && { employer }) };
      });
      return { ...one, data: { ...one.data, ...(advocates && { advocates }) } };
    };
    const tessaro = { ...owned, broken: isBroken, id: 'tessaro', file: 'customers/tessaro.yaml' };
    return {
      ...listing(customer, 0, true),
      samePeople: others.map(([other, broken = false], nth) => ({
        ...listing(other, 3 * (nth + 1)),
        broken,
        id: `other-${nth}`,
        file: `customers/other-${nth}.yaml`,
      })),
      employers: [tessaro],
    };
  });

const ASKED_PLACES = [
  ...[
    'website',
    'deck',
    'press',
    'deck:2026-sales',
    'booth:refconf-2026',
    'campaign:spring',
    'https://partner.example/refs',
  ],
  ...['https://www.vendor.example/customers', 'https://www.vendor.example/customers/?from=mail', 'the lobby'],
  ...[
    'https://www.vendor.example/customers/nordlicht',
    'https://www.vendor.example/about',
    'https://www.vendor.example/*',
  ],
];

export const randomQuestion: fc.Arbitrary<Question> = fc
  .record({
    use: oneOf(...USES),
    on: day,
    audience: maybe(audience),
    territory: maybe(oneOf('emea', 'EMEA', 'apac', 'DE', 'de', 'US', 'FR', 'JP'), 4),
    story: maybe(oneOf('month-end', 'month-end', 'month-end', 'month-end', 'gripper', 'gripper', 'nowhere'), 4),
    advocate: maybe(oneOf('pat-doe', 'pat-doe', 'zoe', 'nobody'), 3),
    place: maybe(oneOf(...ASKED_PLACES), 3),
    channel: maybe(oneOf('website', 'deck', 'print'), 3),
    met: maybe(listOf(REQUIREMENTS), 3),
    prospect: maybe(oneOf('Acme GmbH', 'Acmee', 'Globex', 'Initech', 'Tessaro'), 3),
    attribution: maybe(oneOf('named', 'role-only', 'blinded'), 1),
    isUp: maybe(fc.constant(true), 1),
    entry: maybe(oneOf<number | 'new'>(0, 1, 2, 'new'), 2),
  })
  // Only a placement says its channel, and it has a place.
  .map(({ channel, ...question }) => (question.place?.match(/[ :]/) ? { ...question, channel } : question))
  .map((question) => JSON.parse(JSON.stringify(question)));

export const randomPolicy: fc.Arbitrary<Policy> = fc
  .record({
    limits: fc.record({ advocate: limits, customer: limits }),
    rest: fc.record({ any: duration, 'reference-call': maybe(duration), quote: maybe(duration) }),
    consent: fc.constant({ warn: '5d', review_after: '1mo' }),
    health: fc.record({ max_age: long, renewal_window: duration }),
    advocate: fc.record({ verify_after: long }),
    story: fc.constant({ review_after: '1mo' }),
    decline: fc.record({
      ask_again_after: duration,
      by_reason: fc.record({ legal: oneOf('never', '1y') }, { requiredKeys: [] }),
    }),
    takedown: fc.constant({ within: '3d' }),
    coverage: fc.constant([]),
    fiscal_year_starts: oneOf('01-01', '02-01', '04-06', '02-28', '11-15'),
    sites: oneOf([], ['www.vendor.example']),
    regions: oneOf(
      {},
      { emea: ['DE', 'FR'] },
      { emea: ['DE', 'FR'], amer: ['US'] },
      { emea: ['DE'], amer: ['US'], apac: ['JP', 'US'] },
    ),
  })
  .map((policy) => JSON.parse(JSON.stringify(policy)));
