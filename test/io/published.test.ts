// A published file is written as it was planned, or not at all: what somebody else wrote meanwhile stays.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFiles } from '../../src/io/files/lock.ts';
import { type PublishedChange, writePublished } from '../../src/io/files/published.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'refs-published-'));
  writeFileSync(join(base, 'a.md'), 'old a');
  writeFileSync(join(base, 'gone.md'), 'old page');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const change = (file: string, before: string | undefined, after: string | undefined): PublishedChange => ({
  place: { base, file },
  before,
  after,
});
const planned = (): readonly PublishedChange[] => [
  change('a.md', 'old a', 'new a'),
  change('pages/new.md', undefined, 'a page'),
  change('gone.md', 'old page', undefined),
];
const read = (file: string): string => readFileSync(join(base, file), 'utf8');

test('files are written, made and deleted together, and leave no lock', async () => {
  await writePublished(planned());
  expect([read('a.md'), read('pages/new.md'), existsSync(join(base, 'gone.md'))]).toEqual(['new a', 'a page', false]);
  expect(readdirSync(base).sort()).toEqual(['a.md', 'pages']);
});

test.each<[says: string, meanwhile: () => void]>([
  ['wrote to one', () => writeFileSync(join(base, 'a.md'), 'theirs')],
  ['wrote to one that is to go', () => writeFileSync(join(base, 'gone.md'), 'theirs')],
  ['deleted one', () => rmSync(join(base, 'gone.md'))],
  [
    'made one',
    () => {
      mkdirSync(join(base, 'pages'));
      writeFileSync(join(base, 'pages/new.md'), 'theirs');
    },
  ],
  [
    'put a link in the place of one',
    () => {
      rmSync(join(base, 'a.md'));
      symlinkSync('gone.md', join(base, 'a.md'));
    },
  ],
])('where somebody %s meanwhile, none is written', async (_, meanwhile) => {
  meanwhile();
  const before = readdirSync(base, { recursive: true });
  await expect(writePublished(planned())).rejects.toThrow(/changed meanwhile|is a link/);
  expect(readdirSync(base, { recursive: true })).toEqual(before);
  expect(['old a', 'theirs', 'old page']).toContain(read('a.md'));
});

test('two runs at once wait for each other, and the later one sees what the earlier wrote', async () => {
  const unlock = await lockFiles(base, ['a.md']);
  const writing = writePublished(planned());
  writeFileSync(join(base, 'a.md'), 'theirs');
  unlock();
  await expect(writing).rejects.toThrow('changed meanwhile');
  expect(read('a.md')).toBe('theirs');
});
