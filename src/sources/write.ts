import {
  closeSync,
  existsSync,
  fchmodSync,
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
import { EXIT, Failure } from '../model/exit.ts';

/** What became of a file that was to be made. */
export type Written = 'written' | 'exists' | 'outside';

/**
 * Makes a file that is not there yet, with its folders; an existing one is never touched, and neither is anything
 * outside `root`, links included. The file appears whole or not at all. Fails where the system refuses (exit 2).
 */
export function writeNew(root: string, file: string, text: string): Written {
  try {
    return write(root, resolve(root, file), text);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** What is told where the system refuses to write a file; what was not the system is thrown on. */
export const cannotWrite = (file: string, error: unknown): Failure =>
  new Failure(
    EXIT.usage,
    'cannot-write',
    `${file} cannot be written: ${reasonOf(error)}`,
    'mend that, and run it again',
  );

function write(root: string, target: string, text: string): Written {
  if (existsSync(target)) return 'exists';
  const folder = dirname(target);
  const made = nearestFolder(folder);
  if (!`${realpathSync(made)}${sep}`.startsWith(`${realpathSync(root)}${sep}`)) return 'outside';
  makeFolders(folder);
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
    return reasonOf(error);
  }
}

/** A link is followed, and the file that it leads to keeps its permissions. */
function replaceWhole(path: string, text: string, mode: number | undefined): void {
  const target = mode === undefined ? path : realpathSync(path);
  makeFolders(dirname(target));
  const aside = mkdtempSync(join(dirname(target), '.refs-'));
  try {
    const draft = join(aside, 'draft');
    writeWhole(draft, text, mode);
    renameSync(draft, target);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What the system said, in words; what was not the system is thrown on. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return REASONS[String(error.code)] ?? String(error.code);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands in the place of its folder',
  ENOTDIR: 'a file stands in the place of its folder',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

/** Makes a folder and those above it; false where something else stands in its place. */
export function makeFolder(folder: string): boolean {
  try {
    makeFolders(folder);
    return true;
  } catch {
    return false;
  }
}

/** One after the other: where the system refuses in an odd way, as under /proc, node's own recursion never ends. */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
    if (!isThere) throw error;
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

/** Makes a file, and waits until the disk has it. With a mode it is never open to more people than that. */
export function writeWhole(path: string, text: string, mode?: number): void {
  const handle = openSync(path, 'wx', mode);
  try {
    if (mode !== undefined) fchmodSync(handle, mode);
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
