import { join } from 'node:path';
import { type ListedFile, readFile, readStamped } from '../io/files/folder.ts';
import { areFoldersUnchanged, listWithFolderStamps } from '../io/files/folder-stamps.ts';
import { areFilesUnchanged } from '../io/files/stamps.ts';
import { idOf } from '../library/customer-id.ts';
import { linked } from '../library/twins.ts';
import type { Config } from '../model/config.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Query, SearchResult } from '../model/match.ts';
import type { Meter } from '../model/meter.ts';
import type { Place, Range } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { isBroken, type SearchIndex } from '../search/index-library.ts';
import { searchIn } from '../search/search.ts';
import { rangeAt } from '../text/line-index.ts';
import { dayOf, libraryFolder, pathsFrom } from '../workspace/library-folder.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { refuseFaults } from '../workspace/refuse-faults.ts';
import { decode } from '../yaml/decode.ts';
import { type Locate, locateFast } from '../yaml/fast-locator.ts';
import { parseFast } from '../yaml/fast-parser.ts';
import { type CachedFile, contentHash, findChanges, type StampedSource } from './find-changes.ts';
import {
  emptySearchCache,
  readConfigSource,
  readSearchCache,
  type SearchCache,
  searchCacheKey,
  updateSearchCache,
  writeSearchCache,
} from './search-cache.ts';
import { openCacheStore } from './store.ts';

/** A library that is searched by its index, which is kept between runs; of its files only those that are shown are read. */
export interface OpenSearch {
  readonly root: string;
  readonly config: Config;
  readonly today: Day;
  /** As it is now: a search may find that files have changed. */
  readonly index: SearchIndex;
  shown(file: string): string;
  search(query: Query): Promise<SearchAnswer>;
}

/** What was found, and where in their files those who were found say what. */
export interface SearchAnswer {
  readonly found: SearchResult;
  locate(place: Place): Range;
}

/**
 * Opens the library of `--library`, `REFS_LIBRARY` or the working directory for searching. Fails as `openLibrary` does.
 * What was found out by an earlier run is believed of the files that did not change since.
 */
export async function openSearch(globals: LibraryOptions, host: Host, meter: Meter): Promise<OpenSearch> {
  const root = libraryFolder(globals.library, host);
  const shown = pathsFrom(host.cwd, root);
  const source = readConfigSource(root);
  const store = globals.mayCache && 'bytes' in source ? openCacheStore(root, host) : undefined;
  const key = searchCacheKey(source);
  const kept = meter.time('read what is kept', () => readSearchCache(store, key));
  let reader: ReturnType<typeof loadFullReader> | undefined;
  const careful = () => {
    reader ??= loadFullReader(source, shown);
    return reader;
  };
  const config = kept?.index.config ?? (await careful()).config;
  const today = dayOf(globals.asOf ?? (host.env.REFS_AS_OF || undefined), config.timezone, host);

  const read = (listed: ListedFile): StampedSource => {
    meter.count('files read', 1);
    return readStamped(listed, config.maxFileSize, host.now().getTime());
  };
  const carefully = async (sources: readonly Source[]): Promise<Library> => {
    meter.count('files parsed', sources.length);
    return (await careful()).read(sources);
  };

  // What tells customers by their names is not loaded where all of them are known.
  const meet = async () => {
    const { customerMatcher, customersFolder } = await import('../library/customer-files.ts');
    const folder = customersFolder(config);
    const met = meter.time('list', () =>
      listWithFolderStamps(root, folder, customerMatcher(config), host.now().getTime()),
    );
    meter.count('files listed', met.listed.length);
    return { folder, ...met };
  };

  /** The library as it is now, from what it was before. */
  const look = async (before: SearchCache): Promise<SearchCache> => {
    const { folder, folders, stamps } = before.snapshot;
    const isSame = () => areFoldersUnchanged(root, folder, folders) && areFilesUnchanged(root, stamps);
    if (meter.time('find what changed', isSame)) return before;
    const met = await meet();
    const {
      same,
      changed,
      isStale: isWorthKeeping,
    } = meter.time('find what changed', () => findChanges(met.listed, before.files(), read, host.now().getTime()));
    const shelf = await updateSearchCache(before, same, changed, carefully, meter);
    // What cannot be known may become what can, and nothing but another look tells.
    const files = shelf.files();
    const now = { ...met, folders: met.listed.every(({ file }) => files.get(file)?.hash) ? met.folders : [] };
    const isStale = isWorthKeeping || (now.folders.length > 0 && now.folders.join() !== folders.join());
    if (store !== undefined && isStale) meter.time('keep', () => writeSearchCache(store, key, shelf, now));
    return shelf;
  };

  let shelf = await look(kept ?? emptySearchCache(config));
  return {
    root,
    config,
    today,
    shown,
    get index() {
      return shelf.index;
    },
    async search(query) {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const { customers, finish } = meter.time('search', () => searchIn(shelf.index, query));
        const opened = await readCustomers(customers, shelf, root, carefully, meter);
        if (opened !== undefined) {
          const found = meter.time('answer', () => finish(opened.customerOf, shelf.leftOut));
          return { found, locate: opened.locate };
        }
        shelf = await look(shelf);
      }
      const message = 'the library cannot be searched: something else changes it all the time';
      throw new Failure(EXIT.usage, 'changing', message, 'see what writes to it, and run this again');
    },
  };
}

