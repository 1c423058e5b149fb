// An asset goes up: where they allowed it, with the words that they approved, and not twice in one place.
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import { type PlaceWish, planPlacement } from '../../src/mutations/plan-placement.ts';
import { textHash } from '../../src/text/hash.ts';
import { customerFrom, done, foundAfter, mutationOf, refusalOf } from './plans.ts';

const TODAY = '2026-10-01';
const WORDS = 'The looms never stop.';
const APPROVED = `text: ${WORDS}, approved_text_sha256: ${textHash(WORDS)}`;

const customer = (assets: string, { grant = '', rest = '', health = 'green' } = {}) =>
  customerFrom(`name: Hexa Loom
status: active
health: { status: ${health}, checked_on: 2026-09-01 }
consent:
  - { id: public-2026, status: granted, uses: [quote, logo, video], audience: public, approval: once, granted_on: 2026-02-01, expires_on: 2026-12-31, granted_by: Noor Zaman, basis: email, evidence: vault:hexa.eml${grant} }
advocates: [{ id: kim-okafor, uses: [quote, video], verified_on: 2026-09-01 }]
stories:
  - { id: looms, outcomes: [{ metric: stops, change: -40% }] }
  - { id: dyes, outcomes: [{ metric: waste, change: -10% }] }
assets: [${assets}]
${rest}`);

const wish: PlaceWish = { asset: 'piece', where: 'deck:overview', since: undefined, despite: undefined };
const plan = (of: ReturnType<typeof customer>, wanted: Partial<PlaceWish> = {}) =>
  planPlacement(of, { ...wish, ...wanted }, DEFAULT_POLICY, TODAY);

describe('it goes up', () => {
  test('a draft is live with it, and nothing is wrong with it', () => {
    const draft = customer(`{ id: piece, use: quote, advocate: kim-okafor, ${APPROVED} }`);
    const mutation = mutationOf(plan(draft));
    expect(mutation).toMatchObject({
      edits: [
        { op: 'append', path: ['assets', 0, 'placements'], value: { where: 'deck:overview', since: TODAY } },
        { op: 'set', path: ['assets', 0, 'status'], value: 'live' },
        { op: 'set', path: ['assets', 0, 'published_on'], value: TODAY },
      ],
      sentence: 'placed quote "piece" at deck:overview',
      notes: ['it was a draft, and is live now'],
    });
    expect(foundAfter(draft, mutation, TODAY)).toEqual([]);
  });

  test.each([
    ['what is live already stays as it is', '{ id: piece, use: logo, status: live, published_on: 2026-03-01 }', {}, 1],
    ['what was published once keeps that day', '{ id: piece, use: logo, published_on: 2026-03-01 }', {}, 2],
    ['what is to go up later stays a draft', '{ id: piece, use: logo }', { since: '2026-11-01' }, 1],
    [
      'where it once was, and is not any more',
      '{ id: piece, use: logo, status: live, placements: [{ where: deck:overview, removed_on: 2026-05-01 }] }',
      {},
      1,
    ],
    ['without a word: a video takes nobody’s time once it is made', '{ id: piece, use: video }', {}, 3],
  ])('%s', (_, asset, wanted, edits) => {
    expect(mutationOf(plan(customer(asset), wanted)).edits).toHaveLength(edits);
  });
});

