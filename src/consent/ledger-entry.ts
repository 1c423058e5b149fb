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

/** The people who took part in an entry, of the file or one that is to be written. */
interface NamedPeople {
  readonly advocate?: string | undefined;
  readonly advocates?: readonly string[] | undefined;
}

/** The advocates whom an entry names, each once; none where it counts for every one. The only reader of both keys. */
export const peopleIn = ({ advocate, advocates = [] }: NamedPeople): readonly string[] =>
  advocates.length === 0
    ? advocate === undefined
      ? NOBODY
      : [advocate]
    : [...new Set([advocate ?? [], advocates].flat())];

const NOBODY: readonly string[] = [];

/** Says that an entry counts for an advocate: it names them, or nobody. */
export const isFor = (activity: NamedPeople, advocate: string): boolean => {
  const people = peopleIn(activity);
  return people.length === 0 || people.includes(advocate);
};

/** The path of the place where an entry at a path names an advocate. */
export const personPath = ({ advocate, advocates = [] }: Activity, path: Path, id: string): Path =>
  advocate === id || !advocates.includes(id) ? [...path, 'advocate'] : [...path, 'advocates', advocates.indexOf(id)];

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
