import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Finds the root of the git work tree of a folder; undefined outside of one. Does not run git. */
export function gitRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
