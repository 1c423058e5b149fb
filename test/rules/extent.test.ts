// A finding that was known covers no more than it was known for.
import { expect, test } from 'vitest';
import type { Extent } from '../../src/model/fingerprint.ts';
import { readBaseline, writeBaseline } from '../../src/rules/baseline.ts';
import { partition } from '../../src/rules/fingerprint.ts';

const printOf = (extent: Extent) => ({
  ...{ rule: 'consent/withdrawn', subject: 'nordlicht', path: '/assets/*/status', message: 'logo "mark" is live' },
  extent,
});

/** Says whether a baseline with a finding knows another one. */
const isKnown = (before: Extent, now: Extent): boolean => {
  const baseline = readBaseline(writeBaseline([printOf(before)]));
  return partition([printOf(now)], (print) => print, baseline ?? []).fresh.length === 0;
};

const at = (...places: NonNullable<Extent['places']>): Extent => ({ audience: 'public', places });
const PAGE = { where: 'https://www.vendor.example/', since: '2026-03-01' };
const DECK = { where: 'deck:2026-sales', since: '2026-03-01' };

test.each<[string, Extent, Extent, boolean]>([
  ['the same places', at(PAGE, DECK), at(PAGE, DECK), true],
  ['fewer places', at(PAGE, DECK), at(PAGE), true],
  ['a new place', at(PAGE), at(PAGE, DECK), false],
  ['another channel', at({ ...PAGE, channel: 'partner' }), at({ ...PAGE, channel: 'website' }), false],
  ['a channel that was not said', at(PAGE), at({ ...PAGE, channel: 'website' }), false],
  ['the same conditions', at({ ...PAGE, met: ['nda'] }), at({ ...PAGE, met: ['nda'] }), true],
  ['one more condition that is met', at({ ...PAGE, met: ['nda'] }), at({ ...PAGE, met: ['nda', 'legal-ok'] }), true],
  ['one less', at({ ...PAGE, met: ['nda', 'legal-ok'] }), at({ ...PAGE, met: ['nda'] }), false],
  ['an entry at the same place', { place: 'event:a', met: ['nda'] }, { place: 'event:a', met: ['nda', 'x'] }, true],
  ['an entry at another place', { place: 'event:a' }, { place: 'event:b' }, false],
  ['an entry that had no place', {}, { place: 'event:b' }, false],
  ['an entry that has no place any more', { place: 'event:a' }, {}, false],
  ['an entry for which less is met', { met: ['nda'] }, {}, false],
])('%s', (_, before, now, known) => {
  expect(isKnown(before, now)).toBe(known);
});

test.each([
  { places: [{ where: 'deck:a', met: 'nda' }] },
  { places: [{ where: 'deck:a', channel: 1 }] },
  { met: [1] },
  { place: 1 },
])('a baseline with %j is none', (extent) => {
  const known = [{ rule: 'a/b', subject: 'x', path: null, message: 'm', extent }];
  expect(readBaseline(JSON.stringify({ version: 1, known }))).toBeUndefined();
});
