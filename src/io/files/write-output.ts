import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { gitRoot } from './git-root.ts';
import { type FileContent, replaceFile } from './write.ts';
import { type WriteFault, writeFaultOf } from './write-fault.ts';

/**
 * Writes a file named on the command line. Links in the repository, or else in the working directory, may come from
 * others, and none is followed. A pipe or device elsewhere is written to directly. Returns the reason why it could not
 * be written.
 */
export function writeOutput(cwd: string, file: string, content: FileContent): WriteFault | undefined {
  const path = resolve(cwd, file);
  const folder = gitRoot(cwd) ?? cwd;
  try {
    if (isBelow(folder, path)) return replaceFile(folder, path, content);
    const there = statSync(path, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile() && !there.isDirectory()) {
      writeFileSync(path, content);
      return undefined;
    }
    const real = there === undefined ? path : realpathSync(path);
    return replaceFile(dirname(real), basename(real), content);
  } catch (error) {
    return writeFaultOf(error);
  }
}

/** Tells whether a path lies in a folder, by its text or by the real path of its own folder. */
function isBelow(folder: string, path: string): boolean {
  const isInside = (way: string): boolean => !isAbsolute(way) && way.split(sep)[0] !== '..';
  return isInside(relative(folder, path)) || isInside(relative(realpathSync(folder), realFolder(dirname(path))));
}

const realFolder = (folder: string): string =>
  statSync(folder, { throwIfNoEntry: false }) === undefined
    ? join(realFolder(dirname(folder)), basename(folder))
    : realpathSync(folder);
