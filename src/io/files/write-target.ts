import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Unwritable } from './write-fault.ts';

/** The place of a file to write, with no link on its path. */
export interface WriteTarget {
  /** The file's folder, with links resolved. */
  readonly folder: string;
  readonly path: string;
  /** The existing file; absent where there is none. */
  readonly there?: Stats;
}

/**
 * Finds the place of a file below `root`. Throws for a link and anything but a regular file, and where links lead its
 * folder out of `root` or into git's own.
 */
export function writeTargetOf(root: string, file: string): WriteTarget {
  const path = resolve(root, file);
  const folder = realpathSync(dirname(path));
  const reason = outsideReason(root, dirname(path));
  if (reason !== undefined) throw new Unwritable(reason);
  const real = join(folder, basename(path));
  const existing = lstatSync(real, { throwIfNoEntry: false });
  if (existing === undefined) return { folder, path: real };
  if (existing.isSymbolicLink()) throw new Unwritable('it is a link', 'change the file that it leads to');
  if (existing.isDirectory()) throw new Unwritable('it is a folder');
  if (!existing.isFile()) throw new Unwritable('it is no regular file');
  return { folder, path: real, there: existing };
}

/**
 * Gives the reason not to write to an existing folder: its real path lies outside of `root`, or in git's own folder.
 */
export function outsideReason(root: string, folder: string): string | undefined {
  const way = relative(realpathSync(root), realpathSync(folder));
  if (isAbsolute(way) || way.split(sep)[0] === '..') return 'a link on its way leads out of the folder';
  const isOfGit = hasGitIn(way) && !hasGitIn(relative(root, folder));
  return isOfGit ? "a link on its way leads into git's own folder" : undefined;
}

const hasGitIn = (way: string): boolean => way.split(sep).some((step) => step.toLowerCase() === '.git');
