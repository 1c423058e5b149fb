import { lstatSync, mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../../text/command-line.ts';
import { errorCode } from './folder.ts';
import { currentRunName, hasRunEnded, isRunName } from './run-name.ts';
import { Unwritable } from './write-fault.ts';

/** Drafts of files and folders in one folder, on the same disk as what they will replace. */
export interface Drafts {
  /** Makes a new file or folder, and gives its path. `make` must fail where the path is taken. */
  add(make: (path: string) => void): string;
  /** Deletes these drafts, and those of killed runs. Never throws: the next run deletes the rest. */
  discard(): void;
}

const NAME = '.refs-drafts';
// git ignores a folder of this name, so nobody can commit anything in it.
const UNSEEN_NAME = '.git';

const MAX_TRIES = 10;
/** The age of a draft from which an unknown run counts as dead, in milliseconds. */
const ABANDONED_MS = 3_600_000;

/** Opens a hidden folder for drafts, which is deleted with the last of them. */
export function openDrafts(folder: string): Drafts {
  const aside = join(folder, NAME);
  const unseen = join(aside, UNSEEN_NAME);
  const run = currentRunName();
  const tried: string[] = [];
  return {
    add(make) {
      for (let attempt = 1; ; attempt++) {
        const path = join(unseen, `${run}.${Math.random().toString(36).slice(2)}`);
        tried.push(path);
        try {
          makeOwnFolder(aside);
          makeOwnFolder(unseen);
          make(path);
          return path;
        } catch (error) {
          // Another run has just deleted the folder, or chose the same name.
          const isMoved = errorCode(error) === 'ENOENT' || errorCode(error) === 'EEXIST';
          if (!isMoved || attempt === MAX_TRIES) throw error;
        }
      }
    },
    discard() {
      if (tried.length === 0) return;
      for (const path of [...tried, ...abandonedDrafts(unseen)]) ignoreErrors(() => deleteDraft(path));
      for (const made of [unseen, aside]) ignoreErrors(() => rmdirSync(made));
    },
  };
}

/** Deletes a file or a folder. Links in it are deleted, and not followed. */
function deleteDraft(path: string): void {
  if (!lstatSync(path).isDirectory()) {
    unlinkSync(path);
    return;
  }
  for (const name of readdirSync(path)) deleteDraft(join(path, name));
  rmdirSync(path);
}

function makeOwnFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    if (lstatSync(folder).isDirectory()) return;
    throw new Unwritable(`${NAME} beside it is no folder`, `delete it: ${commandLine`rm ${folder}`}`);
  }
}

/** Lists the drafts of runs that have ended. */
function abandonedDrafts(unseen: string): readonly string[] {
  try {
    const names = readdirSync(unseen).filter(isDraft);
    const runs = new Map(names.map((name) => [runOf(name), name] as const));
    const ended = new Set([...runs].filter(([run, name]) => isOver(run, join(unseen, name))).map(([run]) => run));
    return names.filter((name) => ended.has(runOf(name))).map((name) => join(unseen, name));
  } catch {
    return [];
  }
}

const runOf = (name: string): string => name.split('.')[0] ?? '';
const isDraft = (name: string): boolean => name.split('.').length === 2 && isRunName(runOf(name));

/** Tells whether a run has ended, from the system or else from the age of a draft. */
const isOver = (run: string, draft: string): boolean =>
  hasRunEnded(run) ?? lstatSync(draft).mtimeMs < Date.now() - ABANDONED_MS;

function ignoreErrors(act: () => void): void {
  try {
    act();
  } catch {
    // Already deleted, in use by others, or protected. The next run tries again.
  }
}
