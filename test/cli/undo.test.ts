// `refs undo`: the last edit, while its files are as it left them and not committed.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyOf, type Repository, stageRepository } from '../plugs/repository.ts';
import { play } from '../transcripts/play.ts';

const FOLDER = 'sales/references';
let root: string;
let strike: () => void;

const git = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** The repository that each test has a copy of. */
let origin: Repository;
beforeAll(() => {
  origin = stageRepository(FOLDER);
  origin.git(['config', 'user.name', 'Mira Silva']);
  origin.git(['config', 'user.email', 'mira@vendor.example']);
});
afterAll(() => origin.strike());
beforeEach(() => {
  ({ cwd: root, strike } = copyOf(origin.cwd));
});
afterEach(() => strike());

const refs = async (...argv: readonly string[]) => {
  const { exit, said } = await play(argv, { cwd: join(root, FOLDER), env: { PATH: process.env.PATH ?? '' } });
  return { exit, text: said.map(({ text }) => text).join('') };
};
const inLibrary = (file: string): string => join(root, FOLDER, file);
const kept = (): string => join(root, '.git/customer-refs');
const EMPTY = '{\n  "version": 1,\n  "known": [\n\n  ]\n}\n';
const SAID_NO = ['decline', 'hoshimori-precision', '--reason', 'no-time'] as const;

test('takes back the last edit to the byte, says which, and then has none left', async () => {
  await refs('give', 'nordlicht', 'credit');
  const before = git('diff');
  await refs(...SAID_NO);
  const undone = await refs('undo');
  expect(undone.exit).toBe(0);
  expect(undone.text).toContain('took back: hoshimori-precision: declined');
  expect(git('diff')).toBe(before);
  expect(existsSync(kept())).toBe(false);
  const again = await refs('undo');
  expect(again).toMatchObject({ exit: 1, text: expect.stringContaining('there is no edit to take back') });
  expect(git('diff')).toBe(before);
});

test('--dry-run shows the change, and takes nothing back', async () => {
  await refs(...SAID_NO);
  const before = git('diff');
  const { exit, text } = await refs('undo', '--dry-run');
  expect(exit).toBe(0);
  expect(text).toContain('-    reason: no-time');
  expect(git('diff')).toBe(before);
});

test.each([
  ['an id in one file', ['rename', 'nordlicht/month-end', 'close-faster']],
  ['a merge', ['merge', 'nordlicht', 'cobalt-harbour', '--ours']],
  ['a merge beside a baseline that knows nothing of it', ['merge', 'nordlicht', 'cobalt-harbour', '--ours'], EMPTY],
  ['the name of a file', ['rename', 'nordlicht', 'nordlicht-robotics']],
  ['the ids of many files', ['rename', 'product:atlas', 'atlas-suite']],
  ['a retirement in the config', ['retire', 'product:atlas']],
  ['a withdrawal', ['withdraw', 'nordlicht', '--all', '--reason', 'legal']],
])('takes back %s', async (_, argv, baseline?: string) => {
  if (baseline !== undefined) {
    writeFileSync(inLibrary('refs.baseline.json'), baseline);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'a baseline');
  }
  await refs(...argv);
  const { text } = await refs('undo');
  expect(git('status', '--porcelain')).toBe('');
  expect(text).toContain('took back: ');
});

test('takes back a merge with its children, exceptions and baseline, unless one of them has changed', async () => {
  const write = (file: string, text: string) => writeFileSync(inLibrary(file), text);
  const config = readFileSync(inLibrary('refs.config.yaml'), 'utf8');
  const exception = 'overrides:\n  - { files: customers/mull.yaml, rules: { health/stale: off } }\n';
  write('refs.config.yaml', config.replace(/^overrides:\n/m, exception));
  write('customers/tarn.yaml', 'name: Tarn Glassworks\nstatus: active\n');
  write('customers/mull.yaml', 'name: Mull Windows # of old\nstatus: active\n');
  write('customers/pane.yaml', 'name: Pane\nparent: mull\n');
  await refs('check', '--write-baseline');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'two of them');
  expect((await refs('merge', 'tarn', 'mull')).text).toContain('in 5 files');
  const merged = git('diff');
  appendFileSync(inLibrary('customers/pane.yaml'), '# a thought\n');
  expect((await refs('undo')).exit).toBe(1);
  write('customers/pane.yaml', 'name: Pane\nparent: tarn\n');
  expect(git('diff')).toBe(merged);
  expect((await refs('undo')).exit).toBe(0);
  expect(git('status', '--porcelain')).toBe('');
});

