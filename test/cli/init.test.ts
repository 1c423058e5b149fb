// `refs init` in a folder that already holds customers: no invented neighbour.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { play } from '../transcripts/play.ts';

test.each([
  ['an empty folder gets the sample', [], ['sample-robotics.yaml']],
  ['a folder with customers gets none', ['hexa-loom.yaml'], ['hexa-loom.yaml']],
])('%s', async (_, before, after) => {
  const cwd = mkdtempSync(join(tmpdir(), 'refs-'));
  try {
    mkdirSync(join(cwd, 'customers'));
    for (const file of before) writeFileSync(join(cwd, 'customers', file), 'name: Hexa Loom\n');
    const { exit } = await play(['init'], { cwd });
    expect([exit, readdirSync(join(cwd, 'customers'))]).toEqual([0, after]);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
