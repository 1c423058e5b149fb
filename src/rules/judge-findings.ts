import { idOf } from '../library/load.ts';
import type { Day } from '../model/day.ts';
import { LEVELS, type Silencer } from '../model/diagnostic.ts';
import { BASELINE_FILE, type Fingerprint } from '../model/fingerprint.ts';
import { configUseless } from './config/useless.ts';
import type { FileReport } from './file-report.ts';
import { type ContentFingerprint, fingerprintKey, partition } from './fingerprint.ts';
import { ignoreUnused } from './ignore/unused.ts';
import { RULES } from './index.ts';
import { type LevelOf, levels, strictestLevels } from './levels.ts';
import { type LintSource, lintReports, type ReportedFinding } from './lint.ts';

/** A library under one config on one day. */
export interface LintState {
  readonly source: LintSource;
  /** Of its files, in their order. */
  readonly reports: readonly FileReport[];
  readonly today: Day;
}

/** Two states of a library, and by what the later one is judged. */
export interface LintComparison {
  /** The earlier state under its own settings. */
  readonly base: LintState;
  /** The later state under its own settings. */
  readonly head: LintState;
  /** The later state as the earlier one's config, glob, size limit and day have it read, as far as they are others. */
  readonly besides: readonly LintState[];
  /** The entries of the later state's baseline. */
  readonly baseline: readonly Fingerprint[];
}

/** The findings of a check by what becomes of them. */
export interface JudgedFindings {
  /** Those that count. */
  readonly counted: readonly ReportedFinding[];
  /** Those of the earlier state, and those that came with the calendar alone. */
  readonly reported: readonly ReportedFinding[];
  /** Those that a comment silences. */
  readonly ignored: readonly ReportedFinding[];
  /** Those that the baseline knows. */
  readonly known: readonly ReportedFinding[];
  /** Entries of the baseline that nothing answers to any more. */
  readonly gone: readonly Fingerprint[];
}

/** Judges what was found in a library by the settings of that library alone. */
export function judgeAlone(found: readonly ReportedFinding[], baseline: readonly Fingerprint[]): JudgedFindings {
  const { fresh, known, gone } = partition(found.filter(isUnsuppressed), fingerprintOfFinding, baseline);
  return { counted: fresh, reported: [], ignored: found.filter(isSuppressed), known, gone };
}

/** Judges what is new in the later state by that state's settings alone: somebody approved them. */
export function judgeApproved({ base, baseline }: LintComparison, found: readonly ReportedFinding[]): JudgedFindings {
  const alone = judgeAlone(found, baseline);
  const { fresh, known } = partition(
    alone.counted,
    fingerprintOfFinding,
    lintState(base).filter(isUnsuppressed).map(fingerprintOfFinding),
  );
  return { ...alone, counted: fresh, reported: known };
}

/**
 * Judges what is new in the later state, whatever that state silences: everything counts that the settings of either
 * state find, but for what was found in the earlier state already. A comment goes on silencing what it silenced there.
 * `found` is what the later state finds by its own settings.
 */
export function judgeSince(compared: LintComparison, found: readonly ReportedFinding[]): JudgedFindings {
  const { base, head, baseline } = compared;
  const alone = judgeAlone(found, baseline);
  const before = lintState(base);
  const all = foundByEither(compared, found);
  const loud = partition(
    all.filter(isUnsuppressed),
    fingerprintOfFinding,
    before.filter(isUnsuppressed).map(fingerprintOfFinding),
  );
  const silenced = partition(
    all.filter(isSuppressed),
    fingerprintOfFinding,
    before.filter(isSuppressed).map(fingerprintOfFinding),
  );
  // What was told before is no newer for a comment that was put there.
  const hushed = partition(silenced.fresh, fingerprintOfFinding, loud.gone);
  const isKnown = among(alone.known);
  const silencerOf = silencers(head, found, isKnown);
  return {
    ...alone,
    counted: withoutEchoes([...loud.fresh, ...hushed.fresh].map((one) => withSilencer(one, silencerOf(one), head))),
    reported: [...loud.known, ...hushed.known].filter((one) => !isKnown(one)),
    ignored: silenced.known,
  };
}

const isSuppressed = ({ ignore }: ReportedFinding): boolean => ignore !== undefined;
const isUnsuppressed = (one: ReportedFinding): boolean => !isSuppressed(one);
const fingerprintOfFinding = ({ fingerprint: print }: ReportedFinding): ContentFingerprint => print;

