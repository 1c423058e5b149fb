// What the benchmarks share: runs in turn, so that a machine that slows down slows all of them, and medians.
import { spawnSync } from 'node:child_process';

/** Milliseconds of one run of a program. */
export function time([program, ...argv], cwd = process.cwd()) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, argv, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status === null || status > 1) throw new Error(`${program} ${argv.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median of each command, in milliseconds, after one run that does not count. */
export function medians(commands, runs, cwd) {
  for (const command of commands) time(command, cwd);
  const rounds = Array.from({ length: runs }, () => commands.map((command) => time(command, cwd)));
  return commands.map((_, at) => median(rounds.map((round) => round[at])));
}

/** Numbers that look random and are the same every time. Source: Park and Miller, minimal standard generator. */
export function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

export const NODE = [process.execPath, '-e', '0'];
