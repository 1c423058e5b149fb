import { listFiles, readListed } from '../io/files/folder.ts';
import { customerMatcher, customersFolder, type LoadedConfig } from '../library/config.ts';
import { type LibraryDocument, readDocument } from '../library/document.ts';
import { loadLibrary } from '../library/load.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Library } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import type { Source } from '../model/source.ts';
import { BUILD, VERSION } from '../model/version.ts';
import { type FileReport, fileReports } from '../rules/file-report.ts';
import { RULES } from '../rules/index.ts';
import type { LintSource } from '../rules/lint.ts';
import { isWithin } from '../rules/validity-period.ts';
import { rangeAt } from '../text/line-index.ts';
import type { OpenConfig } from '../workspace/open-library.ts';
import { findChanges } from './find-changes.ts';
import { type CachedReport, makeReports, readCounted } from './make-reports.ts';

/** A library by its rows, and what else a check has to know of it. */
export interface LibraryReports {
  readonly source: LintSource;
  /** Of all customer files, in their order. */
  readonly reports: readonly FileReport[];
  /** The text of a file as it is now; undefined where there is none to show. */
  textOf(file: string): string | undefined;
  /** A file as it is now; undefined where there is none. */
  sourceOf(file: string): Source | undefined;
}

/** How the rows of a library are come by. */
export interface LibraryReportsOptions {
  /** Where those of an earlier run are kept; undefined: all are made anew, and none are kept. */
  readonly store: CacheStore | undefined;
  /** What stands in for the file of its path, or is added. */
  readonly instead?: Source;
  readonly meter: Meter;
}

/** The rows of the library in a folder: those that are known of files that did not change, the others made anew. */
export function readLibraryReports(
  { root, loaded, today }: OpenConfig,
  { store, instead, meter }: LibraryReportsOptions,
): LibraryReports {
  const { config } = loaded;
  const key = reportsCacheKey(loaded);
  const kept = meter.time('read what is kept', () => readCached(store, key));
  const known = new Map(kept.filter((row) => isWithin(row, today)).map((row) => [row.file, row]));
  const listed = meter.time('list', () =>
    listFiles(root, customersFolder(config), customerMatcher(config)).filter(({ file }) => file !== instead?.file),
  );
  meter.count('files listed', listed.length);
  const {
    same,
    changed,
    isStale: isWorthKeeping,
  } = meter.time('find what changed', () =>
    findChanges(listed, known, (one) => readCounted(one, config.maxFileSize, meter)),
  );
  // What is being typed is no reason to keep anything.
  const keeps = store !== undefined && instead === undefined;
  const made = makeReports(loaded, changed, { today, keeps, meter });
  const rows = [...same, ...made].sort(byFile);
  if (keeps && isWorthKeeping)
    meter.time('keep', () => store.write(NAME, key, JSON.stringify(rows.filter(isCacheable))));
  const typed = instead === undefined ? [] : fileReports(loadLibrary(loaded, [instead]), today, RULES, meter);
  const byName = new Map(listed.map((one) => [one.file, one]));
  const sourceOf = (file: string): Source | undefined => {
    const one = byName.get(file);
    return file === instead?.file ? instead : one && readListed(one, config.maxFileSize);
  };
  return {
    ...reportContext(loaded, sourceOf),
    reports: typed.length === 0 ? rows : [...rows, ...typed].sort(byFile),
  };
}

/** Whether a row can be told to be that of its file. */
const isCacheable = (row: FileReport | CachedReport): boolean => 'hash' in row && row.hash !== '';

/** What a check has to know of a library besides its rows; files are read again, each once, and only those asked for. */
export function reportContext(
  loaded: LoadedConfig,
  sourceOf: (file: string) => Source | undefined,
): Pick<LibraryReports, 'source' | 'textOf' | 'sourceOf'> {
  const documents = new Map<string, LibraryDocument>([[loaded.config.file, loaded.document]]);
  const documentOf = (file: string): LibraryDocument | undefined => {
    const known = documents.get(file);
    const source = known === undefined ? sourceOf(file) : undefined;
    if (source === undefined) return known;
    const document = readDocument(source);
    documents.set(file, document);
    return document;
  };
  return {
    source: {
      ...loadLibrary(loaded, []),
      among: partialLibrary(loaded, sourceOf),
      locate: (place) => ('range' in place ? place.range : (documentOf(place.file)?.locate(place) ?? rangeAt(1, 1))),
    },
    textOf: (file) => documentOf(file)?.text,
    sourceOf,
  };
}

/** Libraries of a few files of a state, for rules that ask files of one company about each other. */
export const partialLibrary =
  (loaded: LoadedConfig, sourceOf: (file: string) => Source | undefined) =>
  (files: readonly string[]): Library =>
    loadLibrary(
      loaded,
      files.flatMap((file) => sourceOf(file) ?? []),
    );

const NAME = 'rows';

/** Everything that a row follows from, besides its file: the program and the config. And what else a key is to tell. */
export const reportsCacheKey = ({ document }: LoadedConfig, ...more: readonly string[]): string =>
  JSON.stringify([VERSION, BUILD, document.text ?? null, ...more]);

function readCached(store: CacheStore | undefined, key: string): readonly CachedReport[] {
  const kept = store?.read(NAME, key);
  return kept === undefined ? [] : JSON.parse(kept.toString());
}

/** The order of files. */
export const byFile = (a: FileReport, b: FileReport): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
