import type { Policy } from '../model/config.ts';
import type { Day, Duration } from '../model/day.ts';
import type { Fault, Finding, RuleId } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import type { RuleManual } from '../model/rule-manual.ts';
import type { GonePlacement } from './gone-placements.ts';
import type { JudgedMention, UnreadFile } from './judge-content.ts';
import type { LibrarySummary } from './library-summary.ts';

/** One thing that can be wrong with a library: its manual, its examples and its check. */
export type Rule = FileRule | LibraryRule | ScanRule;

/**
 * A rule that looks at each file by itself. Its findings follow from that file, the config and the day, so that they can
 * be cached until one of them changes. A day changes them only if it passes a day of the file, a day that lies a
 * duration of the file, the policy or the rule before or after it, or a day on which a term of the config is retired.
 */
export interface FileRule extends RuleManual {
  readonly reach: 'file';
  /** True for a rule that reads the other files of the company, of its parents and of its people: it runs again with those. */
  readonly asksTwins?: boolean;
  /** The durations that the rule itself has. */
  readonly durations?: readonly Duration[];
  check(library: Library, context: RuleContext): Iterable<Finding>;
  /** Reports what only the summaries of all files show. */
  checkAmong?(survey: LibrarySummary): Iterable<Finding>;
}

/** A rule that compares files, or looks at the config and the comments. It sees summaries of files only. */
export interface LibraryRule extends RuleManual {
  readonly reach: 'library';
  check(survey: LibrarySummary, context: LibraryContext): Iterable<Finding>;
}

/** A rule about websites, documents and decks that show customers. It sees what `judgeContent` made of them. */
export interface ScanRule extends RuleManual {
  readonly reach: 'content';
  check(content: JudgedContent): Iterable<Finding>;
}

/** The places that show customers, and the placements on record that show them no longer. */
export interface JudgedContent {
  readonly shown: readonly JudgedMention[];
  readonly gone: readonly GonePlacement[];
  readonly unread: readonly UnreadFile[];
  readonly unsearched: readonly OmittedFile[];
  /** True where a place that is allowed, but not on record, is to be reported. */
  readonly wantsUnregistered: boolean;
}

/** The input of a rule besides the library. */
export interface RuleContext {
  readonly today: Day;
  readonly policy: Policy;
  /** The ids of all rules. */
  readonly rules: readonly RuleId[];
}

export interface LibraryContext extends RuleContext {
  /** The ignores that hold today and suppressed no finding of the rules before this one. */
  idleIgnores(): readonly Ignore[];
}

/** The check of a rule whose findings are made while files are loaded. */
export const foundWhileLoading =
  (id: RuleId) =>
  ({ faults }: Pick<Library, 'faults'>): readonly Fault[] =>
    faults.filter((fault) => fault.rule === id);
