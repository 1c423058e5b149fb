// A file that changed is never taken to be the same, and one that did not is read as seldom as can be.
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CachedFile, contentHash, findChanges } from '../../src/cache/find-changes.ts';
import { listFiles, readStamped } from '../../src/io/files/folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'refs-unchanged-'));
  mkdirSync(join(root, 'customers'));
  for (const name of ['acme', 'beacon', 'cobalt']) write(name, `name: ${name}\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string) => join(root, 'customers', `${name}.yaml`);
const write = (name: string, text: string) => writeFileSync(path(name), text);

// The files of a test were written just now: it is looked at them much later, or at once.
const later = () => Date.now() + 60_000;
const atOnce = () => Date.now();

function part(known: readonly CachedFile[], now: number) {
  const listed = listFiles(root, 'customers', () => true);
  const read: string[] = [];
  const parted = findChanges(
    listed,
    new Map(known.map((one) => [one.file, one])),
    (one) => {
      read.push(one.file);
      return readStamped(one, 1000, now);
    },
    now,
  );
  return { ...parted, read };
}

/** What is known of all files, as whoever keeps something of them keeps it. */
const know = (now: number): readonly CachedFile[] =>
  part([], now).changed.map(({ file, read }) => {
    const { source, stamp } = read();
    return { file, stamp, hash: 'bytes' in source ? contentHash(source.bytes) : '' };
  });

const names = (files: readonly { readonly file: string }[]) => files.map(({ file }) => file.slice(10, -5));

test('what had come to rest is the same without being read', () => {
  const known = know(later());
  const { same, changed, read, isStale } = part(known, later());
  expect(same).toEqual(known);
  expect({ changed, read, isStale }).toEqual({ changed: [], read: [], isStale: false });
});

test('what was written just before is read, until it has come to rest', () => {
  const known = know(atOnce());
  expect(known.map(({ stamp }) => stamp)).toEqual(['', '', '']);
  expect(part(known, atOnce())).toMatchObject({ changed: [], isStale: false });
  const { same, read, isStale } = part(known, later());
  expect(read).toHaveLength(3);
  expect(isStale).toBe(true);
  expect(part(same, later()).read).toEqual([]);
});

test('what was written again at once, as long and with the same time, has changed', () => {
  const known = know(atOnce());
  const { atime, mtime } = statSync(path('acme'));
  write('acme', 'name: amce\n');
  utimesSync(path('acme'), atime, mtime);
  for (const now of [atOnce(), later()]) expect(names(part(known, now).changed)).toEqual(['acme']);
});

test('what was written with the same content, as by a checkout, is the same', () => {
  const known = know(later());
  rmSync(path('acme'));
  write('acme', 'name: acme\n');
  const { same, changed, isStale } = part(known, later());
  expect({ changed, isStale }).toEqual({ changed: [], isStale: true });
  expect(part(same, later()).read).toEqual([]);
});

test('what is new, has another name or is gone is told', () => {
  const known = know(later());
  write('delta', 'name: delta\n');
  renameSync(path('acme'), path('acme-group'));
  rmSync(path('beacon'));
  const { same, changed, isStale } = part(known, later());
  expect(names(same)).toEqual(['cobalt']);
  expect(names(changed)).toEqual(['acme-group', 'delta']);
  expect(isStale).toBe(true);
  rmSync(path('delta'));
  rmSync(path('acme-group'));
  expect(part(known, later())).toMatchObject({ changed: [], isStale: true });
});

test('a link in place of a file that was known is another one, whatever it leads to', () => {
  const known = know(later());
  renameSync(path('acme'), join(root, 'elsewhere'));
  symlinkSync('../elsewhere', path('acme'));
  expect(names(part(known, later()).changed)).toEqual(['acme']);
});

test('what cannot be read is never the same, and no reason to keep anything', () => {
  symlinkSync(tmpdir(), path('outside'));
  const known = know(later()).filter(({ hash }) => hash !== '');
  expect(part(known, later())).toMatchObject({ changed: [{ file: 'customers/outside.yaml' }], isStale: false });
});
