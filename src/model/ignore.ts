import type { Day } from './day.ts';
import type { Path, Range } from './place.ts';

/**
 * A comment that suppresses a rule at a place until a day, with the reason: `# refs-ignore consent/expired
 * until=2026-12-31 reason: renewal is with their legal team`.
 */
export interface Ignore {
  readonly file: string;
  /** The range of the comment. */
  readonly range: Range;
  /** The rule's id as written, even if no rule has it; empty without one. */
  readonly rule: string;
  /** The key or item that it covers, with everything inside; undefined where there is none. */
  readonly path: Path | undefined;
  /** The last day on which it suppresses anything. */
  readonly until: Day | undefined;
  readonly reason: string | undefined;
  /** The faults in its syntax, each as a phrase after "it". With any of them it suppresses nothing. */
  readonly faults: readonly string[];
}
