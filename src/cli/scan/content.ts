import { basename, join, relative, sep } from 'node:path';
import type { ScannedLibrary } from '../../cache/open-scanned-library.ts';
import { type ContentFile, listContent } from '../../io/files/content-files.ts';
import { readFile } from '../../io/files/folder.ts';
import { indexedFiles } from '../../io/git/content-before.ts';
import { findRepository } from '../../io/git/repository.ts';
import { customerMatcher } from '../../library/customer-files.ts';
import { linkCompanies } from '../../library/parents.ts';
import type { CacheStore } from '../../model/cache-store.ts';
import { CONFIG_FILE, type Config } from '../../model/config.ts';
import type { Asset } from '../../model/customer.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import type { OmittedFile } from '../../model/library.ts';
import { placedPages } from '../../rules/gone-placements.ts';
import type { FileMentions } from '../../scan/find-mentions.ts';
import { libraryLogoHashes, logoHashes, withLostLogos } from '../../scan/logo-files.ts';
import { isImage } from '../../scan/read/file-kind.ts';
import type { ImageFile, MadeTables, ScannedCustomer, ScanTerms } from '../../scan/terms.ts';
import { compileGlob } from '../../text/glob.ts';
import { contentHash } from '../../text/hash.ts';
import { late } from '../../text/late.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { CachedFindings, ContentCache, ListedContent, ReadableFile } from './content-cache.ts';

/** The largest file of content that is read. */
export const MAX_CONTENT_BYTES = 64 * 1024 ** 2;

/** Makes the test for files that a config sets aside. */
export function ignoredBy({ scan }: Config): (file: string) => boolean {
  const globs = scan.ignore.map((glob) => compileGlob(glob, { matchesDots: true }));
  return (file) => globs.some((glob) => glob.matches(file));
}

/** The most changed files whose bytes are held, and the most bytes of each. */
const [MAX_HELD_FILES, MAX_HELD_BYTES] = [64, 512 * 1024];

/** Reads a file once, where its bytes are few. */
function holding(read: ReadableFile['read']): ReadableFile['read'] {
  let held: Uint8Array | string | undefined;
  return () => {
    const bytes = held ?? read();
    if (bytes.length <= MAX_HELD_BYTES) held = bytes;
    return bytes;
  };
}

/** The paths that a scan looks at, and the configs that may set files aside. */
interface ScannedPaths {
  readonly root: string;
  /** The folder of the library. */
  readonly library: string;
  readonly paths: readonly string[];
  readonly configs: readonly Config[];
  /** The time, by which a file that changed just now is not told by its stamp. */
  readonly now?: number;
}

/** Tells from others which files a scan looks at. */
export const scopeOf = ({ root, library, paths, configs }: ScannedPaths): string =>
  JSON.stringify([relative(root, library), paths, configs.map(({ scan, customers }) => [scan.ignore, customers])]);

/**
 * Makes the test for files that say who the customers are: those of a library beside or above the content, its config and
 * each baseline.
 */
function isRegister({ root, library }: ScannedPaths, config: Config): (file: string) => boolean {
  const isCustomer = customerMatcher(config);
  const [above, below] = [relative(library, root), relative(root, library)].map((path) =>
    `${path}/`.replaceAll(sep, '/'),
  );
  const inLibrary = (file: string): string | undefined => {
    if (above !== undefined && !above.startsWith('../')) return above === '/' ? file : above + file;
    return below !== undefined && file.startsWith(below) ? file.slice(below.length) : undefined;
  };
  return (file) => {
    if (basename(file) === BASELINE_FILE) return true;
    const own = inLibrary(file);
    return own !== undefined && (own === CONFIG_FILE || isCustomer(own));
  };
}

