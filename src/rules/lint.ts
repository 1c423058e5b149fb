import picomatch from 'picomatch';
import { idOf } from '../library/load.ts';
import type { Config } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic, Fault, Finding, Level, RelatedLine, Severity } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Library } from '../model/library.ts';
import { type Place, toPointer } from '../model/place.ts';
import { RULES } from './index.ts';
import type { Rule, RuleContext } from './rule.ts';
import { silenceOf } from './silence.ts';

/** Where the manual of a rule is published. */
export const urlOf = (rule: string): string => `https://unpkg.com/customer-refs/docs/rules/${rule}.md`;

/** What the rules found, resolved to lines and ordered by place. */
export interface Linted {
  readonly diagnostics: readonly Diagnostic[];
  /** What comments in the files silence. */
  readonly ignored: readonly Diagnostic[];
  /** The edits that mend what can be mended safely; not of what is ignored. */
  readonly fixes: readonly Fix[];
}

/** A finding, and the edits in its file that mend it. */
export interface Fix {
  readonly diagnostic: Diagnostic;
  readonly edits: readonly Edit[];
}

/** Every finding of every rule on a library. Pure: today is handed in. */
export function lint(library: Library, today: Day, rules: readonly Rule[] = RULES): Linted {
  const { config } = library;
  const levelOf = levels(config);
  const silence = silenceOf(library.ignores, today);
  const isJudged = ({ rule: id, file }: Ignore) =>
    rules.some((rule) => rule.id === id && levelOf(rule, file) !== 'off');
  const context: RuleContext = {
    today,
    policy: config.policy,
    rules: RULES.map(({ id }) => id),
    idleIgnores: () => silence.idle().filter(isJudged),
  };
  const found = rules.flatMap((rule) => {
    if (isOffEverywhere(rule, config)) return [];
    return [...rule.check(library, context)].flatMap((finding) => {
      const severity = levelOf(rule, finding.place.file);
      if (severity === 'off') return [];
      const isIgnored = silence.covers(rule.id, finding.place);
      return [{ isIgnored, diagnostic: toDiagnostic(library, rule, severity, finding), edits: finding.fix ?? [] }];
    });
  });
  const those = (areIgnored: boolean) =>
    found
      .filter(({ isIgnored }) => isIgnored === areIgnored)
      .map(({ diagnostic }) => diagnostic)
      .sort(byPlace(config.file));
  const fixes = found.filter(({ isIgnored, edits }) => !isIgnored && edits.length > 0);
  return { diagnostics: those(false), ignored: those(true), fixes };
}

/** Findings that belong to no rule's check, told at the level of their rule, or at one that no config can lower. */
export function diagnosticsOf(library: Library, faults: readonly Fault[], level?: Severity): readonly Diagnostic[] {
  const levelOf = levels(library.config);
  return faults.flatMap((fault) => {
    const rule = RULES.find(({ id }) => id === fault.rule);
    if (rule === undefined) throw new Error(`no rule ${fault.rule}`);
    const severity = level ?? levelOf(rule, fault.place.file);
    return severity === 'off' ? [] : [toDiagnostic(library, rule, severity, fault)];
  });
}

const isOffEverywhere = (rule: Rule, { rules, overrides }: Config): boolean =>
  (rules[rule.id] ?? rule.level) === 'off' && !overrides.some((override) => rule.id in override.rules);

/** The level of a rule for a file: the last override that matches, else the config's, else the rule's own. */
function levels({ rules, overrides }: Config): (rule: Rule, file: string) => Level {
  const matchers = overrides
    .map((override) => ({ matches: picomatch(override.files), rules: override.rules }))
    .reverse();
  return (rule, file) => {
    const override = matchers.find((other) => rule.id in other.rules && other.matches(file));
    return override?.rules[rule.id] ?? rules[rule.id] ?? rule.level;
  };
}

function toDiagnostic(library: Library, rule: Rule, severity: Exclude<Level, 'off'>, finding: Finding): Diagnostic {
  const { place, message, hint, related = [], fix } = finding;
  return {
    rule: rule.id,
    severity,
    message,
    hint:
      fix === undefined
        ? (hint ?? null)
        : `${hint === undefined ? '' : `${hint}, or `}run: refs check --fix ${place.file}`,
    customer: customerOf(library, place),
    file: place.file,
    ...library.locate(place),
    path: 'path' in place ? toPointer(place.path) : null,
    url: urlOf(rule.id),
    related: related.map((other): RelatedLine => {
      const { line, column } = library.locate(other.place);
      return { message: other.message, file: other.place.file, line, column };
    }),
  };
}

/** The id of the customer a place belongs to, by its file's base name; null for the config. */
const customerOf = ({ config, files }: Library, { file }: Place): string | null =>
  file === config.file || !files.includes(file) ? null : idOf(file);

/** The config first, then by file, line, column and rule. */
const byPlace =
  (configFile: string) =>
  (a: Diagnostic, b: Diagnostic): number =>
    Number(b.file === configFile) - Number(a.file === configFile) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