// Each time someone wrote to a file between the look at it and the answer.
const MAX_ATTEMPTS = 10;

/** Reads what the quick way cannot; it is not even loaded where there is no such thing. */
async function loadFullReader(source: Source, shown: (file: string) => string) {
  const [{ loadConfig }, { loadLibrary }] = await Promise.all([
    import('../library/config.ts'),
    import('../library/load.ts'),
  ]);
  const loaded = loadConfig(source);
  refuseFaults(loaded, shown);
  return { config: loaded.config, read: (sources: readonly Source[]) => loadLibrary(loaded, sources) };
}

/** Customers that were read, and where in their files they say what. */
interface ReadCustomers {
  customerOf(customer: number): Customer;
  locate(place: Place): Range;
}

/** Reads some customers of an index; undefined where one of their files is not as it is known any more. */
async function readCustomers(
  wanted: readonly number[],
  { index, cachedFileOf: knownOf }: SearchCache,
  root: string,
  load: (sources: readonly Source[]) => Promise<Library>,
  meter: Meter,
): Promise<ReadCustomers | undefined> {
  const customers = new Map<string, Customer>();
  const texts = new Map<string, string>();
  const others: Source[] = [];
  // Whoever is one company with a customer has a say in what may be done with them.
  const asked = new Set(wanted.flatMap((customer) => [customer, ...(index.twins.get(customer) ?? [])]));
  for (const customer of asked) {
    const file = index.fileOf(customer);
    const { source, stamp } = readCachedFile(root, file, index.config.maxFileSize);
    meter.count('files read', 1);
    if (!('bytes' in source) || !hasCachedContent(knownOf(customer), stamp, source.bytes)) return undefined;
    const text = isBroken(index, customer) ? undefined : plainText(source.bytes);
    const data = text === undefined ? undefined : parseFast(text);
    if (text === undefined || data === undefined) {
      others.push(source);
      continue;
    }
    meter.count('files parsed', 1);
    texts.set(file, text);
    // The schema has accepted this content before.
    customers.set(file, { id: idOf(file), file, broken: false, data: data as unknown as CustomerFile });
  }
  const library = others.length === 0 ? undefined : await load(others);
  for (const customer of library?.customers ?? []) customers.set(customer.file, customer);

  const locators = new Map<string, Locate | undefined>();
  const locatorOf = (file: string): Locate | undefined => {
    const text = texts.get(file);
    if (text !== undefined && !locators.has(file)) locators.set(file, locateFast(text));
    return locators.get(file);
  };
  return {
    customerOf(wantedOne) {
      const read = (one: number): Customer => {
        const customer = customers.get(index.fileOf(one));
        if (customer === undefined) throw new Error(`${index.fileOf(one)} was not read`);
        return customer;
      };
      const group = index.twins.get(wantedOne);
      return group === undefined ? read(wantedOne) : linked(read(wantedOne), group.map(read));
    },
    locate(place) {
      if ('range' in place) return place.range;
      const locate = locatorOf(place.file);
      return locate?.(place.path, place.part) ?? library?.locate(place) ?? rangeAt(1, 1);
    },
  };
}

/** Reads a file of which the content is known: whether it is that tells more than where its path leads. */
function readCachedFile(root: string, file: string, maxBytes: number): StampedSource {
  const stamped = readStamped({ file, at: join(root, file) }, maxBytes);
  return 'bytes' in stamped.source ? stamped : { source: readFile(root, file, maxBytes), stamp: '' };
}

/** Whether a file has the content that it is known by; hashed only where its stamp does not tell. */
const hasCachedContent = (known: Pick<CachedFile, 'stamp' | 'hash'>, stamp: string, bytes: Uint8Array): boolean =>
  (stamp !== '' && stamp === known.stamp) || contentHash(bytes) === known.hash;

/** The text of a file where the quick reader can also tell the places in it. */
function plainText(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return 'problem' in decoded || decoded.text.includes('\r') ? undefined : decoded.text;
}
