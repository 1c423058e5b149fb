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
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Refusal, Source } from '../../model/source.ts';

/**
 * The folder of the library that `cwd` lies in: the nearest one upwards that holds a config, but never above the root
 * of the git work tree. Undefined where there is none.
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

/** Whether the folder holds a library's config. */
export const isLibrary = (folder: string): boolean => existsSync(join(folder, CONFIG_FILE));

/**
 * Reads one file of the library's folder. Never throws: what cannot be read is refused, with the reason. A link is
 * refused wherever it leads, and so is what lies behind one: git keeps where a link leads, and not what is there, so
 * that nobody reviews it.
 */
export function readFile(root: string, file: string, maxBytes: number): Source {
  const path = join(root, file);
  try {
    const top = realpathSync(root);
    const real = realpathSync(path);
    if (real !== join(top, file)) return { file, refused: linkRefusal() };
    if (!isInside(real, top)) return { file, refused: outsideRefusal() };
    return readAt(file, real, maxBytes, Date.now()).source;
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

/** A file of the library as it was met, unread: where it lies, or why it will not be read. */
export type ListedFile =
  | { readonly file: string; readonly at: string }
  | { readonly file: string; readonly refused: Refusal };

/**
 * Reads all files below `folder` that `matches` accepts, in no particular order. Paths are from `root`, with `/`. Files
 * and folders that begin with `.` or `_` are skipped. Links to such files and to folders are refused, and so are
 * folders that are repositories of their own: a review sees nothing of what changes there. Never throws.
 */
export const readFiles = (
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  maxBytes: number,
): readonly Source[] => listFiles(root, folder, matches).map((listed) => readListed(listed, maxBytes));

/** As `readFiles`, with the files unread. */
export function listFiles(
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  entriesOf: (real: string) => readonly Dirent[] = folderEntries,
): readonly ListedFile[] {
  const found: ListedFile[] = [];
  const refuse = (file: string, refused: Refusal) => found.push({ file, refused });

  const walk = (from: string, real: string): void => {
    const entries = entriesIn(from, real);
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

  const entriesIn = (from: string, real: string): readonly Dirent[] => {
    try {
      return entriesOf(real);
    } catch (error) {
      if (!isMissing(error)) refuse(from, readRefusal(error));
      return [];
    }
  };

  const start = walkStart(root, folder);
  if ('refused' in start) return [start];
  walk(start.file, start.at);
  return found;
}

const REPOSITORY = '.git';

/** Finds the folder in which a walk begins, or the folder on the way to it into which no walk goes. */
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

/** As `listFiles`, in whatever order, of the files whose name `isNamed` accepts: for a few among many. */
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

/** All entries of a folder. */
export const folderEntries = (real: string): readonly Dirent[] => readdirSync(real, { withFileTypes: true });

// To have ten thousand entries in order takes half as long again as to have them, and to keep them all is to keep the memory busy.
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

/** Reads a file that was listed. Never throws. */
export const readListed = (listed: ListedFile, maxBytes: number): Source => readStamped(listed, maxBytes).source;

/** As `readListed`, with the stamp that the file had just before. */
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
  const refuse = (refused: Refusal) => ({ source: { file, refused }, stamp: '' });
  let opened: number | undefined;
  try {
    opened = openPlain(path);
    const stat = fstatSync(opened);
    if (!stat.isFile()) return refuse(notAFileRefusal());
    if (stat.size > maxBytes) return refuse(sizeRefusal(stat.size, maxBytes));
    return { source: { file, bytes: readFileSync(opened) }, stamp: stampFrom(stat, now) };
  } catch (error) {
    if (isLink(path)) return refuse(linkRefusal());
    return refuse(NOT_A_FILE_CODES.has(errorCode(error)) ? notAFileRefusal() : readRefusal(error));
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Opens what is no link: nothing that has taken the place of a file is followed or, as a pipe would have it, waited for. */
function openPlain(path: string): number {
  try {
    return openSync(path, READ_NO_LINK | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    // Whoever has the file on lease, a file server mostly, gives it up where it is waited for. Source: fcntl(2).
    if (errorCode(error) !== 'EAGAIN' || !lstatSync(path).isFile()) throw error;
    return openSync(path, READ_NO_LINK);
  }
}

const READ_NO_LINK = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

// How systems refuse to open a socket, and a link that is not to be followed. Source: open(2) of Linux, macOS and the BSDs.
const NOT_A_FILE_CODES: ReadonlySet<string | undefined> = new Set(['ENXIO', 'EOPNOTSUPP', 'ELOOP', 'EMLINK', 'EFTYPE']);

/**
 * What tells that a file is as it was, without reading it: where it has the same stamp, it has the same content. Empty
 * where only the content can tell: for what is no regular file, and for what was changed so lately that it could change
 * again and look the same. Never throws. Source: git's index, Documentation/technical/racy-git.adoc.
 */
export function fileStamp(listed: ListedFile, now: number = Date.now()): string {
  if ('refused' in listed) return '';
  try {
    return stampFrom(lstatSync(listed.at), now);
  } catch {
    return '';
  }
}

const stampFrom = (stat: Stats, now: number): string =>
  !stat.isFile() || Math.max(stat.mtimeMs, stat.ctimeMs) > now - RACY_MS
    ? ''
    : `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;

/** How long after a change the next one is sure to look different: the coarsest clock of a file system in use, FAT's. */
export const RACY_MS = 2000;

/** Whether a link leads to a folder; not where it leads to nothing. */
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

const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';

/** What the system said, in words. */
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
