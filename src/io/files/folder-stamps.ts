import { lstatSync } from 'node:fs';
import { folderEntries, type ListedFile, listFiles, RACY_MS, walkStart } from './folder.ts';

/** Files as they were met, and the folders in which. */
export interface StampedListing {
  readonly listed: readonly ListedFile[];
  /** Stamps of the folders; none where they would not tell. */
  readonly folders: readonly string[];
}

/**
 * Lists files, and stamps the folders that it goes through: as long as they are `areAsStamped`, it would meet the same
 * files. That cannot be told of a folder that was changed so lately that it could change again and look the same, and not
 * where there is a link, since what it leads to may come and go elsewhere.
 */
export function listWithFolderStamps(
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  now: number = Date.now(),
): StampedListing {
  const stamps: (FolderStamp | undefined)[] = [];
  let hasLink = false;
  const listed = listFiles(root, folder, matches, (real) => {
    stamps.push(folderStamp(real));
    const entries = folderEntries(real);
    hasLink ||= entries.some((entry) => entry.isSymbolicLink());
    return entries;
  });
  const isTelling = !hasLink && stamps.every((stamp) => stamp !== undefined && stamp.changed <= now - RACY_MS);
  return { listed, folders: isTelling ? stamps.flatMap((stamp) => stamp?.text ?? []) : [] };
}

/** Whether the folders of `meetFiles` are as they were when they were stamped; not where there are none. */
export const areFoldersUnchanged = (root: string, folder: string, stamped: readonly string[]): boolean =>
  stamped.length > 0 &&
  'at' in walkStart(root, folder) &&
  stamped.every((one) => {
    const [path]: readonly [string] = JSON.parse(one);
    return folderStamp(path)?.text === one;
  });

interface FolderStamp {
  readonly text: string;
  readonly changed: number;
}

function folderStamp(path: string): FolderStamp | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory()) return undefined;
  const { mtimeMs, ctimeMs, ino } = stat;
  return { text: JSON.stringify([path, mtimeMs, ctimeMs, ino]), changed: Math.max(mtimeMs, ctimeMs) };
}
