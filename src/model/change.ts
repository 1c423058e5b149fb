import type { Use } from './customer.ts';
import type { Day } from './day.ts';
import type { Fault } from './diagnostic.ts';
import type { Path } from './place.ts';
import type { Verdict } from './standing.ts';

/** Everything that can differ between two states of a library; `text-changed` is the rest. */
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

/** The state that was there before, and the one that is to replace it. */
export type Side = 'base' | 'head';

/** Where a thing stands in each state, or would: `-` is the end of a list, as in JSON Patch (RFC 6902). */
export interface ChangePaths {
  readonly base: Path;
  readonly head: Path;
}

/** A difference within one file: what stood where, and what stands there now. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly spot: ChangePaths;
  /** With it, `before` and `after` hold these keys of the mapping at `spot`, without those that are absent there. */
  readonly keys?: readonly string[];
  /** Undefined: nothing stood there. */
  readonly before: unknown;
  /** Undefined: nothing stands there now. */
  readonly after: unknown;
  /** What a reader calls the thing: a record's id, an advocate's, `reference-call of 2026-08-04 (completed)`. */
  readonly label: string;
  /** Of a renewal: the earlier grant. */
  readonly renews?: { readonly id: string; readonly expires_on: Day };
}

/** A fact: something that differs between two states of a library. */
export interface Change extends Difference {
  /** The customer's id in the head, else that in the base; null for the config. */
  readonly customer: string | null;
  /** The state that `file` and `path` are of: the base for what is gone. */
  readonly side: Side;
  readonly file: string;
  /** The file in the base, where it is another. */
  readonly oldFile?: string;
  /** The line to look at: the first key that changed, else the thing itself. */
  readonly path: Path;
}

/** From the gravest: the owner of consent has to agree; somebody should look; nothing to do. */
export const JUDGEMENTS = ['approve', 'look', 'note'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** A change, and what it asks of a reviewer. */
export interface JudgedChange extends Change {
  readonly judgement: Judgement;
  /** One sentence, old → new; lower case, no full stop, values raw. */
  readonly message: string;
}

/** The answer to a use on one side. */
export interface SideVerdict {
  readonly verdict: Verdict;
  readonly clears_on?: Day;
}

/** A use whose answer is another one now, on the day asked about. */
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
  /** What no approval waives, as places of the head. */
  readonly faults: readonly Fault[];
}
