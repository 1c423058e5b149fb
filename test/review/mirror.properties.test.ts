// A comparison in the other direction gives the mirrored changes: the same places, with before and after swapped.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../src/model/change.ts';
import type { Library } from '../../src/model/library.ts';
import { compare } from '../../src/review/compare.ts';
import { fingerprint } from '../../src/values/equality.ts';
import { FILE, libraryOf } from '../library/library-of.ts';
import { runs } from '../properties.ts';
import { libraryWith, randomConfig, randomStates } from './pairs-of-states.ts';

type KindPair = readonly [ChangeKind, ChangeKind];

/** Each kind, and its kind in the other direction. */
const MIRROR: readonly KindPair[] = [
  ['customer-added', 'customer-removed'],
  ['customer-renamed', 'customer-renamed'],
  ['consent-requested', 'consent-requested'],
  ['consent-widened', 'consent-narrowed'],
  ['consent-rewritten', 'consent-rewritten'],
  ['activity-updated', 'activity-updated'],
  ['activity-rewritten', 'activity-rewritten'],
  ['limit-raised', 'limit-lowered'],
  ['rest-shortened', 'policy-tightened'],
  ['rest-shortened', 'advocate-changed'],
  ['exclude-added', 'exclude-removed'],
  ['quote-changed', 'quote-changed'],
  ['evidence-changed', 'evidence-changed'],
  ['health-changed', 'health-changed'],
  ['status-changed', 'status-changed'],
  ['advocate-changed', 'advocate-changed'],
  ['advocate-left', 'advocate-returned'],
  ['advocate-changed', 'advocate-returned'],
  ['asset-published', 'asset-retired'],
  ['placement-added', 'placement-removed'],
  ['story-added', 'story-removed'],
  ['ignore-added', 'ignore-removed'],
  ['policy-loosened', 'policy-tightened'],
  ['rule-relaxed', 'policy-tightened'],
  ['scope-narrowed', 'scope-narrowed'],
  ['scope-narrowed', 'text-changed'],
  ['text-changed', 'text-changed'],
];

/** The pairs of kinds that do not mirror each other, and the reason. */
const ASYMMETRIES: readonly { readonly kinds: KindPair; readonly why: string }[] = [
  {
    kinds: ['consent-granted', 'consent-rewritten'],
    why: 'taking a yes off the record does not take it back, but erases it',
  },
  { kinds: ['consent-renewed', 'consent-rewritten'], why: 'a renewal that goes again was one: it is erased' },
  {
    kinds: ['consent-requested', 'consent-rewritten'],
    why: 'that they were asked is erased, and they may be asked twice',
  },
  { kinds: ['consent-declined', 'consent-rewritten'], why: 'a no that goes again, or is cut down, is erased' },
  {
    kinds: ['consent-withdrawn', 'consent-rewritten'],
    why: 'a withdrawal is taken back by a new grant, not by erasing it',
  },
  {
    kinds: ['consent-granted', 'consent-requested'],
    why: 'a request is answered; an answer does not become a request again',
  },
  {
    kinds: ['consent-withdrawn', 'consent-granted'],
    why: 'a yes is taken back in place; to give it again takes a new record',
  },
  {
    kinds: ['consent-narrowed', 'consent-rewritten'],
    why: 'they may say no to more at any time, and nobody else to less',
  },
  {
    kinds: ['consent-widened', 'consent-rewritten'],
    why: 'a person who says nothing of a use any more has no say in it',
  },
  {
    kinds: ['consent-declined', 'consent-requested'],
    why: 'the same, where the answer was a no',
  },
  {
    kinds: ['consent-withdrawn', 'consent-requested'],
    why: 'the same, where it was an occasion to take back all',
  },
  {
    kinds: ['evidence-changed', 'consent-granted'],
    why: 'evidence comes with the grant, and is told when it goes without one',
  },
  {
    kinds: ['text-changed', 'consent-granted'],
    why: 'the same, of a default that the grant wrote out',
  },
  {
    kinds: ['text-changed', 'consent-declined'],
    why: 'the reason for a no comes with it, and stays behind without it',
  },
  { kinds: ['text-changed', 'consent-withdrawn'], why: 'the same, of a withdrawal' },
  { kinds: ['activity-logged', 'activity-rewritten'], why: 'entries are added to the ledger, and never taken out' },
  {
    kinds: ['activity-updated', 'activity-rewritten'],
    why: 'an entry moves on, and never back; what is filled in stays',
  },
  { kinds: ['advocate-added', 'advocate-left'], why: 'a person who is taken out is told like one who left' },
  {
    kinds: ['rest-shortened', 'advocate-returned'],
    why: 'who is active again, but from a later day than before, comes back; who rests instead, to an earlier day, is free sooner',
  },
  {
    kinds: ['rule-relaxed', 'rule-relaxed'],
    why: 'which level a rule has by itself is not known here, so it may have been higher',
  },
];