/** Lists the files below paths, without those that all configs ignore. What was kept has to be of the same scope. */
export function listScanned(scanned: ScannedPaths, cache: ContentCache, host: Pick<Host, 'env'>): ListedContent {
  const { root, paths, configs, now = Date.now() } = scanned;
  const ignored = configs.map((config) => {
    const [isIgnored, isOfRegister] = [ignoredBy(config), isRegister(scanned, config)];
    return (file: string) => isIgnored(file) || isOfRegister(file);
  });
  const repository = findRepository(root);
  const isInRepository = repository !== undefined;
  const isWanted = ({ file }: { readonly file: string }) => !ignored.every((isIgnored) => isIgnored(file));
  const listing = listContent(root, paths, {
    get indexed() {
      return isInRepository ? indexedFiles(root, host.env) : [];
    },
    index: repository && join(repository.gitDir, 'index'),
    now,
    kept: cache.keptWith(isInRepository ? cache.unlike(root, host.env) : undefined),
  });
  const changed = listing.fresh.filter(isWanted).map((file) => readable(root, file));
  // They are read to be hashed and to be searched.
  const isFew = changed.length <= MAX_HELD_FILES;
  const fresh = isFew ? changed.map((one) => ({ ...one, read: holding(one.read) })) : changed;
  // The same configs wanted the kept ones.
  const all = late(() => listing.files.filter(isWanted).map((file) => readable(root, file)));
  const count = listing.isSame.reduce((sum, one) => sum + one, fresh.length);
  return {
    ...{ count, fresh, all, walk: listing },
    leftOut: listing.leftOut.filter(isWanted),
    isWanted: (file) => isWanted({ file }),
    keptFile: (file, kept) => readable(root, { file, stamp: '', kept }),
  };
}

/** Lists the content that is given, and not walked over. */
export const givenContent = (files: readonly ReadableFile[]): ListedContent => ({
  ...{ count: files.length, fresh: files, all: () => files, leftOut: [], isWanted: () => true },
  keptFile: (file) => ({ file, stamp: '', read: () => 'nothing is there' }),
});

const readable = (root: string, { file, stamp, kept }: ContentFile): ReadableFile => ({
  ...{ file, stamp, kept },
  read() {
    const source = readFile(root, file, MAX_CONTENT_BYTES);
    return 'refused' in source ? source.refused.message : source.bytes;
  },
});

/** Terms that are made once a file has to be looked through, and a text that tells them from others. */
export interface LateTerms {
  readonly key: string;
  readonly logos: ScanTerms['logos'];
  /** Makes the tables of the terms, without the logos. */
  tables(): Promise<MadeTables>;
  get(): Promise<ScanTerms>;
}

/** The answers about all customers that a scan needs, kept so that those of a library that is the same are not read for it. */
export interface ScanFacts {
  readonly customers: number;
  /** Tells the terms of a library without logos from others. */
  readonly key: string;
  readonly hasLogos: boolean;
  /** True where one customer is linked to another, by which both are judged. */
  readonly hasLinks: boolean;
  /** The names of the pages that placements on record name. */
  readonly pages: readonly string[];
  /** The customer files of which not every name can be looked for, whatever their logos. */
  readonly unsearched: ScannedLibrary['unsearched'];
}

/** Finds the facts of a library, once as long as a process keeps that. */
export const factsOf = (library: ScannedLibrary): ScanFacts => factsIn(library, '', () => findFacts(library));

const factsIn = rememberedOf<ScannedLibrary, ScanFacts>();

function findFacts(library: ScannedLibrary): ScanFacts {
  const { customers } = library;
  return {
    customers: customers.length,
    key: lateTerms(customers.map(({ id, data: file }) => ({ id, file }))).key,
    hasLogos: customers.some(({ data: { mentions, assets = [] } }) => {
      const isLogo = ({ use, file, approved_file_sha256 }: Asset) => use === 'logo' && !!(file ?? approved_file_sha256);
      return (mentions?.logos ?? []).length > 0 || assets.some(isLogo);
    }),
    hasLinks: linkCompanies(library).customers.some(
      ({ twins, parents, samePeople, employers }) => !!(twins ?? parents ?? samePeople ?? employers),
    ),
    pages: placedPages(customers),
    unsearched: library.unsearched,
  };
}

/** Lists the customer files of which a scan does not look for all. Files of logos change without those. */
export const unsearchedIn = (library: ScannedLibrary, { unsearched, hasLogos }: ScanFacts): readonly OmittedFile[] =>
  hasLogos ? withLostLogos(unsearched, library.customers, library.assetFiles) : unsearched;

/** The terms of all customers, with the logos that the library holds. They are kept as long as both are the same. */
export function termsOf(
  library: Pick<ScannedLibrary, 'assetFiles' | 'config' | 'customers'>,
  facts?: Pick<ScanFacts, 'key' | 'hasLogos'>,
): LateTerms {
  const scanned = () =>
    library.customers.map(
      ({ id, data }): ScannedCustomer => ({ id, file: data, logoHashes: libraryLogoHashes(data, library.assetFiles) }),
    );
  if (facts?.hasLogos === false) {
    const make = () => ({ key: facts.key, ...termsFrom(scanned, new Map()) });
    return keptTerms(library.config, facts.key, make);
  }
  const all = scanned();
  const logos = all.flatMap(({ id, logoHashes = [] }) => (logoHashes.length > 0 ? [[id, logoHashes]] : []));
  return termsIn(library, JSON.stringify(logos), () => {
    const made = lateTerms(all);
    return keptTerms(library.config, made.key, () => made);
  });
}

