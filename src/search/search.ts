import { compareDays, verdictRank } from '../consent/bare-reason.ts';
import type { Customer } from '../model/customer.ts';
import type { LeftOut, Library } from '../model/library.ts';
import type { Match, Query, SearchResult, Sort } from '../model/match.ts';
import type { Standing } from '../model/standing.ts';
import { queryWords } from './chunks.ts';
import { allFields, customerTexts, type IndexEntry } from './entries.ts';
import { excerpt } from './excerpt.ts';
import { createFieldMaker } from './fields.ts';
import { indexLibrary, type SearchIndex } from './index-library.ts';
import { judge, readyUses } from './judge.ts';
import { HEAD, numberAt } from './layout.ts';
import { narrow } from './narrow.ts';
import { interpretQuery, type QueryMeaning } from './query-meaning.ts';
import { mostTelling, type ScoredEntry, scoreEntries } from './score-entries.ts';

/** How many of the next best are told. */
const MAX_NEAREST = 3;

/**
 * Searches a library. A story is found where every word of the query stands in its own texts or in those of its
 * customer; a customer as such where they all stand in its own data and one of them says who it is, or where it has no
 * stories. Pure, and the same for any order of files.
 */
export function search(library: Library, query: Query): SearchResult {
  const { index, customers } = indexed(library);
  const customerOf = (place: number): Customer => {
    const customer = customers.get(index.fileOf(place));
    if (customer === undefined) throw new Error(`${index.fileOf(place)} is indexed, and not in the library`);
    return customer;
  };
  return searchIn(index, query).finish(customerOf, library.leftOut);
}

interface IndexedLibrary {
  readonly index: SearchIndex;
  readonly customers: ReadonlyMap<string, Customer>;
}

const known = new WeakMap<Library, IndexedLibrary>();

/** Who searches a library once will search it again. */
function indexed(library: Library): IndexedLibrary {
  const before = known.get(library);
  if (before !== undefined) return before;
  const customers = new Map(library.customers.map((customer) => [customer.file, customer]));
  const made = { index: indexLibrary(library), customers };
  known.set(library, made);
  return made;
}

/** A search that knows what it found, and has to look into some of the customers before it can tell. */
export interface PendingSearch {
  /** Those that are shown, or all that have to be judged. */
  readonly customers: readonly number[];
  finish(customerOf: (customer: number) => Customer, leftOut: readonly LeftOut[]): SearchResult;
}

/** As `search`, by an index alone. */
export function searchIn(index: SearchIndex, query: Query): PendingSearch {
  const { policy, taxonomy } = index.config;
  const left = narrow(index, query.facets);
  const { complete, partial, wanted } = find(index, left.left, query.words);
  const candidates = (complete.length > 0 ? complete : partial).map((weighed) => toCandidate(weighed, index));
  const inOrder = ORDERS[query.sort ?? 'relevance'];

  /** What is shown of candidates that were judged, as far as they have to be. */
  const choose = (judged: readonly SearchCandidate[]): ShownMatches => {
    const sorted = [...judged].sort(inOrder);
    if (complete.length === 0) {
      const nearest = sorted.sort((a, b) => a.missing.length - b.missing.length || inOrder(a, b));
      return { total: 0, matches: [], nearest: nearest.slice(0, MAX_NEAREST) };
    }
    const answers = query.ready ? sorted.filter(({ isReady }) => isReady) : sorted;
    const nearest = sorted.filter(({ isReady }) => query.ready && !isReady).sort(byReadiness);
    const matches = answers.slice(0, query.limit || answers.length);
    return { total: answers.length, matches, nearest: nearest.slice(0, MAX_NEAREST) };
  };
  const hasToJudge = query.for !== undefined || query.ready === true;
  const chosen = hasToJudge ? undefined : choose(candidates);
  const lookedAt = chosen === undefined ? candidates : [...chosen.matches, ...chosen.nearest];

  return {
    customers: [...new Set(lookedAt.map(({ customer }) => customer))],
    finish(customerOf, leftOut) {
      const entryOf = (candidate: SearchCandidate): IndexEntry => {
        const customer = customerOf(candidate.customer);
        return { customer, story: customer.data.stories?.[candidate.story] };
      };
      const judged = (candidate: SearchCandidate): SearchCandidate => {
        const entry = entryOf(candidate);
        if (query.for === undefined) return { ...candidate, isReady: readyUses(entry, query, policy).length > 0 };
        const standing = judge(entry, query.for, query, policy);
        return { ...candidate, standing, isReady: standing.verdict === 'ready' };
      };
      const isFound = (word: string): boolean => [...wanted, ...left.wanted].some(({ meant }) => meant.has(word));
      const make = createFieldMaker(taxonomy);
      const toMatch = (candidate: SearchCandidate): Match => {
        const { customer, story, score, missing, hits, standing } = candidate;
        const entry = entryOf(candidate);
        const fields = allFields(customerTexts(entry.customer, make));
        const ofFacets = left.fieldsOf(numberAt(index.places.entries, customer) + 1 + story);
        return {
          ...entry,
          score,
          matched: [...new Set([...mostTelling(hits), ...ofFacets])].flatMap((number) => {
            const field = fields[number];
            return field === undefined ? [] : [{ field: field.name, ...excerpt(field.text, isFound) }];
          }),
          missing,
          ...(standing ? { standing } : { readyFor: readyUses(entry, query, policy) }),
        };
      };
      const { total, matches, nearest } = chosen ?? choose(candidates.map(judged));
      return { total, matches: matches.map(toMatch), nearest: nearest.map(toMatch), leftOut };
    },
  };
}

