import { byFile, partialLibrary } from '../../cache/library-reports.ts';
import { readFile, sizeRefusal } from '../../io/files/folder.ts';
import type { GitRefusal } from '../../io/git/run.ts';
import { type GitStates, readStates } from '../../io/git/states.ts';
import { type LoadedConfig, loadConfig } from '../../library/config.ts';
import { loadLibrary } from '../../library/load.ts';
import type { Day } from '../../model/day.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import type { Source } from '../../model/source.ts';
import { type FileReport, fileReports } from '../../rules/file-report.ts';
import type { LintComparison, LintState } from '../../rules/judge-findings.ts';
import { rangeAt } from '../../text/line-index.ts';
import { dayOf } from '../../workspace/open-library.ts';
import { DEFAULT_CONFIG, selectionOf } from '../../workspace/read-library.ts';
import type { Globals } from '../command.ts';
import type { OpenRows } from './check.ts';

/** The state at a revision, and the state now as the settings of that revision have it read. */
export interface Before extends Pick<LintComparison, 'base' | 'besides'> {
  /** The files that the settings of now leave out, and those of the revision do not. */
  readonly unread: readonly FileReport[];
  textOf(file: string): string | undefined;
}

export interface SinceOptions {
  readonly globals: Globals;
  readonly host: Host;
  /** Whether only some files are asked about. */
  readonly isOfFew: boolean;
}

/** Reads what a library was at a revision. Fails where git cannot tell (exit 2). */
export async function readSince(revision: string, opened: OpenRows, options: SinceOptions): Promise<Before> {
  const { root, loaded } = opened;
  const { host } = options;
  const states = readStates(root, { range: revision, store: opened.store }, host.env);
  if ('refused' in states) throw sinceFailure(states.refused);
  // Where there was no library, nobody had agreed to anything but the defaults.
  const before = loadConfig(states.baseConfig ?? DEFAULT_CONFIG);
  const isSameConfig = before.document.text !== undefined && before.document.text === loaded.document.text;
  if (!isSameConfig) {
    const { globals } = options;
    const today = dayOf(globals.asOf ?? (host.env.REFS_AS_OF || undefined), before.config.timezone, host);
    return underOtherSettings(states, before, opened, today);
  }
  const { reports, sourceOf } =
    opened.typed === undefined
      ? await rowsBefore(states, before, revision, opened, options)
      : allRows(states, before, opened);
  const { source: ground, today } = stateOf(opened);
  const base = { source: { ...ground, among: partialLibrary(before, sourceOf) }, reports, today };
  return { base, besides: [], unread: [], textOf: () => undefined };
}

/** The rows of a state, and its files. */
interface Rows {
  readonly reports: readonly FileReport[];
  sourceOf(file: string): Source | undefined;
}

/** Looks up a file among some. */
function finderIn(sources: readonly Source[]): Rows['sourceOf'] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  return (file) => byFile.get(file);
}

const sinceFailure = ({ code, message, hint }: GitRefusal): Failure =>
  new Failure(EXIT.usage, code, `--since: ${message}`, hint);

/** A state under settings that did not change. A fingerprint knows no lines, so that no file is asked for them. */
const stateOf = ({ source: ground, reports: rows, today }: OpenRows): LintState => ({
  source: { ...ground, locate: nowhere },
  reports: rows,
  today,
});

const nowhere: Library['locate'] = () => rangeAt(1, 1);

/** The rows at the revision, with those of now for every file that is the same in both states. */
async function rowsBefore(
  states: GitStates,
  before: LoadedConfig,
  revision: string,
  opened: OpenRows,
  { host, isOfFew }: SinceOptions,
): Promise<Rows> {
  const { today, store } = opened;
  const selection = selectionOf(before);
  const { base, head } = states.read({ base: selection, head: selection, unchanged: false });
  const touched = new Set([...base, ...head].map(({ file }) => file));
  const rows = [
    ...opened.reports.filter(({ file }) => !touched.has(file)),
    ...fileReports(loadLibrary(before, base), today),
  ].sort(byFile);
  if (isOfFew && store !== undefined) {
    const { cacheCompanyKeys: keepMarks } = await import('../../cache/partial-reports.ts');
    await keepMarks(opened, rows, revision, store, host);
  }
  const then = finderIn(base);
  return { reports: rows, sourceOf: (file) => (touched.has(file) ? then(file) : opened.sourceOf(file)) };
}

