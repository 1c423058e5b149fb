// Random cases for everything that reads strangers' files, and writes them: a few of them here, an hour of them with
// `npm run fuzz`. A case that fails names its seed: `npm run fuzz -- --target merge --seed 4711 --runs 1` tries it alone.
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test, vi } from 'vitest';
import { runs } from '../properties.ts';
import { chance } from '../yaml/edit/random-yaml.ts';
import { TARGETS } from './targets.ts';

const { FUZZ_SEED, FUZZ_RUNS, FUZZ_MINUTES, FUZZ_TARGET } = process.env;
const seed = Number(FUZZ_SEED || 20261001);
const milliseconds = Number(FUZZ_MINUTES || 0) * 60_000;

// In a usual run: a second at most for each target.
const RUNS: Readonly<Record<keyof typeof TARGETS, number>> = {
  loader: 240,
  edits: 700,
  merge: 600,
  import: 200,
  commands: 100,
  changes: 120,
  repository: 12,
};

// It may take hours, and what hangs is ended by the watchdog.
vi.setConfig({ testTimeout: 0 });
const watchdog = new Worker('./test/fuzz/watchdog.js');
afterAll(() => watchdog.terminate());

process.stdout.write(`fuzz: seed ${seed}\n`);

test('the seed is a whole number', () => expect(Number.isInteger(seed)).toBe(true));

const chosen = Object.entries(TARGETS).filter(([name]) => FUZZ_TARGET === undefined || name === FUZZ_TARGET);

test.each(chosen)('%s', async (name, target) => {
  const count = Number(FUZZ_RUNS || runs(RUNS[name as keyof typeof TARGETS]));
  const end = performance.now() + milliseconds / chosen.length;
  let tried = 0;
  for (let nth = 0; milliseconds > 0 ? performance.now() < end : nth < count; nth += 1) {
    const again = `npm run fuzz -- --target ${name} --seed ${seed + nth} --runs 1`;
    watchdog.postMessage(again);
    try {
      await target(chance(seed + nth));
    } catch (error) {
      throw new Error(again, { cause: error });
    }
    tried += 1;
  }
  process.stdout.write(`fuzz: ${tried} cases of ${name}\n`);
});
