import { posix } from 'node:path';
import { readBlobs } from './blobs.ts';
import type { Git } from './run.ts';
import { findEntry, type GitTreeEntry, type TreeLine } from './tree-entries.ts';

/** A stored state, and the folders below which its customers lie. */
interface CustomerTree {
  readonly lines: readonly TreeLine[];
  readonly folders: readonly string[];
}

/**
 * Finds what stands in the way of customers, as the walk over a disk refuses it: another repository, or a link that may
 * lead to a folder, where a folder of customers could be. Only a link to a file of the same state is in nobody's way.
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

// Longer than any system lets a path be.
const MAX_TARGET_BYTES = 65_536;

/** Tells whether a folder at this path would be walked for customers: hidden ones below the folder are not. */
function isOnTheWay(path: string, folder: string): boolean {
  if (path === folder || folder.startsWith(`${path}/`)) return true;
  const top = folder === '' ? '' : `${folder}/`;
  return path.startsWith(top) && !/(?:^|\/)[._]/.test(path.slice(top.length));
}
