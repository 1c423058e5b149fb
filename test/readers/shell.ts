import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The result of pasting commands: the words that each program got, and everything else that happened. */
export interface Pasted {
  readonly commands: readonly (readonly string[])[];
  readonly harm: readonly string[];
}

// Programs that a hint may name print their words. Any other one is not found, and sh says so.
const CANARY = `PATH=/nonexistent
tell() { printf '%s\\0' "$@"; }
refs() { tell refs "$@"; }
git() { tell git "$@"; }
mkdir() { tell mkdir "$@"; }
`;

/** Pastes commands, one per line, into a POSIX shell in an empty folder. */
export function paste(lines: readonly string[]): Pasted {
  const folder = mkdtempSync(join(tmpdir(), 'refs-canary-'));
  try {
    const script = `${CANARY}${lines.map((line) => `${line}\nprintf '\\1'\n`).join('')}`;
    const { stdout, stderr, status } = spawnSync('/bin/sh', { cwd: folder, input: script, encoding: 'utf8' });
    const commands = stdout.split('\u0001').map((told) => told.split('\0').slice(0, -1));
    const files = readdirSync(folder).map((file) => `wrote ${file}`);
    return {
      commands: commands.slice(0, -1),
      harm: [...stderr.split('\n').filter(Boolean), ...files, ...(status === 0 ? [] : [`exit ${status}`])],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
