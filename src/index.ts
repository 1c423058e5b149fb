import type { Library } from './model/library.ts';
import { readConfig, readLibrary } from './workspace/read-library.ts';

/**
 * Loads the library of a folder that holds a refs.config.yaml. Never throws on invalid files: their faults are in
 * `faults`, and `lint` reports them with everything else. An invalid config gives the defaults and `config.broken`.
 */
export const loadLibrary = (folder: string): Library => readLibrary(folder, readConfig(folder));

export { standing } from './consent/standing.ts';
export type { Config, Policy, Taxonomy } from './model/config.ts';
export type * from './model/customer.ts';
export type { Day, Duration } from './model/day.ts';
export type { Diagnostic, Severity } from './model/diagnostic.ts';
export type { Ignore } from './model/ignore.ts';
export type { Library } from './model/library.ts';
export type { Match, Matched, Query, SearchResult } from './model/match.ts';
export type { Question, Reason, Standing, Verdict } from './model/standing.ts';
export { type LintResult, lint } from './rules/lint.ts';
export { search } from './search/search.ts';
