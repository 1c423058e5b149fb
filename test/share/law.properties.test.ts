// In no output for an audience does any reading of the name, alias, domain or people appear that the view withholds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { runs } from '../properties.ts';
import { leaksOf, libraries } from './law.ts';
import { OUTPUTS } from './outputs.ts';

test('no output shows who is withheld', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'refs-law-'));
  try {
    await fc.assert(
      fc.asyncProperty(libraries, async (files) => {
        expect(await leaksOf(files, folder, OUTPUTS)).toEqual([]);
      }),
      { numRuns: runs(24) },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

test('every command that shows customers to others is held to it', () => {
  const FOR_OTHERS = ['find', 'publish', 'pack', 'site'];
  const there = COMMANDS.map(({ name }) => name).filter((name) => FOR_OTHERS.includes(name));
  const missing = there.filter((name) => !Object.keys(OUTPUTS).some((output) => output.startsWith(name)));
  expect(missing, 'add its outputs to test/share/outputs.ts').toEqual([]);
});
