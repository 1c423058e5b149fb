import { join } from 'node:path';
import { type ListedFile, readFile, readStamped } from '../io/files/folder.ts';
import { areFoldersUnchanged } from '../io/files/folder-stamps.ts';
import { areFilesUnchanged } from '../io/files/stamps.ts';
import { idOf } from '../library/customer-id.ts';
import { valuesOf } from '../library/people.ts';
import { withCurrentTerms } from '../library/renamed-terms.ts';
import type { CacheStore } from '../model/cache-store.ts';
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
import { linkedCustomers, numbersById } from '../search/linked-customers.ts';
import { searchIn } from '../search/search.ts';
import { rangeAt } from '../text/line-index.ts';
import { type CachedFile, contentHash, findChanges, type StampedSource } from '../workspace/find-changes.ts';
import { dayOf, libraryFolder, pathsFrom, readConfigSource } from '../workspace/library-folder.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { decode } from '../yaml/decode.ts';
import { type Locate, locateFast } from '../yaml/fast-locator.ts';
import { parseFast } from '../yaml/fast-parser.ts';
import { type FullParser, lazyFullParser, listCustomerFiles } from './full-parser.ts';
import {
  emptySearchCache,
  readSearchCache,
  type SearchCache,
  searchCacheKey,
  updateSearchCache,
  writeSearchCache,
} from './search-cache.ts';
import { openCacheStore } from './store.ts';

/** A library opened for searching by its cached index. Only the files of the customers found are read. */
export interface OpenSearch {
  readonly root: string;
  readonly config: Config;
  readonly today: Day;
  /** The current index, which a search updates if files have changed. */
  readonly index: SearchIndex;
  shown(file: string): string;
  search(query: Query): Promise<SearchAnswer>;
}

/** A search result, and the ranges of places in the files of its customers. */
export interface SearchAnswer {
  readonly found: SearchResult;
  locate(place: Place): Range;
}

/** Bounds the searches that are repeated because someone wrote to a file before its customer was read. */
const MAX_ATTEMPTS = 10;

/**
 * Opens the library of `--library`, `REFS_LIBRARY` or the working directory for searching. Cached data is used for the
 * files that did not change since. Fails as `openLibrary` does.
 */
export async function openSearch(globals: LibraryOptions, host: Host, meter: Meter): Promise<OpenSearch> {
  if (host.memory !== undefined) return (await import('./kept-search.ts')).openKeptSearch(host.memory, globals, host);
  const root = libraryFolder(globals.library, host);
  const shown = pathsFrom(host.cwd, root);
  const source = readConfigSource(root);
  const store = globals.mayCache && 'bytes' in source ? openCacheStore(root, host) : undefined;
  const key = searchCacheKey(source);
  const cached = meter.time('read what is kept', () => readSearchCache(store, key));
  const fullParser = lazyFullParser(source, shown);
  const config = cached?.index.config ?? (await fullParser()).config;
  const today = dayOf(globals.asOf, config.timezone, host);
  const library: SearchedLibrary = { root, config, store, key, meter, fullParser, now: () => host.now().getTime() };
  let cache = await refresh(cached ?? emptySearchCache(config), library);
  return {
    root,
    config,
    today,
    shown,
    get index() {
      return cache.index;
    },
    async search(query) {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const { customers, finish } = meter.time('search', () => searchIn(cache.index, query));
        const read = await readCustomers(customers, cache, library);
        if (read !== undefined) {
          const found = meter.time('answer', () => finish(read.customerOf, cache.omitted));
          return { found, locate: read.locate };
        }
        cache = await refresh(cache, library);
      }
      const message = 'the library cannot be searched: something else changes it all the time';
      throw new Failure(EXIT.usage, 'changing', message, 'see what writes to it, and run this again');
    },
  };
}

/** The library of a search: its folder, its config and its cache. */
interface SearchedLibrary {
  readonly root: string;
  readonly config: Config;
  readonly store: CacheStore | undefined;
  readonly key: string;
  readonly meter: Meter;
  readonly fullParser: () => Promise<FullParser>;
  now(): number;
}

async function parseFully(sources: readonly Source[], { meter, fullParser }: SearchedLibrary): Promise<Library> {
  meter.count('files parsed', sources.length);
  return (await fullParser()).parse(sources);
}

/** Brings a search cache up to date with the files of the library, and writes it if it was stale. */
async function refresh(before: SearchCache, library: SearchedLibrary): Promise<SearchCache> {
  const { root, config, store, key, meter, now } = library;
  const { folder, folders, stamps } = before.snapshot;
  const isUnchanged = () => areFoldersUnchanged(root, folder, folders) && areFilesUnchanged(root, stamps);
  if (meter.time('find what changed', isUnchanged)) return before;
  const listing = await listCustomerFiles(library);
  const read = (listed: ListedFile): StampedSource => {
    meter.count('files read', 1);
    return readStamped(listed, config.maxFileSize, now());
  };
  const changes = meter.time('find what changed', () => findChanges(listing.listed, before.files(), read, now()));
  const cache = await updateSearchCache(before, changes, (sources) => parseFully(sources, library), meter);
  const files = cache.files();
  // A file without a hash may become readable, and its folder's stamp would not show it.
  const isComplete = listing.listed.every(({ file }) => files.get(file)?.hash);
  const snapshot = { folder: listing.folder, folders: isComplete ? listing.folders : [] };
  const isStale = changes.isStale || (snapshot.folders.length > 0 && snapshot.folders.join() !== folders.join());
  if (store !== undefined && isStale) meter.time('keep', () => writeSearchCache(store, key, cache, snapshot));
  return cache;
}

