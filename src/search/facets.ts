import { FACET_READERS, isPersonFacet, storyAdvocates } from '../library/facet-readers.ts';
import type { Advocate, CustomerFile, Story } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { CHOICE_FACETS, type ChoiceFacet, type Facets } from '../model/match.ts';
import { nearest, similar } from '../text/nearest.ts';
import { rememberedOf } from '../text/remembered.ts';
import { chunksOf, wordsOfChunk } from './chunks.ts';
import { languageName } from './display-names.ts';
import type { SearchIndex } from './index-library.ts';

/** Lists the facet values of a story or a customer as such, without those of single people, as texts of an index. */
export const entryFacetValues = (data: CustomerFile, story: Story | undefined): readonly string[] =>
  CHOICE_FACETS.flatMap((facet) => {
    const source = FACET_READERS[facet];
    return 'ofAdvocate' in source ? [] : textsOf(facet, source.of(data, story));
  });

/** Lists the facet values of an advocate, as texts of an index. */
export const advocateFacetValues = (advocate: Advocate): readonly string[] =>
  CHOICE_FACETS.flatMap((facet) => {
    const source = FACET_READERS[facet];
    return 'ofAdvocate' in source ? textsOf(facet, source.ofAdvocate(advocate)) : [];
  });

const textsOf = (facet: ChoiceFacet, values: readonly (string | undefined)[]): readonly string[] =>
  values.flatMap((value) => (value === undefined ? [] : [facetValueText(facet, value)]));

/** Formats a facet's value as an index stores it. */
export const facetValueText = (facet: ChoiceFacet, value: string): string => `${facet} ${value}`;

/** Tells whether any of the facets describes the person who is to speak. */
export const asksForPerson = (facets: Facets): boolean =>
  CHOICE_FACETS.some((facet) => isPersonFacet(facet) && facets[facet] !== undefined);

/** Lists the advocates who may tell a story, have not left, and fit the facets. */
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

/** The values that a typed text means, or the nearest known one. */
export type FacetAnswer =
  | {
      /** Never empty. */
      readonly values: readonly string[];
      /** True where the values are not exactly the typed text, so that the user has to be told. */
      readonly isGuess: boolean;
    }
  | {
      readonly unknown: string;
      /** The most similar of the known values. */
      readonly nearest?: string;
      readonly known: readonly string[];
    };

/** A value of a facet, with the words of its names. */
interface FacetChoice {
  readonly value: string;
  readonly labels: readonly string[];
}

/**
 * Resolves a typed facet value. An id, name or alias is tried first, then words of one (`services`), then their
 * beginnings (`banks` for bank), then the nearest. A facet without a taxonomy list knows the values in the library.
 */
export function resolveFacet(library: FacetLibrary, facet: ChoiceFacet, text: string): FacetAnswer {
  const wanted = labelOf(text);
  const choices = choicesOf(library, facet);
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

/** The ways to guess a value, the surest first. The first that finds any counts. */
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

/** A text as its words, with the signs that tell C from C#. */
const labelOf = (text: string): string => chunksOf(text).flatMap(wordsOfChunk).join('-');

const labelsOf = (choices: readonly FacetChoice[]): readonly string[] => choices.flatMap(({ labels }) => labels);
const wordsOf = (label: string): readonly string[] => label.split('-');

const everyWord = (wanted: string, label: string, fits: (word: string, other: string) => boolean): boolean =>
  wordsOf(wanted).every((word) => wordsOf(label).some((other) => fits(word, other)));

/**
 * Tells whether one word begins with the other, as `bank` and `banks` do. Very short words are beginnings of too many.
 */
const begins = (word: string, other: string): boolean =>
  (word.length > 1 && other.startsWith(word)) || (other.length > 3 && word.startsWith(other));

function mostSimilar(wanted: string, choices: readonly FacetChoice[]): string | undefined {
  const near = similar(wanted, labelsOf(choices));
  return choices.find(({ labels }) => near !== undefined && labels.includes(near))?.value;
}

/** A library or its index: either lists the values that occur. */
export type FacetLibrary = Pick<Library, 'config' | 'customers'> | Pick<SearchIndex, 'config' | 'values'>;

/** Lists all values of a facet: those of the taxonomy, then others in the library. */
function choicesOf(ground: FacetLibrary, facet: ChoiceFacet): readonly FacetChoice[] {
  const { list } = FACET_READERS[facet];
  const terms = list === undefined ? {} : ground.config.taxonomy[list];
  const others = new Set(occurringIn(ground, facet).filter((value) => !Object.hasOwn(terms, value)));
  return [
    ...Object.entries(terms).map(([id, { name = id, aliases = [], was = [] }]) =>
      toChoice(id, [id, name, ...aliases, ...was]),
    ),
    ...[...others].sort().map((value) => toChoice(value, facet === 'language' ? languageLabels(value) : [value])),
  ];
}

/** Lists the values of a facet in a library, in no particular order. */
function occurringIn(ground: FacetLibrary, facet: ChoiceFacet): readonly string[] {
  const texts = 'values' in ground ? ground.values : valuesIn(ground, '', () => valuesOnFile(ground));
  const start = facetValueText(facet, '');
  return texts.filter((text) => text.startsWith(start)).map((text) => text.slice(start.length));
}

const valuesIn = rememberedOf<object, readonly string[]>();
const valuesOnFile = ({ customers }: Pick<Library, 'customers'>): readonly string[] => [
  ...new Set(customers.flatMap(({ data }) => choicesOfCustomer(data))),
];

const choicesOfCustomer = (data: CustomerFile): readonly string[] => [
  ...[undefined, ...(data.stories ?? [])].flatMap((story) => entryFacetValues(data, story)),
  ...(data.advocates ?? []).flatMap(advocateFacetValues),
];

const toChoice = (value: string, labels: readonly string[]): FacetChoice => ({
  value,
  labels: labels.map(labelOf).filter((label) => label !== ''),
});

/** Lists the names of a language. `pt-BR` is found as Portuguese, too. */
function languageLabels(code: string): readonly string[] {
  const base = code.split('-')[0] ?? code;
  return [code, base, languageName(code), languageName(base)];
}
