import type { Day } from '../model/day.ts';
import { type Period, periodEnd, plannedUntil } from '../model/period.ts';
import { compareEntries, countsOn, isPlanned, type LedgerEntry } from './ledger-entry.ts';

/** Entries that count towards limits, ordered by day, so that the entries of a period are neighbours. */
export interface Timeline {
  /** Identifies the timeline within its ledger. */
  readonly key: string;
  readonly entries: readonly LedgerEntry[];
  /** Prefix counts of the planned entries, which count before their day too. */
  readonly planned: Uint32Array;
  /** The days on which the entries cease to count, by period. */
  readonly ends: Map<string, readonly Day[]>;
}

/** Builds a timeline of entries that count. */
export function timelineOf(key: string, counted: readonly LedgerEntry[]): Timeline {
  const entries = [...counted].sort(compareEntries);
  const planned = new Uint32Array(entries.length + 1);
  for (const [index, entry] of entries.entries()) planned[index + 1] = at(planned, index) + Number(isPlanned(entry));
  return { key, entries, planned, ends: new Map() };
}

const at = (numbers: Uint32Array, index: number): number => numbers[index] ?? 0;

/** The index of the first item that passes a test which all later items pass too. */
function firstPassing<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The days on which the entries cease to count, in the same order: a later entry never ends before an earlier one. */
export function endsOf({ entries, ends }: Timeline, period: Period): readonly Day[] {
  const key = `${period.per} ${period.yearStarts}`;
  const known = ends.get(key) ?? entries.map(({ activity }) => periodEnd(activity.on, period));
  ends.set(key, known);
  return known;
}

/** The index of the first entry that still counts after a day. */
export const firstEndAfter = (timeline: Timeline, day: Day, period: Period): number =>
  firstPassing(endsOf(timeline, period), (end) => end > day);

/** The number of entries that count on a day. */
export function countIn(timeline: Timeline, day: Day, period: Period): number {
  const { entries, planned } = timeline;
  const from = firstEndAfter(timeline, day, period);
  const to = Math.max(
    firstPassing(entries, ({ activity }) => activity.on > day),
    from,
  );
  const until = plannedUntil(day, period);
  const later =
    at(
      planned,
      Math.max(
        firstPassing(entries, ({ activity }) => activity.on >= until),
        to,
      ),
    ) - at(planned, to);
  return to - from + later;
}

/** The last entry that counts on a day, leaving one out. */
export function lastIn(
  { entries }: Timeline,
  day: Day,
  period: Period,
  without: LedgerEntry | undefined,
): LedgerEntry | undefined {
  return entries.findLast((entry) => entry !== without && countsOn(entry, day, period));
}

/** The range of the entries up to a given one that count on its day; `to` is exclusive. */
export const windowOf = (timeline: Timeline, entry: LedgerEntry, period: Period): { from: number; to: number } => ({
  from: firstEndAfter(timeline, entry.activity.on, period),
  to: firstPassing(timeline.entries, (other) => compareEntries(other, entry) > 0),
});
