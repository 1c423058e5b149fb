import { readFile, readStamped } from '../io/files/folder.ts';
import { areFoldersUnchanged, listWithFolderStamps } from '../io/files/folder-stamps.ts';
import { customerMatcher, customersFolder } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import { keysOf, linkTwins } from '../library/twins.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import { BUILD, VERSION } from '../model/version.ts';
import { fold } from '../text/fold.ts';
import { checksum } from '../text/hash.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import type { OpenConfig } from '../workspace/open-library.ts';
import { type CachedFile, type ChangedFile, contentHash, findChanges } from './find-changes.ts';
import { findConnectedLines, findLines, formatLines } from './keyed-lines.ts';
import { openCacheStore } from './store.ts';

/** Who the customers of a library are, by their files' names and by what they go by. */
export interface CompanyIndex {
  /** The files of these ids, as an earlier run met them; undefined where what it kept does not tell. */
  filesOf(ids: readonly string[]): readonly string[] | undefined;
  /** The customer, who looks for the other files of the same company once somebody asks for them. */
  withTwins(customer: Customer): Customer;
}

/** Opens what is known of all customer files; none is read before somebody asks. */
export function openCompanyIndex(opened: OpenConfig, { mayCache: mayKeep }: LibraryOptions, host: Host): CompanyIndex {
  const store = mayKeep ? openCacheStore(opened.root, host) : undefined;
  let kept = readCached(opened, store);
  return {
    filesOf(ids) {
      const lines = linesNow(kept, opened, (textOf) => findLines<CompanyLine>(textOf, ids.map(nameKey))) ?? [];
      // Of what could not be read it is not known whether it is a file.
      return lines.length > 0 && lines.every(([, , wasRead]) => wasRead) ? lines.map(([file]) => file) : undefined;
    },
    withTwins(customer) {
      const akin = (textOf: (key: string) => string) =>
        findConnectedLines<CompanyLine>(textOf, keysOf(customer), ([, , , ...keys]) => keys);
      let twins: readonly Customer[] | undefined;
      return {
        ...customer,
        get twins() {
          if (twins !== undefined) return twins;
          let lines = linesNow(kept, opened, akin);
          if (lines === undefined) {
            const now = renew(kept, opened, store);
            lines = akin(now.textOf);
            kept = now;
          }
          twins = twinsIn(lines, customer, opened);
          return twins;
        },
      };
    },
  };
}

/** A file, the key of its name, whether it could be read, and its keys. */
type CompanyLine = readonly [file: string, nameKey: string, wasRead: boolean, ...keys: readonly string[]];

const nameKey = (id: string): string => `file ${fold(id)}`;

/** The other files of the same company. Whether they are is asked of the files as they are now. */
function twinsIn(lines: readonly CompanyLine[], customer: Customer, { root, loaded }: OpenConfig): readonly Customer[] {
  const others = lines.flatMap(([file]) =>
    file === customer.file ? [] : [readFile(root, file, loaded.config.maxFileSize)],
  );
  if (others.length === 0) return [];
  const customers = [customer, ...loadLibrary(loaded, others).customers];
  return linkTwins({ customers }).customers.find(({ file }) => file === customer.file)?.twins ?? [];
}

const NAME = 'companies';
/** The parts of what is kept: the head, what it takes to renew it, and then the drawers. */
const [HEAD, TO_RENEW, BUCKETS] = [0, 1, 2];
/** So many that each is read in no time where there are ten thousand customers. */
const MAX_BUCKETS = 512;

const storeKey = ({ loaded }: OpenConfig): string => JSON.stringify([VERSION, BUILD, loaded.document.text ?? null]);

/** What is kept of all customer files, and the folders that they were met in. */
interface CachedCompanies {
  readonly folders: readonly string[];
  /** The text in which all lines with a key stand; undefined where it cannot be trusted. */
  textOf(key: string): string | undefined;
  /** What it takes to renew it. */
  seen(): readonly IndexedFile[];
}

/** The same, as it was just found out. */
interface FreshCompanies extends CachedCompanies {
  textOf(key: string): string;
}

/** A file, by what it is known to be unchanged, and its keys. */
type IndexedFile = readonly [file: string, stamp: string, hash: string, ...keys: readonly string[]];

