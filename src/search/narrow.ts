import { isPersonFacet } from '../library/facet-readers.ts';
import { CHOICE_FACETS, type ChoiceFacet, type Facets, WORD_FACETS, type WordFacet } from '../model/match.ts';
import { queryWords } from './chunks.ts';
import { combinedBits, wordsOfEntries } from './entry-words.ts';
import { facetValueText } from './facets.ts';
import type { SearchIndex } from './index-library.ts';
import { ADVOCATE_SIZE, FIELD_SIZE, HEAD, HEAD_SIZE, numberAt, STORY_SIZE } from './layout.ts';
import { outlinesOf } from './outline.ts';
import { interpretQuery, matchField, type QueryMeaning } from './query-meaning.ts';

/** Entries of an index. */
export interface LeftEntries {
  /** 1 for each entry that is left. */
  readonly isLeft: Uint8Array;
  /** The customers that may have such an entry; all others have none. */
  readonly customers: readonly number[];
}

/** The entries of an index that have what the facets ask for. */
export interface NarrowedEntries {
  readonly left: LeftEntries;
  /** The meanings of the word facets. */
  readonly meanings: readonly QueryMeaning[];
  /** Gives the fields in which an entry has the words of the word facets. */
  fieldsOf(entry: number): readonly number[];
}

/** Narrows an index to the entries that have all that the facets ask for. */
export function narrow(index: SearchIndex, facets: Facets): NarrowedEntries {
  const chosen = chooseEntries(index, facets);
  const found = WORD_FACETS.flatMap((facet) => {
    const text = facets[facet];
    return text === undefined ? [] : [findFacetWords(index, chosen, facet, queryWords(text))];
  });
  const isLeft =
    found.length === 0
      ? chosen.isLeft
      : chosen.isLeft.map((is, entry) => is & Number(found.every(({ fields }) => fields.has(entry))));
  return {
    left: { isLeft, customers: chosen.customers },
    meanings: found.map(({ meaning }) => meaning),
    fieldsOf: (entry) => found.flatMap(({ fields }) => fields.get(entry) ?? []),
  };
}

/** The choice facets that are asked for, as bits. */
interface AskedFacets {
  /** The bit of each facet value that would do. */
  readonly bitsOfValue: Uint8Array;
  /** The facets that a person has to have. */
  readonly ofPerson: number;
  /** The facets that the customer or the story has to have. */
  readonly ofEntry: number;
}

/** Chooses the entries that have the values of the choice facets. */
function chooseEntries(index: SearchIndex, facets: Facets): LeftEntries {
  const { values, numbers, offsets, count } = index;
  const isLeft = new Uint8Array(numberAt(offsets.entries, count));
  const facetNames = CHOICE_FACETS.filter((facet) => facets[facet] !== undefined);
  if (facetNames.length === 0)
    return { isLeft: isLeft.fill(1), customers: Array.from({ length: count }, (_, customer) => customer) };

  const bitOf = (facet: ChoiceFacet): number => 1 << CHOICE_FACETS.indexOf(facet);
  const bitsOf = (some: readonly ChoiceFacet[]): number => some.reduce((bits, facet) => bits | bitOf(facet), 0);
  const ofPerson = bitsOf(facetNames.filter(isPersonFacet));
  const asked: AskedFacets = {
    bitsOfValue: new Uint8Array(values.length),
    ofPerson,
    ofEntry: bitsOf(facetNames) & ~ofPerson,
  };
  for (const facet of facetNames)
    for (const value of facets[facet] ?? []) {
      const number = values.indexOf(facetValueText(facet, value));
      if (number !== -1) asked.bitsOfValue[number] = bitOf(facet);
    }

  const customers: number[] = [];
  let first = 0;
  for (let customer = 0; customer < count; customer += 1) {
    const end = numberAt(offsets.values, customer + 1);
    const bits = combinedBits(numbers.values, first, end, asked.bitsOfValue);
    first = end;
    if (bits !== (asked.ofEntry | asked.ofPerson)) continue;
    customers.push(customer);
    chooseEntriesOf(index, customer, asked, isLeft);
  }
  return { isLeft, customers };
}

/** Chooses among the entries of one customer. */
function chooseEntriesOf(
  { numbers: { shapes, values }, offsets }: SearchIndex,
  customer: number,
  { bitsOfValue, ofPerson, ofEntry }: AskedFacets,
  isLeft: Uint8Array,
): void {
  const start = numberAt(offsets.shapes, customer);
  let value = numberAt(offsets.values, customer);
  const take = (count: number): number => {
    value += count;
    return combinedBits(values, value - count, value, bitsOfValue);
  };
  const own = take(numberAt(shapes, start + HEAD.ownValues));
  let next = start + HEAD_SIZE + FIELD_SIZE * numberAt(shapes, start + HEAD.fields);
  const maySpeak: boolean[] = [];
  for (let left = numberAt(shapes, start + HEAD.advocates); left > 0; left -= 1, next += ADVOCATE_SIZE)
    maySpeak.push(take(numberAt(shapes, next + 2)) === ofPerson && numberAt(shapes, next) === 0);
  const isChosen = (bits: number, hasSpeaker: boolean) => Number(bits === ofEntry && (ofPerson === 0 || hasSpeaker));
  const entry = numberAt(offsets.entries, customer);
  isLeft[entry] = isChosen(own, maySpeak.includes(true));
  for (let story = entry + 1; story < numberAt(offsets.entries, customer + 1); story += 1) {
    const bits = take(numberAt(shapes, next + 1));
    const speakers = numberAt(shapes, next + 2);
    next += STORY_SIZE;
    let hasSpeaker = false;
    for (const end = next + speakers; next < end; next += 1) hasSpeaker ||= maySpeak[numberAt(shapes, next)] === true;
    isLeft[story] = isChosen(bits, hasSpeaker);
  }
}

/** Finds the entries that have all words of a facet in one field; by a looser reading where none has. */
function findFacetWords(index: SearchIndex, chosen: LeftEntries, facet: WordFacet, words: readonly string[]) {
  const strict = fieldsWith(index, chosen, facet, interpretQuery(words, index.lexicon, false));
  return strict.fields.size > 0 ? strict : fieldsWith(index, chosen, facet, interpretQuery(words, index.lexicon, true));
}

function fieldsWith(index: SearchIndex, chosen: LeftEntries, facet: WordFacet, meaning: QueryMeaning) {
  const { offsets } = index;
  const groups = wordsOfEntries(index, chosen, meaning);
  const fields = new Map<number, number>();
  for (const customer of chosen.customers) {
    const first = numberAt(offsets.entries, customer);
    const end = numberAt(offsets.entries, customer + 1);
    if (!groups.some(({ all }) => all.subarray(first, end).some((bits) => bits !== 0))) continue;
    for (const [story, { content }] of outlinesOf(index, customer).entries()) {
      const found = content.find(
        ({ kind, chunks }) =>
          kind.name === facet && (matchField(chunks, meaning)?.sureness.every((sureness) => sureness > 0) ?? false),
      );
      if (found !== undefined && chosen.isLeft[first + story] === 1) fields.set(first + story, found.position);
    }
  }
  return { meaning, fields };
}
