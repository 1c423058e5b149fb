import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The root of the git work tree that a folder lies in, or undefined where it lies in none. Runs no git. */
export function gitRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
