import type { Day } from '../../model/day.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { RuleManual } from '../../model/rule-manual.ts';

/** The result of `refs check`. */
export interface CheckResult {
  readonly as_of: Day;
  readonly summary: {
    /** Customer files that were checked. */
    readonly files: number;
    /** Customer files that could be read. */
    readonly customers: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings that an ignore comment silenced. */
    readonly ignored: number;
    /** Findings that are in the baseline. */
    readonly known: number;
  };
  readonly diagnostics: readonly Diagnostic[];
  /** True where the text for people holds every finding in full, however many there are. */
  readonly showsAll: boolean;
  /** True for a scan of content, whose command names its paths. */
  readonly isOfContent?: boolean;
  /** The manuals of all rules. */
  readonly rules: readonly RuleManual[];
  /** Findings that existed before, or that only time brought. They are reported, but never fail a run. */
  readonly reportedOnly: readonly Diagnostic[];
  /** The revision to compare with; undefined where everything counts. */
  readonly since: string | undefined;
  /** The checked customer files, by their paths from the folder of the library. */
  readonly files: readonly string[];
  /** The text of a file, for excerpts. */
  textOf(file: string): string | undefined;
  /** The path as the user of this run would open it: from the working directory. */
  shown(file: string): string;
  /** The path as a code host knows it: from the root of the repository, or as shown outside of one. */
  repositoryPath(file: string): string;
}

/** The command whose findings these are, as pages and CI servers title them. */
export const commandOf = ({ isOfContent }: CheckResult): string => (isOfContent ? 'refs scan' : 'refs check');

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
