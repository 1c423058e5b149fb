// Each line on the keys of a permission that is easily got wrong, with the files, laws and scenarios that hold it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { expectHeld, type LetterCase } from './letter.ts';

interface Line {
  readonly key: string;
  readonly line: string;
  readonly shown_by?: readonly LetterCase[];
  /** Titles of laws and scenarios, by file. */
  readonly held_by?: Readonly<Record<string, string | readonly string[]>>;
}

const LINES: readonly Line[] = parse(readFileSync('test/consent/do-not-get-wrong.yaml', 'utf8'));

const KEYS = [
  ...['places', 'requires', 'approvers', 'takedown_within', 'may_stay', 'replaces', 'begins_on', 'quiet_periods'],
  ...['file', 'derived_from', 'disclaimer', 'parent', 'named_as', 'guidelines'],
];

test('each of the fourteen keys has its lines', () => {
  expect([...new Set(LINES.map(({ key }) => key))]).toEqual(KEYS);
});

test.each(LINES)('$key: $line', ({ shown_by = [], held_by = {} }) => {
  expect(shown_by.length + Object.keys(held_by).length).toBeGreaterThan(0);
  for (const one of shown_by) expectHeld(one);
  for (const [file, titles] of Object.entries(held_by))
    for (const title of [titles].flat()) expect(readFileSync(file, 'utf8')).toContain(title);
});

test('a quiet period has no key but its days, its uses and its reason', () => {
  const { definitions } = JSON.parse(readFileSync('schemas/customer.schema.json', 'utf8'));
  expect(Object.keys(definitions.quiet_period.properties)).toEqual(['from', 'until', 'uses', 'reason']);
});
