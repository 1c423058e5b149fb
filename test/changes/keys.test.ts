// Every key of the schemas in each direction: what a change of it asks of a reviewer, and that nothing masks it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../../src/changes/compare.ts';
import { weigh } from '../../src/changes/weigh.ts';
import { JUDGEMENTS, type Judgement } from '../../src/model/change.ts';
import { FILE, libraryOf } from '../library/library-of.ts';

type Path = readonly (string | number)[];
interface Schema {
  readonly title?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const TABLE = parse(readFileSync('test/changes/keys.yaml', 'utf8')) as {
  readonly customer: string;
  readonly things: Readonly<Record<string, { readonly at: Path; readonly of: string }>>;
  readonly keys: Readonly<Record<string, string>>;
  readonly policy: Readonly<Record<string, string>>;
};
const CUSTOMER: unknown = parse(TABLE.customer);
const schemaOf = (name: string): Schema => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

interface Row {
  readonly expected: Judgement | 'effect';
  readonly from: string;
  readonly to: string;
}

const rowsOf = (lines: string): readonly Row[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, expected, from, to] = /^(approve|look|note|effect) +(.+) → (.+)$/.exec(line) ?? [];
      if (expected === undefined || from === undefined || to === undefined) throw new Error(`what is "${line}"?`);
      return { expected: expected as Row['expected'], from, to };
    });

/** What else can be in a file that keeps a change from doing anything today. */
const MASKS: Readonly<Record<string, readonly (readonly [Path, unknown])[]>> = {
  nothing: [],
  'a customer who is not to be contacted': [[['status'], 'do-not-contact']],
  'red health': [[['health', 'status'], 'red']],
  'an empty ledger': [[['activity'], []]],
  'a second advocate who is free': [
    [['advocates', 1], { id: 'zoe', uses: ['quote', 'reference-call', 'speaking'], verified_on: '2026-09-30' }],
    [['stories', 0, 'advocates'], undefined],
    [['stories', 1, 'advocates'], undefined],
  ],
};

const isWithin = (path: Path, other: Path): boolean => other.every((step, nth) => path[nth] === step);

/** A copy with a value at a path; undefined takes out what stands there. */
function withValue(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const inner = withValue(node[Number(step)], rest, value);
    return [...node.slice(0, Number(step)), ...(inner === undefined ? [] : [inner]), ...node.slice(Number(step) + 1)];
  }
  const { [step]: old, ...others } = (node ?? {}) as Readonly<Record<string, unknown>>;
  const inner = withValue(old, rest, value);
  return inner === undefined ? others : { ...others, [step]: inner };
}

const valueAt = (node: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Readonly<Record<string | number, unknown>>)[step], node);

/** The gravest judgement of a difference, and what was told. */
function judged(before: unknown, after: unknown, configs: readonly [string, string] = ['', '']) {
  const [base, head] = [before, after].map((data, nth) => {
    const library = libraryOf({ [FILE]: JSON.stringify(data) }, `version: 1\n${configs[nth]}`);
    expect(library.faults.filter(({ rule }) => !rule.startsWith('reference/'))).toEqual([]);
    // What refers to a thing that goes is no matter here.
    return { ...library, customers: library.customers.map((customer) => ({ ...customer, broken: false })) };
  });
  if (base === undefined || head === undefined) throw new Error('two libraries');
  const { changes } = weigh(compare(base, head), base, head, '2026-10-01');
  const told = changes.map(({ judgement, kind, message }) => `${judgement} ${kind}: ${message}`);
  return { judgement: JUDGEMENTS.find((one) => changes.some(({ judgement }) => judgement === one)), told };
}

describe.each(Object.entries(TABLE.keys))('%s', (name, lines) => {
  const [thing = '', key] = name.split('.');
  const place = TABLE.things[thing];
  if (place === undefined) throw new Error(`there is no thing "${thing}"`);
  const path = [...place.at, ...(key === undefined ? [] : [key])];
  const valueIn = (text: string): unknown =>
    text === 'nothing' ? undefined : text === 'it' ? valueAt(CUSTOMER, path) : parse(text);

  test.each(rowsOf(lines))('$expected $from → $to', ({ expected, from, to }) => {
    for (const [mask, values] of Object.entries(MASKS)) {
      if (values.some(([at]) => isWithin(path, at) || isWithin(at, path))) continue;
      const masked = values.reduce((data, [at, value]) => withValue(data, at, value), CUSTOMER);
      const [before, after] = [from, to].map((text) => withValue(masked, path, valueIn(text)));
      const { judgement, told } = judged(before, after);
      if (expected !== 'effect') expect(judgement, `under ${mask}: ${told.join('\n')}`).toBe(expected);
      else if (mask === 'nothing') expect(judgement, told.join('\n')).toBe('approve');
      else if (mask.startsWith('a customer')) expect(judgement, told.join('\n')).not.toBe('approve');
    }
  });
});

const USES = Object.keys(schemaOf('config').definitions?.rests?.properties ?? {});
const POLICY = Object.entries(TABLE.policy).flatMap(([path, lines]) =>
  path.includes('USE') ? USES.map((use) => [path.replace('USE', use), lines] as const) : [[path, lines] as const],
);

test.each(POLICY)('policy.%s', (path, lines) => {
  const steps = path.split('.');
  // A limit is a pair, of which the other half stays.
  const other = steps.at(-1) === 'max' ? { per: '30d' } : { max: 2 };
  const leaf = (value: unknown) =>
    steps.at(0) === 'limits'
      ? withValue({}, steps.slice(0, -1), { ...other, [steps.at(-1) ?? '']: value })
      : withValue({}, steps, value);
  for (const { expected, from, to } of rowsOf(lines)) {
    const configs = [from, to].map((text) => `policy: ${JSON.stringify(leaf(parse(text)))}\n`);
    const { judgement, told } = judged(CUSTOMER, CUSTOMER, [configs[0] ?? '', configs[1] ?? '']);
    expect(judgement, `${from} → ${to}: ${told.join('\n')}`).toBe(expected);
  }
});

describe('the table is complete', () => {
  test('every key of a customer’s file', () => {
    const schema = schemaOf('customer');
    const definitions = [schema, ...Object.values(schema.definitions ?? {})].filter(({ properties }) => properties);
    const things = Object.entries(TABLE.things);
    // A key that leads to other keys is spoken for by them.
    const ways = new Set(things.map(([, { at }]) => at.filter((step) => typeof step === 'string').join('/')));
    const missing = definitions.flatMap(({ title = '', properties = {} }) =>
      Object.keys(properties)
        .filter((key) => {
          const ofIt = things.filter(([, { of }]) => of === title);
          return !ofIt.some(
            ([name, { at }]) =>
              TABLE.keys[`${name}.${key}`] !== undefined ||
              ways.has([...at.filter((step) => typeof step === 'string'), key].join('/')),
          );
        })
        .map((key) => `${title}.${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('every leaf of the policy', () => {
    const schema = schemaOf('config');
    const leavesOf = (node: Schema | undefined, path: Path): readonly string[] => {
      const { properties } = node?.$ref
        ? (schema.definitions?.[node.$ref.split('/').at(-1) ?? ''] ?? {})
        : (node ?? {});
      if (properties === undefined) return [path.join('.')];
      return Object.entries(properties).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
    };
    expect(POLICY.map(([path]) => path).sort()).toEqual([...leavesOf(schema.properties?.policy, [])].sort());
  });
});