const lintState = (
  { source: ground, reports: rows, today }: LintState,
  levelOf?: LevelOf,
): readonly ReportedFinding[] => lintReports(ground, rows, today, levelOf && { levelOf }).reported;

/** Everything that is found in the later state by the settings of either, each thing once. */
function foundByEither(
  { base, head, besides }: LintComparison,
  found: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const formerFile = formerFiles(base, head);
  if (besides.length === 0 && formerFile === undefined) return found;
  const levelOf = strictestLevels(base.source.config, head.source.config, formerFile ?? (() => undefined));
  const all = [...lintState(head, levelOf)];
  for (const state of besides) {
    const { fresh } = partition(lintState(state, levelOf), fingerprintOfFinding, all.map(fingerprintOfFinding));
    all.push(...fresh.filter((one) => !isOfIdleSetting(one)));
  }
  return all;
}

/** Whether it says of a setting that it does nothing: that is so among the settings that it stands with, or not at all. */
const isOfIdleSetting = ({ fingerprint: { rule } }: ReportedFinding): boolean =>
  rule === configUseless.id || rule === ignoreUnused.id;

/** Where a file that was moved lay before; undefined where no level depends on it. */
function formerFiles(base: LintState, head: LintState): ((file: string) => string | undefined) | undefined {
  if (base.source.config.overrides.length === 0) return undefined;
  const files = new Set(base.reports.map(({ file }) => file));
  const moved = head.reports.filter(({ file }) => !files.has(file));
  if (moved.length === 0) return undefined;
  const former = new Map(base.reports.map(({ file }) => [idOf(file), file]));
  return (file) => (files.has(file) ? undefined : former.get(idOf(file)));
}

/** Says of a thing whether it is one of these. */
function among(things: readonly ReportedFinding[]): (thing: ReportedFinding) => boolean {
  const texts = new Set(things.map(textOf));
  return (thing) => texts.has(textOf(thing));
}

const textOf = ({ fingerprint: print, diagnostic: { file, line, column } }: ReportedFinding): string =>
  JSON.stringify([fingerprintKey(print), file, line, column]);

/** Says by what the later state would silence a thing. */
function silencers(
  { source: { config }, reports: rows }: LintState,
  found: readonly ReportedFinding[],
  isKnown: (thing: ReportedFinding) => boolean,
): (thing: ReportedFinding) => Silencer | undefined {
  const rowOf = new Map(rows.map((row) => [row.file, row]));
  const levelOf = levels(config);
  const isFound = among(found);
  return (thing) => {
    const { rule: id, file, severity } = thing.diagnostic;
    if (thing.ignore !== undefined) return 'comment';
    const rule = RULES.find((one) => one.id === id);
    const level = rule === undefined ? severity : levelOf(rule, file);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(severity)) return 'level';
    if (isKnown(thing)) return 'baseline';
    if (isFound(thing)) return undefined;
    const isUnread =
      file !== config.file && (rowOf.get(file)?.why ?? (rowOf.has(file) ? undefined : file)) !== undefined;
    return isUnread || id === 'file/too-large' ? 'scope' : 'policy';
  };
}

/** Says with a thing that counts by what it would be silenced. */
function withSilencer(
  thing: ReportedFinding,
  silencer: Silencer | undefined,
  { source: { config } }: LintState,
): ReportedFinding {
  if (silencer === undefined) return thing;
  const { diagnostic, ignore } = thing;
  const by: Readonly<Record<Silencer, string>> = {
    comment: `the comment in line ${ignore?.range.line}`,
    level: `the level of ${diagnostic.rule} in ${config.file}`,
    baseline: BASELINE_FILE,
    scope: `"customers" or "max_file_size" in ${config.file}`,
    policy: `the policy or the taxonomy in ${config.file}`,
  };
  const message = `${diagnostic.message}; silenced by this change: ${by[silencer]}`;
  return { ...thing, diagnostic: { ...diagnostic, message, silenced_by: silencer } };
}

/** Leaves out what the policy or taxonomy of one state says in other words than that of the other, of the same place and as loud. */
function withoutEchoes(things: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const isOfPolicy = ({ diagnostic }: ReportedFinding) => diagnostic.silenced_by === 'policy';
  const placeOf = ({ diagnostic: { rule, file, path, severity } }: ReportedFinding) =>
    JSON.stringify([rule, file, path, severity]);
  const said = new Set(things.filter((thing) => !isOfPolicy(thing)).map(placeOf));
  return things.filter((thing) => !isOfPolicy(thing) || !said.has(placeOf(thing)));
}
