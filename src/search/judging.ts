import { compareDays, verdictRank } from '../consent/bare-reason.ts';
import type { Query, Sort } from '../model/match.ts';
import type { Standing, Verdict } from '../model/standing.ts';
import type { ScoredEntry } from './score-entries.ts';

/** Bounds the near misses of a result. */
const MAX_NEAREST = 3;

/** A scored entry with everything that orders it. */
export interface SearchCandidate extends ScoredEntry {
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

/** Judges an entry for a query. */
export type CandidateJudge = (candidate: SearchCandidate) => SearchCandidate;

/** The entries that a search shows, of all that it found. */
export interface ShownMatches {
  readonly total: number;
  readonly matches: readonly SearchCandidate[];
  readonly nearest: readonly SearchCandidate[];
}

/** Sorts candidates, and chooses those that are shown. Without a complete match only near misses are. */
export function chooseShown(candidates: readonly SearchCandidate[], isComplete: boolean, query: Query): ShownMatches {
  const order = inOrder(query);
  const sorted = [...candidates].sort(order);
  if (!isComplete) {
    const nearest = sorted.sort((a, b) => a.missing.length - b.missing.length || order(a, b));
    return { total: 0, matches: [], nearest: nearest.slice(0, MAX_NEAREST) };
  }
  const answers = query.ready ? sorted.filter(({ isReady }) => isReady) : sorted;
  const nearest = query.ready ? soonest(sorted.filter(({ isReady }) => !isReady)) : [];
  const matches = answers.slice(0, query.limit || answers.length);
  return { total: answers.length, matches, nearest };
}

/** The near misses, those that will be ready the soonest first. */
function soonest(entries: readonly SearchCandidate[]): readonly SearchCandidate[] {
  const sorted = [...entries].sort(byVerdict);
  const worst = verdictRank(sorted[MAX_NEAREST - 1]?.verdict ?? 'no');
  // No end of a wait is looked for where others come first.
  const near = sorted.filter(({ verdict }) => verdict === undefined || verdictRank(verdict) <= worst);
  return near.sort(byReadiness).slice(0, MAX_NEAREST);
}

/** The judgement of sorted candidates, which can be interrupted, and goes on from there. */
export class Judging {
  readonly #candidates: readonly SearchCandidate[];
  readonly #isComplete: boolean;
  readonly #query: Query;
  /** The judged candidates at their places. */
  readonly #judged: (SearchCandidate | undefined)[];
  /** The count of ready ones that are enough, since as many as are shown come before all others. */
  readonly #enough: number;

  constructor(candidates: readonly SearchCandidate[], isComplete: boolean, query: Query) {
    const { limit, sort, for: use, ready } = query;
    this.#candidates = candidates;
    this.#isComplete = isComplete;
    this.#query = query;
    this.#judged = candidates.map(() => undefined);
    this.#enough = isComplete && !ready && use !== undefined && sort !== 'name' ? limit || Infinity : Infinity;
  }

  /** Judges in order until that is enough. Where `judged` throws, those that `isAtHand` are judged nevertheless. */
  finish(judged: CandidateJudge, isAtHand: (candidate: SearchCandidate) => boolean): ShownMatches {
    const ready: SearchCandidate[] = [];
    for (const [at, candidate] of this.#candidates.entries()) {
      if (ready.length >= this.#enough) break;
      try {
        const one = this.#judged[at] ?? judged(candidate);
        this.#judged[at] = one;
        if (one.isReady) ready.push(one);
      } catch (error) {
        this.#judgeAtHand(judged, isAtHand);
        throw error;
      }
    }
    const shown = chooseShown(ready.length >= this.#enough ? ready : this.#done(), this.#isComplete, this.#query);
    return this.#counted(shown);
  }

  /** Chooses among those that are judged so far. */
  soFar(): ShownMatches {
    return this.#counted(chooseShown(this.#done(), this.#isComplete, this.#query));
  }

  /** The candidates that are not judged yet. */
  left(): readonly SearchCandidate[] {
    return this.#candidates.filter((_, at) => this.#judged[at] === undefined);
  }

  #done(): readonly SearchCandidate[] {
    return this.#judged.filter((one) => one !== undefined);
  }

  #judgeAtHand(judged: CandidateJudge, isAtHand: (candidate: SearchCandidate) => boolean): void {
    for (const [at, candidate] of this.#candidates.entries())
      if (this.#judged[at] === undefined && isAtHand(candidate)) {
        try {
          this.#judged[at] = judged(candidate);
        } catch {
          // It rests on others that are not at hand, and is judged once they are.
        }
      }
  }

  #counted(shown: ShownMatches): ShownMatches {
    return this.#isComplete && !this.#query.ready ? { ...shown, total: this.#candidates.length } : shown;
  }
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

/** Gives the order of the matches of a query. */
export const inOrder = (query: Query): CandidateOrder => ORDERS[query.sort ?? 'relevance'](query);

/** Orders entries that are not ready by how soon they will be. Only a wait has an end, and that takes time to find. */
const byReadiness: CandidateOrder = (a, b) =>
  byVerdict(a, b) || (a.verdict === 'wait' ? compareDays(a.standing?.().clears_on, b.standing?.().clears_on) : 0);
