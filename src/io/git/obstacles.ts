import { posix } from 'node:path';
import { readBlobs } from './blobs.ts';
import type { Git } from './run.ts';
import { findEntry, type GitTreeEntry, type TreeLine } from './tree-entries.ts';

/** The files of a stored state, and the folders of its customers. */
interface CustomerTree {
  readonly lines: readonly TreeLine[];
  readonly folders: readonly string[];
}

/**
 * Finds entries that a walk over a disk would refuse in or above a customer folder: nested repositories, and links that
 * may lead to a folder. A link to a file of the same state is harmless.
 */
export function findObstacles(
  entries: readonly GitTreeEntry[],
  { lines, folders }: CustomerTree,
  git: Git,
): ReadonlySet<GitTreeEntry> {
  const near = entries.filter(
    ({ file, kind }) =>
      (kind === 'link' || kind === 'repository') && folders.some((folder) => isOnTheWay(file, folder)),
  );
  const links = near.filter(({ kind }) => kind === 'link');
  const targets = readBlobs(
    git,
    links.map(({ blob }) => ({ id: blob, maxBytes: MAX_TARGET_BYTES })),
  );
  const leadsToFile = ({ file, blob }: GitTreeEntry): boolean => {
    const target = targets.get(blob);
    if (target === undefined || 'size' in target) return false;
    const to = Buffer.from(target.bytes).toString('utf8');
    return !posix.isAbsolute(to) && findEntry(lines, posix.join(posix.dirname(file), to))?.kind === 'file';
  };
  return new Set(near.filter((entry) => entry.kind === 'repository' || !leadsToFile(entry)));
}

// Bounds a link's target, in bytes. No system allows a longer path.
const MAX_TARGET_BYTES = 65_536;

/** Tells whether a walk for customers would enter a folder. Hidden folders below the start are skipped. */
function isOnTheWay(path: string, folder: string): boolean {
  if (path === folder || folder.startsWith(`${path}/`)) return true;
  const top = folder === '' ? '' : `${folder}/`;
  return path.startsWith(top) && !/(?:^|\/)[._]/.test(path.slice(top.length));
}
