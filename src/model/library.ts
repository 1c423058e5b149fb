import type { Config } from './config.ts';
import type { Customer } from './customer.ts';
import type { Fault } from './diagnostic.ts';
import type { Ignore } from './ignore.ts';
import type { Place, Range } from './place.ts';

/** A reference library as loaded: every customer file that could be read, and the faults found on the way. */
export interface Library {
  readonly config: Config;
  /** In the order of their files; the broken ones too. */
  readonly customers: readonly Customer[];
  /** Files that could not be read at all. */
  readonly leftOut: readonly LeftOut[];
  /** What loading found: `file/*`, `config/*`, `schema/*`, `reference/*`, and days the calendar does not have. */
  readonly faults: readonly Fault[];
  /** The comments that silence findings, in the order of their files and lines; none of what could not be read. */
  readonly ignores: readonly Ignore[];
  /** Every file that was looked at, in order, the config first. */
  readonly files: readonly string[];
  /** The range of a place in its file's text; the nearest enclosing one where the path does not exist. */
  locate(place: Place): Range;
  /** The text of a file; undefined where there is none to show. */
  textOf(file: string): string | undefined;
}

/** A file that is no answer, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: string;
}

/** The customers that rules and standing can trust. */
export const soundCustomers = (library: Library): readonly Customer[] =>
  library.customers.filter((customer) => !customer.broken);
