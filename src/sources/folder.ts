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
import { CONFIG_FILE } from '../model/config.ts';
import type { Refusal, Source } from '../model/source.ts';

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

/** One file of the library's folder. Never throws: what cannot be read is refused, with the reason. */
export function readFile(root: string, file: string, maxBytes: number): Source {
  const full = join(root, file);
  try {
    const real = realpathSync(full);
    if (!isInside(real, realpathSync(root))) return { file, refused: leavesLibrary() };
    const stat = statSync(real);
    if (!stat.isFile()) return { file, refused: notAFile() };
    if (stat.size > maxBytes) return { file, refused: tooLarge(stat.size, maxBytes) };
    return { file, bytes: readFileSync(real) };
  } catch (error) {
    return { file, refused: unreadable(error) };
  }
}

/** A file of the library as it was met, unread: what it takes to read it, or why it will not be read. */
export type Listed =
  | { readonly file: string; readonly at: string; readonly isLink: boolean }
  | { readonly file: string; readonly refused: Refusal };

/**
 * All files below `folder` that `matches` accepts, in no particular order. Paths are from `root`, with `/`. Files and
 * folders that begin with `.` or `_` are skipped; links are followed as long as they stay inside. Never throws.
 */
export const readFiles = (
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  maxBytes: number,
): readonly Source[] => listFiles(root, folder, matches).map((listed) => readListed(root, listed, maxBytes));

/** As `readFiles`, with the files unread. */
export function listFiles(
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  entriesOf: (real: string) => readonly Dirent[] = entriesInOrder,
): readonly Listed[] {
  const found: Listed[] = [];
  const walked = new Set<string>();
  const linked: string[] = [];
  const refuse = (file: string, refused: Refusal) => found.push({ file, refused });

  const walk = (from: string): void => {
    const { at, entries } = list(from);
    const before = from === '' ? '' : `${from}/`;
    for (const entry of entries) {
      const { name } = entry;
      if (name.startsWith('.') || name.startsWith('_')) continue;
      const file = before + name;
      const isLink = entry.isSymbolicLink();
      const isFolder = isLink ? leadsToFolder(root, file) : entry.isDirectory();
      if (isFolder && isLink) linked.push(file);
      else if (isFolder) walk(file);
      else if (matches(file)) found.push({ file, at: at + name, isLink });
    }
  };

  /** The entries of a folder, and where it is, links resolved; none where it was walked before or cannot be. */
  const list = (from: string): { readonly at: string; readonly entries: readonly Dirent[] } => {
    try {
      const real = realpathSync(join(root, from));
      const isOut = !isInside(real, realpathSync(root));
      if (isOut) refuse(from, leavesLibrary());
      if (isOut || walked.has(real)) return NOTHING;
      walked.add(real);
      return { at: real.endsWith(sep) ? real : real + sep, entries: entriesOf(real) };
    } catch (error) {
      if (!isMissing(error)) refuse(from, unreadable(error));
      return NOTHING;
    }
  };

  walk(folder === '.' ? '' : folder.replace(/\/+$/, ''));
  // A folder that is there and linked to as well is walked where it is; links are met in the order of their names.
  for (const link of linked.sort()) walk(link);
  return found;
}

const NOTHING = { at: '', entries: [] };

/** As `listFiles`, in whatever order, of the files whose name `isNamed` accepts: for a few among many. */
export const findFiles = (
  root: string,
  folder: string,
  isNamed: (name: string) => boolean,
  matches: (file: string) => boolean,
): readonly Listed[] =>
  listFiles(
    root,
    folder,
    (file) => isNamed(basename(file)) && matches(file),
    (real) => entriesNamed(real, isNamed),
  );

const entriesInOrder = (real: string): readonly Dirent[] => readdirSync(real, { withFileTypes: true });

// To have ten thousand entries in order takes half as long again as to have them, and to keep them all is to keep the memory busy.
function entriesNamed(real: string, isNamed: (name: string) => boolean): readonly Dirent[] {
  const folder = opendirSync(real);
  try {
    const entries: Dirent[] = [];
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      if (!entry.isFile() || isNamed(entry.name)) entries.push(entry);
    }
    return entries;
  } finally {
    folder.closeSync();
  }
}

