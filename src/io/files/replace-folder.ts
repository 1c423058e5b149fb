import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { gitRoot } from './git-root.ts';
import { currentRunName } from './run-name.ts';
import { makeFolder, nearestFolder, syncFolder } from './write.ts';
import { Unwritable, type WriteFault, writeFaultOf } from './write-fault.ts';
import { outsideReason } from './write-target.ts';

/** A file of a folder that is written as a whole. */
export interface FolderFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes a folder beside its place, and puts it there when it is complete. What is there already is replaced where it is
 * empty or holds the marker, a file that only this program writes. Returns the reason why it could not be written.
 */
export function replaceFolder(
  cwd: string,
  folder: string,
  files: Iterable<FolderFile>,
  marker: string,
): WriteFault | undefined {
  const path = resolve(cwd, folder);
  const run = currentRunName();
  const [fresh, old] = ['new', 'old'].map((state) => join(dirname(path), `.${basename(path)}.${run}.${state}`)) as [
    string,
    string,
  ];
  try {
    const isThere = refuseOthers(cwd, path, marker);
    if (!makeFolder(dirname(path))) throw new Unwritable('its folder cannot be made');
    mkdirSync(fresh);
    for (const { name, text } of files) writeFileSync(join(fresh, name), text, { flag: 'wx' });
    syncFolder(fresh);
    if (isThere) renameSync(path, old);
    renameSync(fresh, path);
    return undefined;
  } catch (error) {
    return writeFaultOf(error);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    // The old one goes back if the new one did not get into place.
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) rmSync(old, { recursive: true, force: true });
    else if (lstatSync(old, { throwIfNoEntry: false }) !== undefined) renameSync(old, path);
  }
}

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
