import { mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { EXIT, Failure } from '../model/exit.ts';
import { cannotWrite } from './write.ts';

/** How long a lock is believed that nobody keeps fresh, in milliseconds: its holder was killed. */
const STALE_MS = 5000;
// Together some 15 seconds: rounds of tries 10, 20, 40 and from then on 50 milliseconds apart.
const ROUNDS = 8;
const RETRIES = { retries: 38, minTimeout: 10, maxTimeout: 50 };

/** Lets go of what was locked. Never fails: a lock that stays behind is stale soon. */
export type Unlock = () => Promise<void>;

/**
 * Locks files of the library for this run, each by an empty hidden folder beside it, or beside what a link leads to.
 * Whoever holds one of them is waited for, some 15 seconds, and some 6 where they were killed. Fails where a lock cannot
 * be had (exit 2).
 */
export async function lockFiles(root: string, files: readonly string[]): Promise<Unlock> {
  const held: Unlock[] = [];
  const unlock = async () => {
    for (const release of held) await release();
  };
  // One order for everyone, so that two who want the same files never wait for each other.
  const paths = [...new Set(files.flatMap((file) => realPath(root, file)))].sort();
  try {
    for (const path of paths) held.push(await lockFile(root, path));
    return unlock;
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** None where the file went away. */
function realPath(root: string, file: string): readonly string[] {
  try {
    return [realpathSync(join(root, file))];
  } catch {
    return [];
  }
}

async function lockFile(root: string, path: string): Promise<Unlock> {
  const { lock } = await import('proper-lockfile');
  const lockfilePath = join(dirname(path), `.${basename(path)}.lock`);
  const options = {
    lockfilePath,
    realpath: false,
    stale: Number.POSITIVE_INFINITY,
    update: 1000,
    // What is written is held against the file once more, so that a lock taken away by mistake costs nothing.
    onCompromised: () => {},
  };
  for (let round = 0; round <= ROUNDS; round++) {
    try {
      strikeStale(lockfilePath);
      // The package tries again whatever the matter is; a folder that may not be written is told at once.
      const release = await lock(path, { ...options, retries: round === 0 ? 0 : RETRIES });
      return () => release().catch(() => {});
    } catch (error) {
      const isHeld = error instanceof Error && 'code' in error && error.code === 'ELOCKED';
      if (!isHeld) throw cannotWrite(shown(root, path), error);
    }
  }
  throw new Failure(
    EXIT.usage,
    'locked',
    `${shown(root, path)} is being changed by another run of refs`,
    `wait until it ends and run this again; where there is none, delete the folder ${shown(root, lockfilePath)}`,
  );
}

/**
 * Takes away the lock of someone who was killed. The package would do so too, but of two who wait at once the second
 * could take away what the first has just locked; so it is done by one at a time, behind a lock of its own.
 */
function strikeStale(lock: string): void {
  if (!isStale(lock)) return;
  const door = `${lock}-stale`;
  if (isStale(door)) strike(door);
  try {
    mkdirSync(door);
  } catch {
    return;
  }
  if (isStale(lock)) strike(lock);
  strike(door);
}

function strike(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Someone else was faster, or it cannot be done: then its lock is waited for like any other.
  }
}

const isStale = (folder: string): boolean => {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat !== undefined && stat.mtimeMs < Date.now() - STALE_MS;
};

const shown = (root: string, path: string): string => relative(realpathSync(root), path).split(sep).join('/');
