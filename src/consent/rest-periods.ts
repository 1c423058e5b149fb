import type { Policy } from '../model/config.ts';
import type { Activity } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import { isPlanned, type LedgerEntry } from './ledger-entry.ts';

/** The days of rest around an entry: from the first, until before `until`. */
export interface RestPeriod {
  readonly from: Day;
  readonly until: Day;
}

// These entries came to nothing, so that only the ask took the person's time.
const ONLY_ASKED: readonly Activity['status'][] = ['asked', 'declined', 'cancelled'];

/** The rest around an entry. A planned one has rest before it too; one that came to nothing rests from the ask. */
export function restPeriodAround(entry: LedgerEntry, policy: Policy): RestPeriod {
  const { use, on, asked_on = on, status } = entry.activity;
  const rest = policy.rest[use] ?? policy.rest.any;
  const begun = ONLY_ASKED.includes(status) ? asked_on : on;
  return { from: isPlanned(entry) ? addDuration(on, rest, -1) : begun, until: addDuration(begun, rest) };
}

/**
 * Rest periods in the order in which they begin. For each prefix of them, `last` is the index of the one that ends
 * last, and `lastButOne` that of the one that ends last without it.
 */
export interface RestPeriods {
  readonly entries: readonly LedgerEntry[];
  readonly rests: readonly RestPeriod[];
  readonly last: readonly number[];
  readonly lastButOne: readonly (number | undefined)[];
}

// Lists of entries are made once per customer, and the policy is that of the library.
const PERIODS = new WeakMap<readonly LedgerEntry[], { readonly of: Policy['rest']; readonly rests: RestPeriods }>();

/** The rest periods around some entries. */
export function restPeriodsOf(entries: readonly LedgerEntry[], policy: Policy): RestPeriods {
  const known = PERIODS.get(entries);
  if (known?.of === policy.rest) return known.rests;
  const rests = sorted(entries, policy);
  PERIODS.set(entries, { of: policy.rest, rests });
  return rests;
}

function sorted(all: readonly LedgerEntry[], policy: Policy): RestPeriods {
  const pairs = all
    .map((entry) => ({ entry, rest: restPeriodAround(entry, policy) }))
    .sort((a, b) => (a.rest.from < b.rest.from ? -1 : a.rest.from > b.rest.from ? 1 : 0));
  const rests = pairs.map(({ rest }) => rest);
  const untilOf = (index: number | undefined): Day => (index === undefined ? '' : (rests[index]?.until ?? ''));
  const last: number[] = [];
  const lastButOne: (number | undefined)[] = [];
  for (const [index, { until }] of rests.entries()) {
    const [best, second] = [last.at(-1), lastButOne.at(-1)];
    const isBest = best === undefined || until >= untilOf(best);
    last.push(isBest ? index : best);
    lastButOne.push(isBest ? best : second === undefined || until >= untilOf(second) ? index : second);
  }
  return { entries: pairs.map(({ entry }) => entry), rests, last, lastButOne };
}

/** The entry whose rest runs on a day and ends last; undefined where none runs. One entry can be left out. */
export function latestRest(lists: readonly RestPeriods[], day: Day, without?: LedgerEntry): LedgerEntry | undefined {
  return latest(lists, day, without)?.entry;
}

/** The first later day on which no rest runs; undefined where none runs on the day. */
export function restEndsOn(lists: readonly RestPeriods[], day: Day, without?: LedgerEntry): Day | undefined {
  let on: Day | undefined;
  for (let next = latest(lists, day, without); next !== undefined; next = latest(lists, next.until, without)) {
    on = next.until;
  }
  return on;
}

function latest(
  lists: readonly RestPeriods[],
  day: Day,
  without?: LedgerEntry,
): { entry: LedgerEntry; until: Day } | undefined {
  let found: { entry: LedgerEntry; until: Day } | undefined;
  for (const { entries, rests, last, lastButOne } of lists) {
    const begun = countBegun(rests, day);
    const best = last[begun - 1];
    const index =
      best !== undefined && without !== undefined && entries[best] === without ? lastButOne[begun - 1] : best;
    if (index === undefined) continue;
    const [entry, until = ''] = [entries[index], rests[index]?.until];
    if (entry !== undefined && until > day && (found === undefined || until > found.until)) found = { entry, until };
  }
  return found;
}

/** The number of rest periods that have begun by a day. */
function countBegun(rests: readonly RestPeriod[], day: Day): number {
  let low = 0;
  let high = rests.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rests[middle]?.from ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
