import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { CONFIG_FILE } from '../model/config.ts';

/** The user of this run, and the variables that lead to their cache. */
export interface UserEnvironment {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user id; absent where the system has none. */
  readonly uid?: number | undefined;
}

const NAME = 'customer-refs';
const WRITABLE_BY_OTHERS = 0o022;
const OPEN_TO_OTHERS = 0o077;
/** In a sticky folder nobody can move or delete the files of others. */
const STICKY = 0o1000;

/**
 * Finds the cache folder, and makes it where it is missing. Undefined where it would not be private: compiled code in
 * it is executed, and cached findings are believed. So the folder belongs to the user and is closed to everyone else.
 * The folders above it belong to the user or the system, and nobody else can replace them. None of them is a git work
 * tree, a library or the working directory, since a pull request can bring files to these.
 */
export function privateFolder({ cwd, env, uid }: UserEnvironment): string | undefined {
  const caches = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache'));
  if (!caches || !isAbsolute(caches) || uid === undefined) return undefined;
  try {
    const folder = join(realPath(caches), NAME);
    const path = foldersOn(folder);
    const here = realpathSync.native(cwd);
    const isPrivate = (): boolean => path.every((at) => at !== here && isUnreachable(at, uid));
    if (!isPrivate()) return undefined;
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (!isPrivate()) return undefined;
    }
    const { uid: owner, mode } = lstatSync(folder);
    if (owner !== uid || (mode & WRITABLE_BY_OTHERS) !== 0) return undefined;
    // Others could read it, and never write to it, so its content is still the user's.
    if ((mode & OPEN_TO_OTHERS) !== 0) chmodSync(folder, 0o700);
    return folder;
  } catch {
    // Without a cache a run takes longer, and nothing else changes.
    return undefined;
  }
}

/** Resolves the links of a path, as far as it exists. */
function realPath(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined || dirname(path) === path)
    return realpathSync.native(path);
  return join(realPath(dirname(path)), basename(path));
}

/** Lists a folder and all folders above it. */
function foldersOn(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...foldersOn(above), folder];
}

/** Tells whether no other user and no pull request can put files into a folder. True for one that is missing. */
function isUnreachable(folder: string, uid: number): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  const isTheirs = stat.uid === uid || stat.uid === 0;
  const isFixed = (stat.mode & WRITABLE_BY_OTHERS) === 0 || (stat.mode & STICKY) !== 0;
  return stat.isDirectory() && isTheirs && isFixed && !isShared(folder);
}

/** Tells whether a folder's content comes from others: a git work tree, or a library. */
const isShared = (folder: string): boolean =>
  ['.git', CONFIG_FILE].some((name) => lstatSync(`${folder}/${name}`, { throwIfNoEntry: false }) !== undefined);
