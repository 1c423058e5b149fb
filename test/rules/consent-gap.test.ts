import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentGap, isBlocking } from '../../src/consent/consent-gap.ts';
import { type Exposure, exposures, questionsOf } from '../../src/consent/exposure.ts';
import { verdictOf } from '../../src/consent/standing.ts';
import { DEFAULT_POLICY, type Regions } from '../../src/model/config.ts';
import type { Activity, Asset, Consent, CustomerFile } from '../../src/model/customer.ts';
import { isUsable } from '../../src/model/standing.ts';
import { runs } from '../properties.ts';

const TODAY = '2026-10-01';

const grant = (more: Partial<Consent> = {}): Consent => ({
  id: 'public-2026',
  status: 'granted',
  uses: ['quote'],
  audience: 'public',
  granted_on: '2026-02-01',
  expires_on: '2027-01-31',
  granted_by: 'Ada Lindqvist',
  basis: 'signed-form',
  evidence: 'vault:consents/nordlicht-2026.pdf',
  ...more,
});
const over = (more: Partial<Consent> = {}) =>
  grant({ id: 'public-2025', granted_on: '2025-02-01', expires_on: '2026-01-31', ...more });
const refusal = (status: 'withdrawn' | 'declined', day: string, more: Partial<Consent> = {}): Consent => ({
  id: 'no-2026',
  status,
  uses: ['quote'],
  [`${status}_on`]: day,
  ...more,
});
const quote: Asset = { id: 'close-quote', use: 'quote', status: 'live' };
const STORIES = [{ id: 'month-end' }, { id: 'year-end' }];
const logo: Asset = { id: 'logo-wall', use: 'logo', status: 'live' };
const call: Activity = { on: '2026-10-20', use: 'reference-call', status: 'scheduled' };

function faultsOf(consent: readonly Consent[], rest: Omit<CustomerFile, 'name' | 'consent'>): readonly string[] {
  const data = { name: 'Nordlicht Robotics', consent, ...rest };
  return exposures(data, TODAY).map((exposure) => {
    const lack = consentGap(data, exposure, DEFAULT_POLICY);
    if (lack === undefined) return 'covered';
    return lack.subject === 'company' ? lack.kind : `${lack.subject}: ${lack.kind}`;
  });
}

test.each<[says: string, asset: Partial<Asset>, live: boolean]>([
  ['live, placed nowhere', { status: 'live' }, true],
  [
    'live, though all of its placements came down',
    { status: 'live', placements: [{ where: 'deck:a', removed_on: TODAY }] },
    true,
  ],
  ['a draft', { status: 'draft' }, false],
  ['a draft that is placed', { status: 'draft', placements: [{ where: 'deck:a' }] }, true],
  ['without a status, and placed since today', { placements: [{ where: 'deck:a', since: TODAY }] }, true],
  ['placed from tomorrow', { status: 'draft', placements: [{ where: 'deck:a', since: '2026-10-02' }] }, false],
  [
    'placed from tomorrow, and taken back before',
    { placements: [{ where: 'deck:a', since: '2026-10-02', removed_on: '2026-10-02' }] },
    false,
  ],
  [
    'retired, and coming down today',
    { status: 'retired', placements: [{ where: 'deck:a', removed_on: TODAY }] },
    false,
  ],
  [
    'retired, and coming down tomorrow',
    { status: 'retired', placements: [{ where: 'deck:a', removed_on: '2026-10-02' }] },
    true,
  ],
])('%s: live is %3$s', (_, asset, live) => {
  const found = exposures({ name: 'Nordlicht', assets: [{ id: 'q', use: 'quote', ...asset }] }, TODAY);
  expect(found.filter(({ isLive }) => isLive)).toHaveLength(live ? 1 : 0);
});