test('a merge is not taken back over a customer who has come under the old id since', async () => {
  await refs('merge', 'nordlicht', 'cobalt-harbour', '--ours');
  writeFileSync(inLibrary('customers/cobalt-harbour.yaml'), 'name: Another Harbour\n');
  const before = git('diff');
  expect((await refs('undo')).exit).toBe(1);
  expect(git('diff')).toBe(before);
});

test.each([
  ['changed since', () => appendFileSync(inLibrary('customers/hoshimori-precision.yaml'), '# a thought\n')],
  ['committed', () => git('commit', '--quiet', '--all', '--message', 'no time')],
])('of what is %s it takes nothing back, and says so', async (why, change) => {
  await refs(...SAID_NO);
  change();
  const before = readFileSync(inLibrary('customers/hoshimori-precision.yaml'), 'utf8');
  const { exit, text } = await refs('undo');
  expect([exit, text]).toEqual([1, expect.stringContaining(why)]);
  expect(readFileSync(inLibrary('customers/hoshimori-precision.yaml'), 'utf8')).toBe(before);
});

test('of several files, one that has changed keeps all of them', async () => {
  await refs('rename', 'product:atlas', 'atlas-suite');
  appendFileSync(inLibrary('customers/nordlicht.yaml'), '# a thought\n');
  const before = git('diff');
  expect((await refs('undo')).exit).toBe(1);
  expect(git('diff')).toBe(before);
});

test('what was forgotten is kept nowhere, nor is any edit before it', async () => {
  await refs('log', 'nordlicht', 'reference-call', '--advocate', 'zoe-brueckner', '--prospect', 'Halden Gear');
  expect(readFileSync(join(kept(), 'last-edit.json'), 'utf8')).toContain('Zoë');
  expect((await refs('forget', 'nordlicht', 'zoe-brueckner')).exit).toBe(0);
  for (const file of readdirSync(kept())) expect(readFileSync(join(kept(), file), 'utf8')).not.toContain('Zoë');
  const { exit, text } = await refs('undo');
  expect([exit, text]).toEqual([1, expect.stringContaining('cannot be put back')]);
});

test('what was forgotten is in no cache for the next run', async () => {
  const home = mkdtempSync(join(tmpdir(), 'refs-home-'));
  const env = { PATH: process.env.PATH ?? '', HOME: home };
  const cached = () =>
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1').toLowerCase())
      .join('\n');
  const cwd = join(root, FOLDER);
  for (const file of readdirSync(join(cwd, 'customers'))) utimesSync(join(cwd, 'customers', file), 1e9, 1e9);
  for (const word of ['nordlicht', 'zoe', 'call']) await play(['find', word], { cwd, env });
  expect(cached()).toContain('zoe');
  await play(['forget', 'nordlicht', 'zoe-brueckner', '--dry-run'], { cwd, env });
  expect(cached()).toContain('zoe');
  await play(['forget', 'nordlicht', 'zoe-brueckner'], { cwd, env });
  expect(cached()).not.toContain('zoe');
  rmSync(home, { recursive: true });
});

test('takes back what --fix wrote, in all files', async () => {
  const files = ['nordlicht', 'cafe-aurora'].map((id) => inLibrary(`customers/${id}.yaml`));
  for (const file of files)
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('products:', 'industry: Retail\nproducts:')
        .replace(/^industry: [a-z].*\n/m, ''),
    );
  const before = git('diff');
  await refs('check', '--fix');
  expect(git('diff')).not.toBe(before);
  expect((await refs('undo')).text).toContain('took back: fixed findings in 2 files');
  expect(git('diff')).toBe(before);
});

test('a new file is named, to be deleted by hand', async () => {
  await refs(...SAID_NO);
  await refs('new', 'hexa-loom', '--name', 'Hexa Loom');
  const { exit, text } = await refs('undo');
  expect([exit, text]).toEqual([1, expect.stringContaining('delete it to take it back')]);
  expect(existsSync(inLibrary('customers/hexa-loom.yaml'))).toBe(true);
});

test('the copies are for their user alone, and no part of any commit', async () => {
  await refs(...SAID_NO);
  expect(statSync(kept()).mode & 0o077).toBe(0);
  expect(statSync(join(kept(), 'last-edit.json')).mode & 0o077).toBe(0);
  expect(git('status', '--porcelain', '--ignored')).toBe(' M sales/references/customers/hoshimori-precision.yaml\n');
});
