import Fuse from 'fuse.js';
import type { TaxonomyList } from '../model/config.ts';
import type { Advocate, CustomerFile, Story } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { CHOICE_FACETS, type ChoiceFacet, type Facets } from '../model/match.ts';
import { nearest } from '../text/nearest.ts';
import { slugOf } from '../text/slug.ts';
import { languageName } from './display-names.ts';
import { productsOf, storyAdvocates, usedProducts } from './entries.ts';
import type { SearchIndex } from './index-library.ts';

/** Where a facet's values stand in a story and its customer, or, without a story, in the customer as such. */
type FacetReader =
  | { readonly list?: TaxonomyList; of(data: CustomerFile, story: Story | undefined): readonly (string | undefined)[] }
  | { readonly list?: TaxonomyList; ofAdvocate(advocate: Advocate): readonly (string | undefined)[] };

const FACET_READERS: Readonly<Record<ChoiceFacet, FacetReader>> = {
  product: {
    list: 'products',
    of: (data, story) => (story === undefined ? usedProducts(data) : productsOf(data, story)),
  },
  industry: { list: 'industries', of: (data) => [data.industry] },
  segment: { list: 'segments', of: (data) => [data.segment] },
  region: { list: 'regions', of: (data) => [data.region] },
  'use-case': { list: 'use_cases', of: (_, story) => story?.use_cases ?? [] },
  persona: { list: 'personas', ofAdvocate: ({ persona }) => [persona] },
  language: { ofAdvocate: ({ languages = [] }) => languages },
};

/** What a story, or a customer as such, has of the facets that are no one person's, for an index. */
export const entryFacetValues = (data: CustomerFile, story: Story | undefined): readonly string[] =>
  CHOICE_FACETS.flatMap((facet) => {
    const source = FACET_READERS[facet];
    return 'ofAdvocate' in source ? [] : textsOf(facet, source.of(data, story));
  });

/** What an advocate has of the facets that are one person's, for an index. */
export const advocateFacetValues = (advocate: Advocate): readonly string[] =>
  CHOICE_FACETS.flatMap((facet) => {
    const source = FACET_READERS[facet];
    return 'ofAdvocate' in source ? textsOf(facet, source.ofAdvocate(advocate)) : [];
  });

const textsOf = (facet: ChoiceFacet, values: readonly (string | undefined)[]): readonly string[] =>
  values.flatMap((value) => (value === undefined ? [] : [facetValueText(facet, value)]));

/** A facet's value as an index holds it. */
export const facetValueText = (facet: ChoiceFacet, value: string): string => `${facet} ${value}`;

/** Whether a facet is what kind of person is to speak. */
export const isPersonFacet = (facet: ChoiceFacet): boolean => 'ofAdvocate' in FACET_READERS[facet];

/** Whether the facets say what kind of person is to speak. */
export const asksForPerson = (facets: Facets): boolean =>
  CHOICE_FACETS.some((facet) => isPersonFacet(facet) && facets[facet] !== undefined);

/** Those who may tell a story, have not left, and are all that the facets ask of a person. */
export const speakersOf = (data: CustomerFile, story: Story | undefined, facets: Facets): readonly Advocate[] =>
  storyAdvocates(data, story).filter(
    (advocate) =>
      advocate.status !== 'left' &&
      CHOICE_FACETS.every((facet) => {
        const source = FACET_READERS[facet];
        return !('ofAdvocate' in source) || isAmong(source.ofAdvocate(advocate), facets[facet]);
      }),
  );

