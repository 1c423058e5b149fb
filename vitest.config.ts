import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/left-out.ts'],
    globalSetup: ['test/temporary-folder.ts'],
    setupFiles: ['test/properties.ts'],
    // By default one core is left idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
