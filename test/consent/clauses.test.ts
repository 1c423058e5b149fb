// The clauses of real permissions, each written down, asked and checked; docs/permissions.md has the same keys for them.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerOf, checked, inShort, type Letter, libraryOf } from './letter.ts';

interface Clause extends Letter {
  readonly key?: readonly string[];
  /** The words of docs/permissions.md for what of it decides nothing. */
  readonly text?: string;
  readonly asks: Readonly<Record<string, string>>;
  readonly check?: readonly string[];
}

const CLAUSES: readonly (readonly [string, Clause])[] = Object.entries(
  parse(readFileSync('test/consent/clauses.yaml', 'utf8')),
);
const [ROWS = '', REST = ''] = readFileSync('docs/permissions.md', 'utf8').split('Some clauses stay text');
const STAYS_TEXT = REST.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '';

test('each has a number of its own', () => {
  const ids = CLAUSES.map((_, at) => `C${String(at + 1).padStart(2, '0')}`);
  expect(CLAUSES.map(([id]) => id)).toEqual(ids);
});

test.each(CLAUSES)('%s is answered as it is written', (_, { asks, check, ...letter }) => {
  const library = libraryOf(letter);
  expect(Object.fromEntries(Object.keys(asks).map((ask) => [ask, inShort(answerOf(library, ask))]))).toEqual(asks);
  if (check !== undefined) expect(checked(library)).toEqual(check);
});

test.each(CLAUSES)('%s is on the page for lawyers, by its keys or as text', (_, { key = [], text }) => {
  expect(key.length > 0 || text !== undefined).toBe(true);
  expect(key.filter((one) => !ROWS.includes(`\`${one}\``))).toEqual([]);
  if (text !== undefined) expect(STAYS_TEXT).toContain(text);
});
