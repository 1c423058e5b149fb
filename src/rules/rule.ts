import type { Policy } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Finding, RuleId, Severity } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Library } from '../model/library.ts';
import type { Refusal } from '../model/source.ts';

/** One thing that can be wrong with a library: what, why it matters, how to mend it, and how to see it. */
export interface Rule {
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
  check(library: Library, context: RuleContext): Iterable<Finding>;
}

/** What a rule may know besides the library. */
export interface RuleContext {
  readonly today: Day;
  readonly policy: Policy;
  /** The ids of all rules. */
  readonly rules: readonly RuleId[];
  /** The ignores that hold today, and silenced nothing of the rules before this one. */
  idleIgnores(): readonly Ignore[];
}

/**
 * A small library that shows a rule, its manual and its test. In a bad one a comment `# error: <rule>` ends each line
 * that the rule has to flag, and no other.
 */
export interface Example {
  /** What it shows, where that is not plain. */
  readonly says?: string;
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
  (id: RuleId): Rule['check'] =>
  (library) =>
    library.faults.filter((fault) => fault.rule === id);