/** Reads a file that was listed. Only a link has to be asked anew where it leads. Never throws. */
export const readListed = (root: string, listed: Listed, maxBytes: number): Source =>
  readStamped(root, listed, maxBytes).source;

/** As `readListed`, with the stamp that the file had just before. */
export function readStamped(
  root: string,
  listed: Listed,
  maxBytes: number,
  now: number = Date.now(),
): { readonly source: Source; readonly stamp: string } {
  const { file } = listed;
  if ('refused' in listed) return { source: listed, stamp: '' };
  if (listed.isLink) return { source: readFile(root, file, maxBytes), stamp: '' };
  const refuse = (refused: Refusal) => ({ source: { file, refused }, stamp: '' });
  let opened: number | undefined;
  try {
    opened = openPlain(listed.at);
    const stat = fstatSync(opened);
    if (!stat.isFile()) return refuse(notAFile());
    if (stat.size > maxBytes) return refuse(tooLarge(stat.size, maxBytes));
    return { source: { file, bytes: readFileSync(opened) }, stamp: stampFrom(stat, now) };
  } catch (error) {
    return refuse(OF_NO_FILE.has(codeOf(error)) ? notAFile() : unreadable(error));
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Opens what is no link: nothing that has taken the place of a file is followed or, as a pipe would have it, waited for. */
function openPlain(path: string): number {
  try {
    return openSync(path, AS_IT_IS | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    // Whoever has the file on lease, a file server mostly, gives it up where it is waited for. Source: fcntl(2).
    if (codeOf(error) !== 'EAGAIN' || !lstatSync(path).isFile()) throw error;
    return openSync(path, AS_IT_IS);
  }
}

const AS_IT_IS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

// How systems refuse to open a socket, and a link that is not to be followed. Source: open(2) of Linux, macOS and the BSDs.
const OF_NO_FILE: ReadonlySet<string | undefined> = new Set(['ENXIO', 'EOPNOTSUPP', 'ELOOP', 'EMLINK', 'EFTYPE']);

/**
 * What tells that a file is as it was, without reading it: where it has the same stamp, it has the same content. Empty
 * where only the content can tell: for a link, for what is no regular file, and for what was changed so lately that it
 * could change again and look the same. Never throws. Source: git's index, Documentation/technical/racy-git.adoc.
 */
export function stampOf(listed: Listed, now: number = Date.now()): string {
  if ('refused' in listed || listed.isLink) return '';
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

// The coarsest clock of a file system in use, FAT's.
const RACY_MS = 2000;

/** Whether a link leads to a folder; not where it leads to nothing. */
function leadsToFolder(root: string, file: string): boolean {
  try {
    return statSync(join(root, file)).isDirectory();
  } catch {
    return false;
  }
}

const isInside = (real: string, root: string): boolean =>
  real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);

const leavesLibrary = (): Refusal => ({
  rule: 'file/link',
  message: 'this link leads out of the library, so it was not followed',
  hint: 'put the file itself here',
});

export const notAFile = (): Refusal => ({
  rule: 'file/unreadable',
  message: 'this is not a regular file',
  hint: 'put a file in its place, or delete it',
});

export const tooLarge = (size: number, maxBytes: number): Refusal => ({
  rule: 'file/too-large',
  message: `this file has ${size.toLocaleString('en')} bytes, and ${maxBytes.toLocaleString('en')} are the most`,
  hint: 'split it, or raise max_file_size in the config',
});

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** What the system said, in words. */
function unreadable(error: unknown): Refusal {
  const code = codeOf(error) ?? 'UNKNOWN';
  const [why, hint] = REASONS[code] ?? [code, 'mend it, or delete it'];
  return { rule: 'file/unreadable', message: `this could not be read: ${why}`, hint };
}

const REASONS: Readonly<Record<string, readonly [why: string, hint: string]>> = {
  EACCES: ['permission denied', 'mend its permissions, or delete it'],
  EPERM: ['permission denied', 'mend its permissions, or delete it'],
  ELOOP: ['its links go round in a circle', 'put the file itself here, or delete the link'],
  ENOENT: ['nothing is there', 'put the file here, or delete the link to it'],
};
