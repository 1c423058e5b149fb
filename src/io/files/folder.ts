import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Refusal, Source } from '../../model/source.ts';

/**
 * Finds the library's folder: the nearest one upwards that holds a config, up to the root of the git work tree.
 * Undefined where there is none.
 */
export function findLibrary(cwd: string): string | undefined {
  let folder = resolve(cwd);
  for (;;) {
    if (existsSync(join(folder, CONFIG_FILE))) return folder;
    const parent = dirname(folder);
    if (existsSync(join(folder, '.git')) || parent === folder) return undefined;
    folder = parent;
  }
}

/** Tells whether a folder holds a library's config. */
export const isLibrary = (folder: string): boolean => existsSync(join(folder, CONFIG_FILE));

/**
 * Reads one file of a library. Never throws: a file that cannot be read is refused, with the reason. Links are refused
 * wherever they lead, and so are files behind one. git stores the target of a link and not its content, so nobody
 * reviews that.
 */
export const readFile = (root: string, file: string, maxBytes: number): Source =>
  readListed(findFile(root, file), maxBytes);

/** Finds the file that `readFile` reads. Never throws. */
export function findFile(root: string, file: string): ListedFile {
  const path = join(root, file);
  try {
    const top = realpathSync(root);
    const real = realpathSync(path);
    if (real !== join(top, file)) return { file, refused: linkRefusal() };
    return isInside(real, top) ? { file, at: real } : { file, refused: outsideRefusal() };
  } catch (error) {
    return { file, refused: isLink(path) ? linkRefusal() : readRefusal(error) };
  }
}

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
};

/** A listed file: its real path, or the reason why it will not be read. */
export type ListedFile =
  | { readonly file: string; readonly at: string }
  | { readonly file: string; readonly refused: Refusal };

/**
 * Reads all files below `folder` that `matches` accepts, in no particular order. Paths are from `root`, with `/`. Names
 * that begin with `.` or `_` are skipped. Links to such files or to folders are refused, and so are nested
 * repositories, whose changes no review shows. Never throws.
 */
export const readFiles = (
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  maxBytes: number,
): readonly Source[] => listFiles(root, folder, matches).map((listed) => readListed(listed, maxBytes));

/** Lists the files that `readFiles` reads. */
export function listFiles(
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  entriesOf: (real: string) => readonly Dirent[] = folderEntries,
): readonly ListedFile[] {
  const found: ListedFile[] = [];
  const refuse = (file: string, refused: Refusal) => found.push({ file, refused });

  const walk = (from: string, real: string): void => {
    const entries = entriesOrRefusal(real, entriesOf);
    if ('rule' in entries) {
      refuse(from, entries);
      return;
    }
    if (from !== '' && entries.some(({ name }) => name === REPOSITORY)) {
      refuse(from, repositoryRefusal());
      return;
    }
    const before = from === '' ? '' : `${from}/`;
    const at = real.endsWith(sep) ? real : real + sep;
    for (const entry of entries) {
      const { name } = entry;
      if (name.startsWith('.') || name.startsWith('_')) continue;
      const file = before + name;
      if (entry.isSymbolicLink()) {
        if (matches(file) || leadsToFolder(at + name)) refuse(file, linkRefusal());
      } else if (entry.isDirectory()) walk(file, at + name);
      else if (matches(file)) found.push({ file, at: at + name });
    }
  };

  const start = walkStart(root, folder);
  if ('refused' in start) return [start];
  walk(start.file, start.at);
  return found;
}

/** Lists a folder; one that is gone has no entries. */
function entriesOrRefusal(real: string, entriesOf: (real: string) => readonly Dirent[]): readonly Dirent[] | Refusal {
  try {
    return entriesOf(real);
  } catch (error) {
    return isMissing(error) ? [] : readRefusal(error);
  }
}

const REPOSITORY = '.git';

