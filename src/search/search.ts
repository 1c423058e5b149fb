import { verdictRank } from '../consent/bare-reason.ts';
import type { Customer, Use } from '../model/customer.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import type { GuessedWord, Match, Query, SearchResult } from '../model/match.ts';
import { VERDICTS, type Verdict } from '../model/standing.ts';
import { USES } from '../model/use.ts';
import { late } from '../text/late.ts';
import { chunksOf, joinedWord, queryWords, wordsOfChunk } from './chunks.ts';
import { allFields, customerTexts, type IndexEntry } from './entries.ts';
import { excerpt } from './excerpt.ts';
import { createFieldMaker } from './fields.ts';
import { indexLibrary, type SearchIndex } from './index-library.ts';
import { entryVerdicts, judge, readyAnswers } from './judge.ts';
import {
  type CandidateJudge,
  chooseShown,
  inOrder,
  Judging,
  type SearchCandidate,
  type ShownMatches,
} from './judging.ts';
import { ranksOf } from './kept-verdicts.ts';
import { HEAD, numberAt } from './layout.ts';
import { type LeftEntries, type NarrowedEntries, narrow } from './narrow.ts';
import { interpretQuery, type QueryMeaning } from './query-meaning.ts';
import { mostTelling, type ScoredEntry, scoreEntries } from './score-entries.ts';

/**
 * Searches a library. A story is found where every word of the query is in its own texts or in those of its customer. A
 * customer as such is found where all words are in its own data and one of them identifies it, or it has no stories.
 * Pure, and the same for any order of files.
 */
export function search(library: Library, query: Query): SearchResult {
  const { index, customerOf } = indexed(library);
  return searchIn(index, query).finish(customerOf, library.omitted);
}

interface IndexedLibrary {
  readonly index: SearchIndex;
  customerOf(number: number): Customer;
}

/** Indexes of libraries, since a library is mostly searched more than once. */
const indexes = new WeakMap<Library, IndexedLibrary>();

function indexed(library: Library): IndexedLibrary {
  const before = indexes.get(library);
  if (before !== undefined) return before;
  const index = indexLibrary(library);
  const made = { index, customerOf: customerFinder(index, library.customers) };
  indexes.set(library, made);
  return made;
}

/** Makes a function that gives the customer of a number of an index. */
export function customerFinder(index: SearchIndex, customers: readonly Customer[]): (number: number) => Customer {
  const byFile = new Map(customers.map((customer) => [customer.file, customer]));
  return (number) => {
    const customer = byFile.get(index.fileOf(number));
    if (customer === undefined) throw new Error(`${index.fileOf(number)} is indexed, and not in the library`);
    return customer;
  };
}

/** A search that has found its entries, and needs the data of some customers to finish. */
export interface PendingSearch {
  /** The customers to read next: those that are shown, else those that are still to be judged, in the order in which they are. */
  readonly customers: readonly number[];
  /**
   * Finishes the search. Where `customerOf` throws, as it does not for those at hand, a later call goes on with what is
   * missing.
   */
  finish(
    customerOf: CustomerOf,
    omitted: readonly OmittedFile[],
    isAtHand?: (customer: number) => boolean,
  ): SearchResult;
  /** Gives what would be the result of those judged so far alone; undefined where none is. */
  soFar(customerOf: CustomerOf, omitted: readonly OmittedFile[]): PartialResult | undefined;
}

/** A result of the entries that were judged so far. */
export interface PartialResult {
  readonly found: SearchResult;
  readonly judged: number;
  readonly of: number;
}

type CustomerOf = (customer: number) => Customer;

