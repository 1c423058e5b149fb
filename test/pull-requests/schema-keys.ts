// Every key of the schemas of the customer file and the config, with plausible and hostile values, as hunks.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { resolved, type SchemaNode, schemaOf } from '../library/schema-walk.ts';
import type { Hunk } from './hunks.ts';

type Mapping = Record<string, unknown>;

/** One step towards a key: its name, `[]` for an item of a list, `*` for a key that the schema does not name. */
type KeyStep = string;

/** A key of a schema, by the steps from the top of the file. */
export interface SchemaKey {
  readonly name: string;
  readonly steps: readonly KeyStep[];
  readonly node: SchemaNode;
}

/** Lists every key below a node. */
function* keysBelow(node: SchemaNode, root: SchemaNode, steps: readonly KeyStep[]): Iterable<SchemaKey> {
  const here = resolved(node, root);
  if (here.items !== undefined) yield* keysBelow(here.items, root, [...steps, '[]']);
  const { additionalProperties: others } = here;
  const named = Object.entries(here.properties ?? {});
  const any: typeof named = typeof others === 'object' ? [['*', others]] : [];
  for (const [key, child] of [...named, ...any]) {
    const path = [...steps, key];
    yield { name: path.join('.'), steps: path, node: child };
    yield* keysBelow(child, root, path);
  }
}

const SCHEMAS = { customer: schemaOf('customer'), config: schemaOf('config') } as const;

export type KeyedFile = keyof typeof SCHEMAS;

/** Lists the keys of a schema, each with the keys of what it holds. */
export const keysOf = (of: KeyedFile): readonly SchemaKey[] => [...keysBelow(SCHEMAS[of], SCHEMAS[of], [])];

/** Every id, use and term of the examples, since a key that names something is to meet it. */
function* wordsIn(value: unknown): Iterable<string> {
  if (Array.isArray(value)) for (const item of value) yield* wordsIn(item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) {
      if (['id', 'region', 'industry', 'person'].includes(key) && typeof child === 'string') yield child;
      yield* wordsIn(child);
    }
}
const EXAMPLES = readdirSync('examples/customers', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const IDS = [
  ...EXAMPLES.map((name) => name.replace(/^.*[/\\]|\.yaml$/g, '')),
  ...EXAMPLES.flatMap((name) => [...wordsIn(parse(readFileSync(`examples/customers/${name}`, 'utf8')))]),
];

/** Words that keys are likely to mean something by. */
const WORDS = [
  ...new Set(IDS),
  ...['company', 'pat-doe', 'zoe', 'kim', 'month-end', 'gripper', 'item-0', 'item-1', 'c0', 'c1', 'c0-twin', 'globex'],
  ...['atlas', 'emea', 'amer', 'DE', 'US', 'nda', 'brand-check', 'Company 0x', 'Company 1x', 'logo', 'new-logo'],
  ...['0d', '1d', '99999d', '1mo', '12mo', '99999y', 'quarter', 'year', 'never', '1B', '9MiB', '01-01', '12-28'],
  ...['website', 'deck', 'deck:any', 'booth:expo', 'https://vendor.example/*', 'https://vendor.example/customers'],
  ...['**', '**/*', 'customers/**', 'clients/*.yaml', 'a.svg', 'UTC', 'Europe/Berlin', 'mailto:a@vendor.example', 'en'],
  ...['Splendid.', '120000 EUR', 'a'.repeat(64), `${'0'.repeat(63)}1`, 'vault:consents/2026.pdf', 'abcdefghijklmnop'],
];
/** Words that a reader may take for something else. */
const HOSTILE_WORDS = [
  ...['null', 'true', '~', '.', '*', '__proto__', 'constructor', '=1+1', '\u202Egpj', 'any', '../../etc/passwd', '-x'],
  ...['$(touch PWN)', '::error::', '<script>', ' ', '', 'İ', 'ß', 'logo\u0000', '2026-02-31', '9'.repeat(400)],
];
const DAYS = ['2019-01-01', '2026-01-10', '2026-02-04', '2026-02-05', '2026-02-06', '2026-03-01', '2099-12-31'];

const WRONG_TYPES = [null, 0, -1, 1e21, true, [], [[]], {}, { id: 'x' }, 'x', ['x', 'x'], [null]] as const;

const text = ({ pattern, format }: SchemaNode): fc.Arbitrary<string> => {
  if (format === 'date') return fc.constantFrom(...DAYS);
  const fits = new RegExp(pattern ?? '', 'u');
  const [good, odd] = [WORDS, HOSTILE_WORDS].map((words) => words.filter((word) => fits.test(word)));
  if (!good?.length) throw new Error(`no word fits ${pattern}`);
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...good) },
    ...(odd?.length ? [fc.constantFrom(...odd)] : []),
  );
};

/** A value that fits a schema, but for its bounds. */
function fitting(node: SchemaNode, root: SchemaNode): fc.Arbitrary<unknown> {
  const here = resolved(node, root);
  if (here.enum !== undefined) return fc.constantFrom(...here.enum);
  const types = [here.type ?? 'string'].flat();
  return fc.oneof(...types.map((type) => OF_TYPE[type]?.(here, root) ?? fc.constant(null)));
}

