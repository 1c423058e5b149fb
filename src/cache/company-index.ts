import { readFile, readStamped } from '../io/files/folder.ts';
import { areFoldersUnchanged, listWithFolderStamps } from '../io/files/folder-stamps.ts';
import { areFilesUnchanged } from '../io/files/stamps.ts';
import { customerMatcher, customersFolder } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import { ownedBy, type ParentLookup, withParents } from '../library/parents.ts';
import { hasLinkedPeople, type PeopleLookup, valuesOf, withOwnPeople } from '../library/people.ts';
import { keysOf, linkTargets, linkTwins } from '../library/twins.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Place, Range } from '../model/place.ts';
import { pack, unpack } from '../search/pack.ts';
import { fold } from '../text/fold.ts';
import { late } from '../text/late.ts';
import { type CachedFile, type ChangedFile, contentHash, findChanges } from '../workspace/find-changes.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import type { OpenConfig } from '../workspace/open-library.ts';
import { bucketOf, findConnectedLines, findLines, formatLines, intoBuckets } from './keyed-lines.ts';
import { libraryCacheKey } from './library-cache-key.ts';
import { fileParts, unpackFiles } from './packed-files.ts';
import { openCacheStore } from './store.ts';

/** Finds the files of a library by their ids, and those that are one company. */
export interface CompanyIndex {
  /** Gives the files of these ids from the cache; undefined where it cannot tell. */
  filesOf(ids: readonly string[]): readonly string[] | undefined;
  /** Gives a customer whose twins, the other files of its company, and parents are looked up on first use. */
  withTwins(customer: Customer): Customer;
  /** Gives the ids of the customers that name one as their parent. */
  childrenOf(id: string): readonly string[];
  /** Gives the range of a place in a file that was looked up; undefined in any other. */
  locate(place: Place): Range | undefined;
}

/** Opens the company index of a library. No customer file is read before it is needed. */
export function openCompanyIndex(opened: OpenConfig, { mayCache }: LibraryOptions, host: Host): CompanyIndex {
  const store = mayCache ? openCacheStore(opened.root, host) : undefined;
  let companies: CachedCompanies = readCached(opened, store);
  const search = (search: LineSearch): readonly CompanyLine[] => {
    const lines = companies.areFilesUnchanged() ? currentLines(companies, opened, search) : undefined;
    if (lines !== undefined) return lines;
    const renewed = renew(companies, opened, store);
    companies = renewed;
    return search(renewed.textOf);
  };
  const linesAkinTo = (customer: Customer): readonly CompanyLine[] =>
    search((textOf) => findConnectedLines<CompanyLine>(textOf, keysOf(customer), companyKeys));
  const linesOf = (key: string) => search((textOf) => findLines<CompanyLine>(textOf, [key]));
  const reader = fileReader(opened);
  const lookup: ParentLookup<Customer> = {
    named: (id) => reader.read(linesOf(nameKey(id)).map(([file]) => file)).filter((one) => one.id === id),
    twinsOf: (customer) => twinsIn(linesAkinTo(customer), customer, reader),
  };
  const people: PeopleLookup = {
    listing: (person) => reader.read(linesOf(personKey(person)).map(([file]) => file)),
    employing: (id) => lookup.named(id).map((one) => withParents(withTwinsOf(one, lookup), lookup)),
  };
  return {
    filesOf(ids) {
      const lines = currentLines(companies, opened, (textOf) => findLines<CompanyLine>(textOf, ids.map(nameKey))) ?? [];
      // A path that could not be read may be no file.
      return lines.length > 0 && lines.every(([, , wasRead]) => wasRead) ? lines.map(([file]) => file) : undefined;
    },
    withTwins(customer) {
      let twins: readonly Customer[] | undefined;
      const linked: Customer = {
        ...customer,
        get twins() {
          twins ??= lookup.twinsOf(customer).map((twin) => withOwnPeople(ownedBy(twin, lookup), people));
          return twins;
        },
      };
      if (customer.data.parent !== undefined) defineLazily(linked, 'parents', () => ownedBy(customer, lookup).parents);
      if (!hasLinkedPeople(customer)) return linked;
      const withOwn = lazy(() => withOwnPeople(customer, people));
      defineLazily(linked, 'samePeople', () => withOwn().samePeople);
      defineLazily(linked, 'employers', () => withOwn().employers);
      return linked;
    },
    childrenOf: (id) => linesOf(childKey(id)).map(([file]) => idOf(file)),
    locate: reader.locate,
  };
}

