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
    if (!stat.isFile()) return { file, refused: unreadable('it is not a regular file') };
    if (stat.size > maxBytes) return { file, refused: tooLarge(stat.size, maxBytes) };
    return { file, bytes: readFileSync(real) };
  } catch (error) {
    return { file, refused: unreadable(reasonOf(error)) };
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
  const refuse = (file: string, refused: Refusal) => sources.push({ file, refused });

  const walk = (from: string): void => {
    const entries = list(from);
    if (entries === undefined) return;
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name.startsWith('_')) continue;
      const file = from === '' ? entry.name : `${from}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? followed(file) : entry.isDirectory() ? 'folder' : 'file';
      if (kind === 'folder') walk(file);
      else if (kind === 'file' && matches(file)) sources.push(readFile(root, file, maxBytes));
    }
  };

  /** The entries of a folder; undefined where it was walked before or cannot be. */
  const list = (from: string): readonly Dirent[] | undefined => {
    try {
      const real = realpathSync(join(root, from));
      if (walked.has(real)) return undefined;
      walked.add(real);
      return readdirSync(real, { withFileTypes: true });
    } catch (error) {
      if (!isMissing(error)) refuse(from, unreadable(reasonOf(error)));
      return undefined;
    }
  };

  const followed = (file: string): 'folder' | 'file' | undefined => {
    try {
      const real = realpathSync(join(root, file));
      if (!isInside(real, realpathSync(root))) {
        refuse(file, leavesLibrary());
        return undefined;
      }
      return statSync(real).isDirectory() ? 'folder' : 'file';
    } catch (error) {
      if (matches(file)) refuse(file, unreadable(isMissing(error) ? 'it is a link to nothing' : reasonOf(error)));
      return undefined;
    }
  };

  walk(folder === '.' ? '' : folder.replace(/\/+$/, ''));
  return sources;
}

const isInside = (real: string, root: string): boolean =>
  real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);

const leavesLibrary = (): Refusal => ({
  rule: 'file/link',
  message: 'this link leads out of the library, so it was not followed',
  hint: 'put the file itself here',
});

const unreadable = (why: string): Refusal => ({
  rule: 'file/unreadable',
  message: `this could not be read: ${why}`,
  hint: 'mend its permissions, or delete it',
});

const tooLarge = (size: number, maxBytes: number): Refusal => ({
  rule: 'file/too-large',
  message: `this file has ${size.toLocaleString('en')} bytes, and ${maxBytes.toLocaleString('en')} are the most`,
  hint: 'split it, or raise max_file_size in the config',
});

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** What the system said, in words. */
function reasonOf(error: unknown): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'its links go round in a circle',
    ENOENT: 'it is not there any more',
    EISDIR: 'it is a folder',
  };
  const code = codeOf(error);
  return (code && words[code]) ?? code ?? 'unknown reason';
}