describe('it does not', () => {
  test.each<[string, ReturnType<typeof customer>, Partial<PlaceWish>, string]>([
    [
      'twice in one place',
      customer('{ id: piece, use: logo, status: live, placements: [{ where: deck:overview, since: 2026-05-01 }] }'),
      {},
      'logo "piece" is at deck:overview already since 2026-05-01',
    ],
    ['once it is retired', customer('{ id: piece, use: logo, status: retired }'), {}, 'logo "piece" is retired'],
    [
      'with words that nobody approved',
      customer(`{ id: piece, use: quote, advocate: kim-okafor, text: ${WORDS} }`),
      {},
      'the words of quote "piece" were never approved',
    ],
    [
      'with other words than those',
      customer(`{ id: piece, use: logo, text: Looms stop., approved_text_sha256: ${textHash(WORDS)} }`),
      {},
      'the words of logo "piece" are not those that were approved',
    ],
    ['without consent', customer('{ id: piece, use: review }'), {}, 'review "piece" may not go up'],
    [
      'after the grant has ended',
      customer('{ id: piece, use: logo }'),
      { since: '2027-01-01' },
      'logo "piece" may not go up on 2027-01-01',
    ],
    [
      'as of a day before the grant began',
      customer('{ id: piece, use: logo }'),
      { since: '2026-01-01' },
      'logo "piece" may not go up before 2026-02-01',
    ],
    [
      'in a territory that the grant leaves out',
      customer('{ id: piece, use: logo, territories: [emea, amer] }', { grant: ', territories: [emea]' }),
      {},
      'logo "piece" may not go up in amer',
    ],
    [
      'everywhere, under a grant for one territory',
      customer('{ id: piece, use: logo }', { grant: ', territories: [emea]' }),
      { despite: 'r.chan: nobody will see' },
      'logo "piece" may not go up',
    ],
    [
      'with the name, under a grant by role',
      customer('{ id: piece, use: video }', { grant: ', attribution: role-only' }),
      { despite: 'r.chan: nobody will see' },
      'video "piece" may not go up',
    ],
    [
      'of no story in particular, under a grant for one',
      customer('{ id: piece, use: video }', { grant: ', stories: [dyes]' }),
      { despite: 'r.chan: nobody will see' },
      'video "piece" may not go up',
    ],
    [
      'since a day before they withdrew, and still today',
      customer('{ id: piece, use: logo }', {
        grant: ' }\n  - { id: no, status: withdrawn, uses: [logo], withdrawn_on: 2026-09-01',
      }),
      { since: '2026-08-01', despite: 'r.chan: nobody will see' },
      'logo "piece" may not go up on 2026-08-01',
    ],
  ])('%s', (_, of, wanted, refused) => {
    const refusal = refusalOf(plan(of, wanted));
    expect(refusal.refused).toBe(refused);
    expect(refusal.isPassable).not.toBe(true);
  });

  test('a caution can be passed over, and the reason is kept with the place', () => {
    const amber = customer('{ id: piece, use: logo, status: live }', { health: 'amber' });
    expect(refusalOf(plan(amber)).isPassable).toBe(true);
    expect(mutationOf(plan(amber, { despite: 'j.weber agreed by mail' })).edits).toEqual([
      {
        op: 'append',
        path: ['assets', 0, 'placements'],
        value: { where: 'deck:overview', since: TODAY, despite: 'j.weber agreed by mail' },
      },
    ]);
    expect(foundAfter(amber, plan(amber, { despite: 'j.weber agreed by mail' }), TODAY)).toEqual([]);
  });

  test.each([
    'https://www.vendor.example/customers/',
    'HTTPS://WWW.VENDOR.example/customers',
    'http://vendor.example/customers',
    'vendor.example/customers#logos',
  ])('%s is another spelling of a place where it is', (where) => {
    const first = customer('{ id: piece, use: logo }');
    const placed = done(first, plan(first, { where: 'https://www.vendor.example/customers' }));
    expect(refusalOf(plan(placed, { where })).refused).toContain('is at https://www.vendor.example/customers already');
    expect(mutationOf(plan(placed, { where: 'https://vendor.example/Customers' })).edits).not.toEqual([]);
  });

  test('what is up is taken down by its name', () => {
    const placed = done(customer('{ id: piece, use: logo }'), plan(customer('{ id: piece, use: logo }')));
    expect(refusalOf(plan(placed)).refused).toContain('already since 2026-10-01');
  });
});

describe('where and under which conditions', () => {
  const LOGO =
    '{ id: piece, use: logo, status: live, placements: [{ where: "https://a.example/", since: 2026-03-01 }] }';
  const only = (keys: string) => customer(LOGO, { grant: `, ${keys}` });

  test('a place that they named is allowed, and any other is not', () => {
    const at = (where: string) => plan(only('places: [deck]'), { where });
    expect(mutationOf(at('deck:overview')).standing?.verdict).toBe('ready');
    expect(refusalOf(at('https://www.vendor.example/')).reasons).toMatchObject([{ code: 'consent/missing' }]);
  });

  test('a channel is written, and judged', () => {
    const where = 'https://www.partner.example/';
    const { edits } = mutationOf(plan(only('places: [partner]'), { where, channel: 'partner' }));
    expect(edits).toMatchObject([{ value: { where, channel: 'partner', since: TODAY } }]);
    expect(refusalOf(plan(only('places: [partner]'), { where })).reasons).toMatchObject([{ code: 'consent/missing' }]);
  });

  test('a condition that is met is written, and one that is not is in the way, with a reason too', () => {
    const { edits } = mutationOf(plan(only('requires: [brand-check]'), { met: ['brand-check'] }));
    expect(edits).toMatchObject([{ value: { where: 'deck:overview', since: TODAY, met: ['brand-check'] } }]);
    for (const despite of [undefined, 'm.silva: it will be']) {
      expect(refusalOf(plan(only('requires: [brand-check]'), { met: ['nda'], despite }))).toMatchObject({
        reasons: [{ code: 'consent/requirement-unmet', message: '"public-2026" requires brand-check first' }],
        hint: 'once it is so, say: --met brand-check',
      });
    }
  });
});
