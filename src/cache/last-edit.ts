import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findRepository } from '../io/git/repository.ts';
import type { UserEnvironment } from './private-folder.ts';

/** The last edit of a checkout, with its files before and after it. */
export interface LastEdit {
  /** The folder of the library, in full. */
  readonly library: string;
  /** Lower case, no full stop. */
  readonly sentence: string;
  readonly files: readonly EditedFile[];
  /** Says why it cannot be taken back. */
  readonly refused?: string | undefined;
}

export interface EditedFile {
  /** The path after the edit. */
  readonly file: string;
  /** The base name before the edit, where it is another. */
  readonly oldName?: string | undefined;
  readonly before: string;
  readonly after: string;
  /** True where the edit deleted it. */
  readonly isGone?: boolean | undefined;
}

const FOLDER = 'customer-refs';
const NAME = 'last-edit.json';

/**
 * Keeps an edit for `refs undo`, in place of the one before: in a folder of the git directory that is closed to others.
 * Nothing is kept without a repository of this user.
 */
export function keepLastEdit(root: string, edit: Omit<LastEdit, 'library'>, environment: UserEnvironment): void {
  dropLastEdit(root, environment);
  const folder = folderFor(root, environment);
  if (folder === undefined) return;
  try {
    mkdirSync(folder, { mode: 0o700 });
    const kept: LastEdit = { library: resolve(root), ...edit };
    writeFileSync(join(folder, NAME), JSON.stringify(kept), { mode: 0o600, flag: 'wx' });
  } catch {
    // The edit stands, and cannot be taken back.
  }
}

/** Reads the last edit; undefined where none is kept. */
export function readLastEdit(root: string, environment: UserEnvironment): LastEdit | undefined {
  const folder = folderFor(root, environment);
  try {
    return folder === undefined ? undefined : JSON.parse(readFileSync(join(folder, NAME), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Deletes all that is kept of the last edit. */
export function dropLastEdit(root: string, environment: UserEnvironment): void {
  const folder = folderFor(root, environment);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

/** The folder in the git directory of this checkout; undefined where that is not this user's. */
function folderFor(root: string, { uid }: UserEnvironment): string | undefined {
  const gitDir = findRepository(root)?.gitDir;
  if (gitDir === undefined || uid === undefined) return undefined;
  const stat = statSync(gitDir, { throwIfNoEntry: false });
  return stat?.isDirectory() && stat.uid === uid ? join(gitDir, FOLDER) : undefined;
}
