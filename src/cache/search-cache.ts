import { readFile } from '../io/files/folder.ts';
import { type CachedStamps, packStamps, stampAt, unpackStamps } from '../io/files/stamps.ts';
import type { CacheStore } from '../model/cache-store.ts';
import { CONFIG_FILE, type Config } from '../model/config.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import type { Source } from '../model/source.ts';
import { BUILD, VERSION } from '../model/version.ts';
import type { IndexSources, SearchIndex } from '../search/index-library.ts';
import { numberAt } from '../search/layout.ts';
import { type PackedParts, pack, unpack } from '../search/pack.ts';
import { indexParts, sourceParts, unpackIndex, unpackSources } from '../search/packed-index.ts';
import { type IndexWithSources, updateIndex } from '../search/update-index.ts';
import { type CachedFile, contentHash, type FileChanges, HASH_LENGTH } from './find-changes.ts';

/** A search index of a library, with the state of the files that it was made of. */
export interface SearchCache {
  readonly index: SearchIndex;
  readonly omitted: readonly OmittedFile[];
  /** Gives the data from which the index can be rebuilt. */
  sources(): IndexSources;
  /** Gives the stamp and the hash that the file of an indexed customer had. */
  cachedFileOf(customer: number): Pick<CachedFile, 'stamp' | 'hash'>;
  readonly snapshot: FolderSnapshot;
  /** Gives the entries of all listed files by path, also of files that hold no customer. */
  files(): ReadonlyMap<string, CachedSearchFile>;
}

/** Stamps of the customer folders and of the files in them: where all are equal, nothing changed. */
export interface FolderSnapshot {
  readonly folder: string;
  /** The stamps of the folders; empty where they cannot prove that nothing changed. */
  readonly folders: readonly string[];
  readonly stamps: CachedStamps;
}

/** The cache entry of one file. */
export interface CachedSearchFile extends CachedFile {
  /** The reason why the file is left out; absent for a customer. */
  readonly why?: string;
}

/** Makes the cache of a library that was never indexed. */
export const emptySearchCache = (config: Config): SearchCache =>
  searchCacheOf(
    updateIndex(config).finish(() => false),
    new Map(),
  );

function searchCacheOf(
  { index, sources }: IndexWithSources,
  files: ReadonlyMap<string, CachedSearchFile>,
): SearchCache {
  return {
    index,
    omitted: [...files.values()]
      .flatMap(({ file, why }) => (why === undefined ? [] : [{ file, why }]))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    sources: () => sources,
    cachedFileOf: (customer) => files.get(index.fileOf(customer)) ?? { stamp: '', hash: '' },
    snapshot: { folder: '', folders: [], stamps: { count: 0, fileAt: () => '', numbers: new Float64Array() } },
    files: () => files,
  };
}

/** Bounds the count of files held in memory at once. */
const BATCH_FILES = 50;

/** Indexes the changed files, and drops those that are gone. */
export async function updateSearchCache(
  before: SearchCache,
  { unchanged, changed }: Pick<FileChanges<CachedSearchFile>, 'unchanged' | 'changed'>,
  parse: (sources: readonly Source[]) => Promise<Library>,
  meter: Meter,
): Promise<SearchCache> {
  const files = new Map(unchanged.map((entry) => [entry.file, entry]));
  const fresh = new Set<string>();
  const isUnchanged = (file: string): boolean => files.has(file) && !fresh.has(file);
  const update = updateIndex(before.index.config, { index: before.index, sources: before.sources() });
  for (let start = 0; start < changed.length; start += BATCH_FILES) {
    const batch = changed.slice(start, start + BATCH_FILES).map((one) => one.read());
    const library = await parse(batch.map(({ source }) => source));
    meter.time('index', () => library.customers.forEach(update.add));
    const reasons = new Map(library.omitted.map(({ file, why }) => [file, why]));
    for (const { stamp, source } of batch) {
      const { file } = source;
      const why = reasons.get(file);
      // A file that could not be read has no content to compare with.
      const hash = 'bytes' in source ? contentHash(source.bytes) : '';
      files.set(file, { file, stamp, hash, ...(why !== undefined && { why }) });
      fresh.add(file);
    }
  }
  return searchCacheOf(
    meter.time('index', () => update.finish(isUnchanged)),
    files,
  );
}

/** Bounds the config, so that a file that is none is not read whole. */
const MAX_CONFIG_BYTES = 1024 ** 2;

