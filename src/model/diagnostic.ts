import type { Edit } from './edit.ts';
import type { Place } from './place.ts';

/** How loud a rule is. Only errors fail a run. */
export type Severity = 'info' | 'warning' | 'error';

/** The level of a rule as the config sets it. */
export type Level = 'off' | Severity;

/** From the mildest to the strictest. */
export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** `<thing>/<fault>`. */
export type RuleId = `${string}/${string}`;

/** Another place that a reader needs to see. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** A claim of a rule about a place in a file. */
export interface Finding {
  readonly place: Place;
  /** Lower case, the value named, no full stop. */
  readonly message: string;
  /** Imperative; where one exists, the exact command that mends it. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** Edits that mend it safely. */
  readonly fix?: readonly Edit[];
}

/** A finding of loading, which knows its rule from the start. */
export interface Fault extends Finding {
  readonly rule: RuleId;
}

/** A related place, resolved. */
export interface RelatedLine {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A finding resolved to a line and told to a reader: an element of `diagnostics` in the JSON of `refs check`. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  /** Null for faults of the config. */
  readonly customer: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
  /** JSON Pointer; null where the fault has none, as in a file that does not parse. */
  readonly path: string | null;
  readonly url: string;
  readonly related: readonly RelatedLine[];
  /** Where it counts although the change at hand silences it: the means. */
  readonly silenced_by?: SuppressionMeans;
}

/** The means by which a change can silence what it brings. */
export type SuppressionMeans = 'level' | 'comment' | 'baseline' | 'scope' | 'policy';
