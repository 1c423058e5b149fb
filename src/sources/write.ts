import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
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

/**
 * Writes a file, whether it is there or not, with its folders. Whoever reads it meanwhile sees the old text or the new
 * one; what is no regular file, such as a pipe, is written to as it is. Returns why it could not be written, in words.
 */
export function replaceFile(path: string, text: string): string | undefined {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined || there.isFile()) replaceWhole(path, text, there?.mode);
    else writeFileSync(path, text);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return REASONS[String(error.code)] ?? String(error.code);
  }
}

/** A link is followed, and the file that it leads to keeps its permissions. */
function replaceWhole(path: string, text: string, mode: number | undefined): void {
  const target = mode === undefined ? path : realpathSync(path);
  mkdirSync(dirname(target), { recursive: true });
  const aside = mkdtempSync(join(dirname(target), '.refs-'));
  try {
    const draft = join(aside, 'draft');
    writeWhole(draft, text);
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, target);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands in the place of its folder',
  ENOTDIR: 'a file stands in the place of its folder',
  ENOSPC: 'the disk is full',
};

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