const isPair = ([one, other]: KindPair, [forth, back]: KindPair): boolean =>
  (one === forth && other === back) || (one === back && other === forth);

/** The asymmetries that occurred. One that never does is useless. */
const met = new Set<KindPair>();

/** Compares two comparisons of opposite direction. */
function expectMirrored(base: Library, head: Library): void {
  const [forth, back] = [compare(base, head), compare(head, base)];
  // Nothing that a person was forgotten with can be told, and nobody can be remembered.
  if ([...forth, ...back].some(({ kind }) => kind === 'person-forgotten')) return;
  expectTurned(forth, back);
  expectTurned(back, forth);
}

function expectTurned(forth: readonly Change[], back: readonly Change[]): void {
  const [there, here] = [byPlace(forth), byPlace(back.map(turned))];
  expect([...here.keys()].sort()).toEqual([...there.keys()].sort());
  for (const [place, changes] of there) {
    const others = here.get(place) ?? [];
    expect(fingerprint(merged(changes, 'before')), place).toBe(fingerprint(merged(others, 'before')));
    expect(fingerprint(merged(changes, 'after')), place).toBe(fingerprint(merged(others, 'after')));
    for (const { kind } of changes) {
      const pairs = others.map((other): KindPair => [kind, other.kind]);
      if (pairs.some((pair) => MIRROR.some((known) => isPair(known, pair)))) continue;
      const known = ASYMMETRIES.find(({ kinds }) => pairs.some((pair) => isPair(kinds, pair)));
      expect(known, `${kind} is mirrored by ${others.map((other) => other.kind)}`).toBeDefined();
      if (known !== undefined) met.add(known.kinds);
    }
  }
}

const turned = (change: Change): Change => ({
  ...change,
  paths: { base: change.paths.head, head: change.paths.base },
  before: change.after,
  after: change.before,
});

/** The changes of each place. */
function byPlace(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const places = new Map<string, Change[]>();
  for (const change of changes) {
    const { base, head } = change.paths;
    const place = `${base.join('/')} ← ${head.join('/')}`;
    places.set(place, [...(places.get(place) ?? []), change]);
  }
  return places;
}

/** The part of one state that all changes of a place describe: the whole item, or its changed keys. */
function merged(changes: readonly Change[], side: 'before' | 'after'): unknown {
  const whole = changes.find(({ keys }) => keys === undefined);
  return whole === undefined ? Object.assign({}, ...changes.map((change) => change[side])) : whole[side];
}

test('two versions of a customer', () => {
  const property = fc.property(randomStates, ([before, after]) => {
    const [base, head] = [libraryWith([before]), libraryWith([after])];
    expectMirrored(base, head);
  });
  fc.assert(property, { numRuns: runs(1000) });
});

