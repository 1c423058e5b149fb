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
import { pack, unpack } from '../search/pack.ts';
import { compareText } from '../text/compare-text.ts';
import { late } from '../text/late.ts';
import { rangeAt } from '../text/line-index.ts';
import { rememberedOf } from '../text/remembered.ts';
import { type CachedFile, contentHash, findChanges, type StampedSource } from '../workspace/find-changes.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { type OpenConfig, openConfig, openLibrary } from '../workspace/open-library.ts';
import { selectionOf } from '../workspace/read-library.ts';
import { type FileStates, fileParts, isUnchanged, unpackFiles } from './packed-files.ts';
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
function readScanned(opened: OpenConfig, store: CacheStore | undefined, now: number): ReadScannedFiles {
  const { root, loaded } = opened;
  const key = JSON.stringify([VERSION, BUILD, loaded.document.text]);
  const kept = readKept(store, key);
  if (kept !== undefined && isUnchanged(root, kept.snapshot))
    return unchangedFiles(kept, () => readChanged(opened, undefined, now));
  const read = readChanged(opened, kept?.lines() === undefined ? undefined : kept, now);
  if (read.isStale) keep(read, store, key);
  return read;
}

interface ReadCustomerFiles extends ReadScannedFiles {
  /** True where they have to be kept anew. */
  readonly isStale: boolean;
}

/** Lists the customer files, and reads those that are not as they were kept. */
function readChanged({ root, loaded }: OpenConfig, kept: KeptScannedFiles | undefined, now: number): ReadCustomerFiles {
  const { folders, matches, maxBytes } = selectionOf(loaded);
  const [folder = ''] = folders;
  const listing = listWithFolderStamps(root, folder, matches, now);
  const { unchanged, changed, isStale } = findChanges(
    listing.listed,
    new Map(kept?.files.all().map((one) => [one.file, one])),
    (listed: ListedFile) => readStamped(listed, maxBytes, now),
    now,
  );
  const fresh = changed.map(({ file, read }) => loadScanned(file, read(), loaded));
  const rows = [...unchanged, ...fresh.map(({ row }) => row)].sort((a, b) => compareText(a.file, b.file));
  const wanted: ReadScannedFiles['wanted'] = (isWanted) => {
    const same = new Set(unchanged.flatMap(({ file }) => (isWanted(file) ? [file] : [])));
    const read = fresh.flatMap(({ one }) => (isWanted(one[0]) ? [one] : []));
    return [...(kept?.filesOf((file) => same.has(file)) ?? []), ...read].sort(([a], [b]) => compareText(a, b));
  };
  const contents = rows.map(({ file, hash }) => [file, hash]);
  return {
    files: { folder, folders: listing.folders, all: rows },
    contentKey: rows.every(isReadable)
      ? contentHash(Buffer.from(JSON.stringify([loaded.document.text, contents])))
      : undefined,
    wanted,
    all: late(() => wanted(() => true)),
    isStale: isStale || JSON.stringify(listing.folders) !== JSON.stringify(kept?.snapshot.folders),
  };
}

/** The files of a library of which none changed. What is kept of them is read when it is asked for. */
function unchangedFiles(kept: KeptScannedFiles, readAnew: () => ReadScannedFiles): ReadScannedFiles {
  const { folder, folders } = kept.snapshot;
  const rows = late(() => kept.files.all());
  const anew = late(readAnew);
  const wanted: ReadScannedFiles['wanted'] = (isWanted) => kept.filesOf(isWanted) ?? anew().wanted(isWanted);
  return {
    files: {
      ...{ folder, folders },
      get all() {
        return rows();
      },
    },
    ...{ contentKey: kept.contentKey, wanted },
    all: late(() => wanted(() => true)),
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
    customersOf: (ids) =>
      ids.size === 0 ? [] : wanted((file) => ids.has(idOf(file))).flatMap(([, customer]) => customer ?? []),
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

/** The customer files that are kept: the state of each, and its line where it is asked for. */
interface KeptScannedFiles extends ReturnType<typeof unpackFiles> {
  readonly contentKey: string;
  /** Undefined where they are damaged. */
  lines(): Buffer | undefined;
  /** Undefined where the lines are damaged. */
  filesOf(isWanted: (file: string) => boolean): readonly ScannedFile[] | undefined;
}

/** The parts that are kept: the states of the files, the key of their contents, and a line of each file. */
const [STATES, CONTENT_KEY, LINES] = [0, 1, 2];

function readKept(store: CacheStore | undefined, key: string): KeptScannedFiles | undefined {
  const part = store?.open(NAME, key);
  const [states, contentKey] = [part?.(STATES), part?.(CONTENT_KEY)];
  if (states === undefined || contentKey === undefined) return undefined;
  const lines = late(() => part?.(LINES));
  const { files, snapshot } = unpackFiles(unpack(states));
  const isIn = (isWanted: (file: string) => boolean) => (_: Buffer, index: number) => isWanted(files.fileAt(index));
  return {
    ...{ files, snapshot, lines, contentKey: contentKey.toString('latin1') },
    filesOf(isWanted) {
      const all = lines();
      return all && linesIn(all, files.count).filter(isIn(isWanted)).map(scannedFile);
    },
  };
}

/** Keeps all files that could be read. Where one could not, no run finds that nothing changed. */
function keep(
  { files: { all, ...states }, contentKey, ...read }: ReadScannedFiles,
  store: CacheStore | undefined,
  key: string,
): void {
  const readable = all.filter(isReadable);
  const isKept = new Set(readable.map(({ file }) => file));
  const lines = read.all().flatMap((one) => (isKept.has(one[0]) ? [`${JSON.stringify(one)}\n`] : []));
  const kept = contentKey === undefined ? { ...states, folders: [] } : states;
  store?.write(NAME, key, pack(fileParts(readable, kept)), contentKey ?? '', lines.join(''));
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
