import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OLDEST_NODE, VERSION } from '../../src/model/version.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('the program says the version of its package', () => {
  expect(VERSION).toBe(read('package.json').version);
});

test('the program says the node that its package asks for', () => {
  expect(`>=${OLDEST_NODE}`).toBe(read('package.json').engines.node);
});

test('the lock file records no download addresses', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('search is pinned, since its scoring changes between minors', () => {
  expect(read('package.json').dependencies['fuse.js']).toMatch(/^\d+\.\d+\.\d+$/);
});
