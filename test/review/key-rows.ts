// The rows of keys.yaml: a key of a customer's file or of the policy, an old and a new value, and the judgement.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Judgement } from '../../src/model/change.ts';
import type { PublishEntry } from '../../src/model/config.ts';
import type { CustomerFile } from '../../src/model/customer.ts';
import type { Path } from '../../src/model/place.ts';

/** The place of a mapping in the file of the table, and its definition in the schema. */
interface Thing {
  readonly at: Path;
  readonly of: string;
}

const TABLE = parse(readFileSync('test/review/keys.yaml', 'utf8')) as {
  readonly customer: string;
  readonly things: Readonly<Record<string, Thing>>;
  readonly keys: Readonly<Record<string, string>>;
  readonly policy: Readonly<Record<string, string>>;
  readonly publish: Readonly<Record<string, string>>;
};

export const THINGS = TABLE.things;

/** The customer that the rows are about. */
export const CUSTOMER: CustomerFile = parse(TABLE.customer);

/** One change of one value. */
export interface Row {
  readonly says: string;
  /** `advocate.uses`, or `advocate` for one as such. */
  readonly name: string;
  readonly path: Path;
  /** Undefined where the key is absent. */
  readonly from: unknown;
  readonly to: unknown;
  readonly expected: Judgement | 'effect' | 'shown';
}

function rowsOf(name: string, lines: string, path: Path, it: unknown): readonly Row[] {
  const valueIn = (text: string): unknown => (text === 'nothing' ? undefined : text === 'it' ? it : parse(text));
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, expected, from, to] = /^(approve|look|note|effect|shown) +(.+) → (.+)$/.exec(line) ?? [];
      if (expected === undefined || from === undefined || to === undefined) throw new Error(`what is "${line}"?`);
      const says = `${name}: ${from} → ${to}`;
      return { says, name, path, from: valueIn(from), to: valueIn(to), expected: expected as Row['expected'] };
    });
}

/** The rows about a customer's file. */
export const ROWS: readonly Row[] = Object.entries(TABLE.keys).flatMap(([name, lines]) => {
  const [thing = '', key] = name.split('.');
  const place = THINGS[thing];
  if (place === undefined) throw new Error(`there is no thing "${thing}"`);
  const path = [...place.at, ...(key === undefined ? [] : [key])];
  return rowsOf(name, lines, path, valueAt(CUSTOMER, path));
});

/** The rows about the policy, for each use that has limits and rests, and each reason of a decline. */
export const policyRows = (uses: readonly string[], reasons: readonly string[]): readonly Row[] =>
  Object.entries(TABLE.policy).flatMap(([name, lines]) =>
    (name.includes('USE') ? uses : name.includes('REASON') ? reasons : ['']).flatMap((word) => {
      const path = name.replace(/USE|REASON/, word).split('.');
      return rowsOf(path.join('.'), lines, path, undefined);
    }),
  );

/** An entry of `publish` with all keys that can stand side by side. */
export const PUBLISHED: PublishEntry = {
  ...{ to: 'A.md', list: 'names', as: 'table', columns: ['name', 'story'], template: 't.liquid', block: 'ours' },
  ...{ audience: 'prospects', territory: 'DE', place: 'deck' },
};

/** The rows about an entry of `publish`; a key that is `nothing` in a row is absent. */
export const PUBLISH_ROWS: readonly Row[] = Object.entries(TABLE.publish).flatMap(([name, lines]) =>
  rowsOf(name, lines, name === 'entry' ? [] : [name], name === 'entry' ? PUBLISHED : valueAt(PUBLISHED, [name])),
);

export const isWithin = (path: Path, other: Path): boolean => other.every((step, nth) => path[nth] === step);

/** A copy with a value at a path; undefined removes. */
export function withValue(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const inner = withValue(node[Number(step)], rest, value);
    return [...node.slice(0, Number(step)), ...(inner === undefined ? [] : [inner]), ...node.slice(Number(step) + 1)];
  }
  const { [step]: old, ...others } = (node ?? {}) as Readonly<Record<string, unknown>>;
  const inner = withValue(old, rest, value);
  return inner === undefined ? others : { ...others, [step]: inner };
}

export function valueAt(node: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Readonly<Record<string | number, unknown>>)[step], node);
}
