// The choice of references for one prospect, and the check of those that were handed out.
import { expect, test } from 'vitest';
import type { CustomerFile } from '../../src/model/customer.ts';
import { afterEdits, planShownParts } from '../../src/mutations/plan-shown-parts.ts';
import { checkPack } from '../../src/share/check-pack.ts';
import { choosePack } from '../../src/share/choose-pack.ts';
import type { PackWish } from '../../src/share/pack.ts';
import { textHash } from '../../src/text/hash.ts';
import { grant, grantOf, libraryWith, NORDLICHT, TODAY } from './libraries.ts';

const called = (name: string, more: Partial<CustomerFile> = {}): CustomerFile => ({
  ...NORDLICHT,
  ...{ name, aliases: [], domains: [], excludes: [], activity: [] },
  ...more,
});

const WISH: PackWish = {
  words: '',
  uses: ['case-study'],
  count: 3,
  prospect: 'Acme',
  audience: 'prospects',
  on: TODAY,
};

const chosenOf = (files: Readonly<Record<string, CustomerFile>>, wish: Partial<PackWish> = {}) =>
  choosePack(libraryWith(files), { ...WISH, ...wish }).pack.references.map(({ ref }) => ref);

const ABC = { anvil: called('Anvil Works'), bellows: called('Bellows Foundry'), crucible: called('Crucible Steel') };

test.each<[string, Readonly<Record<string, CustomerFile>>, Partial<PackWish>, readonly string[]]>([
  ['as many as are wanted, by name', ABC, { count: 2 }, ['anvil', 'bellows']],
  [
    'the like first',
    { ...ABC, bellows: called('Bellows', { industry: 'retail' }) },
    { industry: 'retail', count: 1 },
    ['bellows'],
  ],
  [
    'the least recently used first',
    {
      ...ABC,
      anvil: called('Anvil Works', { activity: [{ on: '2026-03-01', use: 'reference-call', status: 'completed' }] }),
    },
    {},
    ['bellows', 'crucible', 'anvil'],
  ],
  [
    'the like of a prospect who is a customer, without them',
    { ...ABC, acme: called('Acme', { industry: 'retail' }), bellows: called('Bellows', { industry: 'retail' }) },
    {},
    ['bellows', 'anvil', 'crucible'],
  ],
  [
    'nobody who excludes the prospect',
    { ...ABC, anvil: called('Anvil Works', { excludes: ['Acme Inc.'] }) },
    {},
    ['bellows', 'crucible'],
  ],
  [
    'one of a company and its owner',
    { ...ABC, bellows: called('Bellows', { parent: 'anvil' }) },
    {},
    ['anvil', 'crucible'],
  ],
  [
    'one of two with the same owner',
    {
      zinc: called('Zinc Group'),
      bellows: called('Bellows', { parent: 'zinc' }),
      crucible: called('Crucible', { parent: 'zinc' }),
    },
    { uses: ['quote'] },
    ['bellows'],
  ],
  ['nobody without consent', { ...ABC, anvil: called('Anvil', { consent: [] }) }, {}, ['bellows', 'crucible']],
  [
    'nobody who is not ready for all uses',
    { ...ABC, anvil: called('Anvil', { consent: [grantOf('a', ['name', 'case-study'])] }) },
    { uses: ['case-study', 'quote'] },
    ['bellows', 'crucible'],
  ],
  [
    'nobody whose grant is for another territory',
    { ...ABC, anvil: called('Anvil', { consent: [grant({ territories: ['DE'] })] }) },
    {},
    ['bellows', 'crucible'],
  ],
  [
    'one whose grant is for that territory',
    { anvil: called('Anvil', { consent: [grant({ territories: ['DE'] })] }) },
    { territory: 'DE' },
    ['anvil'],
  ],
  ['nobody whose grant is for decks', { anvil: called('Anvil', { consent: [grant({ places: ['deck'] })] }) }, {}, []],
  [
    'only what the words find',
    { ...ABC, bellows: called('Bellows', { assets: [], stories: [{ id: 'rivets', title: 'Rivets by the million' }] }) },
    { words: 'rivets' },
    ['bellows'],
  ],
])('%s', (_, files, wish, refs) => {
  expect(chosenOf(files, wish)).toEqual(refs);
});

