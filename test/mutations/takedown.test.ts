// "Take us down from every single place": consent off, then everything that is up, until nothing is.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consentGap } from '../../src/consent/consent-gap.ts';
import { exposures } from '../../src/consent/exposure.ts';
import { due } from '../../src/consent/reminders.ts';
import { standing } from '../../src/consent/standing.ts';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Customer } from '../../src/model/customer.ts';
import { USES } from '../../src/model/use.ts';
import { checklist, checklistOfLive } from '../../src/mutations/checklist.ts';
import { consentInTheWay, namesToTick, planTakedown, type TakedownWish } from '../../src/mutations/plan-takedown.ts';
import { planWithdrawal } from '../../src/mutations/plan-withdrawal.ts';
import { CONFIG, libraryOf } from '../library/library-of.ts';
import { customerFrom, done, mutationOf, refusalOf } from './plans.ts';

const TODAY = '2026-10-01';

const customer = customerFrom(`name: Hexa Loom
status: active
owners: { references: m.silva }
consent:
  - { id: brand-2026, status: granted, uses: [logo], audience: public, granted_on: 2026-02-01 , basis: email }
  - { id: words-2026, status: granted, uses: [quote, case-study, speaking], audience: public, granted_on: 2026-02-01, basis: email }
stories: [{ id: looms }, { id: dyes }]
advocates: [{ id: kim-okafor, uses: [quote, speaking] }]
assets:
  - id: logo-wall
    use: logo
    status: live
    placements:
      - { where: https://www.vendor.example/customers, since: 2026-02-16 }
      - { where: booth:spring-fair, since: 2026-03-01, removed_on: 2026-03-05 }
      - { where: booth:winter-fair, since: 2026-12-01 }
  - { id: looms-quote, use: quote, story: looms, status: live, placements: [{ where: https://www.vendor.example/customers/hexa }] }
  - { id: looms-quote-2, use: quote, story: looms, status: retired, placements: [{ where: deck:overview, since: 2026-04-01 }] }
  - { id: dyes-quote, use: quote, story: dyes, status: draft }
  - { id: looms-study, use: case-study, story: looms, status: live, placements: [{ where: https://www.vendor.example/customers/hexa }] }
  - { id: bare-review, use: review, status: live }
activity:
  - { id: keynote, on: 2026-11-18, use: speaking, status: scheduled, advocate: kim-okafor, requested_by: events }
  - { id: past-talk, on: 2026-05-18, use: speaking, status: completed, advocate: kim-okafor }
  - { on: 2026-10-20, use: reference-call, status: agreed, prospect: acme }
`);

const wish: TakedownWish = { asset: undefined, reason: undefined, done: [], on: TODAY };
const plan = (of: Customer, wanted: Partial<TakedownWish>, today = TODAY) =>
  planTakedown(of, { ...wish, on: today, ...wanted }, DEFAULT_POLICY, today);
const play = (of: Customer, wanted: Partial<TakedownWish>, today = TODAY) => done(of, plan(of, wanted, today));
const left = ({ data }: Customer, asset?: string, today = TODAY) =>
  checklist(data, asset, today, DEFAULT_POLICY).items.map((item) => `${item.asset ?? item.kind} ${item.where}`);

const EVERYTHING = [
  'logo-wall https://www.vendor.example/customers',
  'logo-wall booth:winter-fair',
  'looms-quote https://www.vendor.example/customers/hexa',
  'looms-quote-2 deck:overview',
  'looms-study https://www.vendor.example/customers/hexa',
  'bare-review bare-review',
  'activity keynote',
  'activity 2026-10-20/reference-call',
];

