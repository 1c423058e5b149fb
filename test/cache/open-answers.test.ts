// A question about the whole library is answered from the cache as it is without one, whatever happened to the files.
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OpenAnswers, openAnswers } from '../../src/cache/open-answers.ts';
import { askCoverage, askEvents, askRisk, askStats } from '../../src/cli/programme-answers.ts';
import { coverage } from '../../src/insight/coverage.ts';
import { eventsOf } from '../../src/insight/month.ts';
import { risk } from '../../src/insight/risk.ts';
import { stats } from '../../src/insight/stats.ts';
import { readConfig, readLibrary } from '../../src/workspace/read-library.ts';
import { runs } from '../properties.ts';
import { stageExamples } from '../transcripts/play.ts';
import { CHANGES, counting, customerNames, customerPath, editCustomer, makeChanges, runAt } from './changed-library.ts';

let root = '';
let caches = '';
let strike = () => {};
beforeEach(() => {
  ({ cwd: root, strike } = stageExamples());
  caches = mkdtempSync(join(tmpdir(), 'refs-caches-'));
});
afterEach(() => {
  strike();
  rmSync(caches, { recursive: true, force: true });
});

// The files of a test are new: they are asked about when they are at rest, or at once.
const LATER = 60_000;

interface Run {
  readonly wait?: number;
  readonly asOf?: string;
  readonly meter?: ReturnType<typeof counting>;
  readonly mayKeep?: boolean;
}

function open({
  wait = LATER,
  asOf = '2026-10-01',
  meter = counting(),
  mayKeep = true,
}: Run = {}): Promise<OpenAnswers> {
  const { globals, host } = runAt({ root, caches, wait, mayKeep, asOf });
  return openAnswers(globals, host, meter);
}

const BY = { by: ['industry', 'product'], for: 'reference-call', min: 2 } as const;

/** Expects the answers of a naive run over the files as they are. */
async function expectSame(opened: OpenAnswers): Promise<void> {
  const library = readLibrary(root, readConfig(root));
  const { today: on } = opened;
  const { risk: found, locate, omitted } = await askRisk(opened, on);
  expect(found).toEqual(risk(library, on));
  expect(omitted).toEqual(library.omitted);
  for (const { exposures, reasons } of found.customers)
    for (const { file, path } of [...exposures, ...reasons])
      expect(locate({ file, path }).line).toBe(library.locate({ file, path }).line);
  expect((await askCoverage(opened, { ...BY, on })).coverage).toEqual(coverage(library, { ...BY, on }));
  for (const by of [undefined, 'owner'] as const)
    expect((await askStats(opened, { since: '2025-10-01', on, by })).stats).toEqual(
      stats(library, { since: '2025-10-01', on, by }),
    );
  expect((await askEvents(opened, '2026-01-01', on)).events).toEqual(eventsOf(library, '2026-01-01', on));
}

test('whatever happened to the files, on whatever day, the answers are those of the files as they are', async () => {
  const step = fc.record({
    changes: CHANGES,
    wait: fc.constantFrom(0, LATER),
    asOf: fc.constantFrom('2026-10-01', '2026-10-02', '2027-01-01'),
  });
  const history = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
    strike();
    ({ cwd: root, strike } = stageExamples());
    for (const { changes, wait, asOf } of steps) {
      makeChanges(root, changes);
      await expectSame(await open({ wait, asOf }));
      await expectSame(await open({ wait, asOf }));
    }
  });
  await fc.assert(history, { numRuns: runs(18) });
}, 240_000);

describe('how much is done', () => {
  const ask = async (run: Run = {}) => {
    const meter = counting();
    const opened = await open({ ...run, meter });
    await askRisk(opened, opened.today);
    await askStats(opened, { since: '2026-01-01', on: opened.today });
    return meter.counts;
  };
  const everything = () => {
    const count = customerNames(root).length;
    return { 'files listed': count, 'files read': count, 'files parsed': count };
  };

  test('the same questions about the same files read no customer file', async () => {
    expect(await ask()).toEqual(everything());
    expect(await ask()).toEqual({});
  });

  test('another day, another config or one changed file asks anew', async () => {
    await ask();
    expect(await ask({ asOf: '2026-10-02' })).toEqual(everything());
    // The answers of the other day are kept as well.
    expect(await ask()).toEqual({});
    editCustomer(root, 'nordlicht.yaml', (text) => text.replace('status: green', 'status: amber'));
    expect(await ask()).toEqual(everything());
    expect(await ask()).toEqual({});
    const config = join(root, 'refs.config.yaml');
    writeFileSync(config, `${readFileSync(config, 'utf8')}# another\n`);
    expect(await ask()).toEqual(everything());
  });

  test('files that were written just now are read, and not parsed', async () => {
    await ask({ wait: 0 });
    const { 'files parsed': parsed, ...counts } = await ask({ wait: 0 });
    expect(parsed).toBeUndefined();
    expect(counts['files read']).toBe(customerNames(root).length);
  });

  test('a file that cannot be read keeps nothing from being asked again', async () => {
    symlinkSync('/nonexistent', customerPath(root, 'away.yaml'));
    await ask();
    await expectSame(await open());
    unlinkSync(customerPath(root, 'away.yaml'));
    await expectSame(await open());
  });

  test('without permission nothing is kept', async () => {
    await ask({ mayKeep: false });
    expect(readdirSync(caches)).toEqual([]);
  });
});

test('damaged answers cost time, and no more', async () => {
  await expectSame(await open());
  const [folder = ''] = readdirSync(join(caches, 'customer-refs'));
  const file = join(caches, 'customer-refs', folder, 'answers');
  const whole = readFileSync(file);
  for (const at of [0, 100, 5000, whole.length - 400, whole.length - 1]) {
    writeFileSync(file, Buffer.from(whole).fill((whole[at] ?? 0) ^ 1, at, at + 1));
    await expectSame(await open());
  }
});
