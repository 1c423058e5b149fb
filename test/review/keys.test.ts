// Every key of the schemas in each direction: its judgement, which nothing masks.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JUDGEMENTS } from '../../src/model/change.ts';
import type { PublishEntry } from '../../src/model/config.ts';
import type { CustomerFile } from '../../src/model/customer.ts';
import type { Path } from '../../src/model/place.ts';
import { compare } from '../../src/review/compare.ts';
import { describeChange } from '../../src/review/describe-change.ts';
import { judge } from '../../src/review/judge.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { FILE, libraryOf } from '../library/library-of.ts';
import { isThorough, runs } from '../properties.ts';
import {
  CUSTOMER,
  isWithin,
  PUBLISH_ROWS,
  PUBLISHED,
  policyRows,
  ROWS,
  type Row,
  THINGS,
  valueAt,
  withValue,
} from './key-rows.ts';
import { libraryWith, randomStates } from './pairs-of-states.ts';

interface Schema {
  readonly title?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly 'x-informational'?: true;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}
const schemaOf = (name: string): Schema => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

const TODAY = '2026-10-01';
const customerOf = (data: unknown) => ({ id: 'nordlicht', file: FILE, broken: false, data: data as CustomerFile });

/** The gravest judgement of the difference between two files, and all messages. */
function judged(before: unknown, after: unknown) {
  const [base, head] = [libraryWith([customerOf(before)]), libraryWith([customerOf(after)])];
  return graveness(reviewChanges(compare(base, head), { base, head }, TODAY).changes);
}

function graveness(changes: ReturnType<typeof reviewChanges>['changes']) {
  const told = changes.map(({ judgement, kind, message }) => `${judgement} ${kind}: ${message}`).join('\n');
  return { judgement: JUDGEMENTS.find((one) => changes.some(({ judgement }) => judgement === one)), told };
}

/** Other content of a file that keeps a change from having an effect today. */
const MASKS: readonly (readonly (readonly [Path, unknown])[])[] = [
  [],
  [[['status'], 'do-not-contact']],
  [[['health', 'status'], 'red']],
  [[['activity'], []]],
  [
    [['advocates', 1], { id: 'ida', uses: ['quote', 'reference-call', 'speaking'], verified_on: '2026-09-30' }],
    [['stories', 0, 'advocates'], undefined],
    [['stories', 1, 'advocates'], undefined],
  ],
];

/** The masks of a row. In a usual run every other four rows have one besides none, each the next. */
const masksOf = (row: number) => MASKS.filter(({ length }, nth) => isThorough || length === 0 || (row + nth) % 8 === 0);

describe('a change of one value, whatever masks it', () => {
  test('the file of the table is sound', () => {
    expect(libraryOf({ [FILE]: JSON.stringify(CUSTOMER) }).faults).toEqual([]);
  });

  test.each(ROWS.map((row, nth) => [`${row.expected} ${row.says}`, row, nth] as const))(
    '%s',
    (_, { path, from, to, expected }, nth) => {
      for (const values of masksOf(nth)) {
        if (values.some(([at]) => isWithin(path, at) || isWithin(at, path))) continue;
        const masked = values.reduce<unknown>((data, [at, value]) => withValue(data, at, value), CUSTOMER);
        const { judgement, told } = judged(withValue(masked, path, from), withValue(masked, path, to));
        const mask = JSON.stringify(values);
        const isRefused = values.length === 1 && !mask.includes('activity');
        if (expected !== 'effect' && expected !== 'shown') expect(judgement, `under ${mask}: ${told}`).toBe(expected);
        else if (values.length === 0) expect(judgement === 'approve', told).toBe(expected === 'effect');
        else if (isRefused) expect(judgement === 'approve', `under ${mask}: ${told}`).toBe(expected === 'shown');
      }
    },
  );
});

describe('a leaf of the policy', () => {
  const uses = Object.keys(schemaOf('config').definitions?.rests?.properties ?? {});
  const { decline } = schemaOf('config').properties?.policy?.properties ?? {};
  const reasons = Object.keys(decline?.properties?.by_reason?.properties ?? {});
  const rows = policyRows(uses, reasons);

  test('a decline has no other reasons', () => {
    expect(reasons).toEqual(schemaOf('customer').definitions?.consent?.properties?.reason?.enum);
  });

  test.each(rows.map((row) => [`${row.expected} ${row.says}`, row] as const))(
    '%s',
    (_, { path, from, to, expected }) => {
      // The other half of a limit stays.
      const half = path[0] === 'limits' ? (path.at(-1) === 'max' ? { per: '30d' } : { max: 2 }) : {};
      const configs = [from, to].map((value) => {
        const policy = withValue(withValue({}, path.slice(0, -1), half), path, value);
        return libraryOf({}, `version: 1\npolicy: ${JSON.stringify(policy)}\n`);
      });
      const [base, head] = configs;
      if (base === undefined || head === undefined) throw new Error('two libraries');
      expect([...base.faults, ...head.faults]).toEqual([]);
      const { judgement, told } = graveness(reviewChanges(compare(base, head), { base, head }, TODAY).changes);
      expect(judgement, told).toBe(expected);
    },
  );

  test('all of them are there', () => {
    const schema = schemaOf('config');
    const leavesOf = (node: Schema | undefined, path: Path): readonly string[] => {
      const target = node?.$ref && schema.definitions?.[node.$ref.split('/').at(-1) ?? ''];
      const { properties } = target || (node ?? {});
      if (properties === undefined) return [path.join('.')];
      return Object.entries(properties).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
    };
    expect(
      [...new Set(rows.map(({ name }) => name))].sort(),
      'add the missing to policyRows in test/review/key-rows.ts',
    ).toEqual([...leavesOf(schema.properties?.policy, [])].sort());
  });
});

