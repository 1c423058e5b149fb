import type { Config } from '../model/config.ts';
import type { Library } from '../model/library.ts';
import { groupsByKey } from '../text/groups.ts';
import { createEncoder, type EncodedCustomer, type NumberedTexts } from './encode-customer.ts';
import type { FieldKind } from './fields.ts';
import { computeOffsets, HEAD, type IndexOffsets, numberAt } from './layout.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** A library made ready for searching: which words and values each customer has, as numbers. */
export interface SearchIndex {
  readonly config: Config;
  /** How many customers there are. They are known by their places, in the order of their names, then of their ids. */
  readonly count: number;
  /** The file of a customer. */
  fileOf(customer: number): string;
  readonly lexicon: Lexicon;
  readonly kinds: readonly FieldKind[];
  /** The values of the facets that are a choice, each with its facet before it. */
  readonly values: readonly string[];
  readonly numbers: IndexNumbers;
  readonly places: IndexOffsets;
  /** The customers that are one company: the place of each of the group, for every one that has such a group. */
  readonly twins: ReadonlyMap<number, readonly number[]>;
}

/** What the customers of an index say, one after another: see `layout.ts`. */
export interface IndexNumbers {
  readonly shapes: Uint32Array;
  readonly chunks: Uint32Array;
  readonly values: Uint32Array;
}

/** What an index is made of, so that it can be made anew where some of its customers changed. */
export interface IndexSources {
  /** One for each customer, in their order. */
  readonly keys: readonly string[];
  readonly companyKeys: readonly (readonly string[])[];
  readonly chunks: readonly string[];
}

/** Makes a library ready for searching. */
export function indexLibrary({ config, customers }: Library): SearchIndex {
  const drafter = createEncoder(config.taxonomy);
  return assembleIndex(config, customers.map(drafter.encode), drafter).index;
}

/** An index of drafted customers, the same for any order of them and whatever else was drafted before. */
export function assembleIndex(
  config: Config,
  drafts: readonly EncodedCustomer[],
  numbered: NumberedTexts,
): { readonly index: SearchIndex; readonly sources: IndexSources } {
  const sorted = [...drafts].sort((a, b) => (a.key < b.key ? -1 : 1));
  const shapes = joined(sorted.map(({ shape }) => shape));
  const chunks = renumbered(joined(sorted.map((draft) => draft.chunks)), numbered.chunks);
  const values = renumbered(joined(sorted.map((draft) => draft.values)), numbered.values);
  return {
    index: {
      config,
      count: sorted.length,
      fileOf: (customer) => sorted[customer]?.file ?? '',
      lexicon: createLexicon(chunks.texts),
      kinds: numbered.kinds,
      values: values.texts,
      numbers: { shapes, chunks: chunks.numbers, values: values.numbers },
      places: computeOffsets(shapes, sorted.length),
      twins: twinsIn(sorted),
    },
    sources: {
      keys: sorted.map(({ key }) => key),
      companyKeys: sorted.map(({ companyKeys: marks }) => marks),
      chunks: chunks.texts,
    },
  };
}

/** The groups of customers that are one company, under each of their places. */
function twinsIn(drafts: readonly EncodedCustomer[]): SearchIndex['twins'] {
  const offsets = Array.from(drafts, (_, place) => place);
  const groups = groupsByKey(offsets, (place) => drafts[place]?.companyKeys ?? []);
  return new Map(groups.flatMap((group) => group.map((place) => [place, group] as const)));
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

/** The texts that are in use, numbered in the order in which they come. */
function renumbered(old: Uint32Array, texts: readonly string[]) {
  const used: string[] = [];
  const fresh = new Uint32Array(texts.length);
  const numbers = old.map((number) => {
    if (fresh[number] === 0) fresh[number] = used.push(texts[number] ?? '');
    return numberAt(fresh, number) - 1;
  });
  return { numbers, texts: used };
}

/** The files of all customers, in their order. */
export const filesOf = ({ count, fileOf }: SearchIndex): readonly string[] =>
  Array.from({ length: count }, (_, customer) => fileOf(customer));

/** Whether a customer is at fault, so that only a part of it could be taken. */
export const isBroken = ({ numbers, places }: SearchIndex, customer: number): boolean =>
  numberAt(numbers.shapes, numberAt(places.shapes, customer) + HEAD.isBroken) === 1;
