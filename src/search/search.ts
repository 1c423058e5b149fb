import { compareDays, verdictRank } from '../consent/bare-reason.ts';
import type { Customer } from '../model/customer.ts';
import type { LeftOut, Library } from '../model/library.ts';
import type { Match, Query, SearchResult, Sort } from '../model/match.ts';
import type { Standing } from '../model/standing.ts';
import { wantedWords } from './chunks.ts';
import { type Entry, fieldsIn, textsOf } from './entries.ts';
import { excerpt } from './excerpt.ts';
import { createFieldMaker } from './fields.ts';
import { type Index, indexLibrary } from './index-library.ts';
import { judge, readyUses } from './judge.ts';
import { at, HEAD } from './layout.ts';
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
  const { index, customers } = indexed(library);
  const customerOf = (place: number): Customer => {
    const customer = customers.get(index.fileOf(place));
    if (customer === undefined) throw new Error(`${index.fileOf(place)} is indexed, and not in the library`);
    return customer;
  };
  return searchIn(index, query).finish(customerOf, library.leftOut);
}

interface Indexed {
  readonly index: Index;
  readonly customers: ReadonlyMap<string, Customer>;
}

const known = new WeakMap<Library, Indexed>();

/** Who searches a library once will search it again. */
function indexed(library: Library): Indexed {
  const before = known.get(library);
  if (before !== undefined) return before;
  const customers = new Map(library.customers.map((customer) => [customer.file, customer]));
  const made = { index: indexLibrary(library), customers };
  known.set(library, made);
  return made;
}

/** A search that knows what it found, and has to look into some of the customers before it can tell. */
export interface Found {
  /** Those that are shown, or all that have to be judged. */
  readonly customers: readonly number[];
  finish(customerOf: (customer: number) => Customer, leftOut: readonly LeftOut[]): SearchResult;
}

