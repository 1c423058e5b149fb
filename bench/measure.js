// What the benchmarks share: runs in turn, so that a machine that slows down slows all of them, medians, and peaks.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What is run: its words, where, and what has to be done before each run, which does not count. */
/** @typedef {{ argv: readonly string[], cwd?: string, env?: Record<string, string>, before?: () => void }} Run */

// Some nodes read these certificates as they start, others when they need them: an empty process would not be empty.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/** Milliseconds of one run. It may find faults (exit 1), and not fail. */
export function time({ argv: [program, ...argv], cwd = process.cwd(), env: own, before = () => {} }, more = {}) {
  before();
  const env = { ...environment, ...own, ...more };
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, argv, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === null || status > 1) throw new Error(`${program} ${argv.join(' ')}: ${stderr}`);
  return took;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median of each run, in milliseconds, after one round that does not count. */
export function medians(runs, rounds) {
  for (const run of runs) time(run);
  const times = Array.from({ length: rounds }, () => runs.map((run) => time(run)));
  return runs.map((_, at) => median(times.map((round) => round[at])));
}

/** Milliseconds of the processor that a run took, of all its threads and child processes. */
export function processorTime({ argv, cwd = process.cwd(), env: own, before = () => {} }) {
  before();
  const script = 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2> /dev/null';
  const options = { cwd, env: { ...environment, ...own, LC_ALL: 'C' }, encoding: 'utf8' };
  const { status, stderr } = spawnSync('bash', ['-c', script, 'time', ...argv], options);
  if (status === null || status > 1) throw new Error(`${argv.join(' ')}: ended with ${status}`);
  const [user, system] = stderr.trim().split(' ');
  return 1000 * (Number(user) + Number(system));
}

/** The median of the processor time of each run, in milliseconds, after one round that does not count. */
export function processorMedians(runs, rounds) {
  for (const run of runs) processorTime(run);
  const times = Array.from({ length: rounds }, () => runs.map((run) => processorTime(run)));
  return runs.map((_, at) => median(times.map((round) => round[at])));
}

/** The most memory that a run of node holds, in MiB. */
export function peak(run) {
  const folder = mkdtempSync(join(tmpdir(), 'refs-peak-'));
  const file = join(folder, 'peak');
  try {
    time(run, { BENCH_PEAK: file, NODE_OPTIONS: `--require ${resolve('bench/peak.cjs')}` });
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Numbers that look random and are the same every time. Source: Park and Miller, minimal standard generator. */
export function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}
