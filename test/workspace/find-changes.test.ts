// A changed file never counts as unchanged, and an unchanged one is read as seldom as possible.
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles, readStamped } from '../../src/io/files/folder.ts';
import { type CachedFile, contentHash, findChanges } from '../../src/workspace/find-changes.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'refs-changes-'));
  mkdirSync(join(root, 'customers'));
  for (const name of ['acme', 'beacon', 'cobalt']) write(name, `name: ${name}\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string) => join(root, 'customers', `${name}.yaml`);
const write = (name: string, text: string) => writeFileSync(path(name), text);

// The files of a test are new: it compares them much later, or at once.
const later = () => Date.now() + 60_000;
const atOnce = () => Date.now();

function compare(cached: readonly CachedFile[], now: number) {
  const listed = listFiles(root, 'customers', () => true);
  const read: string[] = [];
  const changes = findChanges(
    listed,
    new Map(cached.map((one) => [one.file, one])),
    (one) => {
      read.push(one.file);
      return readStamped(one, 1000, now);
    },
    now,
  );
  return { ...changes, read };
}

/** The cache entries of all files. */
const cacheFiles = (now: number): readonly CachedFile[] =>
  compare([], now).changed.map(({ file, read }) => {
    const { source, stamp } = read();
    return { file, stamp, hash: 'bytes' in source ? contentHash(source.bytes) : '' };
  });

const names = (files: readonly { readonly file: string }[]) => files.map(({ file }) => file.slice(10, -5));

test('a file at rest is unchanged without being read', () => {
  const cached = cacheFiles(later());
  const { unchanged, changed, read, isStale } = compare(cached, later());
  expect(unchanged).toEqual(cached);
  expect({ changed, read, isStale }).toEqual({ changed: [], read: [], isStale: false });
});

test('a file written just before is read until it is at rest', () => {
  const cached = cacheFiles(atOnce());
  expect(cached.map(({ stamp }) => stamp)).toEqual(['', '', '']);
  expect(compare(cached, atOnce())).toMatchObject({ changed: [], isStale: false });
  const { unchanged, read, isStale } = compare(cached, later());
  expect(read).toHaveLength(3);
  expect(isStale).toBe(true);
  expect(compare(unchanged, later()).read).toEqual([]);
});

test('a file written again at once, with the same size and time, has changed', () => {
  const cached = cacheFiles(atOnce());
  const { atime, mtime } = statSync(path('acme'));
  write('acme', 'name: amce\n');
  utimesSync(path('acme'), atime, mtime);
  for (const now of [atOnce(), later()]) expect(names(compare(cached, now).changed)).toEqual(['acme']);
});

test('a file written with the same content, as by a checkout, is unchanged', () => {
  const cached = cacheFiles(later());
  rmSync(path('acme'));
  write('acme', 'name: acme\n');
  const { unchanged, changed, isStale } = compare(cached, later());
  expect({ changed, isStale }).toEqual({ changed: [], isStale: true });
  expect(compare(unchanged, later()).read).toEqual([]);
});

test('new, renamed and deleted files are found', () => {
  const cached = cacheFiles(later());
  write('delta', 'name: delta\n');
  renameSync(path('acme'), path('acme-group'));
  rmSync(path('beacon'));
  const { unchanged, changed, isStale } = compare(cached, later());
  expect(names(unchanged)).toEqual(['cobalt']);
  expect(names(changed)).toEqual(['acme-group', 'delta']);
  expect(isStale).toBe(true);
  rmSync(path('delta'));
  rmSync(path('acme-group'));
  expect(compare(cached, later())).toMatchObject({ changed: [], isStale: true });
});

test('a link in place of a cached file is a change, wherever it leads', () => {
  const cached = cacheFiles(later());
  renameSync(path('acme'), join(root, 'elsewhere'));
  symlinkSync('../elsewhere', path('acme'));
  expect(names(compare(cached, later()).changed)).toEqual(['acme']);
});

test('a file that cannot be read is always changed, and no reason to write the cache', () => {
  symlinkSync(tmpdir(), path('outside'));
  const cached = cacheFiles(later()).filter(({ hash }) => hash !== '');
  expect(compare(cached, later())).toMatchObject({ changed: [{ file: 'customers/outside.yaml' }], isStale: false });
});
