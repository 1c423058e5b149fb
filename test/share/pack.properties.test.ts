// A pack never holds an excluded or unready customer, or two of one company; and it holds until the day that it says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import type { Consent, CustomerFile, Use } from '../../src/model/customer.ts';
import { addDays, type Day } from '../../src/model/day.ts';
import { afterEdits, planShownParts } from '../../src/mutations/plan-shown-parts.ts';
import { checkPack } from '../../src/share/check-pack.ts';
import { choosePack } from '../../src/share/choose-pack.ts';
import { PACK_USES, packPlace } from '../../src/share/pack.ts';
import { compareCompanyNames } from '../../src/text/company-names.ts';
import { runs } from '../properties.ts';
import { grant, grantOf, libraryWith, NORDLICHT, TODAY } from './libraries.ts';

const NAMES = ['Anvil Works', 'Bellows Foundry', 'Crucible Steel', 'Dross & Sons', 'Ember Glass'];
const IDS = ['anvil', 'bellows', 'crucible', 'dross', 'ember'];
const CALL: readonly Use[] = ['reference-call', 'site-visit'];

const consents = fc.constantFrom<readonly Consent[]>(
  [grant({ uses: [...grant().uses, ...CALL] })],
  [grant(), grantOf('call', CALL, { audience: 'prospects' })],
  [grant()],
  [grant({ attribution: 'blinded' }), grantOf('call', CALL)],
  [grant({ audience: 'internal' })],
  [grant({ begins_on: '2026-11-01' })],
  [grant({ expires_on: '2026-09-30' })],
  [grant({ approval: 'per-use' })],
  [],
);

const customer = fc.record({
  name: fc.constantFrom(...NAMES),
  consent: consents,
  excludes: fc.constantFrom<readonly string[]>([], [], ['Globex'], ['Globex Inc.'], ['Globe']),
  parent: fc.option(fc.constantFrom(...IDS), { nil: undefined, freq: 3 }),
  status: fc.constantFrom<'active' | 'retired' | 'do-not-contact'>(
    'active',
    'active',
    'active',
    'retired',
    'do-not-contact',
  ),
});

test('nobody in a pack is excluded, not ready, or there twice', () => {
  const files = fc.tuple(...IDS.map(() => customer));
  const uses = fc.subarray([...PACK_USES], { minLength: 1, maxLength: 3 });
  const property = fc.property(files, uses, fc.integer({ min: 1, max: 5 }), (made, uses, count) => {
    const data = made.map(
      ({ parent, ...rest }): CustomerFile => ({
        ...NORDLICHT,
        ...{ aliases: [], domains: [], activity: [] },
        ...rest,
        ...(parent !== undefined && { parent }),
        advocates: [
          { id: 'ada', name: 'Ada Lindqvist', title: 'VP', uses: ['quote', ...CALL], verified_on: '2026-09-01' },
        ],
      }),
    );
    const library = libraryWith(Object.fromEntries(data.map((one, at) => [IDS[at] ?? '', one])));
    const wish = { words: '', uses, count, prospect: 'Globex', audience: 'prospects', on: TODAY } as const;
    const { pack, packed } = choosePack(library, wish);
    expect(pack.references.length).toBeLessThanOrEqual(count);
    const files = packed.flatMap(({ customer: { file, twins = [], parents } }) => [
      ...new Set([file, ...twins.map((twin) => twin.file), ...(parents?.files ?? []).map((owner) => owner.file)]),
    ]);
    expect(new Set(files).size).toBe(files.length);
    for (const { customer } of packed) {
      for (const use of uses)
        expect(
          standing(customer, { use, audience: 'prospects', prospect: 'Globex', on: TODAY }, library.config.policy)
            .verdict,
        ).toBe('ready');
      for (const { data } of [customer, ...(customer.twins ?? []), ...(customer.parents?.files ?? [])])
        expect((data.excludes ?? []).filter((name) => compareCompanyNames(name, 'Globex'))).toEqual([]);
    }
  });
  fc.assert(property, { numRuns: runs(150) });
});