const isAmong = (values: readonly (string | undefined)[], wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || values.some((value) => value !== undefined && wanted.includes(value));

/** What a facet's value, as someone typed it, means. */
export type FacetAnswer =
  | {
      /** Never empty. */
      readonly values: readonly string[];
      /** Whether it is not quite what was typed, so that the reader has to be told. */
      readonly isGuess: boolean;
    }
  | {
      readonly unknown: string;
      /** The least unlike of what is known. */
      readonly nearest?: string;
      readonly known: readonly string[];
    };

/** A value of a facet with all that it is called, as slugs. */
interface FacetChoice {
  readonly value: string;
  readonly labels: readonly string[];
}

/**
 * Resolves what someone typed for a facet: an id, name or alias; else words of one, `services`; else their beginnings,
 * `banks` for bank; else the nearest. Where the taxonomy lists nothing, the values that the library has.
 */
export function resolveFacet(library: FacetLibrary, facet: ChoiceFacet, text: string): FacetAnswer {
  const choices = choicesOf(library, facet);
  const wanted = slugOf(text);
  if (wanted === '') return { unknown: text, known: choices.map(({ value }) => value) };
  const exact = valuesWhere(choices, (label) => label === wanted);
  if (exact.length > 0) return { values: exact, isGuess: false };
  for (const guess of GUESSES) {
    const values = guess(wanted, choices);
    if (values.length > 0) return { values, isGuess: true };
  }
  const near = mostSimilar(wanted, choices);
  return { unknown: text, ...(near && { nearest: near }), known: choices.map(({ value }) => value) };
}

const valuesWhere = (choices: readonly FacetChoice[], isMeant: (label: string) => boolean): readonly string[] =>
  choices.filter(({ labels }) => labels.some(isMeant)).map(({ value }) => value);

/** The ways to guess at a value, from the surest to the most daring; the first that finds something counts. */
const GUESSES: readonly ((wanted: string, choices: readonly FacetChoice[]) => readonly string[])[] = [
  (wanted, choices) => valuesWhere(choices, (label) => everyWord(wanted, label, (word, other) => word === other)),
  (wanted, choices) => valuesWhere(choices, (label) => everyWord(wanted, label, begins)),
  (wanted, choices) => {
    const near = nearest(wanted, labelsOf(choices));
    return valuesWhere(choices, (label) => label === near);
  },
  (wanted, choices) => {
    const near = nearest(wanted, labelsOf(choices).flatMap(wordsOf));
    return valuesWhere(choices, (label) => near !== undefined && wordsOf(label).includes(near));
  },
];

const labelsOf = (choices: readonly FacetChoice[]): readonly string[] => choices.flatMap(({ labels }) => labels);
const wordsOf = (label: string): readonly string[] => label.split('-');

const everyWord = (wanted: string, label: string, fits: (word: string, other: string) => boolean): boolean =>
  wordsOf(wanted).every((word) => wordsOf(label).some((other) => fits(word, other)));

/** Whether one word begins with the other: `bank` and `banks`. A letter or two begin too much. */
const begins = (word: string, other: string): boolean =>
  (word.length > 1 && other.startsWith(word)) || (other.length > 3 && word.startsWith(other));

function mostSimilar(wanted: string, choices: readonly FacetChoice[]): string | undefined {
  const fuse = new Fuse(choices, { keys: ['labels'], ignoreLocation: true, threshold: 0.6 });
  return fuse.search(wanted, { limit: 1 })[0]?.item.value;
}

/** What tells which values there are: a library, or its index. */
export type FacetLibrary = Pick<Library, 'config' | 'customers'> | Pick<SearchIndex, 'config' | 'values'>;

/** All values of a facet: those of the taxonomy, then what the library has besides. */
function choicesOf(ground: FacetLibrary, facet: ChoiceFacet): readonly FacetChoice[] {
  const { list } = FACET_READERS[facet];
  const terms = list === undefined ? {} : ground.config.taxonomy[list];
  const others = new Set(occurringIn(ground, facet).filter((value) => !Object.hasOwn(terms, value)));
  return [
    ...Object.entries(terms).map(([id, { name = id, aliases = [] }]) => toChoice(id, [id, name, ...aliases])),
    ...[...others].sort().map((value) => toChoice(value, facet === 'language' ? languageLabels(value) : [value])),
  ];
}

/** The values of a facet that a library has, in no particular order. */
function occurringIn(ground: FacetLibrary, facet: ChoiceFacet): readonly string[] {
  const texts = 'values' in ground ? ground.values : ground.customers.flatMap(({ data }) => choicesOfCustomer(data));
  const start = facetValueText(facet, '');
  return texts.filter((text) => text.startsWith(start)).map((text) => text.slice(start.length));
}

const choicesOfCustomer = (data: CustomerFile): readonly string[] => [
  ...[undefined, ...(data.stories ?? [])].flatMap((story) => entryFacetValues(data, story)),
  ...(data.advocates ?? []).flatMap(advocateFacetValues),
];

const toChoice = (value: string, labels: readonly string[]): FacetChoice => ({
  value,
  labels: labels.map(slugOf).filter((label) => label !== ''),
});

/** `pt-BR` answers to Portuguese, too. */
function languageLabels(code: string): readonly string[] {
  const base = code.split('-')[0] ?? code;
  return [code, base, languageName(code), languageName(base)];
}