test('a call names no way to reach a person, and nobody whom the view does not name', () => {
  const consent = [grantOf('c', ['name', 'reference-call'])];
  const [ada] = NORDLICHT.advocates ?? [];
  const advocates = [
    { ...ada, id: 'ada', uses: ['quote', 'reference-call'] as const, languages: ['de'], topics: ['rollout'] },
  ];
  const { pack } = choosePack(libraryWith({ anvil: called('Anvil', { consent, advocates }) }), {
    ...WISH,
    uses: ['reference-call'],
  });
  const [reference] = pack.references;
  expect(reference?.engagements).toEqual([
    { use: 'reference-call', who: 'VP Operations', languages: ['de'], topics: ['rollout'] },
  ]);
  expect(reference?.through).toBe('rene@vendor.example');
  expect(JSON.stringify(pack)).not.toMatch(/Ada|Greta|vault:|restless|olga/);
});

test('the earliest end of all parts ends the pack', () => {
  const files = { ...ABC, anvil: called('Anvil', { consent: [grant({ expires_on: '2026-10-20' })] }) };
  expect(choosePack(libraryWith(files), WISH).pack.valid_until).toBe('2026-10-20');
});

test('says who is nearest where too few are ready, and never who excludes the prospect', () => {
  const later = called('Anvil', { consent: [grant({ begins_on: '2026-11-01' })] });
  const { missed } = choosePack(
    libraryWith({ anvil: later, bellows: called('Bellows', { excludes: ['Acme'] }) }),
    WISH,
  );
  expect(missed.map(({ customer, clears_on }) => [customer, clears_on])).toEqual([['anvil', '2026-11-01']]);
});

const packed = (where: string, more: Partial<CustomerFile> = {}, removed_on?: string) =>
  called('Anvil', {
    assets: [
      ...(NORDLICHT.assets ?? []),
      {
        ...{ id: 'name', use: 'name', status: 'live', audience: 'prospects' },
        placements: [{ where, since: TODAY, ...(removed_on && { removed_on }) }],
      },
    ],
    ...more,
  });

test('an id is the prospect and the day, and counts on where it is taken', () => {
  const idOf = (where: string) => choosePack(libraryWith({ anvil: packed(where) }), WISH).pack.id;
  expect(idOf('deck:other')).toBe('acme-2026-10-01');
  expect(idOf('pack:acme-2026-10-01')).toBe('acme-2026-10-01-2');
});

test.each([
  ['still', packed('pack:acme-2026-10-01'), true],
  [
    'withdrawn',
    packed('pack:acme-2026-10-01', { consent: [grant({ status: 'withdrawn', withdrawn_on: TODAY })] }),
    false,
  ],
  ['of one who refuses the prospect by now', packed('pack:acme-2026-10-01', { excludes: ['Acme'] }), false],
  ['taken down', packed('pack:acme-2026-10-01', {}, TODAY), false],
])('a pack that was handed out holds or not: %s', (_, anvil, holds) => {
  expect(checkPack(libraryWith({ anvil }), 'acme-2026-10-01', TODAY)).toMatchObject([
    { customer: 'anvil', asset: 'name', holds },
  ]);
});

test('a pack does not hold once other words than its own are approved', () => {
  const place = 'pack:acme-2026-10-01';
  const wish = { place, parts: [{ use: 'quote', asset: 'close-quote' }], isNamed: true, kind: 'packs' } as const;
  const before = libraryWith({ anvil: called('Anvil') });
  const [customer] = before.customers;
  if (customer === undefined) throw new Error('there is one');
  const planned = planShownParts(customer, { ...wish, audience: 'prospects' }, before.config.policy, TODAY);
  if ('refused' in planned) throw new Error(planned.refused);
  const recorded = afterEdits(customer, planned.edits).data;
  const stateOf = (text: string) => {
    const assets = (recorded.assets ?? []).map((asset) =>
      asset.id === 'close-quote' ? { ...asset, text, approved_text_sha256: textHash(text) } : asset,
    );
    return checkPack(libraryWith({ anvil: { ...recorded, assets } }), 'acme-2026-10-01', TODAY);
  };
  expect(stateOf('We closed the books in three days.')).toMatchObject([{ asset: 'close-quote', holds: true }]);
  expect(stateOf('We closed them in two.')).toMatchObject([
    { asset: 'close-quote', holds: false, reason: 'other words than those of the pack are approved by now' },
  ]);
});

test('a pack for logos has the logo among what it shows, and no other pack', () => {
  const logoIn = (uses: PackWish['uses']) =>
    choosePack(libraryWith({ anvil: called('Anvil') }), { ...WISH, uses }).packed.flatMap(({ parts }) =>
      parts.filter(({ use }) => use === 'logo'),
    );
  expect(logoIn(['logo', 'case-study'])).toEqual([{ use: 'logo' }]);
  expect(logoIn(['case-study'])).toEqual([]);
});

test('a pack that nobody recorded has no state', () => {
  expect(checkPack(libraryWith(ABC), 'acme-2026-10-01', TODAY)).toEqual([]);
});
