import { addDuration, type Day, type Duration } from '../model/day.ts';
import { compareEntries, countsOn, isPlanned, type LedgerEntry } from './ledger-entry.ts';

/** Entries that count towards limits, ordered by day, so that the entries of a period are neighbours. */
export interface Timeline {
  /** Identifies the timeline within its ledger. */
  readonly key: string;
  readonly entries: readonly LedgerEntry[];
  /** Prefix counts of the planned entries, which count before their day too. */
  readonly planned: Uint32Array;
  readonly ends: Map<Duration, readonly Day[]>;
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
export function endsOf({ entries, ends }: Timeline, per: Duration): readonly Day[] {
  const known = ends.get(per) ?? entries.map(({ activity }) => addDuration(activity.on, per));
  ends.set(per, known);
  return known;
}

/** The index of the first entry that still counts after a day. */
export const firstEndAfter = (timeline: Timeline, day: Day, per: Duration): number =>
  firstPassing(endsOf(timeline, per), (end) => end > day);

/** The number of entries that count on a day. */
export function countIn(timeline: Timeline, day: Day, per: Duration): number {
  const { entries, planned } = timeline;
  const from = firstEndAfter(timeline, day, per);
  const to = Math.max(
    firstPassing(entries, ({ activity }) => activity.on > day),
    from,
  );
  const later = at(planned, entries.length) - at(planned, to);
  return to - from + later;
}

/** The last entry that counts on a day, leaving one out. */
export function lastIn(
  { entries }: Timeline,
  day: Day,
  per: Duration,
  without: LedgerEntry | undefined,
): LedgerEntry | undefined {
  return entries.findLast((entry) => entry !== without && countsOn(entry, day, per));
}

/** The range of the entries up to a given one that count on its day; `to` is exclusive. */
export const windowOf = (timeline: Timeline, entry: LedgerEntry, per: Duration): { from: number; to: number } => ({
  from: firstEndAfter(timeline, entry.activity.on, per),
  to: firstPassing(timeline.entries, (other) => compareEntries(other, entry) > 0),
});
