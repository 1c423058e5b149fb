import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import ProgramsFirst from './test/programs-first.ts';

const TESTS = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file.replaceAll('\\', '/')}`);

/**
 * Units, rules, transcripts and what holds for the whole project, for `npm run test:fast`. Random cases, measures of cost
 * and the package, which has to be built, are left to `npm test`.
 */
const isFast = (file: string): boolean =>
  /^test\/(?:consent|model|project|rules|text|transcripts)\//.test(file) &&
  !/(?:\.properties|\/cost|\/package)\.test\.ts$/.test(file);

// A browser is started from a process in which no other test ran.
const changesProcess = (file: string): boolean =>
  /\bvi\.(?:mock|spyOn|stub\w+)\(|\bprocess\.(?:umask|chdir|sete?[ug]id)\b|\bprintPage\(/.test(
    readFileSync(file, 'utf8'),
  );

export default defineConfig(({ mode }) => {
  const files = TESTS.filter((file) => mode !== 'fast' || isFast(file));
  // These share what they import, which takes half as long to load.
  const shared = {
    name: 'shared',
    isolate: false,
    include: files.filter((file) => !changesProcess(file)),
    setupFiles: ['test/small-process/setup.ts'],
  };
  const isolated = { name: 'isolated', include: files.filter(changesProcess) };
  return {
    test: {
      reporters: ['default', './test/left-out.ts'],
      globalSetup: ['test/temporary-folder.ts'],
      setupFiles: ['test/properties.ts'],
      sequence: { sequencer: ProgramsFirst },
      // What was compiled is kept for the next run.
      experimental: { fsModuleCache: true },
      // Packages are imported as node imports them: a proxy around each would be asked for each of their functions.
      deps: { interopDefault: false },
      // By default one core is left idle.
      maxWorkers: '100%',
      testTimeout: 300_000,
      hookTimeout: 300_000,
      // `npm run test:long`
      env: mode === 'long' ? { PROPERTY_RUNS: process.env.PROPERTY_RUNS || '3' } : {},
      projects: [shared, isolated].map((test) => ({ extends: true as const, test })),
    },
  };
});
