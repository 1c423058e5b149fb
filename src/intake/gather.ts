import { isMapping } from '../edit/shape.ts';
import type { CustomerFile, Story } from '../model/customer.ts';
import type { Row } from './rows.ts';
import { mostFrequentFirst } from './terms.ts';

/** What one row says of a customer. */
export interface Part {
  readonly row: Row;
  readonly id: string;
  /** As the row spells it. */
  readonly spelling: string;
  /** As the mapping wants that spelling to be filed. */
  readonly name: string;
  /** All but the name and the story. */
  readonly data: Omit<CustomerFile, 'name' | 'stories'>;
  readonly story: Story | undefined;
}

/** A customer as put together from all of its rows. */
export interface Gathered {
  readonly id: string;
  readonly data: CustomerFile;
  readonly rows: readonly Row[];
  /** The names it goes by in the source, the one it is filed under first. */
  readonly spellings: readonly string[];
  readonly disagreements: readonly Disagreement[];
}

/** A key that rows of one customer say different things of. */
export interface Disagreement {
  /** With dots, entries of a list by their ids: `advocates.pat-doe.title`. */
  readonly key: string;
  /** What the first row says. */
  readonly kept: unknown;
  readonly dropped: readonly unknown[];
}

/** Makes one customer of the parts with the same id. The first to say something is right; lists are put together. */
export function gather(parts: readonly Part[]): readonly Gathered[] {
  const byId = new Map<string, Part[]>();
  for (const part of parts) {
    const others = byId.get(part.id);
    if (others === undefined) byId.set(part.id, [part]);
    else others.push(part);
  }
  return [...byId].map(([id, own]) => gatherOne(id, own));
}

function gatherOne(id: string, parts: readonly Part[]): Gathered {
  const disagreements = new Map<string, { key: string; kept: unknown; dropped: unknown[] }>();
  const disagree: Disagree = (path, kept, dropped) => {
    const key = path.join('.');
    const known = disagreements.get(key) ?? { key, kept, dropped: [] };
    if (!known.dropped.some((other) => isSame(other, dropped))) known.dropped.push(dropped);
    disagreements.set(key, known);
  };
  const { aliases = [], ...data } = parts
    .map((part): Part['data'] => part.data)
    .reduce((first, next) => join(first, next, [], disagree) as Part['data']);
  const spellings = mostFrequentFirst(countOf(parts.map(({ name }) => name)));
  const [name = id] = spellings;
  const others = new Set([...aliases, ...spellings, ...parts.map(({ spelling }) => spelling)]);
  others.delete(name);
  const stories = parts.flatMap(({ story }) => (story === undefined ? [] : [story]));
  return {
    id,
    data: {
      name,
      ...(others.size > 0 && { aliases: [...others] }),
      status: 'nominated',
      ...data,
      ...(stories.length > 0 && { stories }),
    },
    rows: parts.map(({ row }) => row),
    spellings,
    disagreements: [...disagreements.values()],
  };
}

type Disagree = (path: readonly string[], kept: unknown, dropped: unknown) => void;

/** Two values of the same key as one: mappings key by key, lists entry by entry, those with the same id as one. */
function join(first: unknown, next: unknown, path: readonly string[], disagree: Disagree): unknown {
  if (first === undefined || isSame(first, next)) return next;
  if (next === undefined) return first;
  if (Array.isArray(first) && Array.isArray(next)) return joinLists(first, next, path, disagree);
  if (!isMapping(first) || !isMapping(next)) {
    disagree(path, first, next);
    return first;
  }
  const keys = new Set([...Object.keys(first), ...Object.keys(next)]);
  return Object.fromEntries([...keys].map((key) => [key, join(first[key], next[key], [...path, key], disagree)]));
}

function joinLists(first: readonly unknown[], next: readonly unknown[], path: readonly string[], disagree: Disagree) {
  const joined = [...first];
  for (const entry of next) {
    const id = idOf(entry);
    const at = joined.findIndex((other) => (id === undefined ? isSame(other, entry) : idOf(other) === id));
    if (at === -1) joined.push(entry);
    else joined[at] = join(joined[at], entry, [...path, String(id)], disagree);
  }
  return joined;
}

const idOf = (entry: unknown): unknown => (isMapping(entry) ? entry.id : undefined);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
