import { defineConfig } from 'vitest/config';

// These replace a module for themselves.
const ISOLATED = [
  'test/cache/open-customer.test.ts',
  'test/io/change-file.test.ts',
  'test/io/faults.test.ts',
  'test/io/folder.test.ts',
  'test/report/due.test.ts',
  'test/report/workflow-commands.test.ts',
  'test/yaml/edit/confirmed-by-full-parser.test.ts',
];

export default defineConfig({
  test: {
    reporters: ['default', './test/left-out.ts'],
    globalSetup: ['test/temporary-folder.ts'],
    setupFiles: ['test/properties.ts'],
    // By default one core is left idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'shared', isolate: false, include: ['test/**/*.test.ts'], exclude: ISOLATED } },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
    ],
  },
});
