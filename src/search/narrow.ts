import { CHOICE_FACETS, type Facets, WORD_FACETS, type WordFacet } from '../model/match.ts';
import { queryWords } from './chunks.ts';
import { combinedBits, wordsOfEntries } from './entry-words.ts';
import { facetValueText, isPersonFacet } from './facets.ts';
import type { SearchIndex } from './index-library.ts';
import { ADVOCATE_SIZE, FIELD_SIZE, HEAD, HEAD_SIZE, numberAt, STORY_SIZE } from './layout.ts';
import { outlinesOf } from './outline.ts';
import { interpretQuery, matchField, type QueryMeaning } from './query-meaning.ts';

/** What the facets leave of a library. */
export interface NarrowedEntries {
  /** For each entry 1 where it is left. */
  readonly left: Uint8Array;
  /** What the facets that are words were taken for. */
  readonly wanted: readonly QueryMeaning[];
  /** The fields of an entry for which such facets let it pass. */
  fieldsOf(entry: number): readonly number[];
}

/** Narrows a library to what has all that the facets ask for. */
export function narrow(index: SearchIndex, facets: Facets): NarrowedEntries {
  const chosen = chooseEntries(index, facets);
  const passes = WORD_FACETS.flatMap((facet) => {
    const text = facets[facet];
    return text === undefined ? [] : [passing(index, chosen, facet, queryWords(text))];
  });
  return {
    left:
      passes.length === 0
        ? chosen
        : chosen.map((is, entry) => is & Number(passes.every(({ fields }) => fields.has(entry)))),
    wanted: passes.map(({ wanted }) => wanted),
    fieldsOf: (entry) => passes.flatMap(({ fields }) => fields.get(entry) ?? []),
  };
}

/** The entries that have what the choice facets ask for. */
function chooseEntries({ values, numbers, places, count: customers }: SearchIndex, facets: Facets): Uint8Array {
  const chosen = new Uint8Array(numberAt(places.entries, customers));
  const asked = CHOICE_FACETS.filter((facet) => facets[facet] !== undefined);
  if (asked.length === 0) return chosen.fill(1);

  const bitOf = (facet: (typeof CHOICE_FACETS)[number]): number => 1 << CHOICE_FACETS.indexOf(facet);
  const bitsOf = (some: typeof asked): number => some.reduce((bits, facet) => bits | bitOf(facet), 0);
  const ofPerson = bitsOf(asked.filter(isPersonFacet));
  const ofEntry = bitsOf(asked) & ~ofPerson;
  const marks = new Uint8Array(values.length);
  for (const facet of asked)
    for (const value of facets[facet] ?? []) {
      const number = values.indexOf(facetValueText(facet, value));
      if (number !== -1) marks[number] = bitOf(facet);
    }

  const { shapes } = numbers;
  for (let customer = 0; customer < customers; customer += 1) {
    const start = numberAt(places.shapes, customer);
    let value = numberAt(places.values, customer);
    if (combinedBits(numbers.values, value, numberAt(places.values, customer + 1), marks) !== (ofEntry | ofPerson))
      continue;
    const take = (count: number): number => {
      let bits = 0;
      for (const end = value + count; value < end; value += 1) bits |= marks[numberAt(numbers.values, value)] ?? 0;
      return bits;
    };
    const own = take(numberAt(shapes, start + HEAD.ownValues));
    let next = start + HEAD_SIZE + FIELD_SIZE * numberAt(shapes, start + HEAD.fields);
    const fits: boolean[] = [];
    for (let left = numberAt(shapes, start + HEAD.advocates); left > 0; left -= 1, next += ADVOCATE_SIZE)
      fits.push(take(numberAt(shapes, next + 2)) === ofPerson && numberAt(shapes, next) === 0);
    const entry = numberAt(places.entries, customer);
    const isChosen = (bits: number, hasSpeaker: boolean) => Number(bits === ofEntry && (ofPerson === 0 || hasSpeaker));
    chosen[entry] = isChosen(own, fits.includes(true));
    for (let story = entry + 1; story < numberAt(places.entries, customer + 1); story += 1) {
      const bits = take(numberAt(shapes, next + 1));
      const tellers = numberAt(shapes, next + 2);
      next += STORY_SIZE;
      let hasSpeaker = false;
      for (const end = next + tellers; next < end; next += 1) hasSpeaker ||= fits[numberAt(shapes, next)] === true;
      chosen[story] = isChosen(bits, hasSpeaker);
    }
  }
  return chosen;
}

/** The entries that have all the words in one field, which comes with them; read more loosely where none has. */
function passing(index: SearchIndex, chosen: Uint8Array, facet: WordFacet, words: readonly string[]) {
  const strictly = having(index, chosen, facet, interpretQuery(words, index.lexicon, false));
  return strictly.fields.size > 0 ? strictly : having(index, chosen, facet, interpretQuery(words, index.lexicon, true));
}

function having(index: SearchIndex, chosen: Uint8Array, facet: WordFacet, wanted: QueryMeaning) {
  const { places, count: customers } = index;
  const reaches = wordsOfEntries(index, chosen, wanted);
  const fields = new Map<number, number>();
  for (let customer = 0; customer < customers; customer += 1) {
    const first = numberAt(places.entries, customer);
    const end = numberAt(places.entries, customer + 1);
    if (!reaches.some(({ all }) => all.subarray(first, end).some((bits) => bits !== 0))) continue;
    for (const [story, { content }] of outlinesOf(index, customer).entries()) {
      const found = content.find(
        ({ kind, chunks }) =>
          kind.name === facet && (matchField(chunks, wanted)?.sureness.every((sureness) => sureness > 0) ?? false),
      );
      if (found !== undefined && chosen[first + story] === 1) fields.set(first + story, found.field);
    }
  }
  return { wanted, fields };
}
