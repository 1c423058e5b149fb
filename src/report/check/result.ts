import type { Day } from '../../model/day.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { RuleManual } from '../../model/rule-manual.ts';

/** What `refs check` found. */
export interface CheckResult {
  readonly as_of: Day;
  readonly summary: {
    /** Customer files that were looked at. */
    readonly files: number;
    /** Of those the ones that could be read. */
    readonly customers: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings that an ignore comment silenced. */
    readonly ignored: number;
    /** Findings that the baseline knows. */
    readonly known: number;
  };
  readonly diagnostics: readonly Diagnostic[];
  /** True where the text for people holds every finding in full, however many there are. */
  readonly showsAll: boolean;
  /** The manuals of all rules. */
  readonly rules: readonly RuleManual[];
  /** What was wrong before already, or became so by the calendar alone: told, and never a reason to fail. */
  readonly reportedOnly: readonly Diagnostic[];
  /** The revision that tells what is new; undefined where everything counts. */
  readonly since: string | undefined;
  /** The customer files that were looked at, by their paths from the library's folder. */
  readonly files: readonly string[];
  /** The text of a file, for excerpts. */
  textOf(file: string): string | undefined;
  /** A file's path as the reader of this run would open it: from the working directory. */
  shown(file: string): string;
  /** A file's path as a code host knows it: from the root of the repository, or as shown where there is none. */
  hosted(file: string): string;
}

/** The loudest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
