import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { CONFIG_FILE } from '../model/config.ts';

/** The user who runs the program, and where from. */
export interface UserEnvironment {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The number that the system knows the user by; absent where it knows users by no number. */
  readonly uid?: number | undefined;
}

const NAME = 'customer-refs';
const WRITABLE_BY_OTHERS = 0o022;
const OPEN_TO_OTHERS = 0o077;
/** In such a folder nobody can move or delete what is another's. */
const STICKY = 0o1000;

/**
 * Gives the folder of everything that is kept between runs, and makes it where it is missing; undefined where it would
 * not be private. Compiled code in it is executed, and findings in it are believed. So it belongs to the user and is
 * open to nobody else. The folders above it are the user's or the system's, and nobody else can put anything in their
 * place. Neither they nor it are a git work tree, a library or the working directory: a pull request brings what is there.
 */
export function privateFolder({ cwd, env, uid }: UserEnvironment): string | undefined {
  const caches = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache'));
  if (!caches || !isAbsolute(caches) || uid === undefined) return undefined;
  try {
    const folder = join(realPath(caches), NAME);
    const path = foldersOn(folder);
    const here = realpathSync(cwd);
    const isPrivate = (): boolean => path.every((at) => at !== here && isUnreachable(at, uid));
    if (!isPrivate()) return undefined;
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (!isPrivate()) return undefined;
    }
    const { uid: owner, mode } = lstatSync(folder);
    if (owner !== uid || (mode & WRITABLE_BY_OTHERS) !== 0) return undefined;
    // What others could read, and not write, is still the user's own.
    if ((mode & OPEN_TO_OTHERS) !== 0) chmodSync(folder, 0o700);
    return folder;
  } catch {
    // A folder that may not be read or made costs time, and nothing else.
    return undefined;
  }
}

/** A path without links, as far as it exists. */
function realPath(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}

/** A folder and all folders above it. */
function foldersOn(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...foldersOn(above), folder];
}

/** Whether neither another user nor a pull request can put anything into a folder, or there is none yet. */
function isUnreachable(folder: string, uid: number): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  const isTheirs = stat.uid === uid || stat.uid === 0;
  const isFixed = (stat.mode & WRITABLE_BY_OTHERS) === 0 || (stat.mode & STICKY) !== 0;
  return stat.isDirectory() && isTheirs && isFixed && !isShared(folder);
}

/** Whether others bring what lies in a folder: a git work tree, or a library. */
const isShared = (folder: string): boolean =>
  ['.git', CONFIG_FILE].some((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined);
