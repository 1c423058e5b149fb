import { stampAt } from '../io/files/stamps.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Config } from '../model/config.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import type { Source } from '../model/source.ts';
import { BUILD, VERSION } from '../model/version.ts';
import type { IndexSources, SearchIndex } from '../search/index-library.ts';
import { numberAt } from '../search/layout.ts';
import { type PackedParts, pack, unpack } from '../search/pack.ts';
import { indexParts, sourceParts, unpackIndex, unpackSources } from '../search/packed-index.ts';
import { type IndexWithSources, updateIndex } from '../search/update-index.ts';
import { type CachedFile, contentHash, type FileChanges } from '../workspace/find-changes.ts';
import { type FolderSnapshot, fileParts, unpackFiles } from './packed-files.ts';

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
    library.doubtful.forEach(update.addDoubtful);
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
  const { files, snapshot } = unpackFiles(packed);
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
    snapshot,
    // Without its sources the index cannot be updated, so every file counts as new.
    files: () => (packedSources() === undefined ? new Map() : withReasons(files.all(), omitted)),
  };
}

function withReasons(
  files: readonly CachedFile[],
  omitted: readonly OmittedFile[],
): ReadonlyMap<string, CachedSearchFile> {
  const reasons = new Map(omitted.map(({ file, why }) => [file, why]));
  return new Map(
    files.map((one) => {
      const why = reasons.get(one.file);
      return [one.file, why === undefined ? one : { ...one, why }];
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
  const packedIndex = pack({
    ...indexParts(index),
    ...fileParts(files, { folder, folders }),
    fileNumbers: Uint32Array.from({ length: index.count }, (_, customer) => numberOf.get(index.fileOf(customer)) ?? 0),
    omitted: JSON.stringify(omitted.filter(({ file }) => numberOf.has(file))),
  });
  store.write(NAME, key, packedIndex, pack(sourceParts(cache.sources())));
}
