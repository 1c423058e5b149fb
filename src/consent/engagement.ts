import type { Activity, Advocate, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { entriesFor } from './ledger.ts';
import { type LedgerEntry, peopleIn } from './ledger-entry.ts';

/**
 * The advocates whom an entry may have been with: those it names, else all of them. Of those without limits and
 * entries of their own, the first stands for the others. Without any advocate, the list holds `undefined`.
 */
export function peopleOf(data: CustomerFile, { activity }: LedgerEntry): readonly (string | undefined)[] {
  const named = peopleIn(activity);
  return named.length === 0 ? anyoneOf(data) : named;
}

// Needed for every entry that names nobody.
const ANYONE = new WeakMap<CustomerFile, readonly (string | undefined)[]>();

function anyoneOf(data: CustomerFile): readonly (string | undefined)[] {
  const known = ANYONE.get(data);
  if (known !== undefined) return known;
  const { advocates = [] } = data;
  const isOwn = ({ id, limits }: Advocate) => limits !== undefined || entriesFor(data, id)[0].length > 0;
  const first = advocates.find((person) => !isOwn(person));
  const people = advocates.filter((person) => person === first || isOwn(person)).map(({ id }) => id);
  const anyone = people.length === 0 ? [undefined] : people;
  ANYONE.set(data, anyone);
  return anyone;
}

/** The entry in words: `reference-call of 2026-08-01, completed`. */
export const entryLabel = ({ activity }: LedgerEntry): string =>
  `${activity.use} of ${activity.on}, ${activity.status}${peopleIn(activity).length === 0 ? ', with nobody named' : ''}`;

/** The day of the ask: `asked_on`, else the day of the engagement. */
export const askedOn = ({ asked_on, on }: Activity): Day => asked_on ?? on;

/** The path of that day, in the entry at a path. */
export const askedAt = ({ asked_on }: Activity, path: Path): Path => [
  ...path,
  asked_on === undefined ? 'on' : 'asked_on',
];
