import { basename, dirname, relative, resolve, sep } from 'node:path';
import { type ContentFile, isFolder, listContent } from '../../io/files/content-files.ts';
import { readFile } from '../../io/files/folder.ts';
import { gitRoot } from '../../io/files/git-root.ts';
import { indexedFiles } from '../../io/git/content-before.ts';
import type { Config } from '../../model/config.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { findMentions } from '../../scan/find-mentions.ts';
import { readContent } from '../../scan/read/index.ts';
import { type ScannedCustomer, type ScanTerms, scanTerms, withLogoFiles } from '../../scan/terms.ts';
import { compileGlob } from '../../text/glob.ts';
import { contentHash } from '../../text/hash.ts';
import { late } from '../../text/late.ts';
import type { OpenLibrary } from '../../workspace/open-library.ts';
import type { CachedFindings, ContentCache, FileFindings, ReadableFile } from './content-cache.ts';

/** The largest file of content that is read. */
export const MAX_CONTENT_BYTES = 64 * 1024 ** 2;

/** The folder of content that paths mean: the one that is named alone, else the repository of the first. */
export function contentRoot(paths: readonly string[], host: Host): { root: string; paths: readonly string[] } {
  const [only] = paths;
  if (only === undefined)
    throw new Failure(EXIT.usage, 'missing-value', 'no path is named', 'write: refs scan PATH --library DIR');
  const at = resolve(host.cwd, only);
  if (paths.length === 1 && isFolder(at)) return { root: at, paths: ['.'] };
  const root = gitRoot(dirname(at)) ?? host.cwd;
  return { root, paths: paths.map((path) => relative(root, resolve(host.cwd, path)).split(sep).join('/') || '.') };
}

/** Makes the test for files that a config sets aside. */
export function ignoredBy({ scan }: Config): (file: string) => boolean {
  const globs = scan.ignore.map((glob) => compileGlob(glob, { matchesDots: true }));
  return (file) => globs.some((glob) => glob.matches(file));
}

/** Lists the files below paths, without those that all configs ignore. */
export function listScanned(
  { root, paths }: { readonly root: string; readonly paths: readonly string[] },
  configs: readonly Config[],
  host: Host,
) {
  const ignored = configs.map(ignoredBy);
  const indexed = gitRoot(root) === undefined ? [] : indexedFiles(root, host.env);
  const isWanted = ({ file }: { readonly file: string }) =>
    file !== BASELINE_FILE && !ignored.every((isIgnored) => isIgnored(file));
  const { files, leftOut } = listContent(root, paths, indexed);
  return {
    files: files.filter(isWanted).map((file) => readable(root, file)),
    leftOut: leftOut.filter(isWanted),
    isWanted: (file: string) => isWanted({ file }),
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

/** Terms, and a text that tells them from others. */
type KeyedTerms = ScanTerms & { readonly key: string };

/** The terms of all customers, with the logos that the library holds. */
export function termsOf({ library }: OpenLibrary, customers: Library['customers']): KeyedTerms {
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

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|svg|eps)$/i;

/** Adds the images that are known logos to the terms. All files are asked, since any may refer to them. */
export function withImages(
  terms: KeyedTerms,
  files: readonly ReadableFile[],
  cache: Pick<ContentCache, 'hashesOf'>,
): KeyedTerms {
  if (terms.logos.size === 0) return terms;
  const images = files.flatMap((one) => {
    const sha256 = IMAGE.test(one.file) ? cache.hashesOf(one)?.sha256 : undefined;
    return sha256 === undefined ? [] : [{ file: one.file, sha256 }];
  });
  const logos = images.filter(({ sha256 }) => terms.logos.has(sha256));
  // The other images tell if a name alone is enough to mean the logo.
  const names = new Set(logos.map(({ file }) => basename(file).toLowerCase()));
  const telling = images.filter(({ file }) => names.has(basename(file).toLowerCase()));
  return { ...withLogoFiles(terms, telling), key: JSON.stringify([terms.key, telling]) };
}

interface ContentSearch {
  readonly cache: Pick<ContentCache, 'hashesOf'>;
  readonly cached: CachedFindings;
  /** Called after each file. */
  progress?(done: number, all: number): void;
}

/** Finds the customers in files. What was found earlier in the same content by the same terms is not looked for again. */
export async function findContent(
  files: readonly ReadableFile[],
  terms: ScanTerms,
  { cache, cached, progress }: ContentSearch,
): Promise<ReadonlyMap<string, FileFindings>> {
  const found = new Map<string, FileFindings>();
  for (const one of files) {
    const bytes = late(() => one.read());
    const sha256 = cache.hashesOf(one, bytes)?.sha256;
    const old = sha256 === undefined ? undefined : cached.of(one.file, sha256);
    const findings = old ?? (await findIn(one.file, bytes(), terms));
    if (old === undefined && sha256 !== undefined) cached.keep(one.file, sha256, findings);
    found.set(one.file, findings);
    progress?.(found.size, files.length);
  }
  return found;
}

async function findIn(file: string, bytes: Uint8Array | string, terms: ScanTerms): Promise<FileFindings> {
  if (typeof bytes === 'string') return { mentions: [], leftOut: [], unread: bytes };
  const content = await readContent(file, bytes);
  return { ...findMentions(file, content, terms), ...(content.unread !== undefined && { unread: content.unread }) };
}
