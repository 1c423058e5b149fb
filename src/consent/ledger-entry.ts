import type { Activity } from '../model/customer.ts';
import { addDuration, type Day, type Duration } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import type { PersonalUse } from '../model/use.ts';

/** An entry of the ledger that takes a person's time, and where it stands. */
export interface LedgerEntry {
  readonly activity: Activity & { readonly use: PersonalUse };
  readonly path: Path;
}

/** The place of an entry in the ledger, which tells it from the others of its file. */
export const indexOf = ({ path }: LedgerEntry): number => Number(path.at(-1));

const COUNTED: readonly Activity['status'][] = ['agreed', 'scheduled', 'completed', 'no-show'];

/** Whether an entry is still to come. */
export const isPlanned = ({ activity: { status } }: LedgerEntry): boolean =>
  status === 'agreed' || status === 'scheduled';

/** Whether an entry counts towards a limit at all, whatever the day. */
export const isCounted = ({ activity }: LedgerEntry): boolean => COUNTED.includes(activity.status);

/** Whether an entry counts on a day towards a limit over `per`. What is planned counts before its day too. */
export const countsOn = (entry: LedgerEntry, day: Day, per: Duration): boolean =>
  isCounted(entry) && (isPlanned(entry) || entry.activity.on <= day) && day < addDuration(entry.activity.on, per);

/** By day, and of one day by their place in the file. */
export function compareEntries(a: LedgerEntry, b: LedgerEntry): number {
  if (a.activity.on === b.activity.on) return indexOf(a) - indexOf(b);
  return a.activity.on < b.activity.on ? -1 : 1;
}
