import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { Match, Query, SearchResult, Sort } from '../model/match.ts';
import type { Standing } from '../model/standing.ts';
import { byDay, rank } from '../standing/remark.ts';
import { wantedWords } from './chunks.ts';
import { type Entry, indexLibrary } from './entries.ts';
import { excerpt } from './excerpt.ts';
import { judge, lastAsked, readyUses } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { narrow } from './narrow.ts';
import { understand, type Wanted } from './scan.ts';
import { mostTelling, type Weighed, weigh } from './weigh.ts';

/** How many of the next best are told. */
const NEAREST = 3;

/**
 * Searches a library. A story is found where every word of the query stands in its own texts or in those of its
 * customer; a customer as such where they all stand in its own data and one of them says who it is, or where it has no
 * stories. Pure, and the same for any order of files.
 */
export function search(library: Library, query: Query): SearchResult {
  const { policy } = library.config;
  const { lexicon, entries } = indexLibrary(library);
  const left = narrow({ lexicon, entries }, query.facets);
  const { complete, partial, wanted } = find(left.entries, query.words, lexicon);

  const judged = (weighed: Weighed): Candidate => {
    const { entry } = weighed;
    const candidate = { ...weighed, lastAsked: lastAsked(entry.customer.data) };
    if (query.for === undefined)
      return { ...candidate, isReady: query.ready === true && readyUses(entry, query, policy).length > 0 };
    const standing = judge(entry, query.for, query, policy);
    return { ...candidate, standing, isReady: standing.verdict === 'ready' };
  };
  const inOrder = ORDERS[query.sort ?? 'relevance'];
  const candidates = complete.map(judged).sort(inOrder);
  const answers = query.ready ? candidates.filter(({ isReady }) => isReady) : candidates;
  const nextBest =
    complete.length === 0
      ? partial.map(judged).sort((a, b) => a.missing.length - b.missing.length || inOrder(a, b))
      : candidates.filter(({ isReady }) => query.ready && !isReady).sort(byReadiness);

  const isFound = (word: string): boolean => [...wanted, ...left.wanted].some(({ meant }) => meant.has(word));
  const toMatch = ({ entry, score, missing, hits, standing }: Candidate): Match => ({
    customer: entry.customer,
    story: entry.story,
    score,
    matched: [...new Set([...mostTelling(hits), ...left.fieldsOf(entry)])].map(({ name, text }) => ({
      field: name,
      ...excerpt(text, isFound),
    })),
    missing,
    ...(standing ? { standing } : { readyFor: readyUses(entry, query, policy) }),
  });
  return {
    total: answers.length,
    matches: answers.slice(0, query.limit || answers.length).map(toMatch),
    nearest: nextBest.slice(0, NEAREST).map(toMatch),
    leftOut: library.leftOut,
  };
}

/** What was found, with all that orders it. */
interface Candidate extends Weighed {
  /** Absent without `for`. */
  readonly standing?: Standing;
  /** Looked at with `ready` or `for` only. */
  readonly isReady: boolean;
  readonly lastAsked: Day;
}

interface Findings {
  /** What has all the words. */
  readonly complete: readonly Weighed[];
  /** Where nothing has: what has half of them or more. */
  readonly partial: readonly Weighed[];
  readonly wanted: readonly Wanted[];
}

/** Finds words in entries, and reads them more loosely where nothing has them all. */
function find(entries: readonly Entry[], text: string, lexicon: Lexicon): Findings {
  if (text.trim() === '') return { complete: everything(entries), partial: [], wanted: [] };
  const words = wantedWords(text);
  const strictly = understand(words, lexicon, false);
  const complete = weigh(entries, strictly).filter(isComplete);
  if (complete.length > 0) return { complete, partial: [], wanted: [strictly] };
  const loosely = understand(words, lexicon, true);
  const weighed = weigh(entries, loosely);
  return {
    complete: weighed.filter(isComplete),
    partial: weighed.filter(({ missing }) => missing.length <= words.length / 2),
    wanted: [loosely],
  };
}

const isComplete = ({ missing }: Weighed): boolean => missing.length === 0;

/** All stories, and the customers as such that have none, or none among these. */
function everything(entries: readonly Entry[]): readonly Weighed[] {
  const told = new Set(entries.flatMap(({ customer, story }) => (story === undefined ? [] : [customer])));
  return entries
    .filter(({ customer, story }) => story !== undefined || !told.has(customer))
    .map((entry) => ({ entry, score: 1, missing: [], hits: [] }));
}

type Order = (a: Candidate, b: Candidate) => number;

const byVerdict: Order = (a, b) => rank(a.standing?.verdict ?? 'ready') - rank(b.standing?.verdict ?? 'ready');
const bySoundness: Order = (a, b) => Number(a.entry.customer.broken) - Number(b.entry.customer.broken);
const byScore: Order = (a, b) => b.score - a.score;
const byLastAsked: Order = (a, b) => byDay(a.lastAsked, b.lastAsked);

/** Entries come in the order of their names, so that ties stay in it. */
const ORDERS: Readonly<Record<Sort, Order>> = {
  relevance: (a, b) => byVerdict(a, b) || bySoundness(a, b) || byScore(a, b) || (a.standing ? byLastAsked(a, b) : 0),
  name: () => 0,
  'least-asked': (a, b) => byVerdict(a, b) || bySoundness(a, b) || byLastAsked(a, b) || byScore(a, b),
};

/** Of what is not ready first what will be soonest; what is equally far keeps its order. */
const byReadiness: Order = (a, b) => byVerdict(a, b) || byDay(a.standing?.clears_on, b.standing?.clears_on);
