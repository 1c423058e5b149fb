import { idOf } from '../library/load.ts';
import { linkCompanies } from '../library/parents.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic, Fault, RelatedLine, RuleId, Severity } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Library } from '../model/library.ts';
import { type Meter, NO_METER } from '../model/meter.ts';
import { toPointer } from '../model/place.ts';
import { ruleUrl } from '../model/rule-manual.ts';
import { commandLine } from '../text/command-line.ts';
import { compareText } from '../text/compare-text.ts';
import { groupsByKey } from '../text/groups.ts';
import { rangeAt } from '../text/line-index.ts';
import { type FileReport, fileReports, type LocatedFinding, ruleContext, withRanges } from './file-report.ts';
import type { ContentFingerprint } from './fingerprint.ts';
import { RULES } from './index.ts';
import { type LevelOf, levels } from './levels.ts';
import { type CustomerSummary, type LibrarySummary, ownedSummaries, twinKeys } from './library-summary.ts';
import type { LibraryContext, LibraryRule, Rule } from './rule.ts';
import { suppressionsOf } from './suppressions.ts';

/** The findings of the rules, resolved to lines and ordered by place. */
export interface LintResult {
  readonly reported: readonly ReportedFinding[];
  readonly diagnostics: readonly Diagnostic[];
  /** The findings that comments suppress. */
  readonly ignored: readonly Diagnostic[];
  /** The edits that safely fix findings, without those of suppressed ones. */
  readonly fixes: readonly Fix[];
}

/** A finding, and the edits in its file that fix it. */
export interface Fix {
  readonly diagnostic: Diagnostic;
  readonly edits: readonly Edit[];
}

/** A finding as it is reported, with its fingerprint. */
export interface ReportedFinding extends Fix {
  readonly fingerprint: ContentFingerprint;
  /** The comment that suppresses it. */
  readonly ignore: Ignore | undefined;
}

/** Runs every rule on a library. Pure: today is an argument. */
export function lint(library: Library, today: Day, rules: readonly Rule[] = RULES): LintResult {
  const linked = linkCompanies(library);
  return lintReports(linked, fileReports(linked, today, rules), today, { rules });
}

/** Runs every rule on some files of a library by themselves: what lies in other files is not looked at. */
export const lintAlone = (library: Library, today: Day, rules: readonly Rule[] = RULES): LintResult =>
  lintReports(library, fileReports(library, today, rules), today, { rules, isPart: true });

/** The input of a check besides the file reports: the config, its faults and ignores, and the lookup of ranges. */
export interface LintSource extends Pick<Library, 'config' | 'faults' | 'ignores' | 'locate'> {
  /**
   * The library of some customer files alone, for rules that compare the files of one company. Absent where the reports
   * were made from all files together.
   */
  among?(files: readonly string[]): Library;
}

export interface LintOptions {
  readonly rules?: readonly Rule[];
  /** Default: the levels of the config. */
  readonly levelOf?: LevelOf;
  readonly meter?: Meter;
  /** The library is a part of one, so that a file that is not in it may exist. */
  readonly isPart?: boolean;
}

/** Does the same as `lint`, from the reports of all customer files, in their order. Each has to hold today. */
export function lintReports(
  source: LintSource,
  alone: readonly FileReport[],
  today: Day,
  { rules = RULES, levelOf = levels(source.config), meter = NO_METER, isPart = false }: LintOptions = {},
): LintResult {
  const { config, locate, among } = source;
  const reports = among === undefined ? alone : withTwins(alone, among, today, rules);
  const library = summarize(source, reports);
  const suppressions = suppressionsOf(library.ignores, today);
  const all: ReportedFinding[] = [];
  const report = (rule: Rule, finding: Omit<LocatedFinding, 'rule'>): void => {
    const { file } = finding.place;
    const severity = levelOf(rule, file);
    if (severity === 'off') return;
    const diagnostic = toDiagnostic(rule.id, severity, finding, file === config.file ? null : idOf(file));
    all.push({
      diagnostic,
      fingerprint: { ...fingerprintOf(diagnostic), ...finding.subject },
      ignore: suppressions.suppressing(rule.id, finding.place),
      edits: finding.fix ?? [],
    });
  };
  const ruleOf = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const isOn = (rule: Rule | undefined, file: string) => rule !== undefined && levelOf(rule, file) !== 'off';
  for (const finding of reports.flatMap(({ found = [] }) => found)) {
    const rule = ruleOf.get(finding.rule);
    if (rule !== undefined) report(rule, finding);
  }
  const idleIgnores = () => suppressions.idle().filter(({ rule, file }) => isOn(ruleOf.get(rule), file));
  const context: LibraryContext = { ...ruleContext(config, today), idleIgnores };
  for (const rule of rules) {
    const compare = comparisonOf(rule, isPart);
    if (compare === undefined || !library.files.some((file) => isOn(rule, file))) continue;
    for (const finding of meter.time(rule.id, () => [...compare(library, context)]))
      report(rule, withRanges(finding, locate));
  }
  return resultOf(all, config.file);
}

/** The part of a rule that compares files. */
function comparisonOf(rule: Rule, isPart: boolean): LibraryRule['check'] | undefined {
  if (rule.reach === 'library') return (library, context) => rule.check(library, context);
  if (rule.reach === 'content') return undefined;
  return isPart ? undefined : rule.checkAmong && ((library) => rule.checkAmong?.(library) ?? []);
}

