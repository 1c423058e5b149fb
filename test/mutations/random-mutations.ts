// Random command lines that somebody could type: mostly with values of the file, some with others.
import fc from 'fast-check';
import type { CustomerFile } from '../../src/model/customer.ts';
import { addDays, type Day } from '../../src/model/day.ts';
import { ACTIVITIES, AUDIENCES, MATERIAL, USES } from '../../src/model/use.ts';
import { APPROVALS, BASES, CAPACITIES, REASONS } from '../../src/mutations/consent-values.ts';
import { entryName, RESULTS, STATUSES } from '../../src/mutations/entry.ts';
import { ADDITION_KINDS } from '../../src/mutations/plan-addition.ts';
import { GIVE_KINDS } from '../../src/mutations/plan-give.ts';
import { HEALTH_COLOURS } from '../../src/mutations/plan-health.ts';

/** Later ones are rarer, so that a customer does not leave the programme after two steps. */
export const VERBS = [
  'log',
  'log',
  'update',
  'update',
  'ask',
  'grant',
  'decline',
  'renew',
  'place',
  'place',
  'done',
  'health',
  'verify',
  'review',
  'note',
  'add',
  'add',
  'set',
] as const;
export const FAREWELLS = [
  'approve-quote',
  'give',
  'withdraw',
  'takedown',
  'retire',
  'give',
  'pause',
  'activate',
  'activate',
] as const;
export type Verb = (typeof VERBS)[number] | (typeof FAREWELLS)[number];

/** One run: its day, its verb, and numbers that choose the rest. */
export interface Step {
  readonly day: Day;
  readonly verb: Verb;
  readonly numbers: readonly number[];
}

const step: fc.Arbitrary<Step> = fc.record({
  day: fc.integer({ min: -60, max: 500 }).map((days) => addDays('2026-10-01', days)),
  verb: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...VERBS) },
    { weight: 1, arbitrary: fc.constantFrom(...FAREWELLS) },
  ),
  numbers: fc.array(fc.nat({ max: 997 }), { minLength: 12, maxLength: 12 }),
});

export const steps = (
  customers: readonly string[],
): fc.Arbitrary<readonly [customer: string, steps: readonly Step[]]> =>
  fc.tuple(fc.constantFrom(...customers), fc.array(step, { minLength: 1, maxLength: 12 }));

const MAIL = 'her mail, ada@nordlicht.example';

