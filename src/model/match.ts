import type { TaxonomyList } from './config.ts';
import type { Audience, Customer, Story, Use } from './customer.ts';
import type { Day } from './day.ts';
import type { LeftOut } from './library.ts';
import type { Standing } from './standing.ts';

/** Facets whose values are a choice: ids of the taxonomy, or what the library says where it lists none. */
export const CHOICE_FACETS = ['product', 'industry', 'segment', 'region', 'use-case', 'persona', 'language'] as const;
export type ChoiceFacet = (typeof CHOICE_FACETS)[number];

/** The list of the taxonomy that holds the values of a facet; undefined where none does. */
export const LIST_OF_FACET: Readonly<Record<ChoiceFacet, TaxonomyList | undefined>> = {
  product: 'products',
  industry: 'industries',
  segment: 'segments',
  region: 'regions',
  'use-case': 'use_cases',
  persona: 'personas',
  language: undefined,
};

/** Facets that are words of a story's own: all of them have to stand in one outcome, or one thing replaced. */
export const WORD_FACETS = ['outcome', 'replaces'] as const;
export type WordFacet = (typeof WORD_FACETS)[number];

/** What a search is narrowed to. Of a choice facet any of the values will do; an empty list leaves nothing. */
export type Facets = { readonly [facet in ChoiceFacet]?: readonly string[] } & {
  readonly [facet in WordFacet]?: string;
};

export const SORTS = ['relevance', 'name', 'least-asked'] as const;
export type Sort = (typeof SORTS)[number];

/** What one looks for. */
export interface Query {
  /** As typed; empty for everything that the facets leave. */
  readonly words: string;
  readonly facets: Facets;
  /** The use to judge each match for. Absent: each match that is returned says which uses are ready. */
  readonly for?: Use;
  /** As in a question of standing, like the two below. */
  readonly audience?: Audience;
  readonly territory?: string;
  readonly prospect?: string;
  /** Only what is ready; without `for`: ready for something. */
  readonly ready?: boolean;
  /** Default: relevance. */
  readonly sort?: Sort;
  /** How many matches to return; absent or 0: all. */
  readonly limit?: number;
  readonly on: Day;
}

/** A text in which something was found, shortened around it. */
export interface Matched {
  /** What the text is, as a reader would say it: `story.title`, `outcome`, `industry`. */
  readonly field: string;
  readonly text: string;
  /** The matched words, as offsets into `text` in UTF-16 units; the end is exclusive. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

/** A story that was found, or a customer as such. */
export interface Match {
  readonly customer: Customer;
  /** Undefined: the customer as such, whichever story. */
  readonly story: Story | undefined;
  /** 0 to 1, in four digits; 1 where there were no words to weigh. */
  readonly score: number;
  /** The most telling places first. */
  readonly matched: readonly Matched[];
  /** The words that were not found, folded: always empty in `matches`. */
  readonly missing: readonly string[];
  /** With `for`. */
  readonly standing?: Standing;
  /** Without `for`: the uses that are ready. */
  readonly readyFor?: readonly Use[];
}

/** The answer to a search. */
export interface SearchResult {
  /** How many matches there are, returned or not. */
  readonly total: number;
  readonly matches: readonly Match[];
  /** The next best: with `ready` what is closest to being ready, else, where nothing has all the words, what has most. */
  readonly nearest: readonly Match[];
  /** Files that could not be read, so that nothing in them was searched. */
  readonly leftOut: readonly LeftOut[];
}
