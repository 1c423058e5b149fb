// `--commit`: the changed file and nothing else, in a typical repository.
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { play, stageExamples } from '../transcripts/play.ts';

const FOLDER = 'sales/references';
let root: string;
let strike: () => void;

const git = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trimEnd();
};

beforeEach(() => {
  ({ cwd: root, strike } = stageExamples(FOLDER));
  git('init', '--quiet');
  git('config', 'user.name', 'Mira Silva');
  git('config', 'user.email', 'mira@vendor.example');
  commitAll();
});
afterEach(() => strike());

function commitAll(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'everything');
}

const inLibrary = (file: string): string => join(root, FOLDER, file);
const give = async (customer = 'nordlicht', ...more: readonly string[]) => {
  const argv = ['give', customer, 'credit', '--commit', ...more];
  const { exit, said } = await play(argv, { cwd: join(root, FOLDER), env: { PATH: process.env.PATH ?? '' } });
  return { exit, said: said.map(({ text }) => text).join('') };
};
const committed = (): readonly string[] => git('show', '--name-only', '--format=%s').split('\n').filter(Boolean);

test('what else is staged or changed stays so', async () => {
  writeFileSync(join(root, 'notes.txt'), 'draft\n');
  git('add', 'notes.txt');
  appendFileSync(inLibrary('README.md'), 'more\n');
  expect((await give()).exit).toBe(0);
  expect(committed()).toEqual(['nordlicht: got credit on 2026-10-01', `${FOLDER}/customers/nordlicht.yaml`]);
  expect(git('status', '--porcelain')).toBe(`A  notes.txt\n M ${FOLDER}/README.md`);
});

test('on a detached head too', async () => {
  git('checkout', '--quiet', '--detach');
  expect((await give()).exit).toBe(0);
  expect(git('status', '--porcelain')).toBe('');
});

test('earlier changes are not committed as if they were part of the mutation', async () => {
  appendFileSync(inLibrary('customers/nordlicht.yaml'), '# by hand\n');
  const { exit, said } = await give();
  expect(exit).toBe(2);
  expect(said).toContain('has changes that are not committed');
  expect(git('diff', '--stat')).toContain('1 insertion');
});

test('what a hook forbids is reported, and the change stays in the file', async () => {
  const hook = join(root, '.git/hooks/pre-commit');
  mkdirSync(join(root, '.git/hooks'), { recursive: true });
  writeFileSync(hook, '#!/bin/sh\necho not on a Friday >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  const { exit, said } = await give();
  expect(exit).toBe(2);
  expect(said).toContain('the change was made, but not committed: git commit failed: not on a Friday');
  expect(committed()[0]).toBe('everything');
  expect(git('diff', 'HEAD', '--stat')).toContain('1 insertion');
});

test.each([
  ['a file', 'nordlicht.yaml', 'customers/linked.yaml', 'linked'],
  ['the folder it lies in', '../shelf', 'customers/linked', 'north'],
])('through a link in the place of %s nothing is changed, and nothing is committed', async (_, to, link, id) => {
  mkdirSync(inLibrary('shelf'));
  cpSync(inLibrary('customers/nordlicht.yaml'), inLibrary('shelf/north.yaml'));
  symlinkSync(to, inLibrary(link));
  commitAll();
  expect((await give(id)).exit).toBe(3);
  expect(committed()[0]).toBe('everything');
});

test('a merge is one commit of every file that it changed, and of nothing else', async () => {
  writeFileSync(inLibrary('customers/tarn.yaml'), 'name: Tarn Glassworks\n');
  writeFileSync(inLibrary('customers/mull.yaml'), 'name: Mull Windows\n');
  writeFileSync(inLibrary('customers/pane.yaml'), 'name: Pane\nparent: mull\n');
  commitAll();
  writeFileSync(join(root, 'notes.txt'), 'draft\n');
  git('add', 'notes.txt');
  appendFileSync(inLibrary('README.md'), 'more\n');
  const argv = ['merge', 'tarn', 'mull', '--commit'];
  const env = { PATH: process.env.PATH ?? '' };
  expect((await play(argv, { cwd: join(root, FOLDER), env })).exit).toBe(0);
  const [subject, ...files] = committed();
  expect(subject).toContain('mull');
  expect(files).toEqual(['mull', 'pane', 'tarn'].map((id) => `${FOLDER}/customers/${id}.yaml`));
  expect(git('status', '--porcelain')).toBe(`A  notes.txt\n M ${FOLDER}/README.md`);
});

test('a merge of a file that is not committed as it is commits nothing, and merges nothing', async () => {
  writeFileSync(inLibrary('customers/tarn.yaml'), 'name: Tarn Glassworks\n');
  writeFileSync(inLibrary('customers/mull.yaml'), 'name: Mull Windows\n');
  commitAll();
  appendFileSync(inLibrary('customers/mull.yaml'), '# by hand\n');
  const before = git('diff');
  const argv = ['merge', 'tarn', 'mull', '--commit'];
  const env = { PATH: process.env.PATH ?? '' };
  expect((await play(argv, { cwd: join(root, FOLDER), env })).exit).toBe(2);
  expect([committed()[0], git('diff')]).toEqual(['everything', before]);
});

test('a long sentence is a short subject, and whole below it', async () => {
  const note = 'three seats at the summer school in Lisbon, with the hotel and the train paid for';
  await give('nordlicht', '--note', note);
  const [subject = '', blank, whole] = git('show', '--no-patch', '--format=%B').split('\n');
  expect(subject.length).toBeLessThanOrEqual(72);
  expect(subject).toMatch(/^nordlicht: got credit \(three seats .*…$/);
  expect([blank, whole]).toEqual(['', `nordlicht: got credit (${note}) on 2026-10-01`]);
});

test('what changes nothing is not committed', async () => {
  const done = ['approve-quote', 'nordlicht', 'close-quote', '--commit'];
  expect((await play(done, { cwd: join(root, FOLDER), env: { PATH: process.env.PATH ?? '' } })).exit).toBe(0);
  expect(committed()[0]).toBe('everything');
});
