import { idOf } from '../library/load.ts';
import type { Day } from '../model/day.ts';
import { LEVELS, type SuppressionMeans } from '../model/diagnostic.ts';
import { BASELINE_FILE, type Fingerprint, fingerprintKey } from '../model/fingerprint.ts';
import { configUseless } from './config/useless.ts';
import type { FileReport } from './file-report.ts';
import { type ContentFingerprint, partition } from './fingerprint.ts';
import { ignoreUnused } from './ignore/unused.ts';
import { RULES } from './index.ts';
import { type LevelOf, levels, strictestLevels } from './levels.ts';
import { type LintSource, lintReports, type ReportedFinding } from './lint.ts';

/** A library under one config on one day. */
export interface LintState {
  readonly source: LintSource;
  /** The reports of its files, in their order. */
  readonly reports: readonly FileReport[];
  readonly today: Day;
}

/** Two states of a library, and the settings by which the later one is judged. */
export interface LintComparison {
  /** The earlier state under its own settings. */
  readonly base: LintState;
  /** The later state under its own settings. */
  readonly head: LintState;
  /** The later state as read under the config, glob, size limit and day of the earlier one, where these differ. */
  readonly besides: readonly LintState[];
  /** The entries of the later state's baseline. */
  readonly baseline: readonly Fingerprint[];
}

/** The findings of a check, by their effect. */
export interface JudgedFindings {
  /** Those that fail the check. */
  readonly counted: readonly ReportedFinding[];
  /** Those of the earlier state, and those that came with the calendar alone: reported, without failing. */
  readonly reported: readonly ReportedFinding[];
  /** Those that a comment suppresses. */
  readonly ignored: readonly ReportedFinding[];
  /** Those that the baseline knows. */
  readonly known: readonly ReportedFinding[];
  /** Entries of the baseline without a finding any more. */
  readonly gone: readonly Fingerprint[];
}

/** Judges the findings of a library by its own settings alone. */
export function judgeAlone(found: readonly ReportedFinding[], baseline: readonly Fingerprint[]): JudgedFindings {
  const { fresh, known, gone } = partition(found.filter(isUnsuppressed), printOf, baseline);
  return { counted: fresh, reported: [], ignored: found.filter(isSuppressed), known, gone };
}

/** Judges the new findings of the later state by its own settings alone, since somebody approved these. */
export function judgeApproved({ base, baseline }: LintComparison, found: readonly ReportedFinding[]): JudgedFindings {
  const alone = judgeAlone(found, baseline);
  const { fresh, known } = partition(alone.counted, printOf, lintState(base).filter(isUnsuppressed).map(printOf));
  return { ...alone, counted: fresh, reported: known };
}

/**
 * Judges the new findings of the later state, whatever that state suppresses. A finding counts if the settings of either
 * state find it, unless the earlier state had it already. A comment goes on suppressing what it suppressed before.
 * `found` holds the findings of the later state by its own settings.
 */
export function judgeSince(compared: LintComparison, found: readonly ReportedFinding[]): JudgedFindings {
  const { base, head, baseline } = compared;
  const alone = judgeAlone(found, baseline);
  const before = lintState(base);
  const all = foundByEither(compared, found);
  const open = partition(all.filter(isUnsuppressed), printOf, before.filter(isUnsuppressed).map(printOf));
  const suppressed = partition(all.filter(isSuppressed), printOf, before.filter(isSuppressed).map(printOf));
  // A finding that was reported before is not new because a comment now suppresses it.
  const hidden = partition(suppressed.fresh, printOf, open.gone);
  const isKnown = among(alone.known);
  const silencerOf = silencers(head, found, isKnown);
  return {
    ...alone,
    counted: withoutRewordings([...open.fresh, ...hidden.fresh].map((one) => withSilencer(one, silencerOf(one), head))),
    reported: [...open.known, ...hidden.known].filter((one) => !isKnown(one)),
    ignored: suppressed.known,
  };
}

/**
 * Judges the findings of the later state of some content, by those of the earlier state. A comment goes on suppressing
 * what it suppressed before, and silences nothing that comes with it.
 */
export function judgeNew(found: readonly ReportedFinding[], before: readonly ReportedFinding[]): JudgedFindings {
  const open = partition(found.filter(isUnsuppressed), printOf, before.filter(isUnsuppressed).map(printOf));
  const suppressed = partition(found.filter(isSuppressed), printOf, before.filter(isSuppressed).map(printOf));
  const hidden = partition(suppressed.fresh, printOf, open.gone);
  return {
    counted: [...open.fresh, ...hidden.fresh.map(hiddenByComment)],
    reported: [...open.known, ...hidden.known],
    ignored: suppressed.known,
    known: [],
    gone: [],
  };
}

function hiddenByComment(finding: ReportedFinding): ReportedFinding {
  const { diagnostic, ignore } = finding;
  const message = `${diagnostic.message}; silenced by this change: the comment in line ${ignore?.range.line}`;
  return { ...finding, diagnostic: { ...diagnostic, message, silenced_by: 'comment' } };
}