function summarize({ config, faults, ignores }: LintSource, reports: readonly FileReport[]): LibrarySummary {
  const isOfConfig = ({ file }: { readonly file: string }) => file === config.file;
  return {
    config,
    files: [config.file, ...reports.map(({ file }) => file)],
    customers: reports.flatMap(({ summary }) => summary ?? []),
    faults: faults.filter(({ place }) => isOfConfig(place)),
    ignores: [...ignores.filter(isOfConfig), ...reports.flatMap((report) => report.ignores ?? [])],
  };
}

function resultOf(all: ReportedFinding[], configFile: string): LintResult {
  const inOrder = byPlace(configFile);
  const reported = all.sort((a, b) => inOrder(a.diagnostic, b.diagnostic));
  const open = reported.filter(({ ignore }) => ignore === undefined);
  return {
    reported,
    diagnostics: open.map(({ diagnostic }) => diagnostic),
    ignored: reported.filter(({ ignore }) => ignore !== undefined).map(({ diagnostic }) => diagnostic),
    fixes: open.filter(({ edits }) => edits.length > 0),
  };
}

/** The reports, with the findings of rules that look at other files of the company, and at those of its parents. */
function withTwins(
  reports: readonly FileReport[],
  among: NonNullable<LintSource['among']>,
  today: Day,
  rules: readonly Rule[],
): readonly FileReport[] {
  const asking = rules.filter((rule) => rule.reach === 'file' && rule.asksTwins === true);
  const targets = reports.flatMap(({ summary, doubtful = summary }) => doubtful ?? []);
  const files = asking.length === 0 ? [] : connectedFiles(targets);
  if (files.length === 0) return reports;
  const together = linkCompanies(among(files));
  const again = new Map(fileReports(together, today, asking).map((report) => [report.file, report]));
  const isAsking = new Set(asking.map(({ id }) => id));
  return reports.map((report) => {
    const ofTwins = again.get(report.file);
    if (ofTwins === undefined) return report;
    const { summary, found = [] } = ofTwins;
    return { ...report, summary, found: [...(report.found ?? []).filter(({ rule }) => !isAsking.has(rule)), ...found] };
  });
}

/** The files in whose standing another one has a say, and these others: in the order of the summaries. */
function connectedFiles(summaries: readonly CustomerSummary[]): readonly string[] {
  const groups = groupsByKey(summaries, twinKeys);
  const files = new Set(groups.flat().map(({ file }) => file));
  const twins = new Map(groups.flatMap((group) => group.map((one) => [one.file, group] as const)));
  for (const { file, parents } of ownedSummaries(summaries, ({ file }) => twins.get(file) ?? []))
    for (const name of [file, ...parents.files.map((parent) => parent.file)]) files.add(name);
  addFilesOfPeople(files, summaries);
  return summaries.flatMap(({ file }) => (files.has(file) ? [file] : []));
}

/** Adds the files that list the same people, those of employers, and these others: with all that are linked to them. */
function addFilesOfPeople(files: Set<string>, summaries: readonly CustomerSummary[]): void {
  const listed = groupsByKey(summaries, ({ people = [] }) => people).flat();
  const employers = new Set(summaries.flatMap(({ employers = [] }) => employers));
  const employing = summaries.filter(({ employers }) => employers !== undefined);
  for (const { file } of [...listed, ...employing, ...summaries.filter(({ id }) => employers.has(id))]) files.add(file);
}

/** Reports faults that were found outside of checks, at the level of their rule or at a level that no config lowers. */
export function diagnosticsOf(
  { config, files, locate }: Pick<Library, 'config' | 'files' | 'locate'>,
  faults: readonly Fault[],
  level?: Severity,
): readonly Diagnostic[] {
  const levelOf = levels(config);
  const customers = new Set(files.filter((file) => file !== config.file));
  return faults.flatMap((fault) => {
    const rule = RULES.find(({ id }) => id === fault.rule);
    if (rule === undefined) throw new Error(`no rule ${fault.rule}`);
    const { file } = fault.place;
    const severity = level ?? levelOf(rule, file);
    if (severity === 'off') return [];
    return [toDiagnostic(rule.id, severity, withRanges(fault, locate), customers.has(file) ? idOf(file) : null)];
  });
}

function toDiagnostic(
  rule: RuleId,
  severity: Severity,
  { place, message, hint, related = [], fix, range, relatedRanges = [] }: Omit<LocatedFinding, 'rule'>,
  customer: string | null,
): Diagnostic {
  const fixHint = `run: ${commandLine`refs check ${place.file} --fix`}`;
  return {
    rule,
    severity,
    message,
    hint: fix === undefined ? (hint ?? null) : [hint ?? [], fixHint].flat().join(', or '),
    customer,
    file: place.file,
    ...range,
    path: 'path' in place ? toPointer(place.path) : null,
    url: ruleUrl(rule),
    related: related.map((other, index): RelatedLine => {
      const { line, column } = relatedRanges[index] ?? rangeAt(1, 1);
      return { message: other.message, file: other.place.file, line, column };
    }),
  };
}

/** Orders diagnostics: the config first, then by file, line, column and rule. */
export const byPlace =
  (configFile: string) =>
  (a: Diagnostic, b: Diagnostic): number =>
    Number(b.file === configFile) - Number(a.file === configFile) ||
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message);
