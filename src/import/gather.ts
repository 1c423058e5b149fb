import type { CustomerFile, Story } from '../model/customer.ts';
import { isMapping } from '../text/value-text.ts';
import type { PermissionCell } from './permissions.ts';
import type { SourceRow } from './read-rows.ts';
import { mostFrequentFirst } from './term-finder.ts';

/** The data of a customer from one row. */
export interface CustomerPart {
  readonly row: SourceRow;
  readonly id: string;
  /** The name as spelled in the row. */
  readonly spelling: string;
  /** The name that the mapping gives to that spelling. */
  readonly name: string;
  /** Everything but the name and the story. */
  readonly data: Omit<CustomerFile, 'name' | 'stories'>;
  readonly story: Story | undefined;
  readonly permissions: readonly PermissionCell[];
}

/** A customer merged from all of its rows. */
export interface Gathered {
  readonly id: string;
  readonly data: CustomerFile;
  readonly rows: readonly SourceRow[];
  /** The cells of its rows about permission. */
  readonly permissions: readonly (PermissionCell & { readonly row: SourceRow })[];
  /** Its names in the source, the one used for the file first. */
  readonly spellings: readonly string[];
  readonly disagreements: readonly Disagreement[];
}

/** A key for which rows of one customer have different values. */
export interface Disagreement {
  /** Joined by dots, items of a list by their ids: `advocates.pat-doe.title`. */
  readonly key: string;
  /** The value of the first row. */
  readonly kept: unknown;
  readonly dropped: readonly unknown[];
}

/** Merges the parts with the same id into one customer. The first value of a key wins; lists are joined. */
export function gather(parts: readonly CustomerPart[]): readonly Gathered[] {
  const byId = new Map<string, CustomerPart[]>();
  for (const part of parts) {
    const others = byId.get(part.id);
    if (others === undefined) byId.set(part.id, [part]);
    else others.push(part);
  }
  return [...byId].map(([id, own]) => gatherOne(id, own));
}

function gatherOne(id: string, parts: readonly CustomerPart[]): Gathered {
  const disagreements = new Map<string, { kept: unknown; dropped: Map<string, unknown> }>();
  const disagree: Disagree = (path, kept, dropped) => {
    const key = path.join('.');
    const known = disagreements.get(key) ?? { kept, dropped: new Map() };
    disagreements.set(key, known);
    const text = textOf(dropped);
    if (!known.dropped.has(text)) known.dropped.set(text, dropped);
  };
  const joiner = new Joiner(disagree);
  const { aliases = [], ...data } = parts
    .map((part): CustomerPart['data'] => part.data)
    .reduce((first, next) => joiner.join(first, next, []) as CustomerPart['data']);
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
    permissions: parts.flatMap(({ row, permissions }) => permissions.map((cell) => ({ ...cell, row }))),
    spellings,
    disagreements: [...disagreements].map(([key, { kept, dropped }]) => ({
      key,
      kept,
      dropped: [...dropped.values()],
    })),
  };
}

type Disagree = (path: readonly string[], kept: unknown, dropped: unknown) => void;

/** Joins values one after another. It extends the lists that it has made, so the cost per row is constant. */
class Joiner {
  readonly #disagree: Disagree;
  /** For each list made here, the index of the entry of each identity. */
  readonly #indexes = new WeakMap<readonly unknown[], Map<string, number>>();

  constructor(disagree: Disagree) {
    this.#disagree = disagree;
  }

  /** Joins two values of a key: mappings by key, lists by the identity of their entries. */
  join(first: unknown, next: unknown, path: readonly string[]): unknown {
    if (first === undefined) return next;
    if (next === undefined) return first;
    if (Array.isArray(first) && Array.isArray(next)) return this.#joinLists(first, next, path);
    if (!isMapping(first) || !isMapping(next)) {
      if (textOf(first) !== textOf(next)) this.#disagree(path, first, next);
      return first;
    }
    const keys = new Set([...Object.keys(first), ...Object.keys(next)]);
    return Object.fromEntries([...keys].map((key) => [key, this.join(first[key], next[key], [...path, key])]));
  }

  #joinLists(first: readonly unknown[], next: readonly unknown[], path: readonly string[]): readonly unknown[] {
    const known = this.#indexes.get(first);
    const joined = known === undefined ? [...first] : (first as unknown[]);
    const indexes = known ?? new Map<string, number>();
    if (known === undefined) {
      for (const [index, entry] of first.entries())
        if (!indexes.has(identityOf(entry))) indexes.set(identityOf(entry), index);
      this.#indexes.set(joined, indexes);
    }
    for (const entry of next) {
      const identity = identityOf(entry);
      const index = indexes.get(identity);
      if (index === undefined) indexes.set(identity, joined.push(entry) - 1);
      else joined[index] = this.join(joined[index], entry, [...path, String(idOf(entry))]);
    }
    return joined;
  }
}

const idOf = (entry: unknown): unknown => (isMapping(entry) ? entry.id : undefined);

/** Gives the identity of an entry: its id, or all of it without one. */
function identityOf(entry: unknown): string {
  const id = idOf(entry);
  return id === undefined ? `says ${textOf(entry)}` : `is ${textOf(id)}`;
}

const textOf = (value: unknown): string => JSON.stringify(value);

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