/** All rows at the revision: what is being typed is in no file, and so is the same as nothing. */
function allRows(states: GitStates, before: LoadedConfig, { today }: OpenRows): Rows {
  const selection = selectionOf(before);
  const { base, unchanged } = states.read({ base: selection, head: selection, unchanged: true });
  const sources = [...base, ...unchanged];
  return { reports: fileReports(loadLibrary(before, sources), today), sourceOf: finderIn(sources) };
}

/** The state at a revision under settings of its own on its own day, and the state now under those. */
export function underOtherSettings(
  states: Pick<GitStates, 'read'>,
  before: LoadedConfig,
  opened: Pick<OpenRows, 'root' | 'loaded' | 'source' | 'reports' | 'typed' | 'today'>,
  today: Day,
): Before {
  const { root, loaded, source: ground, reports: rows, typed } = opened;
  const [old, now] = [selectionOf(before), selectionOf(loaded)];
  const either = {
    ...old,
    key: JSON.stringify([old.key, now.key]),
    folders: [...old.folders, ...now.folders],
    matches: (file: string) => old.matches(file) || now.matches(file),
  };
  const read = states.read({ base: old, head: either, unchanged: true });
  const known = new Set([...read.head, ...read.unchanged].map(({ file }) => file));
  const others = rows.filter(({ file }) => !known.has(file)).map(({ file }) => readFile(root, file, old.maxBytes));
  const instead = typed?.asFileOf(root);
  const sources = [...read.head, ...read.unchanged, ...others].filter(({ file }) => file !== instead?.file);
  const library = loadLibrary(before, instead === undefined ? sources : [...sources, instead]);

  const all = fileReports(library, today);
  const isUnchanged = new Set(read.unchanged.map(({ file }) => file));
  const unread = unreadOf(loaded, sources, opened);
  const isTyped = (file: string) => file === instead?.file;
  const ofBase = loadLibrary(before, [...read.base, ...read.unchanged.filter(({ file }) => isTyped(file))]);
  const byNow = { ...ground, locate: library.locate };
  const ofHead = partialLibrary(before, finderIn(instead === undefined ? sources : [...sources, instead]));
  return {
    base: {
      source: {
        ...loadLibrary(before, []),
        among: partialLibrary(before, finderIn([...read.unchanged, ...read.base])),
        locate: nowhere,
      },
      reports: [
        ...all.filter(({ file }) => isUnchanged.has(file) && !isTyped(file)),
        ...fileReports(ofBase, today),
      ].sort(byFile),
      today,
    },
    besides: [
      { source: { ...byNow, config: before.config, among: ofHead }, reports: all, today },
      ...(unread.length === 0 ? [] : [{ source: byNow, reports: withThese(rows, unread), today: opened.today }]),
    ],
    unread: unread.filter(({ file }) => !rows.some((row) => row.file === file)),
    textOf: library.textOf,
  };
}

/**
 * The rows of the files that the settings of now leave unread, under those settings in all else. A file that is too large
 * for them is told as such besides, since the glob may be what leaves it out.
 */
function unreadOf(
  loaded: LoadedConfig,
  sources: readonly Source[],
  { reports: rows, today }: Pick<OpenRows, 'reports' | 'today'>,
): readonly FileReport[] {
  const { maxFileSize } = loaded.config;
  const isRead = new Set(rows.filter(({ why }) => why === undefined).map(({ file }) => file));
  const left = sources.flatMap((source) => ('bytes' in source && !isRead.has(source.file) ? [source] : []));
  const refused = left.flatMap(({ file, bytes: { length } }) =>
    length > maxFileSize ? [{ file, refused: sizeRefusal(length, maxFileSize) }] : [],
  );
  const faults = new Map(fileReports(loadLibrary(loaded, refused), today).map(({ file, found = [] }) => [file, found]));
  return fileReports(loadLibrary(loaded, left), today).map((row) => ({
    ...row,
    found: [...(row.found ?? []), ...(faults.get(row.file) ?? [])],
  }));
}

function withThese(rows: readonly FileReport[], others: readonly FileReport[]): readonly FileReport[] {
  const replaced = new Set(others.map(({ file }) => file));
  return [...rows.filter(({ file }) => !replaced.has(file)), ...others].sort(byFile);
}
