import type { CustomerFile, Story } from '../model/customer.ts';
import { isMapping } from '../text/value-text.ts';
import type { SourceRow } from './read-rows.ts';
import { mostFrequentFirst } from './term-finder.ts';

/** What one row says of a customer. */
export interface CustomerPart {
  readonly row: SourceRow;
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
  readonly rows: readonly SourceRow[];
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
    spellings,
    disagreements: [...disagreements].map(([key, { kept, dropped }]) => ({
      key,
      kept,
      dropped: [...dropped.values()],
    })),
  };
}

type Disagree = (path: readonly string[], kept: unknown, dropped: unknown) => void;

/** Makes one value of two, again and again; what it has made once it adds to, so that each row costs as much as the first. */
class Joiner {
  readonly #disagree: Disagree;
  /** Of the lists made here, where the entry of each identity stands. */
  readonly #places = new WeakMap<readonly unknown[], Map<string, number>>();

  constructor(disagree: Disagree) {
    this.#disagree = disagree;
  }

  /** Two values of the same key as one: mappings key by key, lists entry by entry, those with the same id as one. */
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
    const known = this.#places.get(first);
    const joined = known === undefined ? [...first] : (first as unknown[]);
    const places = known ?? new Map<string, number>();
    if (known === undefined) {
      for (const [at, entry] of first.entries()) if (!places.has(identityOf(entry))) places.set(identityOf(entry), at);
      this.#places.set(joined, places);
    }
    for (const entry of next) {
      const identity = identityOf(entry);
      const at = places.get(identity);
      if (at === undefined) places.set(identity, joined.push(entry) - 1);
      else joined[at] = this.join(joined[at], entry, [...path, String(idOf(entry))]);
    }
    return joined;
  }
}

const idOf = (entry: unknown): unknown => (isMapping(entry) ? entry.id : undefined);

/** What two entries have in common that are one: their id, or all that they say. */
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