/** Customers read from their files, with the ranges of places in these. */
interface ReadCustomers {
  customerOf(customer: number): Customer;
  locate(place: Place): Range;
}

/** Reads customers of an index; undefined where one of their files has another content than the cached one. */
async function readCustomers(
  wanted: readonly number[],
  cache: SearchCache,
  library: SearchedLibrary,
): Promise<ReadCustomers | undefined> {
  const { index } = cache;
  const read: ReadFiles = { customers: new Map(), texts: new Map(), rest: [] };
  const numbersOf = numbersById(index);
  const seen = new Set<number>();
  // The twins, the parents and the employers of a customer have a say in its standing, and the files with its people.
  let next = wanted;
  while (next.length > 0) {
    const numbers = new Set(next.flatMap((customer) => [customer, ...(index.twins.get(customer) ?? [])]));
    const unread = [...numbers].filter((number) => number < index.count && !seen.has(number));
    for (const number of unread) seen.add(number);
    if (!(await readInto(read, unread, cache, library))) return undefined;
    const found = unread.flatMap((number) => read.customers.get(index.fileOf(number)) ?? []);
    const ids = found.flatMap(({ data }) => [
      ...(data.parent === undefined ? [] : [data.parent]),
      ...valuesOf(data, 'employer'),
    ]);
    const people = found.flatMap(({ data }) => [...valuesOf(data, 'person')]);
    next = [
      ...[...new Set(ids)].flatMap((id) => numbersOf(id)),
      ...[...new Set(people)].flatMap((person) => index.people.get(person) ?? []),
    ].filter((number) => !seen.has(number));
  }
  const one = (number: number): Customer => {
    const customer = read.customers.get(index.fileOf(number));
    if (customer === undefined) throw new Error(`${index.fileOf(number)} was not read`);
    return customer;
  };
  return {
    customerOf: linkedCustomers(index, one, numbersOf),
    locate: locatorOf(read.texts, read.rest),
  };
}

/** The files read so far: the customers by file, the texts that the fast parser took, and the libraries of the others. */
interface ReadFiles {
  readonly customers: Map<string, Customer>;
  readonly texts: Map<string, string>;
  readonly rest: Library[];
}

/** Reads the files of customers; false where one has another content than the cached one. */
async function readInto(
  { customers, texts, rest }: ReadFiles,
  numbers: readonly number[],
  { index, cachedFileOf }: SearchCache,
  library: SearchedLibrary,
): Promise<boolean> {
  const others: Source[] = [];
  for (const number of numbers) {
    const file = index.fileOf(number);
    const source = readUnchanged(file, cachedFileOf(number), library);
    if (source === undefined) return false;
    const text = isBroken(index, number) ? undefined : fastParserText(source.bytes);
    const customer = text === undefined ? undefined : parseValidated(file, text, library.config);
    if (text === undefined || customer === undefined) {
      others.push(source);
      continue;
    }
    library.meter.count('files parsed', 1);
    texts.set(file, text);
    customers.set(file, customer);
  }
  if (others.length === 0) return true;
  const parsed = await parseFully(others, library);
  for (const customer of parsed.customers) customers.set(customer.file, customer);
  rest.push(parsed);
  return true;
}

/** Parses a file whose content the schema has accepted in an earlier run; undefined where the fast parser declines it. */
function parseValidated(file: string, text: string, { taxonomy }: Config): Customer | undefined {
  const data = parseFast(text);
  return (
    data && { id: idOf(file), file, broken: false, ...withCurrentTerms(data as unknown as CustomerFile, taxonomy) }
  );
}

/** Locates places in files that the fast parser has read, and in libraries of the other files. */
function locatorOf(texts: ReadonlyMap<string, string>, rest: readonly Library[]): ReadCustomers['locate'] {
  const locators = new Map<string, Locate | undefined>();
  const fastLocatorOf = (file: string): Locate | undefined => {
    const text = texts.get(file);
    if (text !== undefined && !locators.has(file)) locators.set(file, locateFast(text));
    return locators.get(file);
  };
  return (place) => {
    if ('range' in place) return place.range;
    const others = rest.find(({ files }) => files.includes(place.file));
    return fastLocatorOf(place.file)?.(place.path, place.part) ?? others?.locate(place) ?? rangeAt(1, 1);
  };
}

/** Reads a file; undefined where it has another content than the cached one. Hashes only where the stamp does not tell. */
function readUnchanged(
  file: string,
  cached: Pick<CachedFile, 'stamp' | 'hash'>,
  { root, config, meter }: SearchedLibrary,
): Extract<Source, { readonly bytes: Uint8Array }> | undefined {
  meter.count('files read', 1);
  const { source, stamp } = readCachedFile(root, file, config.maxFileSize);
  if (!('bytes' in source)) return undefined;
  const hasStamp = stamp !== '' && stamp === cached.stamp;
  return hasStamp || contentHash(source.bytes) === cached.hash ? source : undefined;
}

/** Reads a file without a look at the links on its path: that its content is the cached one proves more. */
function readCachedFile(root: string, file: string, maxBytes: number): StampedSource {
  const stamped = readStamped({ file, at: join(root, file) }, maxBytes);
  return 'bytes' in stamped.source ? stamped : { source: readFile(root, file, maxBytes), stamp: '' };
}

/** Decodes a file; undefined where the fast parser could not locate places in its text. */
function fastParserText(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return 'problem' in decoded || decoded.text.includes('\r') ? undefined : decoded.text;
}
