import { compareDays, verdictRank } from '../consent/bare-reason.ts';
import type { Customer } from '../model/customer.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import type { GuessedWord, Match, Query, SearchResult, Sort } from '../model/match.ts';
import { type Standing, VERDICTS, type Verdict } from '../model/standing.ts';
import { late } from '../text/late.ts';
import { chunksOf, joinedWord, queryWords, wordsOfChunk } from './chunks.ts';
import { allFields, customerTexts, type IndexEntry } from './entries.ts';
import { excerpt } from './excerpt.ts';
import { createFieldMaker } from './fields.ts';
import { indexLibrary, type SearchIndex } from './index-library.ts';
import { judge, judgeVerdict, readyAnswers } from './judge.ts';
import { ranksOf } from './kept-verdicts.ts';
import { HEAD, numberAt } from './layout.ts';
import { type LeftEntries, narrow } from './narrow.ts';
import { interpretQuery, type QueryMeaning } from './query-meaning.ts';
import { mostTelling, type ScoredEntry, scoreEntries } from './score-entries.ts';

/** Bounds the near misses of a result. */
const MAX_NEAREST = 3;

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
  /** The customers to read: those that are shown, or all that have to be judged, in the order in which they are. */
  readonly customers: readonly number[];
  finish(customerOf: (customer: number) => Customer, omitted: readonly OmittedFile[]): SearchResult;
}

