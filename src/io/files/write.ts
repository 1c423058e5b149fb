import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { commandLine } from '../../text/command-line.ts';
import { type Drafts, openDrafts } from './drafts.ts';
import { cannotWrite, errorCode, Unwritable, type WriteFault, writeFaultOf } from './write-fault.ts';
import { outsideReason, type WriteTarget, writeTargetOf } from './write-target.ts';

/** A file's new content. */
export type FileContent = string | Uint8Array;

/** The outcome for a file that was to be made. */
export type WriteOutcome = 'written' | 'exists' | 'outside';

/**
 * Makes a file that is not there yet, with its folders; an existing one is never touched, and neither is anything
 * outside `root`, links included. The file appears whole or not at all. Fails where the system refuses (exit 2).
 */
export function writeNewFile(root: string, file: string, content: FileContent): WriteOutcome {
  const target = resolve(root, file);
  try {
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return 'exists';
    if (outsideReason(root, nearestFolder(dirname(target))) !== undefined) return 'outside';
    writeWhole(root, file, content, linkNewFile);
    return 'written';
  } catch (error) {
    if (error instanceof FileExists) return 'exists';
    throw cannotWrite(file, error);
  }
}

/**
 * Writes a file below `root`, whether it is there or not, with its folders. Readers see the old text or the new one,
 * and the file keeps its owner, group and mode. No link is followed. Returns why it could not be written.
 */
export function replaceFile(root: string, file: string, content: FileContent): WriteFault | undefined {
  try {
    const stray = outsideReason(root, nearestFolder(dirname(resolve(root, file))));
    if (stray !== undefined) return { why: stray };
    writeWhole(root, file, content, renameSync);
    return undefined;
  } catch (error) {
    return writeFaultOf(error);
  }
}

/** Writes a draft and has it put in its place; the folders that were made for nothing go again. */
function writeWhole(
  root: string,
  file: string,
  content: FileContent,
  put: (draft: string, path: string) => void,
): void {
  const made = makeFolders(dirname(resolve(root, file)));
  let drafts: Drafts | undefined;
  try {
    const place = writeTargetOf(root, file);
    drafts = openDrafts(place.folder);
    put(writeDraft(place, drafts, content), place.path);
  } catch (error) {
    drafts?.discard();
    for (const folder of made.toReversed()) removeEmpty(folder);
    throw error;
  }
  drafts.discard();
}

/** Writes the new content of a file aside, owned and open to others as the file itself. Fails where that cannot be kept. */
export function writeDraft({ path, there }: WriteTarget, drafts: Drafts, content: FileContent): string {
  const now = there && statOfWritable(path);
  return drafts.add((draft) => {
    const handle = openSync(draft, 'wx', now === undefined ? undefined : 0o600);
    try {
      if (now !== undefined) keepOwner(handle, now, path);
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
}

/** Asks the file itself, since a renaming would pass over one that is write-protected. */
function statOfWritable(path: string): Stats {
  const handle = openSync(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    return fstatSync(handle);
  } finally {
    closeSync(handle);
  }
}

function keepOwner(handle: number, { uid, gid, mode }: Stats, path: string): void {
  const own = fstatSync(handle);
  try {
    if (own.uid !== uid || own.gid !== gid) fchownSync(handle, uid, gid);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') throw error;
    throw new Unwritable(
      `it belongs to user ${uid} and group ${gid}, which could not be kept`,
      `run it as that user, or take the file over: ${commandLine`sudo chown "$(id -u):$(id -g)" ${path}`}`,
    );
  }
  // Later than the owner, whose change takes some of the mode away.
  fchmodSync(handle, mode & 0o7777);
}

/** A file was made in the meantime. */
class FileExists extends Error {}

/** Unlike a renaming, a link fails where someone else made the file in the meantime. */
function linkNewFile(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new FileExists();
    if (!WITHOUT_LINKS.has(errorCode(error))) throw error;
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw new FileExists();
    renameSync(draft, path);
  }
}

// How file systems say that they have no hard links. Source: link(2).
const WITHOUT_LINKS: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/** Makes a folder and those above it; false where something else stands in its place. */
export function makeFolder(folder: string): boolean {
  try {
    makeFolders(folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a folder and those above it, and gives the new ones. One after the other: where the system refuses in an odd
 * way, as under /proc, node's own recursion never ends.
 */
function makeFolders(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const above = makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
    return [...above, folder];
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return above;
    for (const made of above.toReversed()) removeEmpty(made);
    throw error;
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Someone else has put something into it.
  }
}

const nearestFolder = (folder: string): string =>
  statSync(folder, { throwIfNoEntry: false }) === undefined ? nearestFolder(dirname(folder)) : folder;

/** Has a renaming outlive a power cut as well. Not every system lets a folder be opened for that. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file is written and in its place all the same.
  }
}
