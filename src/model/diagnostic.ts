import type { Edit } from './edit.ts';
import type { Place } from './place.ts';

/** The severities of findings. Only errors fail a run. */
export type Severity = 'info' | 'warning' | 'error';

/** The level of a rule as the config sets it. */
export type Level = 'off' | Severity;

/** The levels, the mildest first. */
export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** `<thing>/<fault>`. */
export type RuleId = `${string}/${string}`;

/** Another place that helps to understand a finding. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** A claim of a rule about a place in a file. */
export interface Finding {
  readonly place: Place;
  /** Lower case, the value named, no full stop. */
  readonly message: string;
  /** Imperative, with the exact command that fixes it, if there is one. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** Edits that fix it safely. */
  readonly fix?: readonly Edit[];
  /** True where it rests on a file that an asset names, which may change without the customer file. */
  readonly isOfAssetFile?: true;
}

/** A finding that loading itself makes, under the rule it belongs to. */
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

/** A finding resolved to a line: an element of `diagnostics` in the JSON of `refs check`. */
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
  /** The means by which the compared change suppresses the finding, which counts all the same. */
  readonly silenced_by?: SuppressionMeans;
}

/** The means by which a change can suppress the findings it causes. */
export type SuppressionMeans = 'level' | 'comment' | 'baseline' | 'scope' | 'policy';
