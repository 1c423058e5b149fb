// What a run of the built program loads: counts, which are the same on every machine, stand in for its time.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const DIST = resolve('dist') + sep;

/** Runs the program on the example library; gives the files of dist/ that node loaded for it. Source: node, NODE_V8_COVERAGE. */
function loadedBy(...argv: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'refs-loading-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['bin/refs.js', ...argv], {
      env: { ...process.env, NODE_V8_COVERAGE: folder, REFS_LIBRARY: 'examples', REFS_AS_OF: '2026-10-01' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`refs ${argv.join(' ')} ended with ${status}: ${stderr}`);
    const urls = readdirSync(folder).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        readonly result: readonly { readonly url: string }[];
      };
      return result.map(({ url }) => url);
    });
    const files = [...new Set(urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url)))];
    return files.filter((file) => file.startsWith(DIST));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kibibytes = (files: readonly string[]): number =>
  Math.ceil(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024);

/** A word that only the code of each heavy package holds, which neither bundling nor minifying changes. */
const HEAVY = {
  commander: 'commander.unknownOption',
  'csv-parse': 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH',
  'fast-xml-builder': 'suppressBooleanAttributes',
  'fuse.js': 'useTokenSearch',
  'ical-generator': 'X-WR-CALNAME',
  inquirer: 'AbortPromptError',
  jsonata: 'D3100',
  yaml: 'BLOCK_AS_IMPLICIT_KEY',
} as const;

const heavyIn = (files: readonly string[]): readonly string[] => {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return Object.entries(HEAVY).flatMap(([name, word]) => (texts.some((text) => text.includes(word)) ? [name] : []));
};

test('each heavy package is known by its word', () => {
  const all = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cjs'));
  expect(heavyIn(all.map((file) => join(DIST, file)))).toEqual(Object.keys(HEAVY));
});

test('--version loads next to nothing', () => {
  const loaded = loadedBy('--version');
  expect(loaded.length).toBeLessThanOrEqual(3);
  expect(kibibytes(loaded)).toBeLessThanOrEqual(24);
  expect(heavyIn(loaded)).toEqual([]);
});

test('--help loads the command line and no command', () => {
  const loaded = loadedBy('--help');
  expect(loaded.length).toBeLessThanOrEqual(5);
  expect(kibibytes(loaded)).toBeLessThanOrEqual(80);
  expect(heavyIn(loaded)).toEqual(['commander']);
});

test.each([
  ['find', ['month', 'end']],
  ['show', ['nordlicht']],
  ['check', []],
  ['log', ['nordlicht', 'reference-call', '--dry-run']],
] as const)('%s loads no more than it uses', (command, words) => {
  const loaded = loadedBy(command, ...words);
  expect(loaded.length).toBeLessThanOrEqual(30);
  expect(heavyIn(loaded).filter((name) => !['commander', 'fuse.js', 'yaml'].includes(name))).toEqual([]);
  const commands = loaded.filter((file) => basename(dirname(file)) === 'commands');
  expect(commands.map((file) => basename(file))).toEqual([`${command}.cjs`]);
});

test.each([
  ['fast-xml-builder', 'check', 'junit'],
  ['ical-generator', 'due', 'ics'],
] as const)('%s is loaded with the format that needs it', (name, command, format) => {
  expect(heavyIn(loadedBy(command, '--format', format))).toContain(name);
  expect(heavyIn(loadedBy(command))).not.toContain(name);
});