/** Searches an index without the customers' data. */
export function searchIn(index: SearchIndex, query: Query): PendingSearch {
  const narrowed = narrow(index, query.facets);
  const { isComplete, entries, meanings } = findWords(index, narrowed.left, query.words);
  const mustJudge = query.for !== undefined || query.ready === true;
  const unsorted = entries.map((entry) => toCandidate(entry, index));
  const candidates = mustJudge ? unsorted.sort(ORDERS[query.sort ?? 'relevance'](query)) : unsorted;
  const chosen = mustJudge ? undefined : chooseShown(candidates, isComplete, query);
  const needed = chosen === undefined ? candidates : [...chosen.matches, ...chosen.nearest];
  return {
    customers: [...new Set(needed.map(({ customer }) => customer))],
    finish(customerOf, omitted) {
      const entryOf = ({ customer: number, story }: SearchCandidate): IndexEntry => {
        const customer = customerOf(number);
        return { customer, story: customer.data.stories?.[story] };
      };
      const judgeEntry = judgementOf(index, query);
      const judged = (candidate: SearchCandidate) => judgeEntry(candidate, entryOf(candidate));
      const shown = chosen ?? chooseJudged(candidates, judged, isComplete, query);
      const isFound = (word: string): boolean =>
        [...meanings, ...narrowed.meanings].some(({ meant }) => meant.has(word));
      const make = createFieldMaker(index.config.taxonomy);
      const toMatch = (candidate: SearchCandidate): Match => {
        const { customer, story, score, missing, hits, standing } = candidate;
        const entry = entryOf(candidate);
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
      const { total, matches, nearest } = shown;
      return { total, matches: matches.map(toMatch), nearest: nearest.map(toMatch), omitted };
    },
  };
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

interface ShownMatches {
  readonly total: number;
  readonly matches: readonly SearchCandidate[];
  readonly nearest: readonly SearchCandidate[];
}

/** Sorts candidates, and chooses those that are shown. Without a complete match only near misses are. */
function chooseShown(candidates: readonly SearchCandidate[], isComplete: boolean, query: Query): ShownMatches {
  const order = ORDERS[query.sort ?? 'relevance'](query);
  const sorted = [...candidates].sort(order);
  if (!isComplete) {
    const nearest = sorted.sort((a, b) => a.missing.length - b.missing.length || order(a, b));
    return { total: 0, matches: [], nearest: nearest.slice(0, MAX_NEAREST) };
  }
  const answers = query.ready ? sorted.filter(({ isReady }) => isReady) : sorted;
  const nearest = sorted.filter(({ isReady }) => query.ready && !isReady).sort(byReadiness);
  const matches = answers.slice(0, query.limit || answers.length);
  return { total: answers.length, matches, nearest: nearest.slice(0, MAX_NEAREST) };
}

/** Judges sorted candidates, and chooses those that are shown. As many ready ones as are shown come before all others. */
function chooseJudged(
  candidates: readonly SearchCandidate[],
  judged: (candidate: SearchCandidate) => SearchCandidate,
  isComplete: boolean,
  query: Query,
): ShownMatches {
  if (!isComplete || query.ready || query.for === undefined || !query.limit || query.sort === 'name')
    return chooseShown(candidates.map(judged), isComplete, query);
  const all: SearchCandidate[] = [];
  const ready: SearchCandidate[] = [];
  for (const candidate of candidates) {
    const one = judged(candidate);
    all.push(one);
    if (one.isReady && ready.push(one) === query.limit) break;
  }
  const shown = chooseShown(ready.length === query.limit ? ready : all, isComplete, query);
  return { ...shown, total: candidates.length };
}

/** A scored entry with everything that orders it. */
interface SearchCandidate extends ScoredEntry {
  /** Both are absent without `for`. All candidates are ordered by their verdicts, and few need more of their standing. */
  readonly verdict?: Verdict;
  readonly standing?: () => Standing;
  /** False before it is judged. */
  readonly isReady: boolean;
  /** 1 for a customer that is broken. */
  readonly isBroken: number;
  /** The latest day as the number YYYYMMDD. */
  readonly lastAsked: number;
}

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

/** Judges the entries of an index for a query. */
type EntryJudge = (candidate: SearchCandidate, entry: IndexEntry) => SearchCandidate;

function judgementOf(index: SearchIndex, query: Query): EntryJudge {
  const { policy } = index.config;
  const { for: use } = query;
  if (use === undefined)
    return (candidate, entry) => ({ ...candidate, isReady: readyAnswers(entry, query, policy).length > 0 });
  const { entries } = index.offsets;
  const ranks = ranksOf(index, query);
  return (candidate, entry) => {
    const number = numberAt(entries, candidate.customer) + 1 + candidate.story;
    const rank = ranks[number] || 1 + verdictRank(judgeVerdict(entry, use, query, policy));
    ranks[number] = rank;
    const verdict = VERDICTS[rank - 1] ?? 'no';
    const standing = late(() => judge(entry, use, query, policy));
    return { ...candidate, verdict, standing, isReady: verdict === 'ready' };
  };
}

/** Judges all entries of an index for a query, a customer at each step, so that a later search finds their verdicts. */
export function* judgeAhead(
  index: SearchIndex,
  query: Query,
  customerOf: (customer: number) => Customer,
): Generator<void> {
  const judgeEntry = judgementOf(index, query);
  for (let number = 0; number < index.count; number += 1) {
    const customer = customerOf(number);
    for (const [story, told] of [undefined, ...(customer.data.stories ?? [])].entries()) {
      const entry = { customer: number, story: story - 1, score: 1, missing: [], hits: [] };
      judgeEntry(toCandidate(entry, index), { customer, story: told });
    }
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

type CandidateOrder = (a: SearchCandidate, b: SearchCandidate) => number;

const byVerdict: CandidateOrder = (a, b) => verdictRank(a.verdict ?? 'ready') - verdictRank(b.verdict ?? 'ready');
const bySoundness: CandidateOrder = (a, b) => a.isBroken - b.isBroken;
const byScore: CandidateOrder = (a, b) => b.score - a.score;
const byLastAsked: CandidateOrder = (a, b) => a.lastAsked - b.lastAsked;

/** The orders of matches. Candidates come in the order of their names, and ties stay in it. */
const ORDERS: Readonly<Record<Sort, (query: Query) => CandidateOrder>> = {
  relevance: (query) => (a, b) =>
    byVerdict(a, b) || bySoundness(a, b) || byScore(a, b) || (query.for === undefined ? 0 : byLastAsked(a, b)),
  name: () => () => 0,
  'least-asked': () => (a, b) => byVerdict(a, b) || bySoundness(a, b) || byLastAsked(a, b) || byScore(a, b),
};

/** Orders entries that are not ready by how soon they will be. */
const byReadiness: CandidateOrder = (a, b) =>
  byVerdict(a, b) || compareDays(a.standing?.().clears_on, b.standing?.().clears_on);
