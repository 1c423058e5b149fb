// A glance at a folder never takes what changed for what was known.
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
import { listFiles, stampOf } from '../../src/io/files/folder.ts';
import { figuresOf, isAsKnown, type KnownStamps, stampsIn } from '../../src/io/files/stamps.ts';

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

/** What is known of the files; they are looked at when they have come to rest, unless `wait` says otherwise. */
function know(wait = 60_000): KnownStamps {
  const listed = listFiles(root, 'customers', isCustomer);
  return {
    count: listed.length,
    isAt: (place, file) => listed[place]?.file === file,
    figures: figuresOf(listed.map((one) => stampOf(one, Date.now() + wait))),
  };
}

const isSame = (known: KnownStamps) => isAsKnown(root, 'customers', isCustomer, known);

test('files that nothing happened to are as they were known', () => {
  const known = know();
  expect(known.count).toBe(3);
  expect(isSame(known)).toBe(true);
  write('notes.md', 'not a customer\n');
  write('_draft.yaml', 'name: Draft\n');
  expect(isSame(known)).toBe(true);
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
  ['no folder', () => rmSync(path('.'), { recursive: true })],
])('not with %s', (_, change) => {
  const known = know();
  change();
  expect(isSame(known)).toBe(false);
});

test('not where the files were written just before they became known', () => {
  expect(isSame(know(0))).toBe(false);
});

test('figures stand for their stamps', () => {
  const stamps = ['5 1700000000000.125 1700000000001.5 42', '', '0 1700000000000 1700000000001.75 43'];
  expect(stampsIn(figuresOf(stamps))).toEqual(stamps);
});
