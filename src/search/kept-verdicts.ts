import type { Query } from '../model/match.ts';
import { asksForPerson } from './facets.ts';
import { filesOf, type SearchIndex } from './index-library.ts';
import { numberAt } from './layout.ts';

/** Bounds the questions about one index: each use on a few days. A question costs a byte for each entry. */
const MAX_QUESTIONS = 64;

/** The ranks of the verdicts of an index by question. */
const RANKS = new WeakMap<SearchIndex, Map<string, Uint8Array>>();

/** Gives the verdicts of the entries of an index for a query: 1 and the rank, or 0 where it was not asked yet. */
export function ranksOf(index: SearchIndex, query: Query): Uint8Array {
  const { facets, for: use, audience, territory, place, met = [], prospect, on } = query;
  // The other facets and parts of a query change no verdict.
  const asked = [asksForPerson(facets) ? facets : {}, use, audience, territory, place, met, prospect, on];
  const question = JSON.stringify(asked.map((part) => part ?? null));
  const known = RANKS.get(index) ?? new Map<string, Uint8Array>();
  RANKS.set(index, known);
  const ranks = known.get(question) ?? new Uint8Array(numberAt(index.offsets.entries, index.count));
  // The question that was asked longest ago goes first.
  known.delete(question);
  const [oldest] = known.keys();
  if (known.size >= MAX_QUESTIONS && oldest !== undefined) known.delete(oldest);
  known.set(question, ranks);
  return ranks;
}

/** Keeps verdicts of an index for a query that were found elsewhere, where they are known: 1 and the rank. */
export function keepRanks(index: SearchIndex, query: Query, found: Uint8Array): void {
  const ranks = ranksOf(index, query);
  for (let entry = 0; entry < ranks.length; entry += 1) ranks[entry] ||= found[entry] ?? 0;
}

/** Carries verdicts over to the next index of a library, for the files of which neither they nor what they rest on differ. */
export function carryRanks(before: SearchIndex, after: SearchIndex, isSame: (file: string) => boolean): void {
  const known = RANKS.get(before);
  if (known === undefined) return;
  const numbers = new Map(filesOf(before).map((file, number) => [file, number]));
  const moves = filesOf(after).flatMap((file, number) => {
    const was = numbers.get(file);
    if (was === undefined || !isSame(file)) return [];
    const { entries } = before.offsets;
    return [
      { start: numberAt(entries, was), end: numberAt(entries, was + 1), to: numberAt(after.offsets.entries, number) },
    ];
  });
  const carried = Array.from(known, ([question, ranks]) => {
    const next = new Uint8Array(numberAt(after.offsets.entries, after.count));
    for (const { start, end, to } of moves) next.set(ranks.subarray(start, end), to);
    return [question, next] as const;
  });
  RANKS.set(after, new Map(carried));
}