/** The keys of a record in each status. The default basis of a grant is written out. */
const GRANT = { granted_on: '2026-02-01', basis: 'contract-clause', evidence: 'vault:consents/2026.pdf' };
const RECORDS = [
  { status: 'requested' },
  { status: 'granted', ...GRANT },
  { status: 'declined', declined_on: '2026-02-02', reason: 'legal', ask_again_on: '2026-08-02' },
  { status: 'withdrawn', withdrawn_on: '2026-03-01', reason: 'unhappy' },
  { status: 'withdrawn', withdrawn_on: '2026-03-01', reason: 'unhappy', ...GRANT },
].map((record) => ({ id: 'public-2026', uses: ['quote'], requested_on: '2026-01-12', ...record }));
const PEOPLE = ['active', 'resting', 'left'].flatMap((status) =>
  [{}, { rest_until: '2026-11-01' }, { rest_until: '2026-12-01' }].map((rest) => ({ id: 'pat-doe', status, ...rest })),
);
const ASSETS = ['draft', 'live', 'retired'].map((status) => ({ id: 'close-quote', use: 'quote', status }));
const ENTRIES = ['asked', 'agreed', 'scheduled', 'completed', 'cancelled', 'no-show', 'declined'].map((status) => ({
  id: 'call-acme',
  on: '2026-04-01',
  use: 'reference-call',
  status,
}));

test.each([
  ['consent', RECORDS],
  ['advocates', PEOPLE],
  ['assets', ASSETS],
  ['activity', ENTRIES],
])('every status of %s into every other, and into none', (list, items) => {
  const versions = [[], ...items.map((item) => [item])].map((all) => {
    const library = libraryOf({ [FILE]: JSON.stringify({ name: 'Nordlicht Robotics', [list]: all }) });
    expect(library.faults).toEqual([]);
    return library;
  });
  for (const base of versions) for (const head of versions) if (base !== head) expectMirrored(base, head);
});

test('a use of which a person has no say any more', () => {
  const record = { ...RECORDS[1], subject: 'pat-doe' };
  const saying = (uses: readonly string[]) => {
    const data = { name: 'Nordlicht Robotics', consent: [{ ...record, uses }], advocates: PEOPLE.slice(0, 1) };
    const library = libraryOf({ [FILE]: JSON.stringify(data) });
    expect(library.faults).toEqual([]);
    return library;
  };
  expectMirrored(saying(['quote', 'reference-call']), saying(['quote']));
});

test('a customer who is new, gone or renamed', () => {
  const property = fc.property(
    randomStates,
    fc.constantFrom('nordlicht', 'nordlicht-robotics'),
    ([before, after], id) => {
      const renamed = { ...after, id, file: `customers/${id}.yaml` };
      for (const [base, head] of [
        [libraryWith([before]), libraryWith([])],
        [libraryWith([before]), libraryWith([renamed])],
        [libraryWith([before]), libraryWith([{ ...after, broken: true }])],
        [libraryWith([before]), libraryWith([{ ...after, file: 'customers/archive/nordlicht.yaml' }])],
      ] as const) {
        expectMirrored(base, head);
      }
    },
  );
  fc.assert(property, { numRuns: runs(70) });
});

test('two configs', () => {
  const property = fc.property(randomConfig, randomConfig, (before, after) => {
    const [base, head] = [libraryOf({}, JSON.stringify(before)), libraryOf({}, JSON.stringify(after))];
    expect([...base.faults, ...head.faults]).toEqual([]);
    expectMirrored(base, head);
  });
  fc.assert(property, { numRuns: runs(100) });
});

test('ignores', () => {
  const file = (ignore: string) => ({ [FILE]: `name: Nordlicht Robotics${ignore}\n` });
  const ignore = ' # refs-ignore customer/look-alike until=2026-12-31 reason: two companies';
  const [base, head] = [libraryOf(file('')), libraryOf(file(ignore))];
  expect(compare(base, head).map(({ kind }) => kind)).toEqual(['ignore-added']);
  expectMirrored(base, head);
});

test('every asymmetry was met', () => {
  expect(ASYMMETRIES.filter(({ kinds }) => !met.has(kinds))).toEqual([]);
});

test('every kind has its mirror, and none of the asymmetries is symmetric', () => {
  expect(
    CHANGE_KINDS.filter((kind) => ![...MIRROR, ...ASYMMETRIES.map(({ kinds }) => kinds)].flat().includes(kind)),
    'nobody can be remembered, and a baseline that knows less is no change to tell',
  ).toEqual(['person-forgotten', 'baseline-widened']);
  expect(ASYMMETRIES.filter(({ kinds }) => MIRROR.some((known) => isPair(known, kinds)))).toEqual([]);
});
