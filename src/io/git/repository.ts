import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A git repository. Both paths are absolute, with links resolved. */
export interface Repository {
  /** The root of the work tree, which holds `.git`. */
  readonly top: string;
  /** The repository's data: `.git`, or the folder that a file of that name points to. */
  readonly gitDir: string;
}

/**
 * Finds the repository of a folder by the nearest `.git` upwards. git cannot commit anything of that name, so no pull
 * request can influence the search. A folder that only looks like a bare repository does not count.
 */
export function findRepository(folder: string): Repository | undefined {
  try {
    for (let at = realpathSync(folder); ; at = dirname(at)) {
      if (existsSync(join(at, '.git'))) return { top: at, gitDir: gitDirOf(join(at, '.git')) };
      if (dirname(at) === at) return undefined;
    }
  } catch {
    return undefined;
  }
}

/** Resolves a `.git` file of a linked work tree or a submodule. Source: gitrepository-layout(5). */
function gitDirOf(at: string): string {
  if (statSync(at).isDirectory()) return realpathSync(at);
  const [, target] = readFileSync(at, 'utf8').match(/^gitdir: (.+?)[\r\n]*$/s) ?? [];
  return target === undefined ? at : real(resolve(dirname(at), target));
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
