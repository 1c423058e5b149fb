import type { Consent, Customer } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import type { Place, Range } from '../../model/place.ts';
import type { Checklist, TakedownItem } from '../../mutations/checklist.ts';

/** The items of a customer that still have to come down. */
export interface TakedownResult extends Checklist {
  readonly as_of: Day;
  readonly customer: Customer;
  /** Places that a scan of content found. */
  readonly found: readonly ScannedPlace[];
  /** The only asset in question; undefined for everything. */
  readonly asset: string | undefined;
  locate(place: Place): Range;
}

/** A place in content. */
export interface ScannedPlace {
  /** The file and line, or the part of a deck. */
  readonly where: string;
  readonly file: string;
  /** 1-based; 0 for the file itself. */
  readonly line: number;
  /** Lower case, no full stop. */
  readonly what: string;
}

/** Items that should have been down before today. */
export const overdue = ({ items, as_of }: TakedownResult): readonly TakedownItem[] =>
  items.filter(({ by }) => isOverdue(by, as_of));

export const isOverdue = (by: Day | undefined, today: Day): boolean => by !== undefined && by < today;

/** Records that stay: running grants and open requests. None for a single asset. */
export function besides({ running, asset }: TakedownResult): {
  readonly grants: readonly Consent[];
  readonly requests: readonly Consent[];
} {
  const records = asset === undefined ? running : [];
  const isGrant = ({ status }: Consent) => status === 'granted';
  return { grants: records.filter(isGrant), requests: records.filter((record) => !isGrant(record)) };
}
