import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The git repository that a folder lies in. Both paths are absolute, with every link resolved. */
export interface Repository {
  /** The folder that holds `.git`: the root of the work tree. */
  readonly top: string;
  /** The folder that git keeps it in: `.git`, or where a file of that name leads. */
  readonly gitDir: string;
}

/**
 * Finds the repository of a folder: the nearest `.git` upwards decides, and nothing else does. Git cannot commit
 * anything of that name, so no pull request has a say in it; a folder that only looks like a bare repository is a folder.
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

/** Follows the file that stands for `.git` in a linked work tree and in a submodule. Source: gitrepository-layout(5). */
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
