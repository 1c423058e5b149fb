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
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { commandLine } from '../../text/command-line.ts';
import { type Drafts, openDrafts } from './drafts.ts';
import { errorCode } from './folder.ts';
import { cannotWrite, Unwritable, type WriteFault, writeFaultOf } from './write-fault.ts';
import { outsideReason, type WriteTarget, writeTargetOf } from './write-target.ts';

/** The new content of a file. */
export type FileContent = string | Uint8Array;

/** The outcome of making a new file. */
export type WriteOutcome = 'written' | 'exists' | 'outside';

/**
 * Makes a new file, with its folders. An existing one is never touched, and neither is anything outside of `root`,
 * links included. The file appears whole or not at all. Fails where the system refuses (exit 2).
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
 * Writes a new or existing file below `root`, with its folders. Others see the old text or the new one, and the file
 * keeps its owner, group and mode. No link is followed. Returns the reason why it could not be written.
 */
export function replaceFile(root: string, file: string, content: FileContent): WriteFault | undefined {
  try {
    const reason = outsideReason(root, nearestFolder(dirname(resolve(root, file))));
    if (reason !== undefined) return { why: reason };
    writeWhole(root, file, content, renameSync);
    return undefined;
  } catch (error) {
    return writeFaultOf(error);
  }
}

/** Writes a draft, and puts it into place. If that fails, new folders are removed again. */
function writeWhole(
  root: string,
  file: string,
  content: FileContent,
  put: (draft: string, path: string) => void,
): void {
  const made = makeFolders(dirname(resolve(root, file)));
  let drafts: Drafts | undefined;
  try {
    const target = writeTargetOf(root, file);
    drafts = openDrafts(target.folder);
    put(writeDraft(target, drafts, content), target.path);
  } catch (error) {
    drafts?.discard();
    for (const folder of made.toReversed()) removeEmpty(folder);
    throw error;
  }
  drafts.discard();
}

/** Writes a draft with the owner and mode of the file it will replace. Fails where these cannot be kept. */
export function writeDraft({ path, there }: WriteTarget, drafts: Drafts, content: FileContent): string {
  return drafts.add((draft) => writeLike(draft, content, there && path));
}

/** Writes a new file, with the owner and mode of another where one is named. Fails where these cannot be kept. */
export function writeLike(draft: string, content: FileContent, other: string | undefined): void {
  const now = other === undefined ? undefined : ownershipOfWritable(other);
  const handle = openSync(draft, 'wx', now === undefined ? undefined : 0o600);
  try {
    if (now !== undefined) keepOwner(handle, now);
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a new folder, with the owner and mode of another where one is named. Fails where these cannot be kept. */
export function makeFolderLike(folder: string, other: string | undefined): void {
  mkdirSync(folder, other === undefined ? undefined : 0o700);
  if (other === undefined) return;
  const { uid, gid, mode } = lstatSync(other);
  const handle = openSync(folder, constants.O_RDONLY | (constants.O_DIRECTORY ?? 0));
  try {
    keepOwner(handle, { path: other, uid, gid, mode });
  } finally {
    closeSync(handle);
  }
}

/** Opens the file, since a renaming would ignore its write protection. */
function ownershipOfWritable(path: string): Ownership {
  const handle = openSync(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { uid, gid, mode } = fstatSync(handle);
    return { path, uid, gid, mode };
  } finally {
    closeSync(handle);
  }
}

/** Whose a file or folder is, and who may do what with it. */
interface Ownership {
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

function keepOwner(handle: number, { path, uid, gid, mode }: Ownership): void {
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
  // Set after the owner, since changing the owner clears some bits of the mode.
  fchmodSync(handle, mode & 0o7777);
}

/** Thrown where another process has made the file meanwhile. */
class FileExists extends Error {}

/** Links the draft: unlike a renaming, this fails where another process has made the file meanwhile. */
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

// The codes for hard links on a file system without them. Source: link(2).
const WITHOUT_LINKS: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/** Makes a folder, with those above it. Returns false where something else has its name. */
export function makeFolder(folder: string): boolean {
  try {
    makeFolders(folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a folder, with those above it, and returns the new ones. Works one by one: where the system refuses in an odd
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
    // No longer empty.
  }
}

/** Gives a folder, or the nearest one above it that is there. */
export const nearestFolder = (folder: string): string =>
  statSync(folder, { throwIfNoEntry: false }) === undefined ? nearestFolder(dirname(folder)) : folder;

/** Makes a renaming survive a power cut. Not every system can open a folder for that. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file is in place all the same.
  }
}
