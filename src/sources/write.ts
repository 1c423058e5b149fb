import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** What became of a file that was to be made. */
export type Written = 'written' | 'exists' | 'outside';

/**
 * Makes a file that is not there yet, with its folders; an existing one is never touched, and neither is anything
 * outside `root`, links included. The file appears whole or not at all.
 */
export function writeNew(root: string, file: string, text: string): Written {
  const target = resolve(root, file);
  if (existsSync(target)) return 'exists';
  const folder = dirname(target);
  const made = nearestFolder(folder);
  if (!`${realpathSync(made)}${sep}`.startsWith(`${realpathSync(root)}${sep}`)) return 'outside';
  mkdirSync(folder, { recursive: true });
  const aside = mkdtempSync(join(folder, '.refs-'));
  try {
    const draft = join(aside, 'draft');
    writeWhole(draft, text);
    // Unlike a rename, a link fails where someone else made the file in the meantime.
    linkSync(draft, target);
    return 'written';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Makes a folder and those above it; false where something else stands in its place. */
export function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

function writeWhole(path: string, text: string): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