const isSuppressed = ({ ignore }: ReportedFinding): boolean => ignore !== undefined;
const isUnsuppressed = (one: ReportedFinding): boolean => !isSuppressed(one);
const printOf = ({ fingerprint }: ReportedFinding): ContentFingerprint => fingerprint;

const lintState = ({ source, reports, today }: LintState, levelOf?: LevelOf): readonly ReportedFinding[] =>
  lintReports(source, reports, today, levelOf && { levelOf }).reported;

/** The findings of the later state by the settings of either state, each once. */
function foundByEither(
  { base, head, besides }: LintComparison,
  found: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const formerFile = formerFiles(base, head);
  if (besides.length === 0 && formerFile === undefined) return found;
  const levelOf = strictestLevels(base.source.config, head.source.config, formerFile ?? (() => undefined));
  const all = [...lintState(head, levelOf)];
  for (const state of besides) {
    const { fresh } = partition(lintState(state, levelOf), printOf, all.map(printOf));
    all.push(...fresh.filter((one) => !isOfIdleSetting(one)));
  }
  return all;
}

/** Says that a finding is about a setting without effect, which holds only among the settings it belongs to. */
const isOfIdleSetting = ({ fingerprint: { rule } }: ReportedFinding): boolean =>
  rule === configUseless.id || rule === ignoreUnused.id;

/** Looks up the former path of a moved file; undefined where no level depends on it. */
function formerFiles(base: LintState, head: LintState): ((file: string) => string | undefined) | undefined {
  if (base.source.config.overrides.length === 0) return undefined;
  const files = new Set(base.reports.map(({ file }) => file));
  const moved = head.reports.filter(({ file }) => !files.has(file));
  if (moved.length === 0) return undefined;
  const former = new Map(base.reports.map(({ file }) => [idOf(file), file]));
  return (file) => (files.has(file) ? undefined : former.get(idOf(file)));
}

/** Tests for findings that are equal to one of a list. */
function among(findings: readonly ReportedFinding[]): (finding: ReportedFinding) => boolean {
  const texts = new Set(findings.map(textOf));
  return (finding) => texts.has(textOf(finding));
}

const textOf = ({ fingerprint, diagnostic: { file, line, column } }: ReportedFinding): string =>
  JSON.stringify([fingerprintKey(fingerprint), file, line, column]);

/** Finds the means by which the later state would suppress a finding. */
function silencers(
  { source: { config }, reports }: LintState,
  found: readonly ReportedFinding[],
  isKnown: (finding: ReportedFinding) => boolean,
): (finding: ReportedFinding) => SuppressionMeans | undefined {
  const reportOf = new Map(reports.map((report) => [report.file, report]));
  const levelOf = levels(config);
  const isFound = among(found);
  return (finding) => {
    const { rule: id, file, severity } = finding.diagnostic;
    if (finding.ignore !== undefined) return 'comment';
    const rule = RULES.find((one) => one.id === id);
    const level = rule === undefined ? severity : levelOf(rule, file);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(severity)) return 'level';
    if (isKnown(finding)) return 'baseline';
    if (isFound(finding)) return undefined;
    const isUnread =
      file !== config.file && (reportOf.get(file)?.why ?? (reportOf.has(file) ? undefined : file)) !== undefined;
    return isUnread || id === 'file/too-large' ? 'scope' : 'policy';
  };
}

/** Adds to a finding that counts the means by which it would be suppressed. */
function withSilencer(
  finding: ReportedFinding,
  silencer: SuppressionMeans | undefined,
  { source: { config } }: LintState,
): ReportedFinding {
  if (silencer === undefined) return finding;
  const { diagnostic, ignore } = finding;
  const by: Readonly<Record<SuppressionMeans, string>> = {
    comment: `the comment in line ${ignore?.range.line}`,
    level: `the level of ${diagnostic.rule} in ${config.file}`,
    baseline: BASELINE_FILE,
    scope: `"customers" or "max_file_size" in ${config.file}`,
    policy: `the policy or the taxonomy in ${config.file}`,
  };
  const message = `${diagnostic.message}; silenced by this change: ${by[silencer]}`;
  return { ...finding, diagnostic: { ...diagnostic, message, silenced_by: silencer } };
}

/** Drops the findings that only the other policy or taxonomy words differently, at the same place and level. */
function withoutRewordings(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const isOfPolicy = ({ diagnostic }: ReportedFinding) => diagnostic.silenced_by === 'policy';
  const placeOf = ({ diagnostic: { rule, file, path, severity } }: ReportedFinding) =>
    JSON.stringify([rule, file, path, severity]);
  const known = new Set(findings.filter((finding) => !isOfPolicy(finding)).map(placeOf));
  return findings.filter((finding) => !isOfPolicy(finding) || !known.has(placeOf(finding)));
}