/** Finds the folder at which a walk begins, or refuses a link or repository on the way to it. */
export function walkStart(root: string, folder: string): ListedFile {
  const file = folder === '.' ? '' : folder.replace(/(?<!\/)\/+$/, '');
  let top = root;
  try {
    if (existsSync(root)) top = realpathSync(root);
  } catch (error) {
    return { file, refused: readRefusal(error) };
  }
  if (!isInside(join(top, file), top)) return { file, refused: outsideRefusal() };
  const parts = file === '' ? [] : file.split('/');
  for (const [index] of parts.entries()) {
    const way = parts.slice(0, index + 1).join('/');
    if (isLink(join(top, way))) return { file: way, refused: linkRefusal() };
    if (existsSync(join(top, way, REPOSITORY))) return { file: way, refused: repositoryRefusal() };
  }
  return { file, at: join(top, file) };
}

/** Lists the files that `listFiles` lists, if `isNamed` accepts their names: fast for a few among many. */
export const findFiles = (
  root: string,
  folder: string,
  isNamed: (name: string) => boolean,
  matches: (file: string) => boolean,
): readonly ListedFile[] =>
  listFiles(
    root,
    folder,
    (file) => isNamed(basename(file)) && matches(file),
    (real) => entriesNamed(real, isNamed),
  );

/** Lists the entries of a folder, sorted. */
export const folderEntries = (real: string): readonly Dirent[] => readdirSync(real, { withFileTypes: true });

// Reads entries one by one: sorting ten thousand takes half as long as reading them, and holding all keeps the memory
// busy.
function entriesNamed(real: string, isNamed: (name: string) => boolean): readonly Dirent[] {
  const folder = opendirSync(real);
  try {
    const entries: Dirent[] = [];
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      if (!entry.isFile() || entry.name === REPOSITORY || isNamed(entry.name)) entries.push(entry);
    }
    return entries;
  } finally {
    folder.closeSync();
  }
}

/** Reads a listed file. Never throws. */
export const readListed = (listed: ListedFile, maxBytes: number): Source => readStamped(listed, maxBytes).source;

/** Reads a listed file, with the stamp it had just before. Never throws. */
export const readStamped = (
  listed: ListedFile,
  maxBytes: number,
  now: number = Date.now(),
): { readonly source: Source; readonly stamp: string } =>
  'refused' in listed ? { source: listed, stamp: '' } : readAt(listed.file, listed.at, maxBytes, now);

function readAt(
  file: string,
  path: string,
  maxBytes: number,
  now: number,
): { readonly source: Source; readonly stamp: string } {
  const read = withOpened(path, Number.POSITIVE_INFINITY, (opened, stat) => ({
    bytes: stat.size > maxBytes ? readBegin(opened) : readFileSync(opened),
    stat,
  }));
  if ('refused' in read) return { source: { file, refused: read.refused }, stamp: '' };
  const { bytes, stat } = read;
  if (stat.size > maxBytes)
    return { source: { file, refused: sizeRefusal(stat.size, maxBytes), begin: bytes }, stamp: '' };
  return { source: { file, bytes }, stamp: stampFrom(stat, now) };
}

function readBegin(opened: number): Uint8Array {
  const bytes = Buffer.alloc(MAX_BEGIN_BYTES);
  return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, 0));
}

/** Bounds the begin of a file that is too large. It is read in each run. */
const MAX_BEGIN_BYTES = 256 * 1024;