describe('the checklist', () => {
  const off = play(customer, { reason: 'unhappy' });

  test('is of everything that is up, planned or promised, whatever its status says', () => {
    expect(left(off)).toEqual(EVERYTHING);
  });

  test('while consent runs is of just what a withdrawal would bring down, without a day', () => {
    const { items, drafts, mayStay } = checklistOfLive(customer.data, undefined, TODAY);
    expect(items.map((item) => `${item.asset ?? item.kind} ${item.where}`)).toEqual(EVERYTHING);
    expect(new Set(items.map(({ by }) => by))).toEqual(new Set([undefined]));
    expect({ drafts, mayStay }).toEqual({ drafts: [], mayStay: true });
    const ofOne = checklistOfLive(customer.data, 'looms-quote', TODAY).items;
    expect(ofOne.map(({ where }) => where)).toEqual(['https://www.vendor.example/customers/hexa']);
  });

  test('names what, by when and whose', () => {
    const { items } = checklist(off.data, undefined, TODAY, DEFAULT_POLICY);
    expect(items.map(({ what }) => what)).toEqual([
      'logo "logo-wall"',
      'logo "logo-wall", to go up on 2026-12-01',
      'quote "looms-quote"',
      'quote "looms-quote-2"',
      'case-study "looms-study"',
      'review "bare-review", live in no place that is on record',
      'speaking with kim-okafor on 2026-11-18 (scheduled), asked for by events',
      'reference-call for acme on 2026-10-20 (agreed)',
    ]);
    expect(new Set(items.map(({ by, who }) => `${by} ${who}`))).toEqual(new Set(['2026-10-04 m.silva']));
  });

  test('reports the drafts, which must not go out', () => {
    expect(checklist(off.data, undefined, TODAY, DEFAULT_POLICY).drafts).toEqual([
      { what: 'quote "dyes-quote"', path: ['assets', 3] },
    ]);
  });

  test('is of one asset', () => {
    expect(left(off, 'logo-wall')).toEqual(EVERYTHING.slice(0, 2));
  });

  test('is of what was withdrawn, while other consent runs', () => {
    const partly = done(
      customer,
      planWithdrawal(customer, { ids: ['brand-2026'], subject: undefined, reason: 'legal', on: TODAY }, TODAY),
    );
    expect(left(partly)).toEqual(EVERYTHING.slice(0, 2));
    expect(checklist(partly.data, undefined, TODAY, DEFAULT_POLICY).running.map(({ id }) => id)).toEqual([
      'words-2026',
    ]);
  });

  test('is the same every day, and the deadline stays', () => {
    expect(left(off, undefined, '2026-10-20')).toEqual(EVERYTHING);
    expect(new Set(checklist(off.data, undefined, '2026-10-20', DEFAULT_POLICY).items.map(({ by }) => by))).toEqual(
      new Set(['2026-10-04']),
    );
  });

  test.each(['retired', 'do-not-contact'] as const)('is of everything where the customer is %s', (status) => {
    expect(left({ ...customer, data: { ...customer.data, status } })).toHaveLength(EVERYTHING.length);
  });
});

describe('consent', () => {
  test('goes off as a whole: what runs is withdrawn, and what no grant covered gets a record of its own', () => {
    const { sentence } = mutationOf(plan(customer, { reason: 'unhappy' }));
    expect(sentence).toMatch(
      /^withdrew "brand-2026" \(logo\), "words-2026" \(quote, case-study, speaking\) and recorded "takedown-\w{4}" for review, reference-call, which no grant covered, reason: unhappy$/,
    );
    const off = play(customer, { reason: 'unhappy' });
    for (const exposure of exposures(off.data, TODAY))
      expect(consentGap(off.data, exposure, DEFAULT_POLICY)?.kind).toBe('withdrawn');
  });

  test('is off for good: a second run changes nothing', () => {
    const off = play(customer, { reason: 'unhappy' });
    expect(mutationOf(plan(off, { reason: 'unhappy' }, '2026-10-05'))).toMatchObject({
      edits: [],
      sentence: 'consent is off already',
    });
  });

  test('goes off for one asset: its use and story, and the rest stays usable', () => {
    const mutation = mutationOf(plan(customer, { asset: 'looms-study', reason: 'personal-risk' }));
    expect(mutation.edits).toEqual([
      {
        op: 'append',
        path: ['consent'],
        value: {
          id: expect.stringMatching(/^takedown-/),
          status: 'withdrawn',
          uses: ['case-study'],
          stories: ['looms'],
          withdrawn_on: TODAY,
          reason: 'personal-risk',
        },
      },
    ]);
    expect(mutation.notes).toEqual([
      'the rest stays usable: "brand-2026" (logo), "words-2026" (quote, case-study, speaking)',
    ]);
    const off = done(customer, mutation);
    const ask = (use: 'quote' | 'case-study', story: string) =>
      standing(off, { use, story, on: TODAY }, DEFAULT_POLICY).reasons.map(({ code }) => code);
    expect(ask('case-study', 'looms')).toContain('consent/withdrawn');
    expect(ask('case-study', 'dyes')).not.toContain('consent/withdrawn');
    expect(ask('quote', 'looms')).not.toContain('consent/withdrawn');
    expect(left(off, 'looms-study')).toEqual(['looms-study https://www.vendor.example/customers/hexa']);
    expect(mutationOf(plan(off, { asset: 'looms-study', reason: 'personal-risk' })).edits).toEqual([]);
  });

  test('of one asset reports what else it meets', () => {
    const mutation = mutationOf(plan(customer, { asset: 'looms-quote', reason: 'personal-risk' }));
    expect(mutation.notes?.[0]).toBe('it meets another one too: quote "looms-quote-2"');
  });

  test.each<[string, Partial<Customer['data']>, string | undefined, string | undefined]>([
    ['runs', {}, undefined, '"brand-2026" (logo), "words-2026" (quote, case-study, speaking)'],
    ['runs for the asset', {}, 'logo-wall', 'logo "logo-wall"'],
    ['never ran for the asset', {}, 'bare-review', undefined],
    ['is no matter for an asset that is retired', {}, 'looms-quote-2', undefined],
    ['is no matter for who is retired', { status: 'retired' }, undefined, undefined],
    ['is not there', { consent: [] }, undefined, undefined],
  ])('stands in the way of a mere look where it runs: %s', (_, data, asset, told) => {
    expect(consentInTheWay({ ...customer.data, ...data }, asset, DEFAULT_POLICY, TODAY)).toBe(told);
  });

  test('that was withdrawn and granted anew stands in the way again', () => {
    const [brand, words] = customer.data.consent ?? [];
    if (brand === undefined || words === undefined) throw new Error('there are two');
    const old = { ...brand, id: 'brand-2025', status: 'withdrawn', withdrawn_on: '2026-01-01' } as const;
    expect(
      consentInTheWay({ ...customer.data, consent: [old, words] }, undefined, DEFAULT_POLICY, TODAY),
    ).toBeUndefined();
    expect(
      consentInTheWay({ ...customer.data, consent: [old, brand, words] }, undefined, DEFAULT_POLICY, TODAY),
    ).toContain('brand-2026');
  });
});