/** Loads what reads files and looks for names. A run that looks through no file needs none of it. */
const finder = () => import('./find-in.ts');

const termsIn = rememberedOf<object, LateTerms>();

/** The last terms under a config: most changes of customer files change no name, and making terms takes longer than all else. */
const keptTerms = rememberedOf<Config, LateTerms>(1);

function lateTerms(scanned: readonly ScannedCustomer[]): LateTerms {
  const key = scanned.map(({ id, file, logoHashes = [] }) => {
    const { name, aliases, domains, mentions, consent = [], advocates = [], assets = [] } = file;
    const quotes = assets.map(({ id, use, text, file, approved_file_sha256: sha256 }) => [id, use, text, file, sha256]);
    const people = advocates.map((person) => [person.id, person.name]);
    return [
      id,
      name,
      aliases,
      domains,
      mentions,
      consent.flatMap(({ named_as }) => named_as ?? []),
      people,
      quotes,
      logoHashes,
    ];
  });
  return {
    key: contentHash(Buffer.from(JSON.stringify(key))),
    ...termsFrom(() => scanned, logoHashes(scanned)),
  };
}

/** Makes terms once they are asked for. */
function termsFrom(scanned: () => readonly ScannedCustomer[], logos: ScanTerms['logos']): Omit<LateTerms, 'key'> {
  const tables = late(async () => (await finder()).termTables(scanned()));
  return { logos, tables, get: late(async () => (await finder()).termsOf(await tables(), logos)) };
}

/** Gives terms that are read from what is kept where the same were made before: a few files need few of them. */
export function storedTerms(terms: LateTerms, store: CacheStore | undefined, key: string): LateTerms {
  if (store === undefined) return terms;
  const get = late(async () => {
    const { readTables, writeTables, termsOf } = await finder();
    const kept = readTables(store, key);
    if (kept !== undefined) return termsOf(kept, terms.logos);
    writeTables(store, key, await terms.tables());
    return terms.get();
  });
  return { ...terms, get };
}

/** Hashes the images among files, where the terms know a logo. All are asked, since any file may refer to them. */
export const imagesOf = (
  terms: LateTerms,
  { all }: Pick<ListedContent, 'all'>,
  cache: Pick<ContentCache, 'hashesOf'>,
): readonly ImageFile[] =>
  (terms.logos.size === 0 ? [] : all().filter(({ file }) => isImage(file))).flatMap((one) => {
    const sha256 = cache.hashesOf(one)?.sha256;
    return sha256 === undefined ? [] : [{ file: one.file, sha256 }];
  });

/** Adds the images that are known logos to the terms. */
export function withImages(terms: LateTerms, images: readonly ImageFile[]): LateTerms {
  const logos = images.filter(({ sha256 }) => terms.logos.has(sha256));
  if (logos.length === 0) return terms;
  // The other images tell if a name alone is enough to mean the logo.
  const names = new Set(logos.map(({ file }) => basename(file).toLowerCase()));
  const telling = images.filter(({ file }) => names.has(basename(file).toLowerCase()));
  return {
    ...terms,
    key: JSON.stringify([terms.key, telling]),
    get: late(async () => (await finder()).withLogoFiles(await terms.get(), telling)),
  };
}

interface ContentSearch {
  readonly cache: Pick<ContentCache, 'contentOf'>;
  readonly cached: CachedFindings;
  /** Called after each file. */
  progress?(done: number, all: number): void;
}

/** Finds the customers in files. What was found earlier in the same content by the same terms is not looked for again. */
export async function findContent(
  files: readonly ReadableFile[],
  terms: LateTerms,
  { cache, cached, progress }: ContentSearch,
): Promise<ReadonlyMap<string, FileMentions>> {
  const found = new Map<string, FileMentions>();
  for (const one of files) {
    const bytes = late(() => one.read());
    const content = cache.contentOf(one, bytes);
    const old = content === undefined ? undefined : cached.of(one.file, content);
    const findings = old ?? (await (await finder()).findIn(one.file, bytes(), await terms.get()));
    if (old === undefined && content !== undefined && typeof bytes() !== 'string')
      cached.keep(one.file, content, findings);
    found.set(one.file, findings);
    progress?.(found.size, files.length);
  }
  return found;
}
