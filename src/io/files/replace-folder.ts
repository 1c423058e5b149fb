import { lstatSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Drafts, openDrafts } from './drafts.ts';
import { gitRoot } from './git-root.ts';
import { makeFolder, makeFolderLike, nearestFolder, syncFolder, writeLike } from './write.ts';
import { Unwritable, type WriteFault, writeFaultOf } from './write-fault.ts';
import { outsideReason } from './write-target.ts';

/** A file of a folder that is written as a whole. */
export interface FolderFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes a folder aside, and puts it into its place when it is complete, with the owner and mode of the one that is
 * there. That one is replaced where it is empty or holds the marker, a file that only this program writes. A killed run
 * leaves the old folder, the new one or, between two renamings, none. Returns the reason why it could not be written.
 */
export function replaceFolder(
  cwd: string,
  folder: string,
  files: Iterable<FolderFile>,
  marker: string,
): WriteFault | undefined {
  const path = resolve(cwd, folder);
  let drafts: Drafts | undefined;
  try {
    const isThere = refuseOthers(cwd, path, marker);
    if (!makeFolder(dirname(path))) throw new Unwritable('its folder cannot be made');
    drafts = openDrafts(realpathSync(dirname(path)));
    const fresh = drafts.add((draft) => makeFolderLike(draft, isThere ? path : undefined));
    for (const { name, text } of files) writeLike(join(fresh, name), text, fileAt(join(path, name)));
    syncFolder(fresh);
    if (isThere) exchange(path, fresh, drafts);
    else renameSync(fresh, path);
    syncFolder(dirname(path));
    return undefined;
  } catch (error) {
    return writeFaultOf(error);
  } finally {
    drafts?.discard();
  }
}

/** Puts a new folder into the place of an old one, which goes back if that fails. */
function exchange(path: string, fresh: string, drafts: Drafts): void {
  const old = drafts.add((aside) => renameSync(path, aside));
  try {
    renameSync(fresh, path);
  } catch (error) {
    renameSync(old, path);
    throw error;
  }
}

/** Gives the path of a regular file; undefined where there is none. */
const fileAt = (path: string): string | undefined =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;

/** Says that a folder is there. Throws where it is not ours, holds the working directory, or a link leads there. */
function refuseOthers(cwd: string, path: string, marker: string): boolean {
  const root = gitRoot(cwd) ?? cwd;
  const isInside = relative(root, path).split(sep)[0] !== '..';
  const reason = isInside ? outsideReason(root, nearestFolder(dirname(path))) : undefined;
  if (reason !== undefined) throw new Unwritable(reason);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return false;
  if (!there.isDirectory()) throw new Unwritable('it is no folder', 'name a new folder');
  const names = readdirSync(path);
  if (names.length > 0 && !names.includes(marker))
    throw new Unwritable('the folder holds files of others', 'name a new folder, or empty this one');
  if (relative(realpathSync(path), realpathSync(cwd)).split(sep)[0] !== '..')
    throw new Unwritable('it is the folder that this runs in', 'run it from another folder');
  return true;
}
