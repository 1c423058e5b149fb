import type { Policy } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Fault, Finding, RuleId, Severity } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Library } from '../model/library.ts';
import type { Refusal } from '../model/source.ts';
import type { LibrarySummary } from './library-summary.ts';

/** One thing that can be wrong with a library: what, why it matters, how to mend it, and how to see it. */
export type Rule = FileRule | LibraryRule;

/**
 * A rule that looks at each file by itself: what it finds in one follows from that file, the config and the day, so that
 * it can be kept until one of them changes. A day turns it only where it passes one that stands in the file, or lies a
 * duration of the file's or the policy's before or after such a day, or on which a word of the config is retired.
 */
export interface FileRule extends RuleManual {
  readonly reach: 'file';
  /** Whether it asks standing, which asks the other files of the same company: it is asked again where there are any. */
  readonly asksTwins?: boolean;
  check(library: Library, context: RuleContext): Iterable<Finding>;
}

/** A rule that compares files, or looks at the config and the comments. It sees no more of a file than its traits. */
export interface LibraryRule extends RuleManual {
  readonly reach: 'library';
  check(survey: LibrarySummary, context: LibraryContext): Iterable<Finding>;
}

/** What a rule says of itself. */
export interface RuleManual {
  /** `<thing>/<fault>`, which is also where its file lies. */
  readonly id: RuleId;
  /** Its level where the config sets none. */
  readonly level: Severity;
  /** What it catches, in one line. */
  readonly summary: string;
  /** Why that matters, in a few sentences. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
}

/** What a rule may know besides the library. */
export interface RuleContext {
  readonly today: Day;
  readonly policy: Policy;
  /** The ids of all rules. */
  readonly rules: readonly RuleId[];
}

export interface LibraryContext extends RuleContext {
  /** The ignores that hold today, and silenced nothing of the rules before this one. */
  idleIgnores(): readonly Ignore[];
}

/**
 * A small library that shows a rule, its manual and its test. In a bad one a comment `# error: <rule>` ends each line
 * that the rule has to flag, and no other.
 */
export interface Example {
  /** What it shows, where that is not plain. */
  readonly title?: string;
  /** Default: 2026-10-01. */
  readonly today?: Day;
  /** The text of refs.config.yaml. Default: `version: 1`. */
  readonly config?: string;
  /** One file's text, which is then customers/nordlicht.yaml, or files by path. */
  readonly files: string | Readonly<Record<string, ExampleFile>>;
}

/** A file's text or bytes, or why it is not read. A file without a text has its one finding on line 1. */
export type ExampleFile = string | Uint8Array | Refusal;

/** The check of a rule whose findings loading made already. */
export const foundWhileLoading =
  (id: RuleId) =>
  ({ faults }: Pick<Library, 'faults'>): readonly Fault[] =>
    faults.filter((fault) => fault.rule === id);