describe('ticking off', () => {
  const off = play(customer, { reason: 'unhappy' });

  test('a place, under every asset; with its last place an asset is retired', () => {
    const mutation = mutationOf(plan(off, { done: ['https://www.vendor.example/customers/hexa'], on: '2026-09-30' }));
    expect(mutation.edits).toEqual([
      { op: 'set', path: ['assets', 1, 'placements', 0, 'removed_on'], value: '2026-09-30' },
      { op: 'set', path: ['assets', 4, 'placements', 0, 'removed_on'], value: '2026-09-30' },
      { op: 'set', path: ['assets', 1, 'status'], value: 'retired' },
      { op: 'set', path: ['assets', 4, 'status'], value: 'retired' },
    ]);
    expect(mutation.sentence).toBe(
      'ticked off https://www.vendor.example/customers/hexa (quote "looms-quote", case-study "looms-study")',
    );
  });

  test('a place, under one asset only', () => {
    const places = ['https://www.vendor.example/customers/hexa'];
    expect(left(play(off, { asset: 'looms-quote', done: places }))).toEqual(
      EVERYTHING.filter((item) => !item.startsWith('looms-quote ')),
    );
  });

  test('a place that is planned never comes to be', () => {
    expect(mutationOf(plan(off, { done: ['booth:winter-fair'] })).edits).toEqual([
      { op: 'set', path: ['assets', 0, 'placements', 2, 'removed_on'], value: '2026-12-01' },
    ]);
    expect(left(play(off, { done: ['booth:winter-fair'] }), undefined, '2026-12-02')).not.toContain(
      'logo-wall booth:winter-fair',
    );
  });

  test.each([
    ['bare-review', { op: 'set', path: ['assets', 5, 'status'], value: 'retired' }],
    ['dyes-quote', { op: 'set', path: ['assets', 3, 'status'], value: 'retired' }],
    ['keynote', { op: 'set', path: ['activity', 0, 'status'], value: 'cancelled' }],
    ['2026-10-20/reference-call', { op: 'set', path: ['activity', 2, 'status'], value: 'cancelled' }],
  ])('%s, by its name', (name, edit) => {
    expect(mutationOf(plan(off, { done: [name] })).edits).toEqual([edit]);
  });

  test.each(['booth:spring-fair', 'past-talk'])('%s, which is down already, changes nothing', (name) => {
    expect(mutationOf(plan(off, { done: [name] }))).toMatchObject({ edits: [], sentence: `${name} is down already` });
  });

  test('an asset that is still in a place: the place is what comes down', () => {
    expect(refusalOf(plan(off, { done: ['keynote', 'logo-wall'] })).refused).toBe(
      '"logo-wall" is still in 2 places: https://www.vendor.example/customers, booth:winter-fair',
    );
  });

  test('nothing comes down before it went up', () => {
    expect(refusalOf(plan(off, { done: ['deck:overview'], on: '2026-03-01' })).refused).toBe(
      'deck:overview went up on 2026-04-01, and cannot have come down on 2026-03-01',
    );
  });

  test('one after the other, in any order, until nothing is left', () => {
    const names = checklist(off.data, undefined, TODAY, DEFAULT_POLICY).items.map(({ where }) => where);
    for (const order of [names, [...names].reverse()]) {
      const end = order.reduce((state, name) => play(state, { done: [name] }), off);
      expect(left(end)).toEqual([]);
      expect(end.data.assets?.map(({ status }) => status)).toEqual([
        'retired',
        'retired',
        'retired',
        'draft',
        'retired',
        'retired',
      ]);
    }
    expect(left(play(off, { done: names }))).toEqual([]);
  });

  test('what can be ticked off comes first among the names, then what was', () => {
    expect(namesToTick(off.data, 'logo-wall', DEFAULT_POLICY, TODAY)).toEqual([
      'https://www.vendor.example/customers',
      'booth:winter-fair',
      'booth:spring-fair',
      'logo-wall',
    ]);
    expect(namesToTick(off.data, undefined, DEFAULT_POLICY, TODAY)).toContain('past-talk');
  });
});

