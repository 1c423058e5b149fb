// The scenarios of the keys of a permission: the answers of standing, the findings of a check, the days of a takedown and
// the judgement of a change.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../../src/review/compare.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { expectHeld, type LetterCase, libraryOf, TODAY } from './letter.ts';

interface Scenario extends LetterCase {
  /** The file as it was, and the gravest change since. */
  readonly before?: string;
  readonly diff?: string;
}

const SCENARIOS: Readonly<Record<string, Scenario>> = parse(
  readFileSync('test/consent/permission-scenarios.yaml', 'utf8'),
);
/** The ideas, each with a letter, and how many scenarios show it. */
const IDEAS = { P: 4, R: 3, A: 3, T: 3, M: 3, E: 3, B: 3, Q: 3, F: 3, D: 3, L: 3, X: 3, N: 3, U: 3 };

test('all forty-three are there, with the five that were answered wrongly before', () => {
  const ids = Object.entries(IDEAS).flatMap(([idea, count]) =>
    Array.from({ length: count }, (_, at) => idea + (at + 1)),
  );
  expect(ids.length).toBe(43);
  expect(Object.keys(SCENARIOS).sort()).toEqual([...ids, 'S1a', 'S1b', 'S1c', 'S1d', 'S1e'].sort());
});

describe.each(Object.entries(SCENARIOS))('%s', (_, { before, diff, ...one }) => {
  test('has the answers, the findings and the days that it has to have', () => {
    expectHeld(one);
    if (before === undefined) return;
    const base = libraryOf({ ...one, file: before });
    const head = libraryOf(one);
    const { changes } = reviewChanges(compare(base, head), { base, head }, TODAY);
    expect(changes.map(({ judgement, kind }) => `${judgement} ${kind}`)).toContain(diff);
  });
});
