// `npm run fuzz`: random cases, for an hour. --minutes, --runs (of each target), --seed and --target say otherwise.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string', default: process.env.FUZZ_SEED ?? String(Date.now() % 1_000_000_000) },
    target: { type: 'string' },
  },
});
const { runs, seed, target, minutes = runs === undefined ? '60' : undefined } = values;
const given = { FUZZ_SEED: seed, FUZZ_RUNS: runs, FUZZ_MINUTES: minutes, FUZZ_TARGET: target };
const env = { ...process.env, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
const argv = ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz'];
const { status } = spawnSync(process.execPath, argv, { env, stdio: 'inherit' });
process.exitCode = status ?? 1;
