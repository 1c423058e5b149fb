import type { CustomerDue } from '../../consent/reminders.ts';
import type { Day } from '../../model/day.ts';
import type { OmittedFile } from '../../model/library.ts';
import type { Place, Range } from '../../model/place.ts';
import { textHash } from '../../text/hash.ts';

/** Everything that is due across the library. */
export interface DueResult {
  readonly as_of: Day;
  /** The last day of the period. */
  readonly until: Day;
  /** The only owner whose items these are; undefined for everyone. */
  readonly owner: string | undefined;
  /** By day. */
  readonly items: readonly CustomerDue[];
  /** The most items that are shown, the earliest; absent or 0: all. */
  readonly limit?: number;
  readonly omitted: readonly OmittedFile[];
  locate(place: Place): Range;
  /** The path as the user of this run would open it: from the working directory. */
  shown(file: string): string;
}

/** The items that are shown. */
export const shownItems = ({ items, limit }: DueResult): readonly CustomerDue[] =>
  items.slice(0, limit || items.length);

/** Items that were due before today. */
export const overdue = ({ items, as_of }: DueResult): readonly CustomerDue[] => items.filter(({ on }) => on < as_of);

/** The identifier of an item. It is unique, and the same in every run, whatever day it is due on. */
export const uidOf = ({ customer, kind, about }: CustomerDue): string =>
  `${textHash(JSON.stringify([customer.id, kind, about])).slice(0, 32)}@customer-refs`;
