import { addDuration, type Day, type Duration } from '../model/day.ts';
import { compareEntries, countsOn, isPlanned, type LedgerEntry } from './ledger-entry.ts';

/** Entries that count towards limits, in the order of their days: those of a period lie side by side. */
export interface Timeline {
  /** What tells it from the others of a ledger. */
  readonly key: string;
  readonly entries: readonly LedgerEntry[];
  /** How many of the first so many entries are planned: what is planned counts before its day too. */
  readonly planned: Uint32Array;
  readonly ends: Map<Duration, readonly Day[]>;
}

/** Sorts entries that count, by their days and of one day by their place in the file. */
export function timelineOf(key: string, counted: readonly LedgerEntry[]): Timeline {
  const entries = [...counted].sort(compareEntries);
  const planned = new Uint32Array(entries.length + 1);
  for (const [nth, entry] of entries.entries()) planned[nth + 1] = at(planned, nth) + Number(isPlanned(entry));
  return { key, entries, planned, ends: new Map() };
}

const at = (numbers: Uint32Array, index: number): number => numbers[index] ?? 0;

/** The place of the first item that passes a test which all later ones pass too. */
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

/** The days on which the entries of a timeline cease to count, in the same order: a later one never ends before an earlier. */
export function endsOf({ entries, ends }: Timeline, per: Duration): readonly Day[] {
  const known = ends.get(per) ?? entries.map(({ activity }) => addDuration(activity.on, per));
  ends.set(per, known);
  return known;
}

/** The place of the first entry that still counts after a day. */
export const firstEndAfter = (timeline: Timeline, day: Day, per: Duration): number =>
  firstPassing(endsOf(timeline, per), (end) => end > day);

/** How many entries count on a day. */
export function countIn(timeline: Timeline, day: Day, per: Duration): number {
  const { entries, planned } = timeline;
  const from = firstEndAfter(timeline, day, per);
  const to = Math.max(
    firstPassing(entries, ({ activity }) => activity.on > day),
    from,
  );
  const isToCome = at(planned, entries.length) - at(planned, to);
  return to - from + isToCome;
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

/** The places of the entries that count on the day of an entry and come before it, or are it: from the first to before `to`. */
export const windowOf = (timeline: Timeline, entry: LedgerEntry, per: Duration): { from: number; to: number } => ({
  from: firstEndAfter(timeline, entry.activity.on, per),
  to: firstPassing(timeline.entries, (other) => compareEntries(other, entry) > 0),
});
