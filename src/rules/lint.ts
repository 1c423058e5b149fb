import { idOf } from '../library/load.ts';
import { linkTwins } from '../library/twins.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic, Fault, RelatedLine, RuleId, Severity } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Library } from '../model/library.ts';
import { type Meter, UNMETERED } from '../model/meter.ts';
import { toPointer } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { groupsByKey } from '../text/groups.ts';
import { rangeAt } from '../text/line-index.ts';
import { type FileReport, fileReports, type LocatedFinding, withRanges } from './file-report.ts';
import { type ContentFingerprint, fingerprintOf } from './fingerprint.ts';
import { RULES } from './index.ts';
import { type LevelOf, levels } from './levels.ts';
import { type LibrarySummary, twinKeys } from './library-summary.ts';
import type { LibraryContext, Rule } from './rule.ts';
import { suppressionsOf } from './suppressions.ts';

/** Where the manual of a rule is published. */
export const urlOf = (rule: string): string => `https://unpkg.com/customer-refs/docs/rules/${rule}.md`;

/** What the rules found, resolved to lines and ordered by place. */
export interface LintResult {
  readonly reported: readonly ReportedFinding[];
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

/** A finding as it is told, and what else is known of it. */
export interface ReportedFinding extends Fix {
  readonly fingerprint: ContentFingerprint;
  /** The comment that silences it. */
  readonly ignore: Ignore | undefined;
}

/** Every finding of every rule on a library. Pure: today is handed in. */
export function lint(library: Library, today: Day, rules: readonly Rule[] = RULES): LintResult {
  const linked = linkTwins(library);
  return lintReports(linked, fileReports(linked, today, rules), today, { rules });
}

/** What has to be known besides the rows of the customer files: the config, what is in its file, and where things stand. */
export interface LintSource extends Pick<Library, 'config' | 'faults' | 'ignores' | 'locate'> {
  /**
   * The library of some of its customer files and no others, for rules that ask files of one company about each other;
   * absent where the rows were made with all of them at hand.
   */
  among?(files: readonly string[]): Library;
}

export interface LintOptions {
  readonly rules?: readonly Rule[];
  /** Those of the config, where no others are to hold. */
  readonly levelOf?: LevelOf;
  readonly meter?: Meter;
}

/** As `lint`, from the rows of all customer files, in their order, of which each has to hold today. */
export function lintReports(
  { config, locate, among, ...ground }: LintSource,
  alone: readonly FileReport[],
  today: Day,
  { rules = RULES, levelOf = levels(config), meter = UNMETERED }: LintOptions = {},
): LintResult {
  const rows = among === undefined ? alone : withTwins(alone, among, today, rules);
  const ofConfig = ({ file }: { readonly file: string }) => file === config.file;
  const survey: LibrarySummary = {
    config,
    files: [config.file, ...rows.map(({ file }) => file)],
    customers: rows.flatMap(({ summary: traits }) => traits ?? []),
    faults: ground.faults.filter(({ place }) => ofConfig(place)),
    ignores: [...ground.ignores.filter(ofConfig), ...rows.flatMap(({ ignores }) => ignores ?? [])],
  };
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const silence = suppressionsOf(survey.ignores, today);
  const context: LibraryContext = {
    today,
    policy: config.policy,
    rules: RULES.map(({ id }) => id),
    idleIgnores: () =>
      silence.idle().filter(({ rule: id, file }) => {
        const rule = known.get(id as RuleId);
        return rule !== undefined && levelOf(rule, file) !== 'off';
      }),
  };
  // What compares files is asked for at once, and need not be where its level is off for each of them.
  const isOff = (rule: Rule) => survey.files.every((file) => levelOf(rule, file) === 'off');
  const all: ReportedFinding[] = [];
  const tell = (rule: Rule, found: Omit<LocatedFinding, 'rule'>) => {
    const { file } = found.place;
    const severity = levelOf(rule, file);
    if (severity === 'off') return;
    const diagnostic = toDiagnostic(rule.id, severity, found, ofConfig(found.place) ? null : idOf(file));
    all.push({
      diagnostic,
      fingerprint: { ...fingerprintOf(diagnostic), ...found.subject },
      ignore: silence.suppressing(rule.id, found.place),
      edits: found.fix ?? [],
    });
  };
  for (const { found = [] } of rows) {
    for (const one of found) {
      const rule = known.get(one.rule);
      if (rule !== undefined) tell(rule, one);
    }
  }
  for (const rule of rules) {
    if (rule.reach !== 'library' || isOff(rule)) continue;
    for (const finding of meter.time(rule.id, () => [...rule.check(survey, context)]))
      tell(rule, withRanges(finding, locate));
  }
  const inOrder = byPlace(config.file);
  const reported = all.sort((a, b) => inOrder(a.diagnostic, b.diagnostic));
  return {
    reported: reported,
    diagnostics: reported.filter(({ ignore }) => ignore === undefined).map(({ diagnostic }) => diagnostic),
    ignored: reported.filter(({ ignore }) => ignore !== undefined).map(({ diagnostic }) => diagnostic),
    fixes: reported.filter(({ ignore, edits }) => ignore === undefined && edits.length > 0),
  };
}

/** The rows, with what rules find that ask several files of one company about each other. */
function withTwins(
  rows: readonly FileReport[],
  among: NonNullable<LintSource['among']>,
  today: Day,
  rules: readonly Rule[],
): readonly FileReport[] {
  const asking = rules.filter((rule) => rule.reach === 'file' && rule.asksTwins === true);
  const groups = groupsByKey(
    rows.filter(({ summary: traits }) => traits !== undefined),
    ({ summary: traits }) => (traits === undefined ? [] : twinKeys(traits)),
  );
  if (groups.length === 0 || asking.length === 0) return rows;
  const together = linkTwins(among(groups.flat().map(({ file }) => file)));
  const found = new Map(fileReports(together, today, asking).map((row) => [row.file, row.found ?? []]));
  const isAsking = new Set(asking.map(({ id }) => id));
  return rows.map((row) => {
    const ofTwins = found.get(row.file);
    if (ofTwins === undefined) return row;
    return { ...row, found: [...(row.found ?? []).filter(({ rule }) => !isAsking.has(rule)), ...ofTwins] };
  });
}

/** Findings that belong to no rule's check, told at the level of their rule, or at one that no config can lower. */
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
  const mend = `run: ${commandLine`refs check ${place.file} --fix`}`;
  return {
    rule,
    severity,
    message,
    hint: fix === undefined ? (hint ?? null) : hint === undefined ? mend : `${hint}, or ${mend}`,
    customer,
    file: place.file,
    ...range,
    path: 'path' in place ? toPointer(place.path) : null,
    url: urlOf(rule),
    related: related.map((other, nth): RelatedLine => {
      const { line, column } = relatedRanges[nth] ?? rangeAt(1, 1);
      return { message: other.message, file: other.place.file, line, column };
    }),
  };
}

/** The config first, then by file, line, column and rule. */
export const byPlace =
  (configFile: string) =>
  (a: Diagnostic, b: Diagnostic): number =>
    Number(b.file === configFile) - Number(a.file === configFile) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
