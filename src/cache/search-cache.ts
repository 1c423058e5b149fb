import { readFile } from '../io/files/folder.ts';
import { type CachedStamps, packStamps, stampAt, unpackStamps } from '../io/files/stamps.ts';
import type { CacheStore } from '../model/cache-store.ts';
import { CONFIG_FILE, type Config } from '../model/config.ts';
import type { LeftOut, Library } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import type { Source } from '../model/source.ts';
import { BUILD, VERSION } from '../model/version.ts';
import type { SearchIndex } from '../search/index-library.ts';
import { numberAt } from '../search/layout.ts';
import { type PackedParts, pack, unpack } from '../search/pack.ts';
import { indexParts, sourceParts, unpackIndex, unpackSources } from '../search/packed-index.ts';
import { type IndexWithSources, updateIndex } from '../search/update-index.ts';
import { type CachedFile, type ChangedFile, contentHash, HASH_LENGTH } from './find-changes.ts';

/** What is known of a library, for searching. */
export interface SearchCache {
  readonly index: SearchIndex;
  readonly leftOut: readonly LeftOut[];
  sources(): IndexWithSources['sources'];
  /** What the file of a customer of the index is known by. */
  cachedFileOf(customer: number): Pick<CachedFile, 'stamp' | 'hash'>;
  /** What tells at a glance that nothing changed. */
  readonly snapshot: FolderSnapshot;
  files(): ReadonlyMap<string, CachedSearchFile>;
}

/** Folders at rest, and all files in them that are listed, by their stamps. */
export interface FolderSnapshot {
  readonly folder: string;
  /** None where a glance cannot tell. */
  readonly folders: readonly string[];
  readonly stamps: CachedStamps;
}

export interface CachedSearchFile extends CachedFile {
  /** Why it is left out; absent where it is a customer. */
  readonly why?: string;
}

/** What is known when nothing is. */
export const emptySearchCache = (config: Config): SearchCache =>
  searchCacheOf(
    updateIndex(config).finish(() => false),
    new Map(),
  );

function searchCacheOf(
  { index, sources: drafted }: IndexWithSources,
  files: ReadonlyMap<string, CachedSearchFile>,
): SearchCache {
  return {
    index,
    leftOut: [...files.values()]
      .flatMap(({ file, why }) => (why === undefined ? [] : [{ file, why }]))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    sources: () => drafted,
    cachedFileOf: (customer) => files.get(index.fileOf(customer)) ?? { stamp: '', hash: '' },
    snapshot: { folder: '', folders: [], stamps: { count: 0, fileAt: () => '', figures: new Float64Array() } },
    files: () => files,
  };
}

// So many files are held at once.
const BATCH_FILES = 50;

/** What is known of a library once the files that changed have been read. */
export async function updateSearchCache(
  before: SearchCache,
  same: readonly CachedSearchFile[],
  changed: readonly ChangedFile[],
  load: (sources: readonly Source[]) => Promise<Library>,
  meter: Meter,
): Promise<SearchCache> {
  const files = new Map(same.map((known) => [known.file, known]));
  const isSame = (file: string): boolean => files.has(file) && !fresh.has(file);
  const fresh = new Set<string>();
  const update = updateIndex(before.index.config, { index: before.index, sources: before.sources() });
  for (let start = 0; start < changed.length; start += BATCH_FILES) {
    const batch = changed.slice(start, start + BATCH_FILES).map((one) => one.read());
    const library = await load(batch.map(({ source }) => source));
    meter.time('index', () => library.customers.forEach(update.add));
    const reasons = new Map(library.leftOut.map(({ file, why }) => [file, why]));
    for (const { stamp, source } of batch) {
      const { file } = source;
      const why = reasons.get(file);
      // What could not be read has no content to know it by.
      const hash = 'bytes' in source ? contentHash(source.bytes) : '';
      files.set(file, { file, stamp, hash, ...(why !== undefined && { why }) });
      fresh.add(file);
    }
  }
  return searchCacheOf(
    meter.time('index', () => update.finish(isSame)),
    files,
  );
}

// A config is small; this only keeps a file that is no config from being read whole.
const MAX_CONFIG_BYTES = 1024 ** 2;