/** As `search`, by an index alone. */
export function searchIn(index: Index, query: Query): Found {
  const { policy, taxonomy } = index.config;
  const left = narrow(index, query.facets);
  const { complete, partial, wanted } = find(index, left.left, query.words);
  const candidates = (complete.length > 0 ? complete : partial).map((weighed) => toCandidate(weighed, index));
  const inOrder = ORDERS[query.sort ?? 'relevance'];

  /** What is shown of candidates that were judged, as far as they have to be. */
  const choose = (judged: readonly Candidate[]): Chosen => {
    const sorted = [...judged].sort(inOrder);
    if (complete.length === 0) {
      const nearest = sorted.sort((a, b) => a.missing.length - b.missing.length || inOrder(a, b));
      return { total: 0, matches: [], nearest: nearest.slice(0, NEAREST) };
    }
    const answers = query.ready ? sorted.filter(({ isReady }) => isReady) : sorted;
    const nearest = sorted.filter(({ isReady }) => query.ready && !isReady).sort(byReadiness);
    const matches = answers.slice(0, query.limit || answers.length);
    return { total: answers.length, matches, nearest: nearest.slice(0, NEAREST) };
  };
  const hasToJudge = query.for !== undefined || query.ready === true;
  const chosen = hasToJudge ? undefined : choose(candidates);
  const lookedAt = chosen === undefined ? candidates : [...chosen.matches, ...chosen.nearest];

  return {
    customers: [...new Set(lookedAt.map(({ customer }) => customer))],
    finish(customerOf, leftOut) {
      const entryOf = (candidate: Candidate): Entry => {
        const customer = customerOf(candidate.customer);
        return { customer, story: customer.data.stories?.[candidate.story] };
      };
      const judged = (candidate: Candidate): Candidate => {
        const entry = entryOf(candidate);
        if (query.for === undefined) return { ...candidate, isReady: readyUses(entry, query, policy).length > 0 };
        const standing = judge(entry, query.for, query, policy);
        return { ...candidate, standing, isReady: standing.verdict === 'ready' };
      };
      const isFound = (word: string): boolean => [...wanted, ...left.wanted].some(({ meant }) => meant.has(word));
      const make = createFieldMaker(taxonomy);
      const toMatch = (candidate: Candidate): Match => {
        const { customer, story, score, missing, hits, standing } = candidate;
        const entry = entryOf(candidate);
        const fields = fieldsIn(textsOf(entry.customer, make));
        const ofFacets = left.fieldsOf(at(index.places.entries, customer) + 1 + story);
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

interface Chosen {
  readonly total: number;
  readonly matches: readonly Candidate[];
  readonly nearest: readonly Candidate[];
}

/** What was found, with all that orders it. */
interface Candidate extends Weighed {
  /** Absent without `for`. */
  readonly standing?: Standing;
  /** False where nobody asked. */
  readonly isReady: boolean;
  /** 1 where it is. */
  readonly isBroken: number;
  /** The day as a number. */
  readonly lastAsked: number;
}

function toCandidate(weighed: Weighed, { numbers: { shapes }, places }: Index): Candidate {
  const start = at(places.shapes, weighed.customer);
  return {
    ...weighed,
    isReady: false,
    isBroken: at(shapes, start + HEAD.isBroken),
    lastAsked: at(shapes, start + HEAD.lastAsked),
  };
}

interface Findings {
  /** What has all the words. */
  readonly complete: readonly Weighed[];
  /** Where nothing has: what has half of them or more. */
  readonly partial: readonly Weighed[];
  readonly wanted: readonly Wanted[];
}

/** Finds words in the entries that are left, and reads them more loosely where nothing has them all. */
function find(index: Index, left: Uint8Array, text: string): Findings {
  if (text.trim() === '') return { complete: everything(index, left), partial: [], wanted: [] };
  const words = wantedWords(text);
  const strictly = understand(words, index.lexicon, false);
  const complete = weigh(index, left, strictly, 0);
  if (complete.length > 0) return { complete, partial: [], wanted: [strictly] };
  const loosely = understand(words, index.lexicon, true);
  const partial = weigh(index, left, loosely, words.length / 2);
  return { complete: partial.filter(({ missing }) => missing.length === 0), partial, wanted: [loosely] };
}

/** All stories, and the customers as such that have none, or none among these. */
function everything({ places, count: customers }: Index, left: Uint8Array): readonly Weighed[] {
  const all: Weighed[] = [];
  for (let customer = 0; customer < customers; customer += 1) {
    const first = at(places.entries, customer);
    const end = at(places.entries, customer + 1);
    const before = all.length;
    const add = (entry: number) => all.push({ customer, story: entry - first - 1, score: 1, missing: [], hits: [] });
    for (let entry = first + 1; entry < end; entry += 1) if (left[entry] === 1) add(entry);
    if (all.length === before && left[first] === 1) add(first);
  }
  return all;
}

type Order = (a: Candidate, b: Candidate) => number;

const byVerdict: Order = (a, b) =>
  verdictRank(a.standing?.verdict ?? 'ready') - verdictRank(b.standing?.verdict ?? 'ready');
const bySoundness: Order = (a, b) => a.isBroken - b.isBroken;
const byScore: Order = (a, b) => b.score - a.score;
const byLastAsked: Order = (a, b) => a.lastAsked - b.lastAsked;

/** Entries come in the order of their names, so that ties stay in it. */
const ORDERS: Readonly<Record<Sort, Order>> = {
  relevance: (a, b) => byVerdict(a, b) || bySoundness(a, b) || byScore(a, b) || (a.standing ? byLastAsked(a, b) : 0),
  name: () => 0,
  'least-asked': (a, b) => byVerdict(a, b) || bySoundness(a, b) || byLastAsked(a, b) || byScore(a, b),
};

/** Of what is not ready first what will be soonest; what is equally far keeps its order. */
const byReadiness: Order = (a, b) => byVerdict(a, b) || compareDays(a.standing?.clears_on, b.standing?.clears_on);
