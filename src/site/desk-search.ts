import type { Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Match, Query, SearchResult } from '../model/match.ts';
import type { Standing } from '../model/standing.ts';
import { USES } from '../model/use.ts';
import type { SearchIndex } from '../search/index-library.ts';
import { keepRanks } from '../search/kept-verdicts.ts';
import { type PartialResult, type PendingSearch, searchIn } from '../search/search.ts';
import { type DeskParts, UnloadedParts } from './desk-data.ts';
import { digitsOn, isInRow, ranksIn } from './verdict-rows.ts';

/** Searches a desk, which may be too old to call anything ready. Throws `UnloadedParts` where it needs more of it. */
export type DeskSearch = (query: Query, isStale: boolean) => SearchResult;

/** Makes the search of a desk. One that was interrupted for want of customers goes on where it stopped. */
export function deskSearch(
  parts: Omit<DeskParts, 'index'>,
  index: SearchIndex,
  customerOf: (customer: number) => Customer,
): DeskSearch {
  const { omitted, shard_size } = parts.head;
  const { shards } = parts;
  const isLoaded = (customer: number) => shards[Math.floor(customer / shard_size)] !== undefined;
  const knowVerdicts = verdictKeeper(parts, index);
  let last: { readonly key: string; readonly pending: PendingSearch } | undefined;
  return (query, isStale) => {
    const asked = isStale ? withoutReady(query) : query;
    const final = (found: SearchResult): SearchResult => (isStale ? aged(found, query) : found);
    knowVerdicts(asked);
    const key = JSON.stringify(asked);
    if (last?.key !== key) last = { key, pending: searchIn(index, asked) };
    const { pending } = last;
    try {
      return final(pending.finish(customerOf, omitted, isLoaded));
    } catch (error) {
      if (!(error instanceof UnloadedParts)) throw error;
      const soFar = partialOf(() => pending.soFar(customerOf, omitted));
      const next = nextShards(parts, error.shards, pending.customers);
      throw new UnloadedParts(next, [], soFar && { ...soFar, found: final(soFar.found) });
    }
  };
}

/** Makes a function that hands the verdicts of the rows to the index, where they answer a query. */
function verdictKeeper({ head, verdicts }: Omit<DeskParts, 'index'>, index: SearchIndex): (query: Query) => void {
  const known = new Map<string, Uint8Array>();
  const digitsOf = (use: Use, on: Day): Uint8Array => {
    const row = verdicts[use];
    if (row === undefined) throw new UnloadedParts([], [use]);
    const digits = known.get(`${use} ${on}`) ?? digitsOn(row, on);
    known.set(`${use} ${on}`, digits);
    return digits;
  };
  return (query) => {
    const { for: use, ready, on } = query;
    const { judged_until, built_on } = head;
    if (judged_until === null || on < built_on || on > judged_until || !isInRow(query)) return;
    const uses = use === undefined ? (ready ? USES : []) : [use];
    const missing = uses.filter((one) => verdicts[one] === undefined);
    if (missing.length > 0) throw new UnloadedParts([], missing);
    for (const one of uses) keepRanks(index, { ...query, for: one }, ranksIn(digitsOf(one, on), query));
  };
}

/** Gives what is found so far; undefined where even that needs more. */
function partialOf(find: () => PartialResult | undefined): PartialResult | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof UnloadedParts) return undefined;
    throw error;
  }
}

/** Bounds the shards that are loaded and judged at once, so that a page is not dead for long. */
const MAX_SHARDS = 32;

/** Lists the shards to load: those that are missing, and some of the next customers. */
function nextShards(
  { head, shards }: Pick<DeskParts, 'head' | 'shards'>,
  wanted: readonly number[],
  customers: readonly number[],
): readonly number[] {
  const next = new Set(wanted);
  for (const customer of customers) {
    if (next.size >= MAX_SHARDS) break;
    const shard = Math.floor(customer / head.shard_size);
    if (shards[shard] === undefined) next.add(shard);
  }
  return [...next];
}

const withoutReady = ({ ready: _, ...query }: Query): Query => query;

/** The answer of a desk that is too old: what was ready has to be asked about. */
function aged(found: SearchResult, { ready }: Query): SearchResult {
  const matches = found.matches.map(agedMatch);
  const nearest = found.nearest.map(agedMatch);
  return ready
    ? { ...found, total: 0, matches: [], nearest: [...matches, ...nearest].slice(0, 3) }
    : { ...found, matches, nearest };
}

const agedMatch = ({ standing, ready, ...match }: Match): Match => ({
  ...match,
  ...(standing && { standing: agedStanding(standing, match.customer) }),
  ...(ready && { ready: [] }),
});

/** A standing as a desk that is too old may report it: never ready. */
export const agedStanding = (standing: Standing, { file }: Customer): Standing =>
  standing.verdict !== 'ready'
    ? standing
    : { ...standing, verdict: 'ask', reasons: [staleReason(file), ...standing.reasons] };

const staleReason = (file: string) =>
  ({ code: 'site/stale', verdict: 'ask', message: 'these pages are too old to say', file, path: [] }) as const;
