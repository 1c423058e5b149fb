import type { TaxonomyList } from './config.ts';
import type { Audience, Customer, Story, Use } from './customer.ts';
import type { Day } from './day.ts';
import type { OmittedFile } from './library.ts';
import type { Standing } from './standing.ts';

/**
 * Facets with values to choose from: ids of the taxonomy, or the values in the library where the taxonomy lists none.
 */
export const CHOICE_FACETS = ['product', 'industry', 'segment', 'region', 'use-case', 'persona', 'language'] as const;
export type ChoiceFacet = (typeof CHOICE_FACETS)[number];

/** The taxonomy list with the values of each facet; undefined where there is none. */
export const LIST_OF_FACET: Readonly<Record<ChoiceFacet, TaxonomyList | undefined>> = {
  product: 'products',
  industry: 'industries',
  segment: 'segments',
  region: 'regions',
  'use-case': 'use_cases',
  persona: 'personas',
  language: undefined,
};

/** Facets of free words. All words have to be in one outcome, or in one replaced product. */
export const WORD_FACETS = ['outcome', 'replaces'] as const;
export type WordFacet = (typeof WORD_FACETS)[number];

/** The facets of a search. For a choice facet any of the values will do; an empty list leaves nothing. */
export type Facets = { readonly [facet in ChoiceFacet]?: readonly string[] } & {
  readonly [facet in WordFacet]?: string;
};

export const SORTS = ['relevance', 'name', 'least-asked'] as const;
export type Sort = (typeof SORTS)[number];

/** A search query. */
export interface Query {
  /** The words as typed; empty for everything that the facets leave. */
  readonly words: string;
  readonly facets: Facets;
  /** The use to judge each match for. Absent: each returned match lists the uses that are ready. */
  readonly for?: Use;
  /** As in a `Question` of standing, and so are the four below. */
  readonly audience?: Audience;
  readonly territory?: string;
  readonly place?: string;
  readonly met?: readonly string[];
  readonly prospect?: string;
  /** True for ready matches only; without `for`, ready for any use. */
  readonly ready?: boolean;
  /** Default: relevance. */
  readonly sort?: Sort;
  /** The maximum count of matches; absent or 0: all. */
  readonly limit?: number;
  readonly on: Day;
}

/** A text with found words, shortened around them. */
export interface Matched {
  /** The kind of the text, as shown to the user: `story.title`, `outcome`, `industry`. */
  readonly field: string;
  readonly text: string;
  /** The matched words, as offsets into `text` in UTF-16 units; the end is exclusive. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

/** A word of a query, and the words in a match that it was taken for. */
export interface GuessedWord {
  readonly word: string;
  readonly as: readonly string[];
}

/** A found story, or a found customer as such. */
export interface Match {
  readonly customer: Customer;
  /** Undefined for the customer as such. */
  readonly story: Story | undefined;
  /** From 0 to 1, in four digits; 1 for a query without words. */
  readonly score: number;
  /** The best texts first. */
  readonly matched: readonly Matched[];
  /** The words that were taken for others, since they may be misspelled. */
  readonly guessed: readonly GuessedWord[];
  /** The words that were not found, folded. Always empty in `matches`. */
  readonly missing: readonly string[];
  /** The standing for the use of `for`. */
  readonly standing?: Standing;
  /** The answers for the uses that are ready, without `for`. */
  readonly ready?: readonly Standing[];
}

/** The answer to a search. */
export interface SearchResult {
  /** The count of all matches, returned or not. */
  readonly total: number;
  readonly matches: readonly Match[];
  /** The near misses. With `ready`, those soonest ready; else, where no entry has all words, those with the most. */
  readonly nearest: readonly Match[];
  /** Files that could not be read, and so were not searched. */
  readonly omitted: readonly OmittedFile[];
}
