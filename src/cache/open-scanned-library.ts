import { fileStamp, findFile, type ListedFile, readStamped } from '../io/files/folder.ts';
import { listWithFolderStamps } from '../io/files/folder-stamps.ts';
import type { PathState } from '../io/files/path-states.ts';
import type { LoadedConfig } from '../library/config.ts';
import { idOf } from '../library/customer-id.ts';
import { loadLibrary } from '../library/load.ts';
import { unsearchedFiles } from '../library/unsearched.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { AssetFiles, Library, OmittedFile } from '../model/library.ts';
import { BUILD, VERSION } from '../model/version.ts';
import { compareText } from '../text/compare-text.ts';
import { late } from '../text/late.ts';
import { rangeAt } from '../text/line-index.ts';
import { rememberedOf } from '../text/remembered.ts';
import { type CachedFile, contentHash, findChanges, type StampedSource } from '../workspace/find-changes.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { type OpenConfig, openConfig, openLibrary } from '../workspace/open-library.ts';
import { selectionOf } from '../workspace/read-library.ts';
import type { FileStates } from './packed-files.ts';
import { openCacheStore } from './store.ts';

/** The part of a library that content is judged by. */
export interface ScannedLibrary
  extends Pick<Library, 'config' | 'customers' | 'doubtful' | 'omitted' | 'assetFiles' | 'locate'> {
  /** Identifies the contents of its files; undefined where one could not be read. */
  readonly contentKey?: string | undefined;
  /** The customer files of which not every name can be looked for. */
  readonly unsearched: readonly OmittedFile[];
  /** Gives the customers of some ids, without reading what is kept of all others. */
  readonly customersOf?: ((ids: ReadonlySet<string>) => Library['customers']) | undefined;
}

/** A library opened to judge content by, and the day it is asked about. */
export interface OpenScannedLibrary extends OpenConfig {
  readonly library: ScannedLibrary;
  /** The states of its files, the ones that assets name as far as they were asked for; undefined where one could not be read. */
  states?(): LibraryStates | undefined;
}

/** The states of the files that a library was read from. */
export interface LibraryStates {
  readonly files: FileStates;
  readonly assets: readonly PathState[];
}

/** A customer file as it was last loaded. */
type ScannedFile = readonly [
  file: string,
  customer: Customer | undefined,
  unsearched: OmittedFile | undefined,
  doubtful: Customer | undefined,
];

const NAME = 'scanned-customers';

/**
 * Opens a library as `openLibrary` does, with what is kept of the customer files that did not change since. Only what
 * judges content is in it, and companies are not linked. Fails as `openLibrary` does.
 */
export function openScannedLibrary(
  globals: LibraryOptions & { readonly mayCache: boolean },
  host: Host,
): OpenScannedLibrary {
  if (host.memory !== undefined) {
    const kept = openLibrary(globals, host);
    const part = () => ({ ...kept.library, locate, unsearched: unsearchedFiles(kept.library) });
    return { ...kept, library: scannedPart(kept.library, '', part) };
  }
  const opened = openConfig(globals, host);
  const { root, loaded } = opened;
  const store = globals.mayCache ? openCacheStore(root, host) : undefined;
  const now = host.now().getTime();
  const read = readScanned(opened, store, now);
  const assets = new Map<string, string>();
  const stampOf = (path: string): string => fileStamp(findFile(root, path), now);
  const assetFiles = loaded.assetFiles && noting(loaded.assetFiles, (path) => assets.set(path, stampOf(path)));
  return {
    ...opened,
    library: libraryOf({ config: loaded.config, assetFiles, locate }, read),
    states: () => (read.contentKey === undefined ? undefined : { files: read.files, assets: [...assets] }),
  };
}

/** The customer files of a library, each as it was kept or loaded. */
interface ReadScannedFiles {
  readonly files: FileStates;
  /** Identifies the contents of the files; undefined where one could not be read. */
  readonly contentKey: string | undefined;
  /** Gives the wanted files by their paths, and parses no other. */
  wanted(isWanted: (file: string) => boolean): readonly ScannedFile[];
  all(): readonly ScannedFile[];
}