/** Searches an index without the customers' data. */
export function searchIn(index: SearchIndex, query: Query): PendingSearch {
  const narrowed = narrow(index, query.facets);
  const words = findWords(index, narrowed.left, query.words);
  const mustJudge = query.for !== undefined || query.ready === true;
  const unsorted = words.entries.map((entry) => toCandidate(entry, index));
  const candidates = mustJudge ? unsorted.sort(inOrder(query)) : unsorted;
  const judging = mustJudge ? new Judging(candidates, words.isComplete, query) : undefined;
  let chosen = judging === undefined ? chooseShown(candidates, words.isComplete, query) : undefined;
  const resultOf = (shown: ShownMatches, customerOf: CustomerOf, omitted: readonly OmittedFile[]): SearchResult => {
    const toMatch = matchMaker({ index, query, narrowed, words }, customerOf);
    return { total: shown.total, matches: shown.matches.map(toMatch), nearest: shown.nearest.map(toMatch), omitted };
  };
  return {
    get customers() {
      const needed = chosen === undefined ? (judging?.left() ?? []) : [...chosen.matches, ...chosen.nearest];
      return [...new Set(needed.map(({ customer }) => customer))];
    },
    finish(customerOf, omitted, isAtHand = () => false) {
      const isJudgeable = ({ customer }: SearchCandidate) => isAtHand(customer);
      chosen ??= judging?.finish(judgementOf(index, query, customerOf), isJudgeable) ?? NOTHING_SHOWN;
      return resultOf(chosen, customerOf, omitted);
    },
    soFar(customerOf, omitted) {
      if (judging === undefined) return undefined;
      const judged = candidates.length - judging.left().length;
      if (judged === 0) return undefined;
      return { found: resultOf(judging.soFar(), customerOf, omitted), judged, of: candidates.length };
    },
  };
}

const NOTHING_SHOWN: ShownMatches = { total: 0, matches: [], nearest: [] };

/** Everything that the matches of a search are made of, besides the customers. */
interface FoundEntries {
  readonly index: SearchIndex;
  readonly query: Query;
  readonly narrowed: NarrowedEntries;
  readonly words: WordMatches;
}

function matchMaker({ index, query, narrowed, words }: FoundEntries, customerOf: CustomerOf) {
  const { meanings } = words;
  const isFound = (word: string): boolean => [...meanings, ...narrowed.meanings].some(({ meant }) => meant.has(word));
  const make = createFieldMaker(index.config.taxonomy);
  return (candidate: SearchCandidate): Match => {
    const { customer, story, score, missing, hits, standing } = candidate;
    const entry = entryOf(candidate, customerOf);
    const fields = allFields(customerTexts(entry.customer, make));
    const ofFacets = narrowed.fieldsOf(numberAt(index.offsets.entries, customer) + 1 + story);
    const shownFields = [...new Set([...mostTelling(hits), ...ofFacets])].flatMap((number) => fields[number] ?? []);
    return {
      ...entry,
      score,
      matched: shownFields.map(({ name, text }) => ({ field: name, ...excerpt(text, isFound) })),
      guessed: guessedWords(meanings, new Set(hits.flatMap(({ field }) => wordsIn(fields[field.position]?.text)))),
      missing,
      ...(standing ? { standing: standing() } : { ready: readyAnswers(entry, query, index.config.policy) }),
    };
  };
}

function entryOf({ customer: number, story }: SearchCandidate, customerOf: CustomerOf): IndexEntry {
  const customer = customerOf(number);
  return { customer, story: customer.data.stories?.[story] };
}

const wordsIn = (text = ''): readonly string[] =>
  chunksOf(text).flatMap((chunk) => {
    const words = wordsOfChunk(chunk);
    return [...words, joinedWord(words) ?? []].flat();
  });

/** Lists the query's words that a match has only as misspellings of its own words. */
const guessedWords = (meanings: readonly QueryMeaning[], has: ReadonlySet<string>): readonly GuessedWord[] =>
  meanings.flatMap(({ words, spelled }) =>
    words.flatMap((word, index) => {
      const { written, guessed } = spelled[index] ?? { written: new Set<string>(), guessed: new Set<string>() };
      if ([...written].some((known) => has.has(known))) return [];
      const as = [...guessed].filter((known) => has.has(known));
      return as.length === 0 ? [] : [{ word, as }];
    }),
  );

function toCandidate(entry: ScoredEntry, { numbers: { shapes }, offsets }: SearchIndex): SearchCandidate {
  const start = numberAt(offsets.shapes, entry.customer);
  // A query without words has tens of thousands of these, where spreading takes the most time.
  const { customer, story, score, missing, hits } = entry;
  return {
    customer,
    story,
    score,
    missing,
    hits,
    isReady: false,
    isBroken: numberAt(shapes, start + HEAD.isBroken),
    lastAsked: numberAt(shapes, start + HEAD.lastAsked),
  };
}