/** Reads the config of the library in a folder, unparsed. */
export const readConfigSource = (root: string): Source => readFile(root, CONFIG_FILE, MAX_CONFIG_BYTES);

/** Makes the key of everything that a search cache depends on besides the customer files: the program and the config. */
export const searchCacheKey = (source: Source): string =>
  JSON.stringify([VERSION, BUILD, 'bytes' in source ? Buffer.from(source.bytes).toString('latin1') : '']);

const NAME = 'search';

/** The parts of the cache: the index for every search, and the data that only an update of the index needs. */
const [INDEX_PART, SOURCES_PART] = [0, 1];

/** Reads the search cache of a key; undefined where there is none. */
export function readSearchCache(store: CacheStore | undefined, key: string): SearchCache | undefined {
  const readPart = store?.open(NAME, key);
  const bytes = readPart?.(INDEX_PART);
  if (bytes === undefined) return undefined;
  const packed = unpack(bytes);
  const files = packedFilesIn(packed);
  let sources: PackedParts | undefined;
  const packedSources = (): PackedParts | undefined => {
    const sourceBytes = sources === undefined ? readPart?.(SOURCES_PART) : undefined;
    sources ??= sourceBytes && unpack(sourceBytes);
    return sources;
  };
  const fileNumbers = packed.numbers('fileNumbers');
  const omitted = JSON.parse(packed.text('omitted')) as readonly OmittedFile[];
  return {
    index: unpackIndex(packed, (customer) => files.fileAt(numberAt(fileNumbers, customer))),
    omitted,
    sources() {
      const packedParts = packedSources();
      return packedParts === undefined ? { keys: [], companyKeys: [], chunks: [] } : unpackSources(packedParts);
    },
    cachedFileOf(customer) {
      const file = numberAt(fileNumbers, customer);
      return { stamp: stampAt(files.numbers, file), hash: files.hashAt(file) };
    },
    snapshot: {
      folder: packed.text('folder'),
      folders: JSON.parse(packed.text('folders')) as readonly string[],
      stamps: files,
    },
    // Without its sources the index cannot be updated, so every file counts as new.
    files: () => (packedSources() === undefined ? new Map() : cachedFiles(files, omitted)),
  };
}

interface PackedFiles extends CachedStamps {
  hashAt(index: number): string;
}

function packedFilesIn(packed: PackedParts): PackedFiles {
  const names = packed.text('names');
  const starts = packed.numbers('nameStarts');
  const hashes = packed.text('hashes');
  return {
    count: starts.length - 1,
    fileAt: (index) => names.slice(numberAt(starts, index), numberAt(starts, index + 1)),
    hashAt: (index) => hashes.slice(HASH_LENGTH * index, HASH_LENGTH * (index + 1)),
    numbers: packed.doubles('stamps'),
  };
}

function cachedFiles(
  { numbers, fileAt, hashAt }: PackedFiles,
  omitted: readonly OmittedFile[],
): ReadonlyMap<string, CachedSearchFile> {
  const reasons = new Map(omitted.map(({ file, why }) => [file, why]));
  return new Map(
    unpackStamps(numbers).map((stamp, index) => {
      const file = fileAt(index);
      const why = reasons.get(file);
      return [file, { file, stamp, hash: hashAt(index), ...(why !== undefined && { why }) }];
    }),
  );
}

/** Writes a search cache, with the stamps of the folders that it was listed from. */
export function writeSearchCache(
  store: CacheStore,
  key: string,
  cache: SearchCache,
  { folder, folders }: Pick<FolderSnapshot, 'folder' | 'folders'>,
): void {
  const { index, omitted } = cache;
  const files = [...cache.files().values()].filter(({ hash }) => hash !== '');
  const numberOf = new Map(files.map(({ file }, number) => [file, number]));
  const starts = new Uint32Array(files.length + 1);
  for (const [number, { file }] of files.entries()) starts[number + 1] = numberAt(starts, number) + file.length;
  const packedIndex = pack({
    ...indexParts(index),
    names: files.map(({ file }) => file).join(''),
    nameStarts: starts,
    fileNumbers: Uint32Array.from({ length: index.count }, (_, customer) => numberOf.get(index.fileOf(customer)) ?? 0),
    hashes: files.map(({ hash }) => hash).join(''),
    stamps: packStamps(files.map(({ stamp }) => stamp)),
    folder,
    folders: JSON.stringify(folders),
    omitted: JSON.stringify(omitted.filter(({ file }) => numberOf.has(file))),
  });
  store.write(NAME, key, packedIndex, pack(sourceParts(cache.sources())));
}
