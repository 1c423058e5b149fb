import { lstatSync, type Stats } from 'node:fs';
import { folderEntries, type ListedFile, listFiles, RACY_MS, walkStart } from './folder.ts';

/** Listed files, with the stamps of their folders. */
export interface StampedListing {
  readonly listed: readonly ListedFile[];
  /** The stamps of the folders; empty where they cannot prove anything. */
  readonly folders: readonly string[];
}

/**
 * Lists files, and stamps the folders on the way. While `areFoldersUnchanged` holds, a new listing would find the same
 * files. There are no stamps where a folder changed so recently that a further change would not show. Nor are there any
 * in case of a link, since its target may change elsewhere.
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
    stamps.push(stampAt(real));
    const entries = folderEntries(real);
    hasLink ||= entries.some((entry) => entry.isSymbolicLink());
    return entries;
  });
  const isTelling = !hasLink && stamps.every((stamp) => stamp !== undefined && stamp.changed <= now - RACY_MS);
  return { listed, folders: isTelling ? stamps.flatMap((stamp) => stamp?.text ?? []) : [] };
}

/** Tells whether folders still have their stamps. False without stamps. */
export function areFoldersUnchanged(root: string, folder: string, stamped: readonly string[]): boolean {
  const start = walkStart(root, folder);
  const paths = stamped.map((one) => (JSON.parse(one) as readonly [string])[0]);
  // A link on the way to the library may lead to another one by now: the first folder is where a listing would begin.
  return (
    'at' in start && paths[0] === start.at && stamped.every((one, index) => stampAt(paths[index] ?? '')?.text === one)
  );
}

interface FolderStamp {
  readonly text: string;
  readonly changed: number;
}

function stampAt(path: string): FolderStamp | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() ? folderStamp(path, stat) : undefined;
}

/** Stamps a folder by its status: with the same stamp it has the same entries. */
export function folderStamp(path: string, { mtimeMs, ctimeMs, ino }: Stats): FolderStamp {
  return { text: JSON.stringify([path, mtimeMs, ctimeMs, ino]), changed: Math.max(mtimeMs, ctimeMs) };
}