test('what is to go up is judged on its day, once for all places of that day', () => {
  const placements = [
    { where: 'deck:a', since: '2026-11-01' },
    { where: 'deck:b', since: '2026-11-01' },
    { where: 'deck:c', since: '2026-12-01' },
    { where: 'deck:d' },
  ];
  const found = exposures(
    { name: 'Nordlicht', assets: [{ id: 'q', use: 'quote', status: 'live', placements }] },
    TODAY,
  );
  expect(
    found.map(({ on, isLive, anchor: sign, placements }) => [on, isLive, sign.join('/'), placements.length]),
  ).toEqual([
    [TODAY, true, 'assets/0/status', 1],
    ['2026-11-01', false, 'assets/0/placements/0', 2],
    ['2026-12-01', false, 'assets/0/placements/2', 1],
  ]);
});

test.each<[Activity['status'], on: string, judgedOn: string | undefined]>([
  ['scheduled', '2026-11-18', '2026-11-18'],
  ['agreed', '2026-11-18', '2026-11-18'],
  // Agreed on that day, and no day for the event yet.
  ['agreed', '2026-09-01', TODAY],
  ['asked', '2026-11-18', undefined],
  ['cancelled', '2026-11-18', undefined],
  ['completed', '2026-09-01', undefined],
])('an entry that is %s on %s is judged on %s', (status, on, judgedOn) => {
  const found = exposures({ name: 'Nordlicht', activity: [{ use: 'speaking', status, on }] }, TODAY);
  expect(found.map((exposure) => exposure.on)).toEqual(judgedOn === undefined ? [] : [judgedOn]);
});