describe.each(examples())('$id, taken down', ({ customer }) => {
  const all = { ids: undefined, subject: undefined, reason: 'other', on: TODAY } as const;

  test.each([
    ['withdrawn', done(customer, planWithdrawal(customer, all, TODAY))],
    ['taken down', play(customer, { reason: 'other' })],
    ['as it is', customer],
  ])('%s: the checklist has all that "refs due" calls a takedown', (_, state) => {
    const dues = due(state, TODAY, '5y', DEFAULT_POLICY).filter(({ kind }) => kind === 'takedown');
    const { items } = checklist(state.data, undefined, TODAY, DEFAULT_POLICY);
    const known = items.map(({ path, by }) => `${path.join('.')} ${by}`);
    expect(known).toEqual(expect.arrayContaining(dues.map(({ path, on }) => `${path.join('.')} ${on}`)));
  });

  test('"refs due" calls a takedown what is on the checklist and up', () => {
    const state = play(customer, { reason: 'other' });
    const dues = due(state, TODAY, '5y', DEFAULT_POLICY).filter(({ kind }) => kind === 'takedown');
    const { items } = checklist(state.data, undefined, TODAY, DEFAULT_POLICY);
    expect(dues.map(({ path }) => path)).toEqual(
      items.flatMap(({ kind, path }) => (kind === 'activity' ? [] : [path])),
    );
  });

  test('nothing may be used any more', () => {
    const state = play(customer, { reason: 'other' });
    for (const use of USES) expect(standing(state, { use, on: TODAY }, DEFAULT_POLICY).verdict, use).toBe('no');
  });

  test('once the list is ticked off it is empty', () => {
    const state = play(customer, { reason: 'other' });
    const names = checklist(state.data, undefined, TODAY, DEFAULT_POLICY).items.map(({ where }) => where);
    expect(left(names.length === 0 ? state : play(state, { done: names }))).toEqual([]);
  });
});

/** The customers of the example library. */
function examples(): readonly { readonly id: string; readonly customer: Customer }[] {
  const files = readdirSync('examples/customers', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  const texts = Object.fromEntries(
    files.map((file) => [`customers/${file}`, readFileSync(`examples/customers/${file}`, 'utf8')]),
  );
  return libraryOf(texts, CONFIG).customers.map((customer) => ({ id: customer.id, customer }));
}

describe('a place that may stay', () => {
  const letter = (id: string, more: string) =>
    `  - { id: ${id}, status: granted, uses: [logo], audience: public, granted_on: 2026-02-01, basis: email${more} }\n`;
  const printed = (letters: string) =>
    customerFrom(`name: Hexa Loom
status: active
health: { status: green, checked_on: 2026-09-01 }
products: [{ id: atlas, level: in-production }]
consent:
${letters}assets:
  - id: mark
    use: logo
    status: live
    placements: [{ where: print:brochure, since: 2026-03-01 }, { where: deck:overview, since: 2026-03-01 }]
`);
  const one = printed(letter('brand', ', may_stay: [print]'));
  const off = play(one, { asset: 'mark', reason: 'other' });

  test('stays when one asset comes down, as every grant for it had it', () => {
    expect(off.data.consent?.at(-1)).toMatchObject({ status: 'withdrawn', uses: ['logo'], may_stay: ['print'] });
    expect(left(off)).toEqual(['mark deck:overview']);
    const two = printed(letter('brand', ', may_stay: [print]') + letter('list', ''));
    const none = play(two, { asset: 'mark', reason: 'other' });
    expect(none.data.consent?.at(-1)?.may_stay).toBeUndefined();
    expect(left(none)).toEqual(['mark print:brochure', 'mark deck:overview']);
  });

  test('is not offered to be ticked off; who ticks it off all the same is told', () => {
    expect(namesToTick(off.data, undefined, DEFAULT_POLICY, TODAY)).toEqual(['deck:overview', 'mark']);
    const ticked = mutationOf(plan(off, { done: ['deck:overview'] }));
    expect(ticked.notes).toEqual(['logo "mark" is up nowhere else but where it may stay, and is retired now']);
    expect(mutationOf(plan(off, { done: ['print:brochure'] })).notes).toEqual([
      'print:brochure may stay, and needs no --done',
    ]);
  });
});
