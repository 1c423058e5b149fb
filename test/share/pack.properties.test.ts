// A pack never holds an excluded or unready customer, or two of one company.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import type { Consent, CustomerFile, Use } from '../../src/model/customer.ts';
import { choosePack, PACK_USES } from '../../src/share/pack.ts';
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
