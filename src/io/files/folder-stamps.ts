import { lstatSync } from 'node:fs';
import { entriesInOrder, type Listed, listFiles, RACY_MS, startOf } from './folder.ts';

/** Files as they were met, and the folders in which. */
export interface Met {
  readonly listed: readonly Listed[];
  /** Stamps of the folders; none where they would not tell. */
  readonly folders: readonly string[];
}

/**
 * Lists files, and stamps the folders that it goes through: as long as they are `areAsStamped`, it would meet the same
 * files. That cannot be told of a folder that was changed so lately that it could change again and look the same, and not
 * where there is a link, since what it leads to may come and go elsewhere.
 */
export function meetFiles(
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  now: number = Date.now(),
): Met {
  const stamps: (FolderStamp | undefined)[] = [];
  let hasLink = false;
  const listed = listFiles(root, folder, matches, (real) => {
    stamps.push(stampOf(real));
    const entries = entriesInOrder(real);
    hasLink ||= entries.some((entry) => entry.isSymbolicLink());
    return entries;
  });
  const isTelling = !hasLink && stamps.every((stamp) => stamp !== undefined && stamp.changed <= now - RACY_MS);
  return { listed, folders: isTelling ? stamps.flatMap((stamp) => stamp?.text ?? []) : [] };
}

/** Whether the folders of `meetFiles` are as they were when they were stamped; not where there are none. */
export const areAsStamped = (root: string, folder: string, stamped: readonly string[]): boolean =>
  stamped.length > 0 &&
  'at' in startOf(root, folder) &&
  stamped.every((one) => {
    const [path]: readonly [string] = JSON.parse(one);
    return stampOf(path)?.text === one;
  });

interface FolderStamp {
  readonly text: string;
  readonly changed: number;
}

function stampOf(path: string): FolderStamp | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory()) return undefined;
  const { mtimeMs, ctimeMs, ino } = stat;
  return { text: JSON.stringify([path, mtimeMs, ctimeMs, ino]), changed: Math.max(mtimeMs, ctimeMs) };
}
