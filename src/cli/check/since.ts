import { byFile, partialLibrary } from '../../cache/library-reports.ts';
import { readFile, sizeRefusal } from '../../io/files/folder.ts';
import { type CustomerSelection, type DifferingFiles, type GitStates, readStates } from '../../io/git/states.ts';
import { type LoadedConfig, loadConfig } from '../../library/config.ts';
import { loadLibrary } from '../../library/load.ts';
import type { Day } from '../../model/day.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import type { Source } from '../../model/source.ts';
import { type FileReport, fileReports, withoutAssetFiles } from '../../rules/file-report.ts';
import type { LintComparison, LintState } from '../../rules/judge-findings.ts';
import { rangeAt } from '../../text/line-index.ts';
import { dayOf } from '../../workspace/open-library.ts';
import { DEFAULT_CONFIG, selectionOf } from '../../workspace/read-library.ts';
import type { Globals } from '../command.ts';
import type { OpenReports } from './open-reports.ts';

/** The state at a revision, and the state now as the settings of that revision read it. */
export interface StateBefore extends Pick<LintComparison, 'base' | 'besides'> {
  /** The files that the settings of now leave out, and those of the revision do not. */
  readonly unread: readonly FileReport[];
  textOf(file: string): string | undefined;
}

export interface SinceOptions {
  readonly globals: Globals;
  readonly host: Host;
  /** Only some files are asked about. */
  readonly isOfFew: boolean;
}

/** Reads a library as it was at a revision. Fails where git cannot (exit 2). */
export async function readSince(revision: string, opened: OpenReports, options: SinceOptions): Promise<StateBefore> {
  const { root, loaded, source, today, store } = opened;
  const { globals, host } = options;
  const states = readStates(root, { range: revision, customers: selectionOf(loaded), store }, host.env);
  if ('refused' in states) {
    const { code, message, hint } = states.refused;
    throw new Failure(EXIT.usage, code, `--since: ${message}`, hint);
  }
  // Without a library at the revision, nobody had agreed to anything but the defaults.
  const before = loadConfig(states.baseConfig ?? DEFAULT_CONFIG);
  const isSameConfig = before.document.text !== undefined && before.document.text === loaded.document.text;
  if (!isSameConfig) {
    const day = dayOf(globals.asOf, before.config.timezone, host);
    return underOtherSettings(states, before, opened, day);
  }
  const { reports, sourceOf } =
    opened.typed === undefined ? touchedReports(states, before, opened) : allReports(states, before, opened);
  if (opened.typed === undefined && options.isOfFew && store !== undefined) {
    const { cacheCompanyKeys } = await import('../../cache/partial-reports.ts');
    cacheCompanyKeys(opened, reports, { revision, store, host });
  }
  const base = { source: { ...source, among: partialLibrary(before, sourceOf), locate: nowhere }, reports, today };
  return { base, besides: [], unread: [], textOf: () => undefined };
}

/** The reports of a state, and its files. */
interface StateReports {
  readonly reports: readonly FileReport[];
  sourceOf(file: string): Source | undefined;
}

/** Looks up a file by its path. */
function finderIn(sources: readonly Source[]): StateReports['sourceOf'] {
  const byPath = new Map(sources.map((source) => [source.file, source]));
  return (file) => byPath.get(file);
}

/** Fingerprints have no lines, so that no file of the earlier state is searched for them. */
const nowhere: Library['locate'] = () => rangeAt(1, 1);

/** The reports at the revision; those of now for every file that is the same in both states. */
function touchedReports(
  states: GitStates,
  before: LoadedConfig,
  { reports, today, sourceOf }: OpenReports,
): StateReports {
  const selection = selectionOf(before);
  const { base, head } = states.read({ base: selection, head: selection, unchanged: false });
  const touched = new Set([...base, ...head].map(({ file }) => file));
  const same = withoutAssetFiles(reports.filter(({ file }) => !touched.has(file)));
  const then = finderIn(base);
  return {
    reports: [...same, ...fileReports(loadLibrary(before, base), today)].sort(byFile),
    sourceOf: (file) => (touched.has(file) ? then(file) : sourceOf(file)),
  };
}

