import { listFiles, readListed } from '../io/files/folder.ts';
import { customerMatcher, customersFolder, type LoadedConfig } from '../library/config.ts';
import { type LibraryDocument, readDocument } from '../library/document.ts';
import { loadLibrary } from '../library/load.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Library } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import type { Source } from '../model/source.ts';
import { type FileReport, fileReports, hasAssetFilesOf } from '../rules/file-report.ts';
import { RULES } from '../rules/index.ts';
import type { LintSource } from '../rules/lint.ts';
import { isWithin } from '../rules/validity-period.ts';
import { rangeAt } from '../text/line-index.ts';
import { findChanges } from '../workspace/find-changes.ts';
import type { OpenConfig } from '../workspace/open-library.ts';
import { libraryCacheKey } from './library-cache-key.ts';
import { type CachedReport, makeReports, readCounted } from './make-reports.ts';

/** The file reports of a library, and what a check needs besides. */
export interface LibraryReports {
  readonly source: LintSource;
  /** The reports of all customer files, in the order of the files. */
  readonly reports: readonly FileReport[];
  /** Gives the current text of a file; undefined where there is none to show. */
  textOf(file: string): string | undefined;
  /** Gives a file as it is now; undefined where there is none. */
  sourceOf(file: string): Source | undefined;
}

export interface LibraryReportsOptions {
  /** The cache of earlier reports; undefined: none is read or written. */
  readonly store: CacheStore | undefined;
  /** A source that replaces the file of its path, or is added. */
  readonly instead?: Source;
  readonly meter: Meter;
}

/** Reads the reports of the library in a folder: cached ones for unchanged files, new ones for the others. */
export function readLibraryReports(
  { root, loaded, today }: OpenConfig,
  { store, instead, meter }: LibraryReportsOptions,
): LibraryReports {
  const { config } = loaded;
  const key = libraryCacheKey(loaded);
  const cached = meter.time('read what is kept', () => readCached(store, key));
  const holds = (report: CachedReport) => isWithin(report, today) && hasAssetFilesOf(report, loaded.assetFiles);
  const valid = new Map(cached.filter(holds).map((report) => [report.file, report]));
  const listed = meter.time('list', () =>
    listFiles(root, customersFolder(config), customerMatcher(config)).filter(({ file }) => file !== instead?.file),
  );
  meter.count('files listed', listed.length);
  const { unchanged, changed, isStale } = meter.time('find what changed', () =>
    findChanges(listed, valid, (one) => readCounted(one, config.maxFileSize, meter)),
  );
  // A text that is being typed is no reason to write the cache.
  const mayCache = store !== undefined && instead === undefined;
  const made = makeReports(loaded, changed, { today, mayCache, meter });
  const reports = [...unchanged, ...made].sort(byFile);
  if (mayCache && isStale)
    meter.time('keep', () => store.write(NAME, key, JSON.stringify(reports.filter(isCacheable))));
  const typed = instead === undefined ? [] : fileReports(loadLibrary(loaded, [instead]), today, RULES, meter);
  const byName = new Map(listed.map((one) => [one.file, one]));
  const sourceOf = (file: string): Source | undefined => {
    const one = byName.get(file);
    return file === instead?.file ? instead : one && readListed(one, config.maxFileSize);
  };
  return {
    ...reportContext(loaded, sourceOf),
    reports: typed.length === 0 ? reports : [...reports, ...typed].sort(byFile),
  };
}

/** A report without a content hash could not be compared with its file on the next run. */
const isCacheable = (report: FileReport | CachedReport): boolean => 'hash' in report && report.hash !== '';

/** Gives what a check needs besides the reports. It reads a file again only when asked for it, and once. */
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

/** Loads libraries of a few files of a state, for rules that compare the files of one company. */
export const partialLibrary =
  (loaded: LoadedConfig, sourceOf: (file: string) => Source | undefined) =>
  (files: readonly string[]): Library =>
    loadLibrary(
      loaded,
      files.flatMap((file) => sourceOf(file) ?? []),
    );

const NAME = 'file-reports';

function readCached(store: CacheStore | undefined, key: string): readonly CachedReport[] {
  const bytes = store?.read(NAME, key);
  return bytes === undefined ? [] : JSON.parse(bytes.toString());
}

/** Orders reports by their files. */
export const byFile = (a: FileReport, b: FileReport): number => (a.file < b.file ? -1 : Number(a.file > b.file));
