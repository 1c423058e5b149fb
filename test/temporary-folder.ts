// Gives a run one folder for everything temporary, and removes it. It lies in memory where that has room and programs may
// be started from it: most of the time of the tests of files would be spent on a disk that syncs.
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const MEMORY = '/dev/shm';
const MIN_BYTES_FREE = 2 * 1024 ** 3;

export function setup(): () => void {
  // Each of the two projects asks for it, and one folder does for both.
  if (process.env.TMPDIR && basename(process.env.TMPDIR).startsWith('refs-tests-')) return () => undefined;
  const folder = inMemory() ?? mkdtempSync(join(tmpdir(), 'refs-tests-'));
  // Tests that act as another user need a way through it.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

function inMemory(): string | undefined {
  // Whoever names a folder wants that one.
  if (process.env.TMPDIR || !hasRoom()) return undefined;
  const folder = mkdtempSync(join(MEMORY, 'refs-tests-'));
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
  if (spawnSync(program).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

function hasRoom(): boolean {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= MIN_BYTES_FREE;
  } catch {
    return false;
  }
}