/** All reports at the revision. git does not know the typed file, so that no report of now is known to hold. */
function allReports(states: GitStates, before: LoadedConfig, { today }: OpenReports): StateReports {
  const selection = selectionOf(before);
  const { base, unchanged } = states.read({ base: selection, head: selection, unchanged: true });
  const sources = [...base, ...unchanged];
  return { reports: fileReports(loadLibrary(before, sources), today), sourceOf: finderIn(sources) };
}

/** The state at a revision under its own settings and day, and the state now under those. */
export function underOtherSettings(
  states: Pick<GitStates, 'read'>,
  before: LoadedConfig,
  opened: Pick<OpenReports, 'root' | 'loaded' | 'source' | 'reports' | 'typed' | 'today'>,
  today: Day,
): StateBefore {
  const { root, loaded, source, reports, typed } = opened;
  const base = selectionOf(before);
  const read = states.read({ base, head: eitherOf(base, selectionOf(loaded)), unchanged: true });
  const known = new Set([...read.head, ...read.unchanged].map(({ file }) => file));
  const others = reports.filter(({ file }) => !known.has(file)).map(({ file }) => readFile(root, file, base.maxBytes));
  const instead = typed?.asFileOf(root);
  const isTyped = (file: string) => file === instead?.file;
  const sources = [...read.head, ...read.unchanged, ...others].filter(({ file }) => !isTyped(file));
  const all = instead === undefined ? sources : [...sources, instead];
  const library = loadLibrary({ ...before, assetFiles: loaded.assetFiles }, all);
  const reportsNow = fileReports(library, today);
  const isSame = new Set(read.unchanged.map(({ file }) => file).filter((file) => !isTyped(file)));
  const same = withoutAssetFiles(reportsNow.filter(({ file }) => isSame.has(file)));
  const changed = loadLibrary(before, [...read.base, ...read.unchanged.filter(({ file }) => isTyped(file))]);
  const unread = unreadOf(loaded, sources, opened);
  const byNow = { ...source, locate: library.locate };
  const byThen = { ...byNow, config: before.config, among: partialLibrary(before, finderIn(all)) };
  return {
    base: baseState(before, read, [...same, ...fileReports(changed, today)], today),
    besides: [
      { source: byThen, reports: reportsNow, today },
      ...(unread.length === 0 ? [] : [{ source: byNow, reports: replaced(reports, unread), today: opened.today }]),
    ],
    unread: unread.filter(({ file }) => !reports.some((report) => report.file === file)),
    textOf: library.textOf,
  };
}

/** Selects the files of either selection. */
const eitherOf = (base: CustomerSelection, head: CustomerSelection): CustomerSelection => ({
  ...base,
  key: JSON.stringify([base.key, head.key]),
  folders: [...base.folders, ...head.folders],
  matches: (file) => base.matches(file) || head.matches(file),
});

const baseState = (
  before: LoadedConfig,
  { unchanged, base }: DifferingFiles,
  reports: readonly FileReport[],
  today: Day,
): LintState => ({
  source: {
    ...loadLibrary(before, []),
    among: partialLibrary(before, finderIn([...unchanged, ...base])),
    locate: nowhere,
  },
  reports: [...reports].sort(byFile),
  today,
});

/**
 * Reports of the files that the settings of now leave unread, under those settings in all else. A file that is too large
 * for them is reported as such too, since the glob may be what leaves it out.
 */
function unreadOf(
  loaded: LoadedConfig,
  sources: readonly Source[],
  { reports, today }: Pick<OpenReports, 'reports' | 'today'>,
): readonly FileReport[] {
  const { maxFileSize } = loaded.config;
  const isRead = new Set(reports.filter(({ why }) => why === undefined).map(({ file }) => file));
  const left = sources.flatMap((source) => ('bytes' in source && !isRead.has(source.file) ? [source] : []));
  const refused = left.flatMap(({ file, bytes: { length } }) =>
    length > maxFileSize ? [{ file, refused: sizeRefusal(length, maxFileSize) }] : [],
  );
  const faults = new Map(fileReports(loadLibrary(loaded, refused), today).map(({ file, found = [] }) => [file, found]));
  return fileReports(loadLibrary(loaded, left), today).map((report) => ({
    ...report,
    found: [...(report.found ?? []), ...(faults.get(report.file) ?? [])],
  }));
}

function replaced(reports: readonly FileReport[], others: readonly FileReport[]): readonly FileReport[] {
  const files = new Set(others.map(({ file }) => file));
  return [...reports.filter(({ file }) => !files.has(file)), ...others].sort(byFile);
}