/** The config of the library in a folder, as it is written. */
export const readConfigSource = (root: string): Source => readFile(root, CONFIG_FILE, MAX_CONFIG_BYTES);

/** Everything that what is kept follows from, besides the customer files: the program, and the config as it is written. */
export const searchCacheKey = (source: Source): string =>
  JSON.stringify([VERSION, BUILD, 'bytes' in source ? Buffer.from(source.bytes).toString('latin1') : '']);

const NAME = 'search';

/** The parts of what is kept: what every search needs, and what it takes to make the index anew. */
const [TO_SEARCH, TO_RENEW] = [0, 1];

/** What was kept for a key; undefined where there is nothing. */
export function readSearchCache(store: CacheStore | undefined, key: string): SearchCache | undefined {
  const parts = store?.open(NAME, key);
  const bytes = parts?.(TO_SEARCH);
  if (bytes === undefined) return undefined;
  const packed = unpack(bytes);
  let read: PackedParts | undefined;
  const toRenew = (): PackedParts | undefined => {
    const rest = read === undefined ? parts?.(TO_RENEW) : undefined;
    read ??= rest && unpack(rest);
    return read;
  };
  const names = packed.text('names');
  const starts = packed.numbers('nameStarts');
  const places = packed.numbers('places');
  const hashes = packed.text('hashes');
  const figures = packed.doubles('stamps');
  const nameAt = (place: number): string => names.slice(numberAt(starts, place), numberAt(starts, place + 1));
  const hashAt = (place: number): string => hashes.slice(HASH_LENGTH * place, HASH_LENGTH * (place + 1));
  const leftOut = JSON.parse(packed.text('leftOut')) as readonly LeftOut[];
  return {
    index: unpackIndex(packed, (customer) => nameAt(numberAt(places, customer))),
    leftOut,
    sources() {
      const rest = toRenew();
      return rest === undefined ? { keys: [], companyKeys: [], chunks: [] } : unpackSources(rest);
    },
    cachedFileOf(customer) {
      const place = numberAt(places, customer);
      return { stamp: stampAt(figures, place), hash: hashAt(place) };
    },
    snapshot: {
      folder: packed.text('folder'),
      folders: JSON.parse(packed.text('folders')) as readonly string[],
      stamps: { count: starts.length - 1, fileAt: nameAt, figures },
    },
    // Of an index that cannot be made anew from what it is made of nothing is known.
    files: () => (toRenew() === undefined ? new Map() : cachedFiles(figures, nameAt, hashAt, leftOut)),
  };
}

function cachedFiles(
  figures: Float64Array,
  nameAt: (place: number) => string,
  hashAt: (place: number) => string,
  leftOut: readonly LeftOut[],
): ReadonlyMap<string, CachedSearchFile> {
  const reasons = new Map(leftOut.map(({ file, why }) => [file, why]));
  return new Map(
    unpackStamps(figures).map((stamp, place) => {
      const file = nameAt(place);
      const why = reasons.get(file);
      return [file, { file, stamp, hash: hashAt(place), ...(why !== undefined && { why }) }];
    }),
  );
}

/** Keeps what is known, for files that will be met again as they were. */
export function writeSearchCache(
  store: CacheStore,
  key: string,
  { index, leftOut, sources: drafted, files: known }: SearchCache,
  { folder, folders }: Pick<FolderSnapshot, 'folder' | 'folders'>,
): void {
  const files = [...known().values()].filter(({ hash }) => hash !== '');
  const placeOf = new Map(files.map(({ file }, place) => [file, place]));
  const starts = new Uint32Array(files.length + 1);
  for (const [place, { file }] of files.entries()) starts[place + 1] = numberAt(starts, place) + file.length;
  const toSearch = pack({
    ...indexParts(index),
    names: files.map(({ file }) => file).join(''),
    nameStarts: starts,
    places: Uint32Array.from({ length: index.count }, (_, customer) => placeOf.get(index.fileOf(customer)) ?? 0),
    hashes: files.map(({ hash }) => hash).join(''),
    stamps: packStamps(files.map(({ stamp }) => stamp)),
    folder,
    folders: JSON.stringify(folders),
    leftOut: JSON.stringify(leftOut.filter(({ file }) => placeOf.has(file))),
  });
  store.write(NAME, key, toSearch, pack(sourceParts(drafted())));
}