describe('an entry of publish', () => {
  test.each(PUBLISH_ROWS.map((row) => [`${row.expected} ${row.says}`, row] as const))(
    '%s',
    (_, { path, from, to, expected }) => {
      const [base, head] = [from, to].map((value) => {
        const entry = withValue(PUBLISHED, path, value);
        const publish =
          entry === undefined ? [] : [withValue(entry, path[0] === 'each' ? ['list'] : ['x-none'], undefined)];
        return { ...libraryOf({}), config: { ...libraryOf({}).config, publish: publish as readonly PublishEntry[] } };
      });
      if (base === undefined || head === undefined) throw new Error('two libraries');
      const { judgement, told } = graveness(reviewChanges(compare(base, head), { base, head }, TODAY).changes);
      expect(judgement, told).toBe(expected);
    },
  );

  test('all of its keys are there', () => {
    const { items } = (schemaOf('config').properties?.publish ?? {}) as { readonly items?: Schema };
    expect([...new Set(PUBLISH_ROWS.map(({ name }) => name))].filter((name) => name !== 'entry').sort()).toEqual(
      Object.keys(items?.properties ?? {}).sort(),
    );
  });
});

test('every key of a customer’s file that an answer depends on is there', () => {
  const schema = schemaOf('customer');
  const things = Object.entries(THINGS);
  const wordsOf = (path: Path) => path.filter((step) => typeof step === 'string').join('/');
  // A key that leads to other keys is covered by these.
  const ways = new Set(things.map(([, { at }]) => wordsOf(at)));
  const isThere = (title: string, key: string): boolean =>
    things
      .filter(([, { of }]) => of === title)
      .some(([name, { at }]) => ROWS.some((row) => row.name === `${name}.${key}`) || ways.has(wordsOf([...at, key])));
  const keys = [schema, ...Object.values(schema.definitions ?? {})].flatMap(({ title = '', properties = {} }) =>
    Object.entries(properties).flatMap(([key, inner]) => (inner['x-informational'] ? [] : [[title, key] as const])),
  );
  const missing = keys.flatMap(([title, key]) => (isThere(title, key) ? [] : [`${title}.${key}`]));
  const hint = `add a row for each direction of ${missing.join(', ')} to test/review/keys.yaml, or mark it "x-informational" in the schema`;
  expect(missing, hint).toEqual([]);
});

// Two rows of one mapping may mean one thing: a status and the day on which it ends, a number and its period.
const isOneThing = (one: Row, other: Row): boolean => one.path.slice(0, -1).join() === other.path.slice(0, -1).join();
const isApart = (one: Row, other: Row): boolean =>
  !isWithin(one.path, other.path) && !isWithin(other.path, one.path) && !isOneThing(one, other);

/** Rows that can be applied together. Those with higher indexes come first, so that the others stay in place. */
const randomRows = fc
  .subarray([...ROWS.filter(({ expected }) => expected !== 'effect' && expected !== 'shown')], {
    minLength: 2,
    maxLength: 5,
  })
  .map((rows) => rows.filter((row, nth) => rows.slice(0, nth).every((other) => isApart(row, other))))
  .map((rows) => rows.toSorted((a, b) => (a.path.join() < b.path.join() ? 1 : -1)));

test('one more change never lowers what several ask for, and what is free alone is free together', () => {
  const property = fc.property(randomRows, (rows) => {
    const at = (side: 'from' | 'to') =>
      rows.reduce<unknown>((data, row) => withValue(data, row.path, row[side]), CUSTOMER);
    const { judgement, told } = judged(at('from'), at('to'));
    const isOwed = rows.some(({ expected }) => expected === 'approve');
    expect(judgement === 'approve', `${rows.map(({ says }) => says).join('; ')}\n${told}`).toBe(isOwed);
  });
  fc.assert(property, { numRuns: runs(70) });
});

/** A file with the items of the table besides its own. */
function joined(data: CustomerFile, table: unknown): CustomerFile {
  const own = data as unknown as Readonly<Record<string, unknown>>;
  const both = Object.entries(table as object).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...value, ...((own[key] as readonly unknown[]) ?? [])] : (own[key] ?? value),
  ]);
  return { ...data, ...Object.fromEntries(both) };
}

test('what makes more possible needs approval by itself, whatever else two states have or have not', () => {
  const loosening = fc.constantFrom(...ROWS.filter(({ expected }) => expected === 'approve'));
  const property = fc.property(randomStates, loosening, ([before, after], row) => {
    const [first = ''] = row.path;
    const withRow = (data: CustomerFile, side: 'from' | 'to') => {
      // A status goes with its end, and a mapping of the table with all of its keys.
      const { paused_until: _, ...rest } = joined(data, CUSTOMER);
      const pair = first === 'paused_until' ? { ...rest, status: 'active' } : rest;
      const isKey = typeof row.path[1] === 'string';
      return withValue(isKey ? withValue(pair, [first], valueAt(CUSTOMER, [first])) : pair, row.path, row[side]);
    };
    const [old, now] = [customerOf(withRow(before.data, 'from')), customerOf(withRow(after.data, 'to'))];
    const judged = compare(libraryWith([old]), libraryWith([now])).map((change) => {
      const judgement = judge(change, { before: old, after: now });
      return { judgement, told: `${judgement} ${describeChange(change)}` };
    });
    const told = `${row.says}\n${judged.map(({ told }) => told).join('\n')}`;
    expect(
      judged.some(({ judgement }) => judgement === 'approve'),
      told,
    ).toBe(true);
  });
  fc.assert(property, { numRuns: runs(100) });
});