/** Sets the other files of its company on a customer. */
const withTwinsOf = (customer: Customer, { twinsOf }: ParentLookup<Customer>): Customer => {
  const twins = twinsOf(customer);
  return twins.length === 0 ? customer : { ...customer, twins };
};

function lazy<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Defines a key of a customer whose value is computed when it is first read. */
function defineLazily<Key extends keyof Customer>(customer: Customer, key: Key, compute: () => Customer[Key]): void {
  Object.defineProperty(customer, key, { get: lazy(compute), enumerable: true });
}

/** A file, the key of its name, whether it could be read, and its company keys. */
type CompanyLine = readonly [file: string, nameKey: string, wasRead: boolean, ...keys: readonly string[]];

const nameKey = (id: string): string => `file ${fold(id)}`;

/** The key of the lines of the customers that name an id as their parent. */
const childKey = (id: string): string => `child of ${id}`;

/** The key of the lines of the customers that list a person. */
const personKey = (person: string): string => `list of ${person}`;

/** The keys that files of one company share. */
const companyKeys = ([, , , ...keys]: CompanyLine): readonly string[] =>
  keys.filter((key) => ![childKey(''), personKey('')].some((prefix) => key.startsWith(prefix)));

/** Searches the lines of the cache. */
type LineSearch = (textOf: (key: string) => string) => readonly CompanyLine[];

/** Reads customer files, and locates places in those read. */
interface FileReader extends Pick<CompanyIndex, 'locate'> {
  read(files: readonly string[]): readonly Customer[];
}

function fileReader({ root, loaded }: OpenConfig): FileReader {
  const libraries = new Map<string, Library>();
  return {
    read: (files) =>
      files.flatMap((file) => {
        const library = loadLibrary(loaded, [readFile(root, file, loaded.config.maxFileSize)]);
        libraries.set(file, library);
        return linkTargets(library);
      }),
    locate: (place) => libraries.get(place.file)?.locate(place),
  };
}

/** Reads the twins of a customer. The files decide, not the cached lines. */
function twinsIn(lines: readonly CompanyLine[], customer: Customer, reader: FileReader): readonly Customer[] {
  const others = lines.flatMap(([file]) => (file === customer.file ? [] : [file]));
  if (others.length === 0) return [];
  const customers = [customer, ...reader.read(others)];
  return linkTwins({ customers }).customers.find(({ file }) => file === customer.file)?.twins ?? [];
}

const lineKeys = (customer: Customer): readonly string[] => {
  const { parent } = customer.data;
  const people = [...valuesOf(customer.data, 'person')].map(personKey);
  return [...keysOf(customer), ...(parent === undefined ? [] : [childKey(parent)]), ...people];
};

const NAME = 'companies';
/** The parts of the cache: its head, the stamps of the files, the data to renew it, and the buckets of lines. */
const [HEAD, STAMPS, FILES, BUCKETS] = [0, 1, 2, 3];

/** The stamps of the folders, and the count of the buckets. */
interface CompaniesHead {
  readonly folders: readonly string[];
  readonly buckets: number;
}

/** The cached lines of all customer files, and the stamps of their folders. */
interface CachedCompanies {
  readonly folders: readonly string[];
  /** Tells whether the files have the content that the lines are of. Looked at once. */
  areFilesUnchanged(): boolean;
  /** Gives the text of all lines with a key; undefined where the cache is missing or damaged. */
  textOf(key: string): string | undefined;
  /** Gives the entries of all files, to renew the cache. */
  files(): readonly IndexedFile[];
}

/** The lines of all customer files, just read. */
interface FreshCompanies extends CachedCompanies {
  textOf(key: string): string;
}

/** A file, its stamp and its hash to find out whether it changed, and its company keys. */
type IndexedFile = readonly [file: string, stamp: string, hash: string, ...keys: readonly string[]];