/** Reads the customer files that changed, and keeps all for the next run. */
function readScanned({ root, loaded }: OpenConfig, store: CacheStore | undefined, now: number): ReadScannedFiles {
  const { folders, matches, maxBytes } = selectionOf(loaded);
  const [folder = ''] = folders;
  const key = JSON.stringify([VERSION, BUILD, loaded.document.text]);
  const kept = readKept(store, key);
  const listing = listWithFolderStamps(root, folder, matches, now);
  const { unchanged, changed, isStale } = findChanges(
    listing.listed,
    new Map(kept.rows.map((one) => [one.file, one])),
    (listed: ListedFile) => readStamped(listed, maxBytes, now),
    now,
  );
  const fresh = changed.map(({ file, read }) => loadScanned(file, read(), loaded));
  const rows = [...unchanged, ...fresh.map(({ row }) => row)].sort((a, b) => compareText(a.file, b.file));
  const wanted: ReadScannedFiles['wanted'] = (isWanted) => {
    const same = new Set(unchanged.flatMap(({ file }) => (isWanted(file) ? [file] : [])));
    const read = fresh.flatMap(({ one }) => (isWanted(one[0]) ? [one] : []));
    return [...kept.filesOf(same), ...read].sort(([a], [b]) => compareText(a, b));
  };
  const all = late(() => wanted(() => true));
  if (isStale) keep(rows, all(), { store, key });
  const contents = rows.map(({ file, hash }) => [file, hash]);
  const isWhole = rows.every(isReadable);
  return {
    files: { folder, folders: listing.folders, all: rows },
    contentKey: isWhole ? contentHash(Buffer.from(JSON.stringify([key, contents]))) : undefined,
    ...{ wanted, all },
  };
}

/** Loads a customer file by itself. */
function loadScanned(file: string, { source, stamp }: StampedSource, loaded: LoadedConfig) {
  const alone = loadLibrary({ ...loaded, faults: [] }, [source]);
  const hash = 'bytes' in source ? contentHash(source.bytes) : '';
  const one: ScannedFile = [file, alone.customers[0], unsearchedFiles(alone)[0], alone.doubtful[0]];
  return { row: { file, stamp, hash }, one };
}

/** Makes a library of its files, each part of it when it is asked for. */
function libraryOf(
  head: Pick<ScannedLibrary, 'config' | 'assetFiles' | 'locate'>,
  { contentKey, all, wanted }: ReadScannedFiles,
): ScannedLibrary {
  const customers = late(() => all().flatMap(([, customer]) => customer ?? []));
  const unsearched = late(() => all().flatMap(([, , one]) => one ?? []));
  const doubtful = late(() => all().flatMap(([, , , one]) => one ?? []));
  const omitted = late(() => all().flatMap(([, customer, one]) => (customer ? [] : (one ?? []))));
  return {
    ...head,
    contentKey,
    get customers() {
      return customers();
    },
    customersOf: (ids) => wanted((file) => ids.has(idOf(file))).flatMap(([, customer]) => customer ?? []),
    get doubtful() {
      return doubtful();
    },
    get omitted() {
      return omitted();
    },
    get unsearched() {
      return unsearched();
    },
  };
}

/** The customer files that are kept: a row of each, and its line where it is asked for. */
interface KeptScannedFiles {
  readonly rows: readonly CachedFile[];
  filesOf(files: ReadonlySet<string>): readonly ScannedFile[];
}

function readKept(store: CacheStore | undefined, key: string): KeptScannedFiles {
  const parts = store?.open(NAME, key);
  const [rowBytes, lines] = [parts?.(0), parts?.(1)];
  if (rowBytes === undefined || lines === undefined) return { rows: [], filesOf: () => [] };
  const rows: readonly CachedFile[] = JSON.parse(rowBytes.toString('utf8'));
  const isIn = (files: ReadonlySet<string>) => (_: Buffer, index: number) => files.has(rows[index]?.file ?? '');
  return {
    rows,
    filesOf: (files) => (files.size === 0 ? [] : linesIn(lines, rows.length).filter(isIn(files)).map(scannedFile)),
  };
}

/** Keeps all files that could be read. */
function keep(
  rows: readonly CachedFile[],
  files: readonly ScannedFile[],
  { store, key }: { readonly store: CacheStore | undefined; readonly key: string },
): void {
  const readable = rows.filter(isReadable);
  const isKept = new Set(readable.map(({ file }) => file));
  const lines = files.flatMap((one) => (isKept.has(one[0]) ? [`${JSON.stringify(one)}\n`] : []));
  store?.write(NAME, key, JSON.stringify(readable), lines.join(''));
}

const isReadable = ({ hash }: CachedFile): boolean => hash !== '';

/** Gives the files that assets name, and notes those that are asked for, before they are read. */
const noting = (files: AssetFiles, note: (path: string) => void): AssetFiles => ({
  ...files,
  hashOf(path) {
    note(path);
    return files.hashOf(path);
  },
});

/** Splits what is kept of files: a line each, in the order of their listing. */
function linesIn(bodies: Buffer, count: number): readonly Buffer[] {
  let end = 0;
  return Array.from({ length: count }, () => {
    const start = end;
    end = bodies.indexOf('\n', start) + 1;
    return bodies.subarray(start, end);
  });
}

const scannedFile = (line: Buffer): ScannedFile => JSON.parse(line.toString('utf8'));

const locate: Library['locate'] = (place) => ('range' in place ? place.range : rangeAt(1, 1));

/** The part of a library that a process keeps, as long as it keeps that. */
const scannedPart = rememberedOf<Library, ScannedLibrary>();
