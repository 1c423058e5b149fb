// The validators that say whether a value fits and those that say why not are of one mind, and of ajv's.
import { readFileSync } from 'node:fs';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as thorough from '../../src/library/thorough-validators.generated.js';
import * as validators from '../../src/library/validators.generated.js';
import { isDay } from '../../src/model/day.ts';
import type { Path } from '../../src/model/place.ts';
import { CONFIG, NORDLICHT } from './library-of.ts';

const IMPORT_MAP = readFileSync('examples/import/jenkins-stories.yaml', 'utf8');

/** The path of every value within a value, its own first. */
const pathsIn = (value: unknown): readonly Path[] => [
  [],
  ...(typeof value === 'object' && value !== null ? Object.entries(value) : []).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return pathsIn(inner).map((path) => [step, ...path]);
  }),
];

/** A value with what a place holds given over to `change`, which may take it out by giving undefined. */
function changed(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((inner, nth) => (nth === step ? changed(inner, rest, change) : inner));
  const { [step]: old, ...others } = value as Readonly<Record<string, unknown>>;
  const now = changed(old, rest, change);
  return now === undefined ? others : { ...others, [step]: now };
}

const strange = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    true,
    'quote',
    'x-own',
    '2026-02-30',
    '2026-02-28',
    'a-b',
    'A b',
  ),
  fc.constantFrom(
    [],
    {},
    [''],
    ['quote'],
    [null],
    { id: 'a' },
    { max: 2, per: '365d' },
    { 'x-own': 1 },
    { strange: 1 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

test.each([
  ['customer', parse(NORDLICHT), validators.customer, thorough.customer],
  ['config', parse(CONFIG), validators.config, thorough.config],
  ['import map', parse(IMPORT_MAP), validators.importMap, thorough.importMap],
])('a %s file with one or two values changed', (_, whole, fits, fitsThoroughly) => {
  expect(fits(whole)).toBe(true);
  const met = new Set<boolean>();
  const change = fc.tuple(fc.constantFrom(...pathsIn(whole)), strange, fc.boolean());
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      let value: unknown = whole;
      for (const [path, other, isAdded] of changes) {
        if (!pathsIn(value).some((known) => JSON.stringify(known) === JSON.stringify(path))) continue;
        value = changed(value, path, (old) =>
          isAdded && typeof old === 'object' ? { ...old, 'x-own': other } : other,
        );
      }
      met.add(fits(value));
      expect(fits(value)).toBe(fitsThoroughly(value));
    }),
    { numRuns: 5_000 },
  );
  expect([...met].sort()).toEqual([false, true]);
});

test('a day is what ajv takes for a date', () => {
  const { validate: isDate } = fullFormats.date as { readonly validate: (text: string) => boolean };
  const two = (number: number) => String(number).padStart(2, '0');
  for (const year of ['0000', '0001', '0004', '0100', '0400', '1900', '2000', '2023', '2024', '2100', '9996', '9999'])
    for (let month = 0; month <= 13; month += 1)
      for (let date = 0; date <= 32; date += 1) {
        const text = `${year}-${two(month)}-${two(date)}`;
        expect(`${text} ${isDay(text)}`).toBe(`${text} ${isDate(text)}`);
      }
  for (const text of [
    '',
    '2026-1-01',
    '2026-01-1',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026/01/01',
    '٢٠٢٦-٠١-٠١',
    '26-01-01',
  ])
    expect(isDay(text)).toBe(isDate(text));
});