function readCached(opened: OpenConfig, store: CacheStore | undefined): CachedCompanies {
  const parts = store?.open(NAME, storeKey(opened));
  const head = parts?.(HEAD)?.toString();
  if (parts === undefined || head === undefined) return { folders: [], textOf: () => undefined, seen: () => [] };
  const { folders, drawers }: { readonly folders: readonly string[]; readonly drawers: number } = JSON.parse(head);
  return {
    folders,
    textOf: (key) => parts(BUCKETS + bucketOf(key, drawers))?.toString(),
    seen: () => JSON.parse(parts(TO_RENEW)?.toString() ?? '[]'),
  };
}

const bucketOf = (key: string, drawers: number): number => checksum(Buffer.from(key)) % drawers;

/**
 * Looks something up in what is kept; undefined where it is not believed: that is as long as nothing came into the
 * folders of the library or went out of them, which is how checkouts, editors and this program write files.
 */
function linesNow(
  { folders, textOf }: CachedCompanies,
  { root, loaded }: OpenConfig,
  lookUp: (textOf: (key: string) => string) => readonly CompanyLine[],
): readonly CompanyLine[] | undefined {
  if (!areFoldersUnchanged(root, customersFolder(loaded.config), folders)) return undefined;
  let isWhole = true;
  const lines = lookUp((key) => {
    const text = textOf(key);
    isWhole &&= text !== undefined;
    return text ?? '';
  });
  return isWhole ? lines : undefined;
}

/** Looks at all customer files as they are now; of those that did not change it is known what they are. */
function renew(before: CachedCompanies, opened: OpenConfig, store: CacheStore | undefined): FreshCompanies {
  const { root, loaded } = opened;
  const { config } = loaded;
  const { listed, folders } = listWithFolderStamps(root, customersFolder(config), customerMatcher(config));
  const known = new Map(before.seen().map((seen) => [seen[0], knownOf(seen)]));
  const { same, changed } = findChanges(listed, known, (one) => readStamped(one, config.maxFileSize));
  const seen = [
    ...same.map(({ seen: [file, , hash, ...keys], stamp }): IndexedFile => [file, stamp, hash, ...keys]),
    ...indexFiles(changed, opened, store !== undefined),
  ];
  const lines = seen.map(([file, , hash, ...keys]): CompanyLine => [file, nameKey(idOf(file)), hash !== '', ...keys]);
  if (folders.length > 0) {
    const drawers = intoBuckets(lines);
    const head = JSON.stringify({ folders, drawers: drawers.length });
    store?.write(NAME, storeKey(opened), head, JSON.stringify(seen), ...drawers);
  }
  const text = formatLines(lines);
  return { folders, textOf: () => text, seen: () => seen };
}

/** Puts each line into the drawers of its keys. */
function intoBuckets(lines: readonly CompanyLine[]): readonly string[] {
  const drawers = Array.from({ length: Math.min(lines.length, MAX_BUCKETS) }, (): CompanyLine[] => []);
  for (const line of lines) {
    const [, name, , ...keys] = line;
    for (const place of new Set([name, ...keys].map((key) => bucketOf(key, drawers.length))))
      drawers[place]?.push(line);
  }
  return drawers.map(formatLines);
}

const knownOf = (seen: IndexedFile): CachedFile & { readonly seen: IndexedFile } => ({
  file: seen[0],
  stamp: seen[1],
  hash: seen[2],
  seen,
});

// So many files are held at once.
const BATCH_FILES = 50;

function indexFiles(changed: readonly ChangedFile[], { loaded }: OpenConfig, isKept: boolean): readonly IndexedFile[] {
  const seen: IndexedFile[] = [];
  for (let at = 0; at < changed.length; at += BATCH_FILES) {
    const batch = changed.slice(at, at + BATCH_FILES).map((one) => one.read());
    const { customers } = loadLibrary(
      loaded,
      batch.map(({ source }) => source),
    );
    const keys = new Map(customers.map((customer) => [customer.file, keysOf(customer)]));
    for (const { source, stamp } of batch) {
      const hash = isKept && 'bytes' in source ? contentHash(source.bytes) : '';
      seen.push([source.file, stamp, hash, ...(keys.get(source.file) ?? [])]);
    }
  }
  return seen;
}