/** Opens a regular file of at most some bytes, and uses it. Never throws: a file that cannot be read is refused. */
export function withOpened<Result extends object>(
  path: string,
  maxBytes: number,
  use: (opened: number, stat: Stats) => Result,
): Result | { readonly refused: Refusal } {
  let opened: number | undefined;
  try {
    opened = openPlain(path);
    const stat = fstatSync(opened);
    if (!stat.isFile()) return { refused: notAFileRefusal() };
    if (stat.size > maxBytes) return { refused: sizeRefusal(stat.size, maxBytes) };
    return use(opened, stat);
  } catch (error) {
    if (isLink(path)) return { refused: linkRefusal() };
    return { refused: NOT_A_FILE_CODES.has(errorCode(error)) ? notAFileRefusal() : readRefusal(error) };
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Opens a regular file. A link in its place is not followed, and a pipe is not waited for. */
function openPlain(path: string): number {
  try {
    return openSync(path, READ_NO_LINK | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    // A process that holds a lease on the file, mostly a file server, gives it up to a blocking open. Source: fcntl(2).
    if (errorCode(error) !== 'EAGAIN' || !lstatSync(path).isFile()) throw error;
    return openSync(path, READ_NO_LINK);
  }
}

const READ_NO_LINK = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

// The codes for opening a socket, or a link that is not followed. Source: open(2) of Linux, macOS and the BSDs.
const NOT_A_FILE_CODES: ReadonlySet<string | undefined> = new Set(['ENXIO', 'EOPNOTSUPP', 'ELOOP', 'EMLINK', 'EFTYPE']);

/**
 * Stamps a file: with the same stamp it has the same content. Empty where only the content can tell: for anything but a
 * regular file, and for a file changed so recently that a further change would not show. Never throws. Source: git's
 * index, Documentation/technical/racy-git.adoc.
 */
export function fileStamp(listed: ListedFile, now: number = Date.now()): string {
  if ('refused' in listed) return '';
  try {
    return stampFrom(lstatSync(listed.at), now);
  } catch {
    return '';
  }
}

/** Stamps a regular file by its status; empty where it changed too recently to tell. */
export const stampFrom = (stat: Stats, now: number): string =>
  !stat.isFile() || Math.max(stat.mtimeMs, stat.ctimeMs) > now - RACY_MS
    ? ''
    : `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;

/**
 * The time after which a further change is sure to show, in milliseconds. Source: FAT, the coarsest clock of a file
 * system in use.
 */
export const RACY_MS = 2000;

/** Says that a path is a folder, and no link to one. One that the system refuses to look at is none. */
export function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Tells whether a link leads to a folder; false for a broken link. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const isInside = (real: string, root: string): boolean =>
  real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);

export const linkRefusal = (): Refusal => ({
  rule: 'file/link',
  message: 'this is a link, and links are not followed',
  hint: 'put the file itself here',
});

export const repositoryRefusal = (): Refusal => ({
  rule: 'file/link',
  message: 'this folder is a git repository of its own, and what changes in it is in no review here',
  hint: 'put the files themselves here',
});

const outsideRefusal = (): Refusal => ({
  rule: 'file/link',
  message: 'this lies outside of the library, so it was not read',
  hint: 'put the file itself into the library',
});

export const notAFileRefusal = (): Refusal => ({
  rule: 'file/unreadable',
  message: 'this is not a regular file',
  hint: 'put a file in its place, or delete it',
});

export const sizeRefusal = (size: number, maxBytes: number): Refusal => ({
  rule: 'file/too-large',
  message: `this file has ${size.toLocaleString('en')} bytes, and ${maxBytes.toLocaleString('en')} are the most`,
  hint: 'split it, or raise max_file_size in the config',
});

/** Gives the system's code of an error, such as ENOENT; undefined for other errors. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';

/** Describes an error of the system. */
function readRefusal(error: unknown): Refusal {
  const code = errorCode(error) ?? 'UNKNOWN';
  const [why, hint] = REASONS[code] ?? [code, 'fix it, or delete it'];
  return { rule: 'file/unreadable', message: `this could not be read: ${why}`, hint };
}

const REASONS: Readonly<Record<string, readonly [why: string, hint: string]>> = {
  EACCES: ['permission denied', 'fix its permissions, or delete it'],
  EPERM: ['permission denied', 'fix its permissions, or delete it'],
  ENOENT: ['nothing is there', 'put the file here'],
};