const OF_TYPE: Readonly<Record<string, (node: SchemaNode, root: SchemaNode) => fc.Arbitrary<unknown>>> = {
  string: text,
  boolean: () => fc.boolean(),
  number: () => fc.constantFrom(0, 1, 50, 0.5),
  integer: () => fc.constantFrom(0, 1, 50),
  array: ({ items = {} }, root) => fc.array(fitting(items, root), { maxLength: 3 }),
  object: (node, root) => {
    const { properties = {}, required = [], additionalProperties: others } = node;
    if (typeof others === 'object')
      return fc.dictionary(fc.constantFrom(...WORDS, ...HOSTILE_WORDS), fitting(others, root), { maxKeys: 2 });
    const inner = Object.fromEntries(Object.entries(properties).map(([key, child]) => [key, fitting(child, root)]));
    const named = Object.keys(inner);
    return fc
      .tuple(fc.record(inner), fc.subarray(named, { maxLength: Math.min(4, named.length) }))
      .map(([all, some]) => Object.fromEntries([...new Set([...required, ...some])].map((key) => [key, all[key]])));
  },
};

/** One drawing of a key: its value, and which of the things on the way it is put into. */
interface Drawing {
  readonly value: unknown;
  readonly picks: readonly number[];
  /** Things to put where there are none on the way. */
  readonly items: readonly unknown[];
}

const drawing = ({ node, steps }: SchemaKey, root: SchemaNode): fc.Arbitrary<Drawing> =>
  fc.record({
    value: fc.oneof(
      { weight: 6, arbitrary: fitting(node, root) },
      { weight: 1, arbitrary: fc.constantFrom(...WRONG_TYPES) },
    ),
    picks: fc.array(fc.nat(9), { minLength: steps.length, maxLength: steps.length }),
    items: fc.tuple(...itemsOnTheWay(steps, root).map((item) => fitting(item, root))),
  });

/** The schemas of the items and of the nameless keys that lie on the way to a key. */
function itemsOnTheWay(steps: readonly KeyStep[], root: SchemaNode): readonly SchemaNode[] {
  let here = root;
  return steps.flatMap((step) => {
    const { items, properties, additionalProperties: others } = here;
    const next = step === '[]' ? items : (properties?.[step] ?? (typeof others === 'object' ? others : undefined));
    here = resolved(next ?? {}, root);
    return step === '[]' ? [here] : [];
  });
}

const isContainer = (value: unknown): value is Mapping => typeof value === 'object' && value !== null;

/** Puts a value at a key. Where only what is new may come, a key that is there keeps its value. */
function draw(data: Mapping, steps: readonly KeyStep[], { value, picks, items }: Drawing, isNew: boolean): void {
  let here: Mapping = data;
  const made = [...items];
  for (const [nth, step] of steps.entries()) {
    const pick = picks[nth] ?? 0;
    const key = step === '[]' ? pick % (Object.keys(here).length + 1) : step === '*' ? nameIn(here, pick) : step;
    const isLast = nth === steps.length - 1;
    if (step === '[]') {
      const item = made.shift();
      here[key] ??= structuredClone(item);
    } else if (isLast) {
      if (!isNew || !Object.hasOwn(here, key)) define(here, key, structuredClone(value));
      return;
    } else if (!Object.hasOwn(here, key)) define(here, key, steps[nth + 1] === '[]' ? [] : {});
    const inner = here[key];
    if (!isContainer(inner)) return;
    here = inner;
  }
}

const define = (node: Mapping, key: string | number, value: unknown) =>
  Object.defineProperty(node, key, { value, writable: true, enumerable: true, configurable: true });

/** The name of a key that the schema does not name: mostly one that is there. */
function nameIn(node: Mapping, pick: number): string {
  const names = [...Object.keys(node), 'emea', 'constructor', 'atlas', 'consent/missing', '*'];
  return names[pick % names.length] ?? '';
}

/** Draws a key of some customer's file. */
export const customerKey = (key: SchemaKey, files: readonly string[], isNew = false): fc.Arbitrary<Hunk> =>
  fc.tuple(fc.constantFrom(...files), drawing(key, SCHEMAS.customer)).map(([file, drawn]) => ({
    kind: `${key.name}: ${JSON.stringify(drawn)}`,
    slot: `key ${key.name} ${file}`,
    customers: [file],
    apply: ({ customers }) => {
      const data = customers.get(file);
      if (data !== undefined) draw(data as unknown as Mapping, key.steps, drawn, isNew);
    },
  }));

/** Draws a key of the config. */
export const configKey = (key: SchemaKey, isNew = false): fc.Arbitrary<Hunk> =>
  drawing(key, SCHEMAS.config).map((drawn) => ({
    kind: `${key.name}: ${JSON.stringify(drawn)}`,
    slot: key.steps.slice(0, 2).join('/'),
    customers: [],
    apply: ({ config }) => draw(config, key.steps, drawn, isNew),
  }));