/** Makes the judge of the entries of an index. One whose verdict is kept needs no customer. */
function judgementOf(index: SearchIndex, query: Query, customerOf: CustomerOf): CandidateJudge {
  const { policy } = index.config;
  const { for: use } = query;
  if (use === undefined) {
    const judges = USES.map((one) => verdictFinder(index, { ...query, for: one }, one, customerOf));
    return (candidate) => ({ ...candidate, isReady: judges.some((verdictOf) => verdictOf(candidate) === 'ready') });
  }
  const verdictOf = verdictFinder(index, query, use, customerOf);
  return (candidate) => {
    const verdict = verdictOf(candidate);
    const standing = late(() => judge(entryOf(candidate, customerOf), use, query, policy));
    return { ...candidate, verdict, standing, isReady: verdict === 'ready' };
  };
}

/** Makes a function that gives verdicts, which are kept. What the entries of a customer share is found once for those in a row. */
function verdictFinder(index: SearchIndex, query: Query, use: Use, customerOf: CustomerOf) {
  const { entries } = index.offsets;
  const ranks = ranksOf(index, query);
  let last: { readonly number: number; readonly verdictOn: (story: number) => Verdict } | undefined;
  return ({ customer: number, story }: SearchCandidate): Verdict => {
    const entry = numberAt(entries, number) + 1 + story;
    const known = ranks[entry];
    if (known) return VERDICTS[known - 1] ?? 'no';
    if (last?.number !== number) {
      const customer = customerOf(number);
      const ofStory = entryVerdicts(customer, use, query, index.config.policy);
      last = { number, verdictOn: (at) => ofStory(customer.data.stories?.[at]) };
    }
    const verdict = last.verdictOn(story);
    ranks[entry] = 1 + verdictRank(verdict);
    return verdict;
  };
}

/** Judges all entries of an index for a query, a customer at each step, so that a later search finds their verdicts. */
export function* judgeAhead(index: SearchIndex, query: Query, customerOf: CustomerOf): Generator<void> {
  const judged = judgementOf(index, query, customerOf);
  for (let number = 0; number < index.count; number += 1) {
    const first = numberAt(index.offsets.entries, number);
    const end = numberAt(index.offsets.entries, number + 1);
    for (let entry = first; entry < end; entry += 1)
      judged(toCandidate({ customer: number, story: entry - first - 1, score: 1, missing: [], hits: [] }, index));
    yield;
  }
}

interface WordMatches {
  /** True where the entries have all the words; otherwise they have at least half of them. */
  readonly isComplete: boolean;
  readonly entries: readonly ScoredEntry[];
  readonly meanings: readonly QueryMeaning[];
}

/** Finds the words of a query in the entries that are left; by a looser reading where no entry has all of them. */
function findWords(index: SearchIndex, left: LeftEntries, text: string): WordMatches {
  const allOf = (entries: readonly ScoredEntry[], meanings: readonly QueryMeaning[]): WordMatches => ({
    isComplete: entries.length > 0,
    entries,
    meanings,
  });
  if (text.trim() === '') return allOf(everyEntry(index, left), []);
  const words = queryWords(text);
  const strict = interpretQuery(words, index.lexicon, false);
  const complete = scoreEntries(index, left, strict, 0);
  if (complete.length > 0) return allOf(complete, [strict]);
  const loose = interpretQuery(words, index.lexicon, true);
  const partial = scoreEntries(index, left, loose, words.length / 2);
  const looselyComplete = partial.filter(({ missing }) => missing.length === 0);
  if (looselyComplete.length > 0) return allOf(looselyComplete, [loose]);
  return { isComplete: false, entries: partial, meanings: [loose] };
}

/** Lists all stories that are left, and the customers as such without one of these. */
function everyEntry({ offsets }: SearchIndex, { isLeft, customers }: LeftEntries): readonly ScoredEntry[] {
  const all: ScoredEntry[] = [];
  for (const customer of customers) {
    const first = numberAt(offsets.entries, customer);
    const end = numberAt(offsets.entries, customer + 1);
    const before = all.length;
    const add = (entry: number) => all.push({ customer, story: entry - first - 1, score: 1, missing: [], hits: [] });
    for (let entry = first + 1; entry < end; entry += 1) if (isLeft[entry] === 1) add(entry);
    if (all.length === before && isLeft[first] === 1) add(first);
  }
  return all;
}
