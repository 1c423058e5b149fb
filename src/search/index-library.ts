import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { addTo, groupsByKey } from '../text/groups.ts';
import {
  companyKeysOf,
  createEncoder,
  type EncodedCustomer,
  type NumberedTexts,
  personKey,
} from './encode-customer.ts';
import type { FieldKind } from './fields.ts';
import { computeOffsets, HEAD, type IndexOffsets, numberAt } from './layout.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/**
 * The search index of a library: the words and facet values of each customer, as numbers. A customer is known by its
 * number, in the order of names and then of ids.
 */
export interface SearchIndex {
  readonly config: Config;
  /** The count of customers. */
  readonly count: number;
  /** See `Library`. Their numbers follow those of the customers, and no search finds them. */
  readonly doubtful: readonly Customer[];
  /** Gives the file of a customer. */
  fileOf(customer: number): string;
  readonly lexicon: Lexicon;
  readonly kinds: readonly FieldKind[];
  /** The values of the choice facets, each with its facet before it. */
  readonly values: readonly string[];
  readonly numbers: IndexNumbers;
  readonly offsets: IndexOffsets;
  /** Groups of customers that are one company, by the number of each member. */
  readonly twins: ReadonlyMap<number, readonly number[]>;
  /** The customers that list a person, by `person`; only of people whom several list. */
  readonly people: ReadonlyMap<string, readonly number[]>;
}

/** The numbers of all customers, one after another, in the format of `layout.ts`. */
export interface IndexNumbers {
  readonly shapes: Uint32Array;
  readonly chunks: Uint32Array;
  readonly values: Uint32Array;
}

/** The data that, with an index, allows to rebuild it when some customers changed. */
export interface IndexSources {
  /** The sort keys of the customers, in their order. */
  readonly keys: readonly string[];
  readonly companyKeys: readonly (readonly string[])[];
  readonly chunks: readonly string[];
}

/** Indexes a library. */
export function indexLibrary({
  config,
  customers,
  doubtful,
}: Pick<Library, 'config' | 'customers' | 'doubtful'>): SearchIndex {
  const encoder = createEncoder(config.taxonomy);
  return assembleIndex(config, { encoded: customers.map(encoder.encode), doubtful }, encoder).index;
}

/**
 * Assembles an index of encoded customers. The result depends neither on their order nor on numbers that other
 * customers brought.
 */
export function assembleIndex(
  config: Config,
  { encoded, doubtful }: { readonly encoded: readonly EncodedCustomer[] } & Pick<SearchIndex, 'doubtful'>,
  numbered: NumberedTexts,
): { readonly index: SearchIndex; readonly sources: IndexSources } {
  const sorted = [...encoded].sort((a, b) => (a.key < b.key ? -1 : 1));
  const shapes = joined(sorted.map(({ shape }) => shape));
  const chunks = renumbered(joined(sorted.map((one) => one.chunks)), numbered.chunks);
  const values = renumbered(joined(sorted.map((one) => one.values)), numbered.values);
  const companyKeys = sorted.map((one) => one.companyKeys);
  const allKeys = [...companyKeys, ...doubtful.map(companyKeysOf)];
  return {
    index: {
      config,
      count: sorted.length,
      doubtful,
      fileOf: (customer) => sorted[customer]?.file ?? '',
      lexicon: createLexicon(chunks.texts),
      kinds: numbered.kinds,
      values: values.texts,
      numbers: { shapes, chunks: chunks.numbers, values: values.numbers },
      offsets: computeOffsets(shapes, sorted.length),
      twins: twinsIn(allKeys),
      people: peopleIn(allKeys),
    },
    sources: {
      keys: sorted.map(({ key }) => key),
      companyKeys,
      chunks: chunks.texts,
    },
  };
}

/** Finds the groups of customers that are one company. */
function twinsIn(companyKeys: readonly (readonly string[])[]): SearchIndex['twins'] {
  const numbers = companyKeys.map((_, customer) => customer);
  const groups = groupsByKey(numbers, (customer) =>
    (companyKeys[customer] ?? []).filter((key) => !key.startsWith(personKey(''))),
  );
  return new Map(groups.flatMap((group) => group.map((customer) => [customer, group] as const)));
}

/** Finds the people whom several customers list. */
function peopleIn(companyKeys: readonly (readonly string[])[]): SearchIndex['people'] {
  const listing = new Map<string, number[]>();
  const prefix = personKey('');
  for (const [customer, keys] of companyKeys.entries()) {
    for (const key of keys) {
      if (!key.startsWith(prefix)) continue;
      addTo(listing, key.slice(prefix.length), customer);
    }
  }
  return new Map([...listing].filter(([, customers]) => customers.length > 1));
}

function joined(lists: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((size, { length }) => size + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all;
}

/** Keeps the texts in use, and numbers them in the order in which they occur. */
function renumbered(old: Uint32Array, texts: readonly string[]) {
  const used: string[] = [];
  const fresh = new Uint32Array(texts.length);
  const numbers = old.map((number) => {
    if (fresh[number] === 0) fresh[number] = used.push(texts[number] ?? '');
    return numberAt(fresh, number) - 1;
  });
  return { numbers, texts: used };
}

/** Lists the files of all customers, in their order. */
export const filesOf = ({ count, fileOf }: SearchIndex): readonly string[] =>
  Array.from({ length: count }, (_, customer) => fileOf(customer));

/** Tells whether a customer's file has faults, so that only the valid part of it is indexed. */
export const isBroken = ({ numbers, offsets }: SearchIndex, customer: number): boolean =>
  numberAt(numbers.shapes, numberAt(offsets.shapes, customer) + HEAD.isBroken) === 1;
