import type { Activity } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type Period, periodEnd, plannedUntil } from '../model/period.ts';
import type { Path } from '../model/place.ts';
import type { PersonalUse } from '../model/use.ts';

/** An entry of the ledger that takes a person's time, and its path. */
export interface LedgerEntry {
  readonly activity: Activity & { readonly use: PersonalUse };
  readonly path: Path;
}

/** The index of an entry in `activity`, which identifies it within its file. */
export const indexOf = ({ path }: LedgerEntry): number => Number(path.at(-1));

const COUNTED: readonly Activity['status'][] = ['agreed', 'scheduled', 'completed', 'no-show'];

/** Says that an engagement is agreed or scheduled. */
export const isPlanned = ({ activity: { status } }: LedgerEntry): boolean =>
  status === 'agreed' || status === 'scheduled';

/** Says that an entry counts towards limits, whatever the day. */
export const isCounted = ({ activity }: LedgerEntry): boolean => COUNTED.includes(activity.status);

/** Says that an entry counts on a day towards a limit over a period. A planned one counts before its day too. */
export const countsOn = (entry: LedgerEntry, day: Day, period: Period): boolean =>
  isCounted(entry) &&
  (entry.activity.on <= day || (isPlanned(entry) && entry.activity.on < plannedUntil(day, period))) &&
  day < periodEnd(entry.activity.on, period);

/** Orders entries by day, and those of one day by their index. */
export function compareEntries(a: LedgerEntry, b: LedgerEntry): number {
  if (a.activity.on === b.activity.on) return indexOf(a) - indexOf(b);
  return a.activity.on < b.activity.on ? -1 : 1;
}
