import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { CheckResult } from '../../report/check/index.ts';
import { staleEntries } from '../../rules/baseline.ts';
import type { FileReport } from '../../rules/file-report.ts';
import { RULES } from '../../rules/index.ts';
import type { JudgedFindings } from '../../rules/judge-findings.ts';
import { byPlace, diagnosticsOf, type ReportedFinding } from '../../rules/lint.ts';
import type { BaselineText } from './baseline.ts';
import type { OpenReports } from './open-reports.ts';
import type { StateBefore } from './since.ts';

export interface Checked {
  readonly opened: OpenReports;
  readonly judged: JudgedFindings;
  readonly baseline: BaselineText | undefined;
  readonly since: string | undefined;
  readonly before: StateBefore | undefined;
  readonly showsAll: boolean;
  /** The reports of the files that are asked about. */
  readonly reports: readonly FileReport[];
  isWanted(file: string): boolean;
  /** True where these files moved a goal of coverage since the revision: what is new about the goals is wanted as well. */
  readonly isOfGoals?: boolean;
}

/** The result of a check, as the formats print it. */
export function resultOf({
  opened,
  judged,
  baseline,
  since,
  before,
  showsAll,
  reports,
  isWanted,
  isOfGoals = false,
}: Checked): CheckResult {
  const { source, loaded, today, shown, repositoryPath } = opened;
  const wanted = (findings: readonly ReportedFinding[]) =>
    findings
      .map(({ diagnostic }) => diagnostic)
      .filter(({ file, rule }) => isWanted(file) || (isOfGoals && rule === 'library/gap'))
      .sort(byPlace(loaded.config.file));
  const stale = diagnosticsOf({ ...source, files: [] }, staleEntries(judged.gone, baseline?.text ?? ''));
  const diagnostics = [...stale.filter(({ file }) => isWanted(file)), ...wanted(judged.counted)];
  return {
    as_of: today,
    summary: {
      files: reports.length,
      customers: reports.filter(({ why }) => why === undefined).length,
      errors: countOf(diagnostics, 'error'),
      warnings: countOf(diagnostics, 'warning'),
      infos: countOf(diagnostics, 'info'),
      ignored: wanted(judged.ignored).length,
      known: wanted(judged.known).length,
    },
    diagnostics,
    showsAll,
    rules: RULES,
    reportedOnly: wanted(judged.reported),
    since,
    files: reports.map(({ file }) => file),
    textOf: (file) => (file === BASELINE_FILE ? baseline?.text : (opened.textOf(file) ?? before?.textOf(file))),
    shown,
    repositoryPath,
  };
}

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
