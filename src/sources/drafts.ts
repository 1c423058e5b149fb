import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../words/command-line.ts';
import { codeOf, Unwritable } from './cannot-write.ts';
import { hasEnded, isNameOfRun, nameOfRun } from './this-run.ts';

/** Drafts in one folder: files that are not yet in their place, on the same disk as it. */
export interface Drafts {
  /** Has a new file made, and gives its path. `make` must fail where the path is taken. */
  add(make: (path: string) => void): string;
  /** Deletes what is left of these, and of runs that were killed. Never fails: the next run deletes what stays. */
  drop(): void;
}

const NAME = '.refs-drafts';
const IGNORE_NAME = '.gitignore';
// git sees neither this file nor a draft beside it.
const IGNORE_TEXT = '# Drafts of refs: safe to delete while it does not run.\n*\n';

const MAX_ATTEMPTS = 10;
/** The age from which the draft of a run that nothing is known of is believed to be left behind, in milliseconds. */
const ABANDONED_MS = 3_600_000;

/** Opens the drafts of a folder. They lie in a hidden folder of it, which goes with the last of them. */
export function openDrafts(folder: string): Drafts {
  const aside = join(folder, NAME);
  const made: string[] = [];
  return {
    add(make) {
      for (let attempt = 1; ; attempt++) {
        const path = join(aside, `${nameOfRun()}.${Math.random().toString(36).slice(2)}`);
        try {
          prepare(aside);
          made.push(path);
          make(path);
          return path;
        } catch (error) {
          // Another run deleted the folder as it went, or chose the same name.
          const isMoved = codeOf(error) === 'ENOENT' || codeOf(error) === 'EEXIST';
          if (!isMoved || attempt === MAX_ATTEMPTS) throw error;
        }
      }
    },
    drop() {
      if (made.length === 0) return;
      made.forEach(discard);
      try {
        sweep(aside);
      } catch {
        // A folder that cannot be read stays until it can.
      }
    },
  };
}

function prepare(aside: string): void {
  unlessThere(() => mkdirSync(aside));
  if (!lstatSync(aside).isDirectory()) {
    throw new Unwritable(`${NAME} beside it is no folder`, `delete it: ${commandLine`rm ${aside}`}`);
  }
  unlessThere(() => writeFileSync(join(aside, IGNORE_NAME), IGNORE_TEXT, { flag: 'wx' }));
}

function unlessThere(make: () => void): void {
  try {
    make();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Deletes the drafts of runs that ended, and the folder where nothing else is in it. */
function sweep(aside: string): void {
  const left = readdirSync(aside).filter((name) => name !== IGNORE_NAME);
  const stale = left.filter((name) => isLeftBehind(aside, name));
  for (const name of stale) discard(join(aside, name));
  if (stale.length < left.length) return;
  const ignore = join(aside, IGNORE_NAME);
  if (readFileSync(ignore, 'utf8') === IGNORE_TEXT) discard(ignore);
  try {
    rmdirSync(aside);
  } catch {
    // Another run has begun a draft in it, which git is not to see either.
    writeFileSync(ignore, IGNORE_TEXT, { flag: 'wx' });
  }
}

function isLeftBehind(aside: string, name: string): boolean {
  const [run = '', ...others] = name.split('.');
  if (others.length !== 1 || !isNameOfRun(run)) return false;
  return hasEnded(run) ?? lstatSync(join(aside, name)).mtimeMs < Date.now() - ABANDONED_MS;
}

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It went already, or it cannot: then the folder stays too.
  }
}
