import type { Use } from './customer.ts';
import type { Day } from './day.ts';
import type { Fault } from './diagnostic.ts';
import type { Path } from './place.ts';
import type { Verdict } from './standing.ts';

/**
 * The kinds of difference between two states of a library. Any difference without a kind of its own is `text-changed`.
 */
export const CHANGE_KINDS = [
  'customer-added',
  'customer-removed',
  'customer-renamed',
  'consent-requested',
  'consent-granted',
  'consent-declined',
  'consent-renewed',
  'consent-widened',
  'consent-narrowed',
  'consent-withdrawn',
  'consent-rewritten',
  'activity-logged',
  'activity-updated',
  'activity-rewritten',
  'limit-raised',
  'limit-lowered',
  'rest-shortened',
  'exclude-added',
  'exclude-removed',
  'quote-changed',
  'evidence-changed',
  'health-changed',
  'status-changed',
  'advocate-added',
  'advocate-changed',
  'advocate-left',
  'advocate-returned',
  'person-forgotten',
  'asset-published',
  'asset-retired',
  'placement-added',
  'placement-removed',
  'story-added',
  'story-removed',
  'ignore-added',
  'ignore-removed',
  'policy-loosened',
  'policy-tightened',
  'rule-relaxed',
  'scope-narrowed',
  'baseline-widened',
  'text-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The two states of a comparison: `base` before the change, `head` after it. */
export type Side = 'base' | 'head';

/**
 * The path of a thing in each state, or the path it would have. `-` is the end of a list, as in JSON Patch (RFC 6902).
 */
export interface ChangePaths {
  readonly base: Path;
  readonly head: Path;
}

/** A difference within one file, with the values before and after it. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly paths: ChangePaths;
  /**
   * The changed keys of the mapping at these paths. With them, `before` and `after` hold these keys alone, and none that is
   * absent.
   */
  readonly keys?: readonly string[];
  /** Undefined: there was no value. */
  readonly before: unknown;
  /** Undefined: there is no value any more. */
  readonly after: unknown;
  /** The thing's name in messages: a record's id, an advocate's, `reference-call of 2026-08-04 (completed)`. */
  readonly label: string;
  /** The earlier grant that a renewal replaces. */
  readonly renews?: { readonly id: string; readonly expires_on: Day };
}

/** A fact: a difference between two states of a library. */
export interface Change extends Difference {
  /** The customer's id in the head, else that in the base; null for the config. */
  readonly customer: string | null;
  /** The state of `file` and `path`: the base for a thing that is gone. */
  readonly side: Side;
  readonly file: string;
  /** The file's path in the base; absent where it is the same. */
  readonly oldFile?: string;
  /** The path to show: the first key that changed, else the thing itself. */
  readonly path: Path;
}

/**
 * The judgements of a change, the gravest first: the owner of consent has to agree, somebody should look, nothing to
 * do.
 */
export const JUDGEMENTS = ['approve', 'look', 'note'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** A change with its judgement, for a reviewer. */
export interface JudgedChange extends Change {
  readonly judgement: Judgement;
  /** One sentence, old → new; lower case, no full stop, values raw. */
  readonly message: string;
}

/** The verdict on a use in one state. */
export interface SideVerdict {
  readonly verdict: Verdict;
  readonly clears_on?: Day;
}

/** A use with another verdict in each state, on the day asked about. */
export interface StandingChange {
  readonly customer: string;
  readonly use: Use;
  readonly before: SideVerdict;
  readonly after: SideVerdict;
}

/** Two states of a library, compared and judged. */
export interface Review {
  readonly changes: readonly JudgedChange[];
  readonly standing: readonly StandingChange[];
  /** Faults that no approval waives, with their places in the head. */
  readonly faults: readonly Fault[];
}