describe('each exposure has one fault at most', () => {
  test.each<[says: string, consent: readonly Consent[], expected: string]>([
    ['a grant', [grant()], 'covered'],
    ['nothing', [], 'missing'],
    ['a request', [{ id: 'ask', status: 'requested', uses: ['quote'] }], 'missing'],
    ['a grant that begins tomorrow', [grant({ granted_on: '2026-10-02' })], 'missing'],
    [
      'a grant without a day',
      [{ id: 'when', status: 'granted', uses: ['quote'], audience: 'public', basis: 'email' }],
      'missing',
    ],
    ['a grant for something else', [grant({ uses: ['video'] })], 'out-of-scope'],
    ['a grant for something else that ran out', [over({ uses: ['video'] })], 'out-of-scope'],
    ['a grant that ran out yesterday', [grant({ expires_on: '2026-09-30' })], 'expired'],
    ['a grant that ends today', [grant({ expires_on: TODAY })], 'covered'],
    ['ran out, and one that is narrower runs', [over(), grant({ audience: 'prospects' })], 'expired'],
    ['ran out, and was declined since', [over(), refusal('declined', '2026-03-01')], 'withdrawn'],
    ['ran out, and was withdrawn on the day it was given', [over(), refusal('withdrawn', '2025-02-01')], 'withdrawn'],
    ['withdrawn once, granted anew, and that ran out', [refusal('withdrawn', '2025-01-31'), over()], 'expired'],
    ['withdrawn, and granted again on the next day', [refusal('withdrawn', '2026-01-31'), grant()], 'covered'],
    ['withdrawn, nobody knows when', [grant(), { id: 'no', status: 'withdrawn', uses: ['quote'] }], 'withdrawn'],
    ['declined, and never granted', [refusal('declined', '2026-03-01')], 'withdrawn'],
    ['declined for another use', [grant(), refusal('declined', '2026-03-01', { uses: ['video'] })], 'covered'],
    ['on a clause', [grant({ basis: 'contract-clause' })], 'clause-exceeded'],
    ['on a clause, and a form that ran out', [over(), grant({ basis: 'contract-clause' })], 'expired'],
    ['on a clause that ran out', [over({ basis: 'contract-clause' })], 'clause-exceeded'],
    ['on a clause, and a form', [grant({ basis: 'contract-clause' }), grant()], 'covered'],
  ])('a public quote with %s', (_, consent, expected) => {
    expect(faultsOf(consent, { assets: [quote] })).toEqual([expected]);
    expect(faultsOf([...consent].reverse(), { assets: [quote] })).toEqual([expected]);
  });

  const clause = grant({ uses: ['logo'], basis: 'contract-clause' });
  test.each<
    [says: string, consent: readonly Consent[], publicity_clause: 'standard' | 'struck' | 'absent', expected: string]
  >([
    ['on a clause', [clause], 'standard', 'clause-only'],
    ['on a clause that was struck', [clause], 'struck', 'clause-struck'],
    ['on a clause that never was', [clause], 'absent', 'clause-struck'],
    ['on a form, the clause struck', [clause, grant({ uses: ['logo'] })], 'struck', 'covered'],
    ['on a clause, the form ran out', [clause, over({ uses: ['logo'] })], 'standard', 'clause-only'],
    ['on a clause that ran out', [over({ uses: ['logo'], basis: 'contract-clause' })], 'standard', 'expired'],
    [
      'on a clause, withdrawn since',
      [clause, refusal('withdrawn', '2026-03-01', { uses: ['logo'] })],
      'standard',
      'withdrawn',
    ],
  ])('a logo %s', (_, consent, publicity_clause, expected) => {
    expect(faultsOf(consent, { assets: [logo], contract: { publicity_clause } })).toEqual([expected]);
  });

  test.each<[says: string, consent: readonly Consent[], expected: string]>([
    ['no record of her own is no objection', [grant()], 'covered'],
    ['her own grant ran out', [grant(), over({ subject: 'zoe' })], 'zoe: expired'],
    ['she declined', [grant(), refusal('declined', '2026-03-01', { subject: 'zoe' })], 'zoe: withdrawn'],
    [
      'her own request is open',
      [grant(), { id: 'z', subject: 'zoe', status: 'requested', uses: ['quote'] }],
      'zoe: missing',
    ],
    ['her own records are about calls', [grant(), over({ subject: 'zoe', uses: ['reference-call'] })], 'covered'],
    ['her own yes is not theirs', [grant({ subject: 'zoe' })], 'missing'],
    [
      'the graver of the two is told',
      [over(), refusal('declined', '2026-03-01', { subject: 'zoe' })],
      'zoe: withdrawn',
    ],
  ])('a quote by Zoë: %s', (_, consent, expected) => {
    const advocates = [{ id: 'zoe' }];
    expect(faultsOf(consent, { advocates, assets: [{ ...quote, advocate: 'zoe' }] })).toEqual([expected]);
  });

  test.each<[says: string, consent: readonly Consent[], asset: Partial<Asset>, expected: string]>([
    [
      'in two territories, one grant for each',
      [grant({ territories: ['emea'] }), grant({ territories: ['amer'] })],
      { territories: ['emea', 'amer'] },
      'covered',
    ],
    [
      'in two territories, one of them not granted',
      [grant({ territories: ['emea'] })],
      { territories: ['emea', 'amer'] },
      'out-of-scope',
    ],
    [
      'in two territories, one of them over',
      [grant({ territories: ['emea'] }), over({ territories: ['amer'] })],
      { territories: ['emea', 'amer'] },
      'expired',
    ],
    [
      'everywhere, under grants for two territories',
      [grant({ territories: ['emea'] }), grant({ territories: ['amer'] })],
      {},
      'out-of-scope',
    ],
    [
      'with an empty list of territories, which limits it to none',
      [grant({ territories: ['emea'] })],
      { territories: [] },
      'out-of-scope',
    ],
    ['under a grant for no territory', [grant({ territories: [] })], { territories: ['emea'] }, 'out-of-scope'],
    [
      'in a territory where it was withdrawn',
      [grant(), refusal('withdrawn', '2026-03-01', { territories: ['emea'] })],
      { territories: ['emea'] },
      'withdrawn',
    ],
    [
      'beside a territory where it was withdrawn, which may be the same by another word',
      [grant(), refusal('withdrawn', '2026-03-01', { territories: ['emea'] })],
      { territories: ['DE'] },
      'withdrawn',
    ],
    [
      'beside a territory where it was withdrawn, and the grant names this one',
      [grant({ territories: ['amer'] }), refusal('withdrawn', '2026-03-01', { territories: ['emea'] })],
      { territories: ['amer'] },
      'covered',
    ],
    ['of a story under a grant for it', [grant({ stories: ['month-end'] })], { story: 'month-end' }, 'covered'],
    ['of no story under a grant for one', [grant({ stories: ['month-end'] })], {}, 'out-of-scope'],
    ['of a story under a grant for none', [grant({ stories: [] })], { story: 'month-end' }, 'out-of-scope'],
    ['to prospects under a grant for the public', [grant()], { audience: 'prospects' }, 'covered'],
    ['by role under a grant by name', [grant()], { attribution: 'role-only' }, 'covered'],
    [
      'by role under a blinded grant',
      [grant({ attribution: 'blinded' })],
      { attribution: 'role-only' },
      'out-of-scope',
    ],
    ['blinded under a blinded grant', [grant({ attribution: 'blinded' })], { attribution: 'blinded' }, 'covered'],
  ])('a quote %s', (_, consent, asset, expected) => {
    expect(faultsOf(consent, { stories: STORIES, assets: [{ ...quote, ...asset }] })).toEqual([expected]);
  });

  const gone = (more: Partial<Consent>) => refusal('withdrawn', '2026-03-01', { uses: ['reference-call'], ...more });
  const calls = (more: Partial<Consent>) => grant({ uses: ['reference-call'], audience: 'prospects', ...more });
  test.each<[says: string, consent: readonly Consent[], entry: Partial<Activity>, expected: string]>([
    ['under a grant for prospects', [calls({})], {}, 'covered'],
    ['under a grant for our own use', [calls({ audience: 'internal' })], {}, 'out-of-scope'],
    ['of any story, in any territory', [calls({ stories: ['month-end'], territories: ['emea'] })], {}, 'covered'],
    ['of another story', [calls({ stories: ['month-end'] })], { story: 'year-end' }, 'out-of-scope'],
    ['of any story, of which one was withdrawn', [calls({}), gone({ stories: ['month-end'] })], {}, 'covered'],
    [
      'of the story that was withdrawn',
      [calls({}), gone({ stories: ['month-end'] })],
      { story: 'month-end' },
      'withdrawn',
    ],
    [
      'of any story, of which all were withdrawn',
      [calls({}), gone({ stories: ['month-end', 'year-end'] })],
      {},
      'withdrawn',
    ],
    ['on the last day', [calls({ expires_on: '2026-10-20' })], {}, 'covered'],
    ['after the last day', [calls({ expires_on: '2026-10-19' })], {}, 'expired'],
    ['on the first day', [calls({ granted_on: '2026-10-20' })], {}, 'covered'],
    ['before the first day', [calls({ granted_on: '2026-10-21' })], {}, 'missing'],
  ])('a call %s', (_, consent, entry, expected) => {
    expect(faultsOf(consent, { stories: STORIES, activity: [{ ...call, ...entry }] })).toEqual([expected]);
  });
});

