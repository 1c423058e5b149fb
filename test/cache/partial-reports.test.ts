// New findings in a few files of a large library come from few reports, and are those of all reports.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyOf, type Repository, stageRepository } from '../plugs/repository.ts';
import { play, words } from '../transcripts/play.ts';

/** The repository that each test has a copy of. */
let origin: Repository;
let cwd = '';
let strike = () => {};
let home = '';

const git = (...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@vendor.example', ...argv], { cwd, stdio: 'pipe' });
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'library');
};

beforeAll(() => {
  origin = stageRepository();
  // A few customers tell as much as all of them, and each test checks them ten times.
  for (const name of readdirSync(join(origin.cwd, 'customers')).filter(
    (name) => !/^(?:nordlicht|cafe|polder|cobalt|archive)/.test(name),
  ))
    rmSync(join(origin.cwd, 'customers', name));
  origin.write('.gitignore', 'customers/draft-*\n');
  origin.git(['add', '--all']);
  origin.git(['commit', '--quiet', '--amend', '--no-edit']);
});
afterAll(() => origin.strike());
beforeEach(() => {
  ({ cwd, strike } = copyOf(origin.cwd));
  home = mkdtempSync(join(tmpdir(), 'refs-home-'));
});
afterEach(() => {
  strike();
  rmSync(home, { recursive: true, force: true });
});

const at = (name: string) => join(cwd, 'customers', name);
const change = (name: string, from: string | RegExp, to: string) =>
  writeFileSync(at(name), readFileSync(at(name), 'utf8').replace(from, to));

const checked = async (line: string) => {
  const { said, exit } = await play(words(line), { cwd, env: { HOME: home } });
  return { said, exit };
};

/** Gives the standard output of a run. */
const outOf = async (line: string) =>
  (await checked(line)).said.flatMap(({ to, text }) => (to === 'out' ? [text] : [])).join('\n');

/** Tells whether a run read a few files only. */
const isOfFew = async (line: string) => {
  const { said } = await play(words(`${line} --timings`), { cwd, env: { HOME: home } });
  return !said.some(({ text }) => text.includes('files listed'));
};

const FEW = 'check customers/nordlicht.yaml --since HEAD --as-of 2026-11-21';

test.each<[says: string, expected: 'few' | 'all', make: () => void]>([
  ['nothing', 'few', () => {}],
  ['the file itself', 'few', () => change('nordlicht.yaml', /^status: .*/m, 'status: activ')],
  ['its name, to that of another', 'few', () => change('nordlicht.yaml', /^name: .*/m, 'name: Café Aurora')],
  [
    'another that now has its domain',
    'few',
    () => change('cafe-aurora.yaml', /^domains: .*/m, 'domains: [nordlicht.example]'),
  ],
  [
    'another that is new, has its name and comes before',
    'few',
    () => writeFileSync(at('a-new-one.yaml'), 'name: Nordlicht Robotics GmbH\n'),
  ],
  [
    'one that git was told to ignore, and has its name',
    'few',
    () => writeFileSync(at('draft-a.yaml'), 'name: Nordlicht Robotics GmbH\n'),
  ],
  ['another that is gone', 'few', () => rmSync(at('cafe-aurora.yaml'))],
  ['the file, to something that does not parse', 'few', () => appendFileSync(at('nordlicht.yaml'), 'name: "\n')],
  ['a second file of its id', 'all', () => cpSync(at('nordlicht.yaml'), at('archive/nordlicht.yaml'))],
  ['where it lies', 'all', () => renameSync(at('nordlicht.yaml'), at('archive/nordlicht.yaml'))],
  ['the config', 'all', () => appendFileSync(join(cwd, 'refs.config.yaml'), 'rules: { health/stale: error }\n')],
  ['a link to it', 'all', () => symlinkSync('nordlicht.yaml', at('suedlicht.yaml'))],
])('after a change of %s, it reads: %s', async (says, expected, make) => {
  // The first run reads all files, and writes the cache.
  expect(await isOfFew(FEW)).toBe(false);
  make();
  const there = says === 'where it lies' ? FEW.replace('customers/', 'customers/archive/') : FEW;
  const fresh = await checked(`${there} --no-cache`);
  expect(await checked(there)).toEqual(fresh);
  expect(await isOfFew(there)).toBe(expected === 'few');
  // The same with the new state as the base.
  commit();
  await checked(there);
  expect(await checked(there)).toEqual(await checked(`${there} --no-cache`));
});

test.each<[says: string, from: RegExp, to: string, count: number]>([
  ['the customer is active no more', /^status: active/m, 'status: resting', 1],
  ['the customer is of another industry', /^industry: .*/m, 'industry: healthcare', 1],
  ['nothing that a goal counts', /^name: .*/m, 'name: Nordlicht', 0],
])('a named file shows what it did to the goals of coverage: %s', async (_, from, to, count) => {
  const config = join(cwd, 'refs.config.yaml');
  const goals = '\npolicy: { coverage: [{ by: [industry], for: quote, min: 1 }], ';
  writeFileSync(config, readFileSync(config, 'utf8').replace('\npolicy: { ', goals));
  commit();
  await checked(FEW);
  change('nordlicht.yaml', from, to);
  // No other file changed, so that everything new about the goals is this file's.
  const gapsIn = async (line: string) => {
    const { diagnostics } = JSON.parse(await outOf(`${line} --as-of 2026-10-01 --format json`));
    return diagnostics.filter(({ rule }: { readonly rule: string }) => rule === 'library/gap');
  };
  const ofAll = await gapsIn('check --since HEAD');
  expect(ofAll).toHaveLength(count);
  for (const more of ['', ' --no-cache'])
    expect(await gapsIn(`check customers/nordlicht.yaml --since HEAD${more}`)).toEqual(ofAll);
  expect(await gapsIn('check customers/cafe-aurora.yaml --since HEAD')).toEqual([]);
});

test('with a baseline, or without named files, the whole library is read', async () => {
  await checked(FEW);
  expect(await isOfFew(FEW)).toBe(true);
  expect(await isOfFew('check --since HEAD')).toBe(false);
  expect(await isOfFew('check customers/nordlicht.yaml')).toBe(false);
  await checked('check --write-baseline');
  expect(await isOfFew(FEW)).toBe(false);
});

test('company keys that were damaged are not believed', async () => {
  await checked(FEW);
  expect(await isOfFew(FEW)).toBe(true);
  const caches = join(home, '.cache');
  const names = readdirSync(caches, { recursive: true, encoding: 'utf8' });
  const cached = join(caches, names.find((name) => basename(name) === 'company-keys') ?? '');
  const bytes = readFileSync(cached);
  const first = bytes.indexOf('\n["');
  writeFileSync(cached, Buffer.concat([bytes.subarray(0, first), Buffer.alloc(bytes.length - first, ' ')]));
  // The whole library is read, and the keys are written again.
  const ofFew = [await isOfFew(FEW), await isOfFew(FEW)];
  expect(ofFew).toEqual([false, true]);
});

test('an unknown revision is reported as usual', async () => {
  await checked(FEW);
  for (const revision of ['nowhere', '--output=x', 'HEAD~99']) {
    const line = `check customers/nordlicht.yaml --since=${revision}`;
    expect(await checked(line)).toEqual(await checked(`${line} --no-cache`));
    expect((await checked(line)).exit).toBe(2);
  }
});
