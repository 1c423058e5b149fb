import type { Activity, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import type { Entry } from '../standing/entry.ts';

/**
 * Whom an entry may have been with: the one it names, else every advocate. Where nobody is known at all, an unnamed
 * one, who has no limits and rests of their own.
 */
export function peopleOf({ advocates = [] }: CustomerFile, { activity }: Entry): readonly (string | undefined)[] {
  if (activity.advocate !== undefined) return [activity.advocate];
  return advocates.length === 0 ? [undefined] : advocates.map(({ id }) => id);
}

/** The entry in words: `reference-call of 2026-08-01, completed`. */
export const entryLabel = ({ activity: { use, on, status, advocate } }: Entry): string =>
  `${use} of ${on}, ${status}${advocate === undefined ? ', with nobody named' : ''}`;

/** The day of the ask; what does not name it was asked for on its own day. */
export const askedOn = ({ asked_on, on }: Activity): Day => asked_on ?? on;

/** Where that day stands, in the entry at a path. */
export const askedAt = ({ asked_on }: Activity, path: Path): Path => [
  ...path,
  asked_on === undefined ? 'on' : 'asked_on',
];
