import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const isTest = (file: string): boolean => file.endsWith('.test.ts');
// A browser is started from a process in which no other test ran.
const changesProcess = (file: string): boolean =>
  /\bvi\.(?:mock|spyOn|stub\w+)\(|\bprocess\.(?:umask|chdir|sete?[ug]id)\b|\bprintPage\(/.test(
    readFileSync(file, 'utf8'),
  );

const FILES = readdirSync('test', { recursive: true, encoding: 'utf8' }).map(
  (file) => `test/${file.replaceAll('\\', '/')}`,
);
// All others share what they import, which takes half as long to load.
const ISOLATED = FILES.filter((file) => isTest(file) && changesProcess(file));

const shared = { name: 'shared', isolate: false, include: ['test/**/*.test.ts'], exclude: ISOLATED };

export default defineConfig(({ mode }) => ({
  test: {
    reporters: ['default', './test/left-out.ts'],
    globalSetup: ['test/temporary-folder.ts'],
    setupFiles: ['test/properties.ts'],
    // By default one core is left idle.
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // `npm run test:long`
    env: mode === 'long' ? { PROPERTY_RUNS: process.env.PROPERTY_RUNS || '3' } : {},
    projects: [
      { extends: true, test: shared },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
    ],
  },
}));
