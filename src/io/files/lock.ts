import { lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, type Stats, utimesSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EXIT, Failure } from '../../model/exit.ts';
import { commandLine } from '../../text/command-line.ts';
import { errorCode } from './folder.ts';
import { currentRunName, hasRunEnded, isRunName } from './run-name.ts';
import { cannotWrite, Unwritable } from './write-fault.ts';

/** The longest wait for a lock, and the pauses between two tries, in milliseconds. */
const MAX_WAIT_MS = 15_000;
const PAUSES_MS = [10, 20, 40];
const LAST_PAUSE_MS = 50;
/**
 * The silence after which a holder on another machine counts as dead, and the interval of its signs of life, in
 * milliseconds.
 */
const MAX_SILENCE_MS = 5000;
const HEARTBEAT_MS = 1000;
/** The time in which a lock may have no holder while it is taken or released, in milliseconds. */
const MAX_EMPTY_MS = 1000;

/** Releases locks. Never throws: the lock of a run that has ended holds up nobody. */
export type Unlock = () => void;

/**
 * Locks files of the library for this run, each by a hidden folder beside it. Locks of killed runs are removed. The
 * lock of a running one is waited for, up to 15 seconds. Fails where a lock cannot be had (exit 2).
 */
export async function lockFiles(root: string, files: readonly string[]): Promise<Unlock> {
  const held: Unlock[] = [];
  const unlock = () => {
    for (const release of held.splice(0)) release();
  };
  // Sorted, so that two runs with the same files never wait for each other.
  const filesByLock = new Map(files.map((file) => [lockOf(root, file), file] as const));
  try {
    for (const lock of [...filesByLock.keys()].sort())
      held.push(await waitForLock(lock, filesByLock.get(lock) ?? lock));
    return unlock;
  } catch (error) {
    unlock();
    throw error;
  }
}

function lockOf(root: string, file: string): string {
  const path = resolve(root, file);
  try {
    return join(realpathSync(dirname(path)), `.${basename(path)}.lock`);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

async function waitForLock(lock: string, file: string): Promise<Unlock> {
  for (let waited = 0, turn = 0; ; turn++) {
    try {
      const release = tryLock(lock);
      if (release !== undefined) return release;
    } catch (error) {
      throw cannotWrite(file, error);
    }
    if (waited >= MAX_WAIT_MS) break;
    const pause = PAUSES_MS[turn] ?? LAST_PAUSE_MS;
    await new Promise((resolve) => setTimeout(resolve, pause));
    waited += pause;
  }
  throw new Failure(
    EXIT.usage,
    'locked',
    `${file} is being changed by another run of refs`,
    `wait until it ends and run this again; where there is none: ${commandLine`rm -r ${lock}`}`,
  );
}

/**
 * Takes a free lock; undefined where another run has it. A lock is a folder with one folder in it, named after its
 * holder. It cannot be deleted while it has a holder, and git ignores empty folders.
 */
function tryLock(lock: string): Unlock | undefined {
  if (isTaken(lock)) return undefined;
  const holder = join(lock, currentRunName());
  try {
    mkdirSync(lock);
    mkdirSync(holder);
  } catch (error) {
    // Another run was faster, or removed the still empty folder as abandoned.
    if (errorCode(error) === 'EEXIST' || isLost(error, lock)) return undefined;
    removeEmpty(lock);
    throw error;
  }
  const beating = setInterval(() => sendHeartbeat(holder), HEARTBEAT_MS);
  beating.unref();
  const release = () => {
    clearInterval(beating);
    removeEmpty(holder);
    removeEmpty(lock);
  };
  let isAlone = false;
  try {
    isAlone = readdirSync(lock).length === 1;
  } finally {
    if (!isAlone) release();
  }
  return isAlone ? release : undefined;
}

/** Tells whether the folder of a lock was deleted just after it was made. */
const isLost = (error: unknown, lock: string): boolean =>
  errorCode(error) === 'ENOENT' && statOf(dirname(lock)) !== undefined;

/** Tells whether a lock is taken, and removes an abandoned one. Throws where it is no lock, or cannot be removed. */
function isTaken(lock: string): boolean {
  const stat = statOf(lock);
  if (stat === undefined) return false;
  if (!stat.isDirectory()) throw blockedBy(lock, 'is no folder');
  const holders = holdersOf(lock);
  if (holders === undefined) return true;
  if (holders.length === 0) return Math.abs(Date.now() - stat.mtimeMs) < MAX_EMPTY_MS || !removeLock(lock);
  const unknown = holders.find((name) => !isRunName(name));
  if (unknown !== undefined) throw blockedBy(lock, `is no lock of refs: "${unknown}" is in it`);
  const isStale = holders.every((name) => isLeftBehind(name, join(lock, name)));
  return !isStale || !holders.every((name) => removeLock(lock, name)) || !removeLock(lock);
}

/** Lists the holders of a lock; undefined where they cannot be read. */
function holdersOf(lock: string): readonly string[] | undefined {
  try {
    return readdirSync(lock);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    if (errorCode(error) === 'EACCES') return undefined;
    throw error;
  }
}

function isLeftBehind(name: string, path: string): boolean {
  const stat = statOf(path);
  return stat !== undefined && (hasRunEnded(name) ?? stat.mtimeMs < Date.now() - MAX_SILENCE_MS);
}

/**
 * Removes the folder of a lock or of its holder. Returns false where another run was faster; throws where it cannot be
 * removed.
 */
function removeLock(lock: string, holder = ''): boolean {
  try {
    rmdirSync(join(lock, holder));
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || (holder === '' && (code === 'ENOTEMPTY' || code === 'EEXIST'))) return false;
    throw blockedBy(lock, `was left behind, and cannot be removed: ${code}`);
  }
}

const blockedBy = (lock: string, what: string): Unwritable =>
  new Unwritable(
    `${basename(lock)} beside it ${what}`,
    `delete it where nothing needs it: ${commandLine`rm -r ${lock}`}`,
  );

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** Shows runs on other machines that this one is alive. */
function sendHeartbeat(holder: string): void {
  const now = new Date();
  try {
    utimesSync(holder, now, now);
  } catch {
    // Without a heartbeat another run may remove the lock. The file is compared once more before it is written.
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Already deleted, or taken by another run.
  }
}
