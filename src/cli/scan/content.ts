import { relative, resolve, sep } from 'node:path';
import { libraryCacheKey } from '../../cache/library-cache-key.ts';
import { type ContentFile, isFolder, listContent } from '../../io/files/content-files.ts';
import { readFile } from '../../io/files/folder.ts';
import { gitRoot } from '../../io/files/git-root.ts';
import { indexedFiles } from '../../io/git/content-before.ts';
import type { CacheStore } from '../../model/cache-store.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { type FileMentions, findMentions } from '../../scan/find-mentions.ts';
import { readContent } from '../../scan/read/index.ts';
import { type ScannedCustomer, type ScanTerms, scanTerms, withLogoFiles } from '../../scan/terms.ts';
import { compileGlob } from '../../text/glob.ts';
import { contentHash } from '../../text/hash.ts';
import type { OpenLibrary } from '../../workspace/open-library.ts';

/** The largest file of content that is read. */
export const MAX_CONTENT_BYTES = 64 * 1024 ** 2;

/** A file of content, and a way to read it. */
export interface ReadableFile {
  readonly file: string;
  /** Empty where only the content can tell whether it changed. */
  readonly stamp: string;
  /** Gives the bytes, or the reason why there are none. */
  read(): Uint8Array | string;
}

/** The folder of content that paths mean: the one that is named alone, else their repository. */
export function contentRoot(paths: readonly string[], host: Host): { root: string; paths: readonly string[] } {
  const [only] = paths;
  if (only === undefined)
    throw new Failure(EXIT.usage, 'missing-value', 'no path is named', 'write: refs scan PATH --library DIR');
  const at = resolve(host.cwd, only);
  if (paths.length === 1 && isFolder(at)) return { root: at, paths: ['.'] };
  const root = gitRoot(host.cwd) ?? host.cwd;
  return { root, paths: paths.map((path) => relative(root, resolve(host.cwd, path)).split(sep).join('/') || '.') };
}

/** Lists the files below paths, without those that the config ignores. */
export function listScanned(
  { root, paths }: { readonly root: string; readonly paths: readonly string[] },
  { config }: Pick<Library, 'config'>,
  host: Host,
) {
  const globs = config.scan.ignore.map((glob) => compileGlob(glob, { matchesDots: true }));
  const indexed = gitRoot(root) === undefined ? [] : indexedFiles(root, host.env);
  const isWanted = ({ file }: { readonly file: string }) =>
    file !== BASELINE_FILE && !globs.some((glob) => glob.matches(file));
  const { files, leftOut } = listContent(root, paths, indexed);
  return {
    files: files.filter(isWanted).map((file) => readable(root, file)),
    leftOut: leftOut.filter(isWanted),
    isWanted,
  };
}

const readable = (root: string, { file, stamp }: ContentFile): ReadableFile => ({
  file,
  stamp,
  read() {
    const source = readFile(root, file, MAX_CONTENT_BYTES);
    return 'refused' in source ? source.refused.message : source.bytes;
  },
});

/** The terms of all customers, with the logos that the library holds. */
export function termsOf(
  { library }: OpenLibrary,
  customers: Library['customers'],
): ScanTerms & { readonly key: string } {
  const scanned = customers.map(
    ({ id, data }): ScannedCustomer => ({ id, file: data, logoHashes: hashesOf(data, library) }),
  );
  const key = scanned.map(({ id, file, logoHashes }) => {
    const { name, aliases, domains, mentions, consent = [], advocates = [], assets = [] } = file;
    const quotes = assets.flatMap(({ id, use, text, file }) => [[id, use, text, file]]);
    const people = advocates.map((person) => [person.id, person.name]);
    return [id, name, aliases, domains, mentions, consent.map(({ named_as }) => named_as), people, quotes, logoHashes];
  });
  return { ...scanTerms(scanned), key: contentHash(Buffer.from(JSON.stringify(key))) };
}

function hashesOf({ mentions, assets = [] }: ScannedCustomer['file'], { assetFiles }: Library): readonly string[] {
  const named = (mentions?.logos ?? []).flatMap((logo) => (typeof logo === 'string' ? [logo] : []));
  const own = assets.flatMap(({ use, file }) => (use === 'logo' && file !== undefined ? [file] : []));
  return [...named.filter((logo) => !/^[0-9a-f]{64}$/.test(logo)), ...own].flatMap((path) => {
    const hash = assetFiles?.hashOf(path);
    return hash !== undefined && 'sha256' in hash ? [hash.sha256] : [];
  });
}

/** The mentions of a file, and the reason why a part of it could not be read. */
export interface FileFindings extends FileMentions {
  readonly unread?: string;
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|svg|eps)$/i;

/** Finds the customers in files. What was found earlier in a file that has its stamp is kept by the terms. */
export async function findContent(
  files: readonly ReadableFile[],
  terms: ScanTerms & { readonly key: string },
  { opened, store }: { readonly opened: OpenLibrary; readonly store: CacheStore | undefined },
): Promise<ReadonlyMap<string, FileFindings>> {
  const images: { file: string; sha256: string }[] = [];
  if (terms.logos.size > 0)
    for (const one of files.filter(({ file }) => IMAGE.test(file))) {
      const bytes = one.read();
      const sha256 = typeof bytes === 'string' ? '' : contentHash(bytes);
      if (terms.logos.has(sha256)) images.push({ file: one.file, sha256 });
    }
  const all = withLogoFiles(terms, images);
  const key = libraryCacheKey(opened.loaded, 'mentions', terms.key, JSON.stringify(images));
  const known = readKnown(store, key);
  const found = new Map<string, FileFindings>();
  const kept: Record<string, KeptFindings> = {};
  for (const one of files) {
    const old = known[one.file];
    const findings = old !== undefined && one.stamp !== '' && old[0] === one.stamp ? old[1] : await findIn(one, all);
    found.set(one.file, findings);
    if (one.stamp !== '') kept[one.file] = [one.stamp, findings];
  }
  store?.write(CACHED, key, JSON.stringify(kept));
  return found;
}

async function findIn(one: ReadableFile, terms: ScanTerms): Promise<FileFindings> {
  const bytes = one.read();
  if (typeof bytes === 'string') return { mentions: [], leftOut: [], unread: bytes };
  const content = await readContent(one.file, bytes);
  return { ...findMentions(one.file, content, terms), ...(content.unread !== undefined && { unread: content.unread }) };
}

const CACHED = 'mentions';
type KeptFindings = readonly [stamp: string, findings: FileFindings];

function readKnown(store: CacheStore | undefined, key: string): Readonly<Record<string, KeptFindings>> {
  const text = store?.read(CACHED, key)?.toString('utf8');
  return text === undefined ? {} : JSON.parse(text);
}
