// The compiled validators, the errors that explain their verdict, and ajv on the schemas as written all agree.
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSchemaErrors, type SchemaNode } from '../../src/library/find-schema-errors.ts';
import * as validators from '../../src/library/generated/validators.generated.js';
import { isDay } from '../../src/model/day.ts';
import { type Path, toPointer } from '../../src/model/place.ts';
import { isThorough, runs } from '../properties.ts';
import { nodesOf, resolved, schemaOf } from './schema-walk.ts';

// Lengths are in UTF-16 code units, as in the validators.
const ajv = new Ajv({ allowUnionTypes: true, allErrors: true, unicode: false, logger: false });
ajv.addVocabulary(['x-informational']);
addFormats.default(ajv, ['date']);

/** Texts of every form that the schemas ask for. */
const TEXTS = [
  'a',
  'a-b',
  'DE',
  'en',
  '365d',
  '02-01',
  '1 EUR',
  '1MiB',
  '=name',
  '2026-10-01',
  'deck:a',
  'mailto:a',
  'https://a.example',
  '0'.repeat(64),
];

/** A value that fits a schema and has everything in it that can be. */
function fullest(node: SchemaNode, root: SchemaNode): unknown {
  const schema = resolved(node, root);
  if (schema.enum !== undefined) return schema.enum[0];
  const type = [schema.type].flat()[0];
  if (type === 'array') return [fullest(schema.items ?? {}, root)];
  if (type === 'object') {
    const { properties = {}, additionalProperties: others, required = [] } = schema;
    const more = typeof others === 'object' ? [...required, 'some-key'] : [];
    const inner = { ...Object.fromEntries(more.map((key) => [key, others as SchemaNode])), ...properties };
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, fullest(one, root)]));
  }
  if (type === 'number' || type === 'integer') return 2;
  if (type === 'boolean') return true;
  if (schema.format === 'date') return '2026-10-01';
  const { pattern } = schema;
  return pattern === undefined ? 'a' : TEXTS.find((text) => new RegExp(pattern, 'u').test(text));
}

/** Lists the path of every value within a value, its own first. */
const pathsIn = (value: unknown): readonly Path[] => [
  [],
  ...(typeof value === 'object' && value !== null ? Object.entries(value) : []).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return pathsIn(inner).map((path) => [step, ...path]);
  }),
];

/** Changes the value at a path; a change to undefined removes it. */
function changed(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((inner, nth) => (nth === step ? changed(inner, rest, change) : inner));
  if (typeof value !== 'object' || value === null) return value;
  const { [step]: old, ...others } = value as Readonly<Record<string, unknown>>;
  const now = changed(old, rest, change);
  return now === undefined ? others : { ...others, [step]: now };
}

/** The keywords that `findSchemaErrors` knows, and those without an effect. */
const KNOWN_KEYWORDS: ReadonlySet<string> = new Set<
  keyof SchemaNode | '$schema' | '$id' | 'title' | 'description' | 'x-informational'
>([
  'x-informational',
  ...(['$schema', '$id', 'title', 'description', '$ref', 'definitions', 'type', 'properties'] as const),
  ...(['patternProperties', 'additionalProperties', 'items', 'required', 'enum', 'format', 'pattern'] as const),
  ...(['minimum', 'maxLength', 'maxItems', 'maxProperties'] as const),
]);

type Change = (old: unknown) => unknown;
const put =
  (value: unknown): Change =>
  () =>
    value;
const adding =
  (key: string, value: unknown): Change =>
  (old) =>
    typeof old === 'object' && !Array.isArray(old) ? { ...old, [key]: value } : [old];

/** Changes of a value: removal, values of every type and form, allowed and unknown keys. */
const CHANGES: readonly Change[] = [
  ...[undefined, null, true, 0, 2, -1, 1.5, '', ' ', ...TEXTS, 'quote', '2026-02-30', 'x-own', 'strange', 'A b'].map(
    put,
  ),
  ...[[], {}, [null], ['a'], ['quote'], [{}], [[]], { id: 'a' }, { 'x-own': 1 }].map(put),
  ...['x-own', 'strange', '__proto__', 'constructor', 'some-key'].map((key) => adding(key, 'a')),
  (old) => (Array.isArray(old) ? [...old, ...old] : old),
  (old) => (Array.isArray(old) ? [...old, 7] : old),
];

/** A usual run tries one of so many changes of a value, and of a value next to it the next. */
const part = isThorough ? 1 : 8;

describe.each([
  ['customer', validators.customer],
  ['config', validators.config],
  ['import-map', validators.importMap],
])('the validators of a %s file', (name, fits) => {
  const schema = schemaOf(name);
  const whole = fullest(schema, schema);
  const fitsByAjv = ajv.compile(schema);
  const paths = pathsIn(whole);

  /** The verdict on a value, on which all of them agree, down to the errors and their order. */
  function verdict(value: unknown): boolean {
    const isFit = fits(value);
    expect(fitsByAjv(value), JSON.stringify(value)).toBe(isFit);
    const expected = (fitsByAjv.errors ?? []).map(({ keyword, instancePath, params }) => {
      const key = params.additionalProperty ?? params.missingProperty ?? '';
      return `${keyword} ${instancePath} ${key}`;
    });
    const errors = findSchemaErrors(schema, value).map(
      (error) => `${error.keyword} ${toPointer(error.path)} ${error.key}`,
    );
    // Joined, since comparing lists takes far longer.
    if (errors.join('\n') !== expected.join('\n')) expect(errors, JSON.stringify(value)).toEqual(expected);
    return isFit;
  }

  test('know every keyword of the schema', () => {
    const keywords = new Set([...nodesOf(schema)].flatMap(({ node }) => Object.keys(node)));
    const hint = 'findSchemaErrors does not know the keyword: teach it, or use one of KNOWN_KEYWORDS';
    expect(
      [...keywords].filter((keyword) => !KNOWN_KEYWORDS.has(keyword)),
      hint,
    ).toEqual([]);
  });

  test('agree on everything that a file can hold', () => {
    expect([verdict(whole), fitsByAjv.errors]).toEqual([true, null]);
  });

  test('agree on every change of every value', () => {
    const met = { true: 0, false: 0 };
    for (const [row, path] of paths.entries())
      for (const change of CHANGES.filter((_, nth) => nth % part === row % part))
        met[`${verdict(changed(whole, path, change))}`] += 1;
    expect(met.true).toBeGreaterThan(paths.length / part);
    expect(met.false).toBeGreaterThan((10 * paths.length) / part);
  });

  test('agree on a text, a list and a mapping that are too large', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`x-${index}`, index]));
    const enlarged: Change = (old) => {
      if (typeof old === 'string') return old.repeat(20_001);
      if (Array.isArray(old)) return Array.from({ length: 2_001 }, () => old[0]);
      return typeof old === 'object' ? { ...old, ...many } : old;
    };
    const tried = paths.filter((_, row) => row % part === 0);
    const tooLarge = tried.filter((path) => !verdict(changed(whole, path, enlarged)));
    expect(tooLarge.length).toBeGreaterThan(tried.length / 4);
  });

  test('agree on several changes, some of them random', () => {
    const any = fc.oneof(fc.constantFrom(...CHANGES), fc.jsonValue({ maxDepth: 2 }).map(put));
    const several = fc.array(fc.tuple(fc.constantFrom(...paths), any), { minLength: 1, maxLength: 3 });
    const property = fc.property(several, (changes) => {
      verdict(changes.reduce((value, [path, change]) => changed(value, path, change), whole));
    });
    fc.assert(property, { numRuns: runs(650) });
  });
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
