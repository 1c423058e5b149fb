// Files with one long list each, made from the schema: a list that is added to it is measured by itself.
import { stringify } from 'yaml';
import { resolved, type SchemaNode, schemaOf } from '../library/schema-walk.ts';

const CUSTOMER = schemaOf('customer');

/** A list of the customer schema. */
export interface SchemaList {
  /** The keys that lead to it; `[]` stands for an entry of the list before it. */
  readonly path: readonly string[];
  readonly most: number;
  readonly items: SchemaNode;
}

/** Every list that a customer file can hold. */
export const LISTS: readonly SchemaList[] = [...listsIn(CUSTOMER, [])];

function* listsIn(node: SchemaNode, path: readonly string[]): Iterable<SchemaList> {
  const { items, maxItems, properties = {} } = resolved(node, CUSTOMER);
  if (items !== undefined) {
    yield { path, most: maxItems ?? 0, items };
    yield* listsIn(items, [...path, '[]']);
  }
  for (const [key, child] of Object.entries(properties)) yield* listsIn(child, [...path, key]);
}

/** How much the entries of a list say: all that they can, or what they have to. */
export type Fill = 'full' | 'sparse';

/** A customer file with so many entries in one list. */
export function fileWith({ path, items }: SchemaList, fill: Fill, count: number): string {
  const entries = Array.from({ length: count }, (_, nth) => exampleOf(items, nth, path.at(-1) ?? '', fill));
  const base = {
    name: 'Nordlicht Robotics',
    status: 'active',
    consent: [],
    advocates: [{ id: 'ada', uses: ['quote', 'reference-call'] }],
    stories: [{ id: 'close', title: 'Month end in three days' }],
    activity: [],
  };
  return stringify(placed(base, path, entries, CUSTOMER), { aliasDuplicateObjects: false });
}

/** A value with a list at a path; what is missing on the way is made. */
function placed(value: unknown, path: readonly string[], entries: readonly unknown[], node: SchemaNode): unknown {
  const [step, ...rest] = path;
  const schema = resolved(node, CUSTOMER);
  if (step === undefined) return [...((value as readonly unknown[] | undefined) ?? []), ...entries];
  if (step === '[]') {
    const inner = schema.items ?? {};
    return [
      placed(exampleOf(inner, 0, ''), rest, entries, inner),
      ...((value as readonly unknown[] | undefined) ?? []),
    ];
  }
  const holder = (value as Readonly<Record<string, unknown>> | undefined) ?? {};
  const inner = schema.properties?.[step] ?? {};
  const before = rest.length === 0 && path.length > 1 ? undefined : holder[step];
  return { ...holder, [step]: placed(before, rest, entries, inner) };
}

// What refers to another entry refers to one that is there.
const REFERENCES: Readonly<Record<string, string>> = {
  story: 'close',
  stories: 'close',
  advocate: 'ada',
  advocates: 'ada',
  subject: 'company',
};

const DAY = 86_400_000;
const dayOf = (nth: number): string => new Date(Date.UTC(2022, 0, 1) + (nth % 1_700) * DAY).toISOString().slice(0, 10);

// A file and its half have the same of them, so that a command does the same with both.
const MAX_VALUES = 4;

/** A value that fits, and differs from one number to the next. */
function exampleOf(node: SchemaNode, nth: number, key: string, fill: Fill = 'full'): unknown {
  const { enum: allowed, type, properties, required = [], items, format, pattern } = resolved(node, CUSTOMER);
  if (allowed !== undefined) return allowed[nth % Math.min(allowed.length, MAX_VALUES)];
  if (properties !== undefined) {
    const said = Object.entries(properties).filter(([name]) => fill === 'full' || required.includes(name));
    return Object.fromEntries(said.map(([name, child]) => [name, exampleOf(child, nth, name)]));
  }
  if (items !== undefined) return [exampleOf(items, nth, key)];
  if ([type].flat().includes('integer')) return nth % 7;
  if (format === 'date') return dayOf(nth);
  if (pattern?.includes('[A-Z]{2}')) return 'DE';
  if (pattern?.includes('{2,3}')) return 'de';
  if (pattern?.includes('{64}')) return nth.toString(16).padStart(64, '0');
  if (pattern?.includes('mo|y')) return '90d';
  if (pattern?.includes('a-z0-9')) return REFERENCES[key] ?? `entry-${nth}`;
  return `Entry ${nth}`;
}

/** A customer file with so many keys or items of its own. */
export const ownFileWith = (kind: 'keys' | 'items', count: number): string => {
  const entries = Array.from({ length: count }, (_, nth) => `entry ${nth}`);
  const own = kind === 'items' ? entries : Object.fromEntries(entries.map((entry) => [entry, entry]));
  return stringify({ name: 'Nordlicht Robotics', status: 'active', 'x-own': own });
};