interface ShownMatches {
  readonly total: number;
  readonly matches: readonly SearchCandidate[];
  readonly nearest: readonly SearchCandidate[];
}

/** What was found, with all that orders it. */
interface SearchCandidate extends ScoredEntry {
  /** Absent without `for`. */
  readonly standing?: Standing;
  /** False where nobody asked. */
  readonly isReady: boolean;
  /** 1 where it is. */
  readonly isBroken: number;
  /** The day as a number. */
  readonly lastAsked: number;
}

function toCandidate(weighed: ScoredEntry, { numbers: { shapes }, places }: SearchIndex): SearchCandidate {
  const start = numberAt(places.shapes, weighed.customer);
  return {
    ...weighed,
    isReady: false,
    isBroken: numberAt(shapes, start + HEAD.isBroken),
    lastAsked: numberAt(shapes, start + HEAD.lastAsked),
  };
}

interface WordMatches {
  /** What has all the words. */
  readonly complete: readonly ScoredEntry[];
  /** Where nothing has: what has half of them or more. */
  readonly partial: readonly ScoredEntry[];
  readonly wanted: readonly QueryMeaning[];
}

/** Finds words in the entries that are left, and reads them more loosely where nothing has them all. */
function find(index: SearchIndex, left: Uint8Array, text: string): WordMatches {
  if (text.trim() === '') return { complete: everything(index, left), partial: [], wanted: [] };
  const words = queryWords(text);
  const strictly = interpretQuery(words, index.lexicon, false);
  const complete = scoreEntries(index, left, strictly, 0);
  if (complete.length > 0) return { complete, partial: [], wanted: [strictly] };
  const loosely = interpretQuery(words, index.lexicon, true);
  const partial = scoreEntries(index, left, loosely, words.length / 2);
  return { complete: partial.filter(({ missing }) => missing.length === 0), partial, wanted: [loosely] };
}

/** All stories, and the customers as such that have none, or none among these. */
function everything({ places, count: customers }: SearchIndex, left: Uint8Array): readonly ScoredEntry[] {
  const all: ScoredEntry[] = [];
  for (let customer = 0; customer < customers; customer += 1) {
    const first = numberAt(places.entries, customer);
    const end = numberAt(places.entries, customer + 1);
    const before = all.length;
    const add = (entry: number) => all.push({ customer, story: entry - first - 1, score: 1, missing: [], hits: [] });
    for (let entry = first + 1; entry < end; entry += 1) if (left[entry] === 1) add(entry);
    if (all.length === before && left[first] === 1) add(first);
  }
  return all;
}

type CandidateOrder = (a: SearchCandidate, b: SearchCandidate) => number;

const byVerdict: CandidateOrder = (a, b) =>
  verdictRank(a.standing?.verdict ?? 'ready') - verdictRank(b.standing?.verdict ?? 'ready');
const bySoundness: CandidateOrder = (a, b) => a.isBroken - b.isBroken;
const byScore: CandidateOrder = (a, b) => b.score - a.score;
const byLastAsked: CandidateOrder = (a, b) => a.lastAsked - b.lastAsked;

/** Entries come in the order of their names, so that ties stay in it. */
const ORDERS: Readonly<Record<Sort, CandidateOrder>> = {
  relevance: (a, b) => byVerdict(a, b) || bySoundness(a, b) || byScore(a, b) || (a.standing ? byLastAsked(a, b) : 0),
  name: () => 0,
  'least-asked': (a, b) => byVerdict(a, b) || bySoundness(a, b) || byLastAsked(a, b) || byScore(a, b),
};

/** Of what is not ready first what will be soonest; what is equally far keeps its order. */
const byReadiness: CandidateOrder = (a, b) =>
  byVerdict(a, b) || compareDays(a.standing?.clears_on, b.standing?.clears_on);
