import { TAXONOMY_LISTS, type Taxonomy, type TaxonomyList } from '../model/config.ts';
import type { CustomerFile } from '../model/customer.ts';
import { slugOf } from '../text/slug.ts';
import { isMapping } from '../text/value-text.ts';
import type { ImportMap } from './import-map.ts';

/** A word of the source that the library's taxonomy lacks. */
export interface MissingTerm {
  readonly list: TaxonomyList;
  /** Its id in the customer files. */
  readonly id: string;
  /** Its spellings in the source, the most frequent first. */
  readonly spellings: readonly string[];
  /** The number of its uses in the customer files. */
  readonly count: number;
}

/** Turns the words of a source into ids of the taxonomy, and remembers their spellings. */
export interface TermFinder {
  /** Replaces each word for which the taxonomy has a list by its id. */
  withIds(data: unknown): unknown;
  /**
   * Lists the words of new customers that the taxonomy lacks, by list, then by id. If a list is still empty, the words of
   * existing customers are included: with a list, they would become errors.
   */
  unknownIn(added: readonly CustomerFile[], existing: readonly CustomerFile[]): readonly MissingTerm[];
}

interface TermPlaces {
  readonly [key: string]: TaxonomyList | TermPlaces;
}

// The keys of a customer file whose values are words of the taxonomy; for a list, those of each entry.
const PLACES: TermPlaces = {
  industry: 'industries',
  segment: 'segments',
  region: 'regions',
  products: { id: 'products' },
  advocates: { persona: 'personas', topics: 'topics', avoid_topics: 'topics' },
  stories: { products: 'products', use_cases: 'use_cases' },
};

/** Looks words up in the mapping, then among the ids, names and aliases of the taxonomy; others become slugs. */
export function termFinder(taxonomy: Taxonomy, words: ImportMap['terms']): TermFinder {
  const known = new Map(TAXONOMY_LISTS.map((list) => [list, idsBySlug(taxonomy, list)]));
  const spellings = new Map<string, Map<string, number>>();

  const idOf = (list: TaxonomyList, word: string): string | undefined => {
    const slug = slugOf(word);
    const mapped = words[list].get(slug) ?? slug;
    const id = known.get(list)?.get(slugOf(mapped)) ?? mapped;
    if (id === '') return undefined;
    const written = spellings.get(`${list} ${id}`) ?? new Map<string, number>();
    const spelling = word.replace(/\s+/g, ' ');
    spellings.set(`${list} ${id}`, written.set(spelling, (written.get(spelling) ?? 0) + 1));
    return id;
  };

  return {
    withIds: (data) => replaceTerms(data, PLACES, idOf),
    unknownIn(added, existing) {
      const found = new Map<string, { list: TaxonomyList; id: string; count: number }>();
      const countIn = (customers: readonly CustomerFile[], counts: (list: TaxonomyList) => boolean) => {
        const count = (list: TaxonomyList, id: string): string => {
          const before = found.get(`${list} ${id}`)?.count ?? 0;
          if (counts(list) && !Object.hasOwn(taxonomy[list], id))
            found.set(`${list} ${id}`, { list, id, count: before + 1 });
          return id;
        };
        for (const customer of customers) replaceTerms(customer, PLACES, count);
      };
      countIn(added, () => true);
      const lists = new Set([...found.values()].map(({ list }) => list));
      countIn(existing, (list) => lists.has(list) && Object.keys(taxonomy[list]).length === 0);
      return [...found]
        .map(([key, term]) => ({ ...term, spellings: mostFrequentFirst(spellings.get(key) ?? new Map()) }))
        .sort((a, b) => TAXONOMY_LISTS.indexOf(a.list) - TAXONOMY_LISTS.indexOf(b.list) || (a.id < b.id ? -1 : 1));
    },
  };
}

/** Sorts texts by frequency; equal ones keep their order. */
export const mostFrequentFirst = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);

function idsBySlug(taxonomy: Taxonomy, list: TaxonomyList): ReadonlyMap<string, string> {
  const terms = Object.entries(taxonomy[list]);
  const aliases = terms.flatMap(([id, { name, aliases = [], was = [] }]) =>
    [name ?? id, ...aliases, ...was].map((word) => [word, id]),
  );
  // The last entry of a map wins: an id always means itself.
  return new Map([...aliases, ...terms.map(([id]) => [id, id])].map(([word = '', id = '']) => [slugOf(word), id]));
}

type Replace = (list: TaxonomyList, word: string) => string | undefined;

function replaceTerms(data: unknown, places: TermPlaces | TaxonomyList, replace: Replace): unknown {
  if (Array.isArray(data)) {
    const items = data.map((item) => replaceTerms(item, places, replace)).filter((item) => item !== undefined);
    return items.some((item) => typeof item === 'string') ? [...new Set(items)] : items;
  }
  if (typeof places === 'string') return typeof data === 'string' ? replace(places, data) : data;
  if (!isMapping(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const place = Object.hasOwn(places, key) ? places[key] : undefined;
      const replaced = place === undefined ? value : replaceTerms(value, place, replace);
      return replaced === undefined ? [] : [[key, replaced]];
    }),
  );
}
