import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { join, parse, resolve, sep } from 'node:path';
import { gitRoot } from './git-root.ts';

/**
 * Finds a link on the path to a folder in the same work tree. A change can bring such a link, and no comparison of the
 * folder shows it. Never throws.
 */
export function broughtLink(folder: string): string | undefined {
  try {
    const real = realpathSync(folder);
    const top = real === folder ? undefined : gitRoot(real);
    return top === undefined ? undefined : linkIn(top, folder);
  } catch {
    return undefined;
  }
}

/** Walks to a folder as the system does, link by link. The folder exists, so the walk ends. */
function linkIn(top: string, folder: string): string | undefined {
  let [at, ...left] = stepsTo(folder);
  for (let step = left.shift(); step !== undefined; step = left.shift()) {
    const next = join(at, step);
    if (!lstatSync(next).isSymbolicLink()) at = next;
    else if (gitRoot(at) === top) return next;
    else [at, ...left] = [...stepsTo(resolve(at, readlinkSync(next))), ...left];
  }
  return undefined;
}

function stepsTo(folder: string): [root: string, ...string[]] {
  const { root } = parse(folder);
  return [root, ...folder.slice(root.length).split(sep)];
}

/** Tells whether two paths lead to one folder. Never throws. */
export function isSameFolder(one: string, other: string): boolean {
  try {
    return one === other || realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
