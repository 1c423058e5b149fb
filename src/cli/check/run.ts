import { partialLibrary } from '../../cache/library-reports.ts';
import { newTimings } from '../../cache/timings.ts';
import { EXIT, type ExitCode } from '../../model/exit.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { NO_METER } from '../../model/meter.ts';
import { CHECK_FORMATS, type CheckResult } from '../../report/check/index.ts';
import { plain } from '../../report/escape.ts';
import { timingsText } from '../../report/timings.ts';
import type { FileReport } from '../../rules/file-report.ts';
import { judgeAlone, judgeApproved, judgeSince } from '../../rules/judge-findings.ts';
import { lintReports, type ReportedFinding } from '../../rules/lint.ts';
import { movesCoverage } from '../../rules/moves-coverage.ts';
import { outputsOf, put } from '../format.ts';
import { loneFlag } from '../lone-flag.ts';
import { readBaselineFile, writeBaselineFile } from './baseline.ts';
import { type OpenReports, openFewReports, openReports } from './open-reports.ts';
import type { CheckInput } from './options.ts';
import { pathFilter } from './paths.ts';
import { resultOf } from './result.ts';
import type { StateBefore } from './since.ts';
import { readTypedFile, refuseForeign } from './stdin.ts';

/** Checks a library, after fixing it with `--fix`. Ends with 1 on an error, and with 3 where there is nothing to check. */
export async function runCheck(input: CheckInput, host: Host): Promise<ExitCode> {
  const { options, globals } = input;
  const outputs = outputsOf<CheckResult>(CHECK_FORMATS, options.format);
  refuseLoneFlags(options);
  if (options.fix) await (await import('./fix.ts')).fixFindings(input, host);
  if (options.dryRun) return EXIT.fine;
  const typed = await readTypedFile(input, host);
  const timings = options.timings ? newTimings() : undefined;
  const meter = timings ?? NO_METER;
  const opened = (await openFewReports(input, host)) ?? openReports(globals, host, meter, typed);
  if (typed !== undefined) refuseForeign(typed, opened, host);
  const { source, reports, today, loaded } = opened;
  const { reported: found } = meter.time('compare', () => lintReports(source, reports, today, { meter }));
  const baseline = readBaselineFile(opened);
  const known = baseline?.known ?? [];
  const unsuppressed = found.filter(({ ignore }) => ignore === undefined);
  if (options.writeBaseline) return writeBaselineFile(unsuppressed, opened, host);
  if (options.pruneBaseline) return writeBaselineFile(judgeAlone(found, known).known, opened, host);
  const { judged, before } = await judgeFindings({ found, known, opened }, input, host);
  const all = [...reports, ...(before?.unread ?? [])];
  const paths = input.args[0].map((path) => (path === '-' && typed !== undefined ? typed.path : path));
  const isWanted = pathFilter(paths, { ...opened, reports: all }, host.cwd);
  const wanted = all.filter(({ file }) => isWanted(file));
  const wereWanted = before?.base.reports.filter(({ file }) => isWanted(file));
  const isOfGoals = wereWanted !== undefined && movesCoverage(wereWanted, wanted);
  const { since, all: showsAll } = options;
  const result = resultOf({ opened, judged, baseline, since, before, showsAll, reports: wanted, isWanted, isOfGoals });
  await put(outputs, result, globals.style, host);
  if (timings !== undefined) host.err(timingsText(timings.spent, timings.counted, globals.style));
  reportUnread(wanted, result, host);
  if (result.summary.errors > 0) return EXIT.findings;
  return wanted.length > 0 && reports.length > 0 ? EXIT.fine : nothingChecked(loaded.config.customers, host);
}

/** Refuses a flag without the option that it belongs to. */
function refuseLoneFlags({ dryRun, fix, approved, since }: CheckInput['options']): void {
  if (dryRun && !fix) throw loneFlag('--dry-run', 'fix', 'refs check --fix --dry-run');
  if (approved && since === undefined) throw loneFlag('--approved', 'since', 'refs check --since main --approved');
}

interface CheckedFindings {
  readonly found: readonly ReportedFinding[];
  /** The entries of the baseline. */
  readonly known: readonly Fingerprint[];
  readonly opened: OpenReports;
}

/** Judges findings by the baseline, and with `--since` by the state at that revision too. */
async function judgeFindings({ found, known, opened }: CheckedFindings, input: CheckInput, host: Host) {
  const before = await stateBefore(opened, input, host);
  if (before === undefined) return { judged: judgeAlone(found, known), before };
  const judge = input.options.approved ? judgeApproved : judgeSince;
  return { judged: judge({ ...before, head: opened, baseline: known }, found), before };
}

/** The state at the revision of `--since`, under its own settings; undefined without the option. */
async function stateBefore(
  opened: OpenReports,
  { args: [paths], options: { since }, globals }: CheckInput,
  host: Host,
): Promise<StateBefore | undefined> {
  if (since === undefined) return undefined;
  const { before, loaded, source, sourceBefore = () => undefined } = opened;
  if (before !== undefined) {
    const base = { ...opened, reports: before, source: { ...source, among: partialLibrary(loaded, sourceBefore) } };
    return { base, besides: [], unread: [], textOf: () => undefined };
  }
  const { readSince } = await import('./since.ts');
  return readSince(since, opened, { globals, host, isOfFew: paths.length > 0 });
}

/** Names the files that could not be read. A level may silence the reason, but not that they are left out. */
function reportUnread(reports: readonly FileReport[], { diagnostics, shown }: CheckResult, host: Host): void {
  for (const { file, why } of reports) {
    if (why === undefined || diagnostics.some((diagnostic) => diagnostic.file === file)) continue;
    host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
  }
}

/** Fails a check of nothing: a glob that matches no file would keep CI green for ever. */
function nothingChecked(customers: string, host: Host): ExitCode {
  host.err(`there is no customer file to check: none is named by "customers: ${plain(customers)}" in the config\n`);
  return EXIT.missing;
}