/** The arguments of a step, after the name of the customer. */
export function argumentsOf({ day, verb, numbers }: Step, data: CustomerFile): readonly string[] {
  let at = 0;
  const next = (): number => numbers[at++ % numbers.length] ?? 0;
  const one = <Value>(values: readonly Value[]): Value | undefined => values[next() % Math.max(values.length, 1)];
  /** An option, one time in `of`, with one of these values. */
  const maybe = (of: number, name: string, values: readonly string[]): readonly string[] => {
    const isSaid = next() % of === 0;
    const value = one(values);
    return isSaid && value !== undefined ? [name, value] : [];
  };
  const idsOf = (items: readonly { readonly id?: string | undefined }[] | undefined) =>
    (items ?? []).flatMap(({ id }) => id ?? []);
  const said = (...values: readonly (string | undefined)[]): readonly string[] =>
    values.map((value) => value ?? 'none');
  const near = [-400, -30, -1, 0, 0, 1, 14, 45, 200].map((days) => addDays(day, days));
  const [advocates, stories, assets] = [idsOf(data.advocates), idsOf(data.stories), idsOf(data.assets)];
  const despite = () => maybe(2, '--despite', ['m.silva: they "offered" it', 'l.haddad says so']);
  const yes = (): readonly string[] => [
    ...['--by', 'Ada Lindqvist', '--evidence', next() % 8 === 0 ? MAIL : `vault:consents/${next()}.pdf`],
    ...['--as', ...said(one(CAPACITIES)), '--basis', ...said(one(BASES))],
    ...maybe(3, '--from', near),
    ...maybe(3, '--until', [...near, addDays(day, 700), 'never']),
  ];
  const scope = (): readonly string[] => [
    ...maybe(2, '--audience', AUDIENCES),
    ...maybe(4, '--stories', stories),
    ...maybe(5, '--territories', ['emea', 'amer', 'DE']),
    ...maybe(5, '--subject', advocates),
  ];
  const engagement = (): readonly string[] => [
    ...maybe(2, '--advocate', advocates),
    ...maybe(3, '--story', stories),
    ...maybe(2, '--prospect', ['acme', 'tessaro-pumps', 'Globex Ltd.', '0123']),
    ...maybe(3, '--on', near),
    ...maybe(6, '--asked-on', near),
    ...maybe(4, '--result', RESULTS),
    ...despite(),
  ];
  const addition = (): readonly string[] => {
    const text =
      one(['Three days, not "nine": # every month', MAIL, '- it just works', 'we count on it'])?.trim() ?? '';
    const kind = one(ADDITION_KINDS) ?? 'person';
    const more = maybe(3, '--id', ['new-one', 'No id', ...advocates, ...assets]);
    const whose = [
      ...maybe(2, '--advocate', advocates),
      ...maybe(2, '--story', stories),
      ...maybe(3, '--audience', AUDIENCES),
    ];
    switch (kind) {
      case 'person':
        return ['add', kind, '--name', text, ...more, ...maybe(2, '--uses', USES), ...maybe(2, '--verified-on', near)];
      case 'story':
        return [
          'add',
          kind,
          '--title',
          text,
          ...more,
          ...maybe(2, '--advocates', advocates),
          ...maybe(3, '--products', ['atlas']),
        ];
      case 'outcome':
        return [
          'add',
          kind,
          '--story',
          ...said(one(stories)),
          '--metric',
          text,
          ...maybe(2, '--before', ['14', '007', '9 days']),
        ];
      case 'quote':
        return ['add', kind, '--text', text, ...more, ...whose];
      case 'asset':
        return ['add', kind, '--use', ...said(one(MATERIAL)), ...more, ...whose, ...maybe(4, '--text', [text])];
      case 'product':
        return [
          'add',
          kind,
          '--product',
          ...said(one(['atlas', 'beacon', 'cirrus', 'pulse'])),
          ...maybe(3, '--since', near),
        ];
    }
  };
  const setting = (): readonly string[] => {
    const [story, advocate, asset] = [one(stories), one(advocates), one(assets)];
    const places = ['industry', 'excludes', 'blinded_as', 'x-crm-id', 'limits.any.max', 'status', 'consent', 'gives'];
    const ofThings = [`stories.${story}.title`, `advocates.${advocate}.rest_until`, `assets.${asset}.approved_by`];
    const record = `consent.${one(idsOf(data.consent))}.uses`;
    const place = one([...places, ...ofThings, record, 'consent[0].status', 'activity[0].status', 'nothing']);
    const values = ['logistics', 'acme, globex', '0123', '2026-12-01', '[]', MAIL, 'a "b": c # d', 'active'];
    return ['set', ...said(place), ...(next() % 4 === 0 ? ['--unset'] : said(one(values)))];
  };
  switch (verb) {
    case 'log':
      return ['log', ...said(one([...ACTIVITIES, ...USES])), ...maybe(1, '--status', STATUSES), ...engagement()];
    case 'update': {
      const names = (data.activity ?? []).map(entryName);
      return ['log', '--update', ...said(one(names)), ...maybe(1, '--status', STATUSES), ...engagement()];
    }
    case 'ask':
      return ['ask', ...said(one(USES), one(USES)), ...scope(), ...maybe(4, '--on', near), ...despite()];
    case 'grant': {
      const asked = (data.consent ?? []).filter(({ status }) => status === 'requested');
      const what =
        next() % 2 === 0 ? [one(idsOf(asked)) ?? ''].filter(Boolean) : ['--uses', ...said(one(USES), one(USES))];
      return ['grant', ...what, ...scope(), ...yes(), ...maybe(2, '--approval', APPROVALS)];
    }
    case 'decline': {
      const what = next() % 2 === 0 ? one(idsOf(data.consent)) : one(USES);
      return [
        'decline',
        ...said(what),
        '--reason',
        ...said(one(REASONS)),
        ...maybe(3, '--on', near),
        ...maybe(4, '--ask-again', near),
      ];
    }
    case 'renew':
      return ['renew', ...said(one(idsOf(data.consent))), ...yes()];
    case 'withdraw':
      return [
        'withdraw',
        ...said(one([...idsOf(data.consent), '--all'])),
        '--reason',
        ...said(one(REASONS)),
        ...maybe(3, '--on', near),
      ];
    case 'takedown':
      return ['takedown', '--reason', ...said(one(REASONS)), ...maybe(2, '--asset', assets)];
    case 'done': {
      const places = (data.assets ?? []).flatMap(({ placements = [] }) => placements.map(({ where }) => where));
      return [
        'takedown',
        '--done',
        ...said(one([...places, ...assets, ...idsOf(data.activity)])),
        ...maybe(3, '--on', near),
      ];
    }
    case 'place':
      return [
        'place',
        ...said(one(assets), one(['deck:2027', 'https://www.vendor.example/wall'])),
        ...maybe(2, '--since', near),
        ...despite(),
      ];
    case 'approve-quote':
      return [
        'approve-quote',
        ...said(one(assets)),
        ...maybe(2, '--by', ['Ada Lindqvist']),
        ...maybe(3, '--on', near),
        ...maybe(2, '--evidence', [MAIL, 'vault:quote.eml']),
      ];
    case 'give':
      return [
        'give',
        ...said(one(GIVE_KINDS)),
        ...maybe(2, '--note', ['lunch: "with" the team # 1']),
        ...maybe(3, '--on', near),
      ];
    case 'health':
      return [
        'health',
        ...said(one(HEALTH_COLOURS)),
        ...maybe(2, '--on', near),
        ...maybe(3, '--renewal', near),
        ...maybe(3, '--note', ['a "new" CFO # 2', MAIL]),
      ];
    case 'add':
      return addition();
    case 'set':
      return setting();
    case 'verify':
      return ['verify', ...said(one(advocates)), ...maybe(2, '--on', near)];
    case 'review':
      return ['review', ...said(one(stories)), ...maybe(2, '--on', near)];
    case 'note':
      return ['note', ...said(one(['Thursdays: "best" # ask', MAIL, '- no'])), ...maybe(3, '--on', near)];
    case 'pause':
      return ['pause', ...maybe(2, '--until', near)];
    case 'activate':
      return ['activate'];
    case 'retire':
      return ['retire', ...said(one(['', ...advocates, ...assets]))];
  }
}