function readCached(opened: OpenConfig, store: CacheStore | undefined): CachedCompanies {
  const readPart = store?.open(NAME, libraryCacheKey(opened.loaded));
  const head = readPart?.(HEAD);
  if (readPart === undefined || head === undefined)
    return { folders: [], areFilesUnchanged: () => false, textOf: () => undefined, files: () => [] };
  const { folders, buckets }: CompaniesHead = JSON.parse(head.toString());
  return {
    folders,
    areFilesUnchanged: late(() => {
      const stamps = readPart(STAMPS);
      return stamps !== undefined && areFilesUnchanged(opened.root, unpackFiles(unpack(stamps)).snapshot.stamps);
    }),
    textOf: (key) => readPart(BUCKETS + bucketOf(key, buckets))?.toString(),
    files: () => JSON.parse(readPart(FILES)?.toString() ?? '[]'),
  };
}

/**
 * Searches the cached lines; undefined where they may be outdated. The names of the files hold as long as none came into
 * the library's folders or left them. What the lines say of their content needs `areFilesUnchanged` as well.
 */
function currentLines(
  { folders, textOf }: CachedCompanies,
  { root, loaded }: OpenConfig,
  search: (textOf: (key: string) => string) => readonly CompanyLine[],
): readonly CompanyLine[] | undefined {
  if (!areFoldersUnchanged(root, customersFolder(loaded.config), folders)) return undefined;
  let isComplete = true;
  const lines = search((key) => {
    const text = textOf(key);
    isComplete &&= text !== undefined;
    return text ?? '';
  });
  return isComplete ? lines : undefined;
}

/** Lists all customer files, indexes those that changed, and writes the cache. */
function renew(before: CachedCompanies, opened: OpenConfig, store: CacheStore | undefined): FreshCompanies {
  const { root, loaded } = opened;
  const { config } = loaded;
  const folder = customersFolder(config);
  const { listed, folders } = listWithFolderStamps(root, folder, customerMatcher(config));
  const cached = new Map(before.files().map((entry) => [entry[0], toCachedFile(entry)]));
  const { unchanged, changed } = findChanges(listed, cached, (one) => readStamped(one, config.maxFileSize));
  const files = [
    ...unchanged.map(({ entry: [file, , hash, ...keys], stamp }): IndexedFile => [file, stamp, hash, ...keys]),
    ...indexFiles(changed, opened, store !== undefined),
  ];
  const lines = files.map(([file, , hash, ...keys]): CompanyLine => [file, nameKey(idOf(file)), hash !== '', ...keys]);
  if (folders.length > 0) {
    const buckets = intoBuckets(lines, ([, name, , ...keys]) => [name, ...keys]);
    const read = files.filter(([, , hash]) => hash !== '').map(toCachedFile);
    // A file that could not be read may become readable, and its folder's stamp would not show it.
    const state = { folder, folders: read.length === files.length ? folders : [] };
    const head: CompaniesHead = { folders: state.folders, buckets: buckets.length };
    const stamps = pack(fileParts(read, state));
    store?.write(NAME, libraryCacheKey(loaded), JSON.stringify(head), stamps, JSON.stringify(files), ...buckets);
  }
  const text = formatLines(lines);
  return { folders, areFilesUnchanged: () => true, textOf: () => text, files: () => files };
}

const toCachedFile = (entry: IndexedFile): CachedFile & { readonly entry: IndexedFile } => ({
  file: entry[0],
  stamp: entry[1],
  hash: entry[2],
  entry,
});

/** Bounds the count of files held in memory at once. */
const BATCH_FILES = 50;

function indexFiles(
  changed: readonly ChangedFile[],
  { loaded }: OpenConfig,
  mayCache: boolean,
): readonly IndexedFile[] {
  const files: IndexedFile[] = [];
  for (let start = 0; start < changed.length; start += BATCH_FILES) {
    const batch = changed.slice(start, start + BATCH_FILES).map((one) => one.read());
    const sources = batch.map(({ source }) => source);
    const targets = linkTargets(loadLibrary(loaded, sources));
    const keys = new Map(targets.map((customer) => [customer.file, lineKeys(customer)]));
    for (const { source, stamp } of batch) {
      const hash = mayCache && 'bytes' in source ? contentHash(source.bytes) : '';
      files.push([source.file, stamp, hash, ...(keys.get(source.file) ?? [])]);
    }
  }
  return files;
}
