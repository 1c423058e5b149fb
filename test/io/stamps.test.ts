// The stamps of folders and files never hide a change.
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileStamp } from '../../src/io/files/folder.ts';
import { areFoldersUnchanged, listWithFolderStamps } from '../../src/io/files/folder-stamps.ts';
import { areFilesUnchanged, type CachedStamps, packStamps, unpackStamps } from '../../src/io/files/stamps.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'refs-stamps-'));
  mkdirSync(join(root, 'customers', 'north'), { recursive: true });
  for (const name of ['acme', 'north/beacon', 'cobalt']) write(`${name}.yaml`, `name: ${name}\n`);
  write('README.md', 'how we write them\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string) => join(root, 'customers', name);
const write = (name: string, text: string) => writeFileSync(path(name), text);
const isCustomer = (file: string) => file.endsWith('.yaml');

interface CachedFolder extends CachedStamps {
  readonly folders: readonly string[];
}

/** Lists and stamps the files, after they have come to rest or after `wait` milliseconds. */
function cache(wait = 60_000): CachedFolder {
  const now = Date.now() + wait;
  const { listed, folders } = listWithFolderStamps(root, 'customers', isCustomer, now);
  return {
    folders,
    count: listed.length,
    fileAt: (index) => listed[index]?.file ?? '',
    numbers: packStamps(listed.map((one) => fileStamp(one, now))),
  };
}

const isUnchanged = (cached: CachedFolder) =>
  areFoldersUnchanged(root, 'customers', cached.folders) && areFilesUnchanged(root, cached);

test('untouched files are unchanged', () => {
  const cached = cache();
  expect(cached.count).toBe(3);
  expect(isUnchanged(cached)).toBe(true);
  writeFileSync(join(root, 'refs.config.yaml'), 'version: 1\n');
  write('README.md', 'how we write them now\n');
  expect(isUnchanged(cached)).toBe(true);
});

test.each<readonly [string, () => void]>([
  ['another size', () => write('acme.yaml', 'name: Acme & Sons\n')],
  ['the same size, at another time', () => utimesSync(path('acme.yaml'), 1, 1)],
  ['one more', () => write('dune.yaml', 'name: dune\n')],
  ['one more in a folder', () => write('north/dune.yaml', 'name: dune\n')],
  ['one less', () => unlinkSync(path('cobalt.yaml'))],
  ['the last one gone', () => rmSync(path('north'), { recursive: true })],
  ['another name', () => renameSync(path('cobalt.yaml'), path('copper.yaml'))],
  [
    'two that changed places',
    () => {
      renameSync(path('acme.yaml'), path('x'));
      renameSync(path('cobalt.yaml'), path('acme.yaml'));
      renameSync(path('x'), path('cobalt.yaml'));
    },
  ],
  [
    'a folder in place of a file',
    () => {
      unlinkSync(path('acme.yaml'));
      mkdirSync(path('acme.yaml'));
    },
  ],
  ['a link', () => symlinkSync(path('acme.yaml'), path('other.yaml'))],
  [
    'a link in place of a file',
    () => {
      renameSync(path('acme.yaml'), path('_acme.yaml'));
      symlinkSync(path('_acme.yaml'), path('acme.yaml'));
    },
  ],
  ['a repository of its own', () => mkdirSync(path('north/.git'))],
  ['a folder on the way that is one', () => mkdirSync(path('.git'))],
  ['no folder', () => rmSync(path('.'), { recursive: true })],
])('not with %s', (_, change) => {
  const cached = cache();
  change();
  expect(isUnchanged(cached)).toBe(false);
});

test('not by way of a link that leads to another library by now', () => {
  const [current, next] = [join(root, 'current'), join(root, 'next')];
  symlinkSync(root, current);
  const { folders } = listWithFolderStamps(current, 'customers', isCustomer, Date.now() + 60_000);
  expect(areFoldersUnchanged(current, 'customers', folders)).toBe(true);
  mkdirSync(join(next, 'customers'), { recursive: true });
  unlinkSync(current);
  symlinkSync(next, current);
  expect(areFoldersUnchanged(current, 'customers', folders)).toBe(false);
});

test('not where there is a link, since what it leads to comes and goes elsewhere', () => {
  symlinkSync(join(root, 'elsewhere'), path('link'));
  expect(cache().folders).toEqual([]);
});

test('not where the files were written just before they became cached', () => {
  expect(isUnchanged(cache(0))).toBe(false);
});

test('figures stand for their stamps', () => {
  const stamps = ['5 1700000000000.125 1700000000001.5 42', '', '0 1700000000000 1700000000001.75 43'];
  expect(unpackStamps(packStamps(stamps))).toEqual(stamps);
});
