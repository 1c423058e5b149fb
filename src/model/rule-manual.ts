import type { Day } from './day.ts';
import type { RuleId, Severity } from './diagnostic.ts';
import type { Refusal } from './source.ts';

/** The documentation of a rule. */
export interface RuleManual {
  /** `<thing>/<fault>`, which is also the path of its file. */
  readonly id: RuleId;
  /** Its level where the config sets none. */
  readonly level: Severity;
  /** The fault it finds, in one line. */
  readonly summary: string;
  /** The reason it matters, in a few sentences. */
  readonly why: string;
  /** The way to fix it. */
  readonly remedy: string;
  readonly examples: { readonly good: readonly RuleExample[]; readonly bad: readonly RuleExample[] };
}

/**
 * A small library that documents and tests a rule. In a bad one, a comment `# error: <rule>` ends each line that the rule
 * has to flag, and no other.
 */
export interface RuleExample {
  /** A title, where the example does not explain itself. */
  readonly title?: string;
  /** Default: 2026-10-01. */
  readonly today?: Day;
  /** The text of refs.config.yaml. Default: `version: 1`. */
  readonly config?: string;
  /** One file's text, which is then customers/nordlicht.yaml, or files by path. */
  readonly files: string | Readonly<Record<string, ExampleFile>>;
}

/** A file's text or bytes, or the refusal to read it. A file without a text has its one finding on line 1. */
export type ExampleFile = string | Uint8Array | Refusal;

/** The published address of a rule's manual. */
export const ruleUrl = (rule: string): string => `https://unpkg.com/customer-refs/docs/rules/${rule}.md`;
