import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
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

/**
 * All files below `folder` that `matches` accepts, in no particular order. Paths are from `root`, with `/`. Files and
 * folders that begin with `.` or `_` are skipped; links are followed as long as they stay inside. Never throws.
 */
export function readFiles(
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  maxBytes: number,
): readonly Source[] {
  const sources: Source[] = [];
  const walked = new Set<string>();
  const linked: string[] = [];
  const refuse = (file: string, refused: Refusal) => sources.push({ file, refused });

  const walk = (from: string): void => {
    for (const entry of list(from)) {
      if (entry.name.startsWith('.') || entry.name.startsWith('_')) continue;
      const file = from === '' ? entry.name : `${from}/${entry.name}`;
      const isLink = entry.isSymbolicLink();
      const isFolder = isLink ? leadsToFolder(root, file) : entry.isDirectory();
      if (isFolder && isLink) linked.push(file);
      else if (isFolder) walk(file);
      else if (matches(file)) sources.push(readFile(root, file, maxBytes));
    }
  };

  /** The entries of a folder by name; none where it was walked before or cannot be. */
  const list = (from: string): readonly Dirent[] => {
    try {
      const real = realpathSync(join(root, from));
      const isOut = !isInside(real, realpathSync(root));
      if (isOut) refuse(from, leavesLibrary());
      if (isOut || walked.has(real)) return [];
      walked.add(real);
      return readdirSync(real, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      if (!isMissing(error)) refuse(from, unreadable(error));
      return [];
    }
  };

  walk(folder === '.' ? '' : folder.replace(/\/+$/, ''));
  // A folder that is there and linked to as well is walked where it is; links are met in the order of their names.
  for (const link of linked) walk(link);
  return sources;
}

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