// An exposure is covered where standing allows it: both decide by the same records, and may not disagree.
test('an asset is covered exactly where standing has nothing against the consent to it', () => {
  const day = fc.constantFrom('2025-01-01', '2026-01-01', '2026-09-30', '2026-10-01', '2026-10-02', '2027-01-01');
  const audience = fc.constantFrom('public', 'public', 'prospects', 'internal');
  const attribution = fc.constantFrom('named', 'role-only', 'blinded');
  const dates = { granted_on: day, expires_on: fc.constantFrom('2026-09-30', '2026-10-01', '2027-01-01') };
  const plain = fc
    .record(
      {
        id: fc.constant('plain'),
        status: fc.constant('granted'),
        uses: fc.constant(['logo', 'quote']),
        audience,
        ...dates,
      },
      { requiredKeys: ['id', 'status', 'uses', 'audience', 'granted_on'] },
    )
    .map((grant) => ({ ...grant, basis: 'signed-form' }));
  const territories = fc.subarray(['emea', 'amer', 'DE', 'US']);
  const any = fc.record(
    {
      id: fc.constant('any'),
      status: fc.constantFrom('granted', 'requested', 'declined', 'withdrawn'),
      uses: fc.subarray(['logo', 'quote'] as const),
      audience,
      attribution,
      stories: fc.subarray(['month-end', 'year-end']),
      territories,
      basis: fc.constantFrom('signed-form', 'contract-clause'),
      ...dates,
      declined_on: day,
      withdrawn_on: day,
      requested_on: day,
    },
    { requiredKeys: ['id', 'status', 'uses'] },
  );
  const asset = fc.record(
    {
      id: fc.constant('asset'),
      status: fc.constant('live'),
      use: fc.constantFrom('logo', 'quote'),
      audience,
      attribution,
      story: fc.constantFrom('month-end', 'year-end'),
      territories: fc.subarray(['emea', 'amer', 'DE', 'US'], { minLength: 1 }),
    },
    { requiredKeys: ['id', 'status', 'use'] },
  );
  const entry = fc.record(
    {
      use: fc.constant('quote'),
      on: fc.constantFrom('2026-10-01', '2026-12-01'),
      status: fc.constant('scheduled'),
      story: fc.constantFrom('month-end', 'year-end'),
    },
    { requiredKeys: ['use', 'on', 'status'] },
  );
  const shown = fc.oneof(
    asset.map((live) => ({ assets: [live] })),
    entry.map((planned) => ({ activity: [planned] })),
  );
  const clause = fc.constantFrom('standard', 'struck', 'absent');
  const regions = fc.constantFrom<Regions>({}, { emea: ['DE'] }, { emea: ['DE'], amer: ['US'] });
  const seen = { covered: 0, uncovered: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.oneof(plain, any), { maxLength: 4 }),
      shown,
      clause,
      regions,
      (consent, live, publicity_clause, known) => {
        const data = {
          ...{ name: 'Nordlicht', status: 'active', consent, stories: STORIES, contract: { publicity_clause } },
          advocates: [{ id: 'zoe', uses: ['quote'] }],
          ...live,
        } as CustomerFile;
        const [exposure] = exposures(data, TODAY);
        if (exposure === undefined) throw new Error('what is live or scheduled is an exposure');
        const customer = { id: 'nordlicht', file: 'customers/nordlicht.yaml', broken: false, data };
        const isCovered = !isBlocking(consentGap(data, exposure, { ...DEFAULT_POLICY, regions: known }));
        const isAllowed = questionsOf(exposure).every((question) =>
          isUsable(verdictOf(customer, question, { ...DEFAULT_POLICY, regions: known })),
        );
        seen[isCovered ? 'covered' : 'uncovered'] += 1;
        if (!(isCovered && isBlindedLogo(exposure, data))) expect(isCovered).toBe(isAllowed);
      },
    ),
    { numRuns: runs(1000) },
  );
  expect(Math.min(seen.covered, seen.uncovered)).toBeGreaterThan(runs(33));
});

// A logo gives them away whatever it is called: the scope of a blinded grant covers it, and standing still says no.
const isBlindedLogo = ({ use, attribution }: Exposure, { consent = [] }: CustomerFile): boolean =>
  use === 'logo' && attribution === 'blinded' && consent.some((record) => record.attribution === 'blinded');

test('a clause beside a grant hides not what that grant lacks, and nothing that runs has ended', () => {
  const clause = grant({ id: 'clause-2026', basis: 'contract-clause' });
  expect(faultsOf([grant({ requires: ['brand-check'] }), clause], { assets: [quote] })).toEqual(['requirement-unmet']);
  const approvers = { any: ['legal'] } as const;
  expect(faultsOf([grant({ granted_as: 'pr' }), clause], { approvers, assets: [quote] })).toEqual(['not-authorized']);
  expect(faultsOf([over(), clause], { assets: [quote] })).toEqual(['expired']);
  expect(faultsOf([clause], { assets: [quote] })).toEqual(['clause-exceeded']);
});
