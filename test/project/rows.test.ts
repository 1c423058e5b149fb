// The rows of the house: a room imports only from rows above it, and rooms of one row are strangers to each other.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROWS = [
  ['model'],
  ['words'],
  ['sources', 'library'],
  ['standing'],
  ['rules', 'search', 'changes', 'edit'],
  ['due', 'merge', 'intake', 'deeds'],
  ['report'],
  ['commands'],
  ['program.ts', 'index.ts'],
  ['main.ts'],
];

/** Which rooms may import a package. One that is not named here is for none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  ajv: ['library'],
  chalk: ['report'],
  commander: ['program.ts'],
  'csv-parse': ['sources'],
  diff: ['report'],
  'fast-string-width': ['report'],
  'fast-wrap-ansi': ['report'],
  'fast-xml-builder': ['report'],
  'fuse.js': ['search'],
  'ical-generator': ['report'],
  inquirer: ['commands'],
  jsonata: ['intake'],
  leven: ['words', 'standing'],
  yaml: ['library', 'edit', 'intake', 'merge'],
  'node:child_process': ['sources'],
  'node:crypto': ['sources', 'words'],
  'node:fs': ['sources'],
  'node:os': ['sources'],
  'node:path': ['sources', 'commands'],
  'node:stream': ['model'],
  'node:zlib': ['sources', 'words'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|js)$/.test(file));

const roomOf = (file: string): string => file.split('/')[0] ?? file;
const rowOf = (room: string): number => ROWS.findIndex((row) => row.includes(room));

const imports = files.flatMap((file) =>
  [
    ...readFileSync(`src/${file}`, 'utf8').matchAll(
      /(?:^(?:import|export|\})[^'"\n]* from |^import |\bimport\()['"]([^'"\n]+)['"]/gm,
    ),
  ].map(([, target = '']) => ({ file, target })),
);

test('every room has its row', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => rowOf(room) === -1)).toEqual([]);
});

test('a room imports only from rows above it', () => {
  const turningBack = imports.filter(({ file, target }) => {
    if (!target.startsWith('.')) return false;
    const to = roomOf(relative('src', resolve(dirname(join('src', file)), target)).replaceAll('\\', '/'));
    return to !== roomOf(file) && rowOf(to) >= rowOf(roomOf(file));
  });
  expect(turningBack).toEqual([]);
});

test('a package is imported only where it belongs', () => {
  const strays = imports.filter(({ file, target }) => {
    if (target.startsWith('.')) return false;
    const name = target.startsWith('node:')
      ? target
      : target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/');
    return !PACKAGES[name]?.includes(roomOf(file));
  });
  expect(strays).toEqual([]);
});

test('there is one way to start git, and nothing else is started', () => {
  const starters = imports.filter(({ target }) => /\bchild_process$|\bcluster$/.test(target)).map(({ file }) => file);
  expect(starters).toEqual(['sources/run-git.ts']);
});

test('only bin says process or console', () => {
  const sayings = files.filter((file) =>
    /\b(?:process|console)\./.test(readFileSync(`src/${file}`, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')),
  );
  expect(sayings.filter((file) => !file.includes('.generated.'))).toEqual([]);
});