const END = fc.option(
  fc.integer({ min: 0, max: 30 }).map((days) => addDays(TODAY, days)),
  { nil: undefined },
);

/** A library of one to be packed, and of another whom a text of the library's own names. */
function libraryNaming(where: (typeof NAMING)[number], [name, quote, story, other]: readonly (Day | undefined)[]) {
  const until = (expires_on: Day | undefined) => (expires_on === undefined ? {} : { expires_on });
  const named = (at: (typeof NAMING)[number], plain: string) => (at === where ? 'Run as at Halden Gear' : plain);
  const taxonomy = {
    topics: { ledger: { name: named('topic', 'Ledger') } },
    industries: { manufacturing: { name: named('industry', 'Manufacturing') } },
    use_cases: { 'financial-close': { name: named('use case', 'Close') } },
  };
  const config = JSON.stringify({
    ...{ version: 1, share: { key: '0123456789abcdef' }, taxonomy },
    policy: { health: { max_age: '9999d' }, advocate: { verify_after: '9999d' } },
  });
  const person = { id: 'ada', name: 'Ada Lindqvist', uses: ['quote', ...CALL], verified_on: '2026-09-01' } as const;
  const nordlicht: CustomerFile = {
    ...NORDLICHT,
    ...{ excludes: [], activity: [], owners: { references: named('owner', 'Rene') } },
    consent: [
      grantOf('name', ['name', 'logo'], until(name)),
      grantOf('quote', ['quote'], until(quote)),
      grantOf('story', ['case-study', ...CALL], until(story)),
    ],
    advocates: [
      {
        ...person,
        title: named('title', 'VP'),
        topics: ['ledger'],
        languages: [named('language', 'en')],
      },
    ],
  };
  const halden: CustomerFile = {
    ...NORDLICHT,
    ...{ name: 'Halden Gear', aliases: [], domains: [], stories: [], assets: [], advocates: [], excludes: [] },
    // Nordlicht was asked longer ago, and goes first.
    activity: [{ on: '2026-09-01', use: 'speaking', status: 'completed' }],
    consent: [grantOf('name', ['name'], until(other))],
  };
  return { config, files: { nordlicht, halden } };
}
const NAMING = ['topic', 'industry', 'use case', 'owner', 'title', 'language', 'nothing'] as const;

test('a pack holds until the day that it says, and on the next one it does not, or is another', () => {
  const uses = fc.subarray(['name', 'quote', 'case-study', 'reference-call'] as const, { minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...NAMING), fc.tuple(END, END, END, END), uses, (where, ends, wanted) => {
      const { config, files } = libraryNaming(where, ends);
      const library = libraryWith(files, config);
      const chosen = (on: Day) =>
        choosePack(library, { words: '', uses: wanted, count: 1, prospect: 'Acme', audience: 'prospects', on });
      const { pack, packed } = chosen(TODAY);
      const [one] = packed;
      fc.pre(one !== undefined);
      const place = { place: packPlace(pack.id), kind: 'packs', audience: 'prospects' } as const;
      const planned = planShownParts(one.customer, { ...one, ...place }, library.config.policy, TODAY);
      if ('refused' in planned) throw new Error(planned.refused);
      const recorded = { ...files, nordlicht: afterEdits(one.customer, planned.edits).data };
      const holdsOn = (day: Day) =>
        checkPack(libraryWith(recorded, config), pack.id, day, 'Acme').every(({ holds }) => holds);
      const textsOn = (day: Day) =>
        chosen(day).pack.references.map(({ valid_until: _, ...reference }) => JSON.stringify(reference));
      const { valid_until: end = addDays(TODAY, 40) } = pack;
      for (const day of [TODAY, addDays(TODAY, 3), end]) {
        if (day > end) continue;
        expect(holdsOn(day), day).toBe(true);
        expect(textsOn(day), day).toEqual(textsOn(TODAY));
      }
      if (pack.valid_until === undefined) return;
      const next = addDays(end, 1);
      expect(holdsOn(next) && String(textsOn(next)) === String(textsOn(TODAY)), next).toBe(false);
    }),
    { numRuns: runs(200) },
  );
});
