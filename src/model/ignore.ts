import type { Day } from './day.ts';
import type { Path, Range } from './place.ts';

/**
 * A comment that silences a rule at a place until a day, and why:
 * `# refs-ignore consent/expired until=2026-12-31 reason: renewal is with their legal team`.
 */
export interface Ignore {
  readonly file: string;
  /** Where the comment stands. */
  readonly range: Range;
  /** The id of the rule as written, which may be that of none; empty where none is. */
  readonly rule: string;
  /** The key or item it covers, with everything inside; undefined where it stands at none. */
  readonly path: Path | undefined;
  /** The last day on which it silences anything. */
  readonly until: Day | undefined;
  readonly reason: string | undefined;
  /** What is wrong with how it is written, as said after "it"; with any of them it silences nothing. */
  readonly faults: readonly string[];
}
