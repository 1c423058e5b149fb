// Several formats in one run, each to its own destination.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeOutput } from '../../src/io/files/write-output.ts';
import { CHECK_FORMATS } from '../../src/report/check/index.ts';
import { play, stageExamples } from '../transcripts/play.ts';
import { makeRepository } from './sample.ts';

let cwd: string;
let strike: () => void;
beforeEach(() => {
  ({ cwd, strike } = stageExamples('references'));
});
afterEach(() => strike());

const check = (...formats: readonly string[]) =>
  play(
    ['check', '--library', 'references', '--as-of', '2027-03-01', ...formats.flatMap((format) => ['--format', format])],
    {
      cwd,
    },
  );
const read = (file: string) => readFileSync(join(cwd, file), 'utf8');

test.each(Object.keys(CHECK_FORMATS))('%s in a file is what is printed without one', async (format) => {
  const printed = await check(format);
  const written = await check(`${format}:out.file`);
  expect(read('out.file')).toBe(printed.said[0]?.text);
  expect(written.exit).toBe(printed.exit);
  expect(written.exit).toBe(1);
});

test('three at once: one is printed, two are written', async () => {
  const { said } = await check('github', 'sarif:out.sarif', 'markdown:reports/today/summary.md');
  expect(said.map(({ text }) => text)).toEqual((await check('github')).said.map(({ text }) => text));
  expect(JSON.parse(read('out.sarif')).version).toBe('2.1.0');
  expect(read('reports/today/summary.md')).toMatch(/^### ✗ refs check: /);
});

test('with files only, the text is printed all the same: whoever reads the log learns what happened', async () => {
  expect((await check('junit:out.xml')).said).toEqual((await check()).said);
});

test('what is written has no colours, whatever is printed', async () => {
  const argv = [
    'check',
    '--library',
    'references',
    '--as-of',
    '2027-03-01',
    '--color',
    'always',
    '--format',
    'text:out.txt',
  ];
  const { said } = await play(argv, { cwd });
  expect(said[0]?.text).toContain('\u001B[');
  expect(read('out.txt')).not.toContain('\u001B');
});

describe('nothing is printed, and exit 2, where', () => {
  test.each([
    ['a format is unknown', ['sariff:out.sarif'], 'there is no format "sariff"', 'did you mean sarif?'],
    ['it is a word of JavaScript', ['constructor'], 'there is no format "constructor"', 'the formats are text, '],
    ['two would be printed', ['json', 'github'], 'json and --format github would both be printed', 'github:FILE'],
    ['two would be one file', ['json:a', 'github:a'], 'two formats would be written to a', 'of its own'],
    ['the file has no name', ['json:'], '--format json: names no file', 'json:FILE'],
    ['the file is a folder', ['json:references'], 'references cannot be written: it is a folder', 'may write to'],
    [
      'a file is in the way',
      ['json:file/out'],
      'file/out cannot be written: a file stands in the place',
      'may write to',
    ],
  ])('%s', async (_, formats, message, hint) => {
    writeFileSync(join(cwd, 'file'), 'kept');
    const { said, exit } = await check(...formats);
    expect(exit).toBe(2);
    const out = said.filter(({ to }) => to === 'out').map(({ text }) => text);
    if (formats.includes('json')) expect(out.join('')).toMatch(/^{\n {2}"version": 1,\n {2}"error"/);
    else expect(out).toEqual([]);
    const told = said.map(({ text }) => text).join('');
    expect(told.replaceAll('\\"', '"')).toContain(message);
    expect(told).toContain(hint);
    expect(read('file')).toBe('kept');
  });
});

describe('a file is replaced', () => {
  const path = (file: string) => join(cwd, file);
  const write = (file: string) => writeOutput(cwd, file, 'new');

  test('whole, keeping its permissions, and leaving nothing beside it', () => {
    writeFileSync(path('out'), 'old');
    chmodSync(path('out'), 0o640);
    expect(write('out')).toBeUndefined();
    expect(read('out')).toBe('new');
    expect(statSync(path('out')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(['out', 'references']);
  });

  test('by another, so that who has it open reads the old text to its end', () => {
    writeFileSync(path('out'), 'old');
    const before = statSync(path('out')).ino;
    write('out');
    expect(statSync(path('out')).ino).not.toBe(before);
  });

  test('but what is no file stays what it is', () => {
    expect(write('/dev/null')).toBeUndefined();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(write(path('references'))).toEqual({ why: 'it is a folder' });
    expect(existsSync(path('references/refs.config.yaml'))).toBe(true);
  });

  describe('and where a stranger may have put links', () => {
    let elsewhere: string;
    beforeEach(() => {
      elsewhere = mkdtempSync(join(tmpdir(), 'refs-elsewhere-'));
      writeFileSync(join(elsewhere, 'out'), 'old');
    });
    afterEach(() => rmSync(elsewhere, { recursive: true, force: true }));

    test.each([
      ['a file', 'out', (to: string) => join(to, 'out'), 'it is a link'],
      ['a new file', 'out', (to: string) => join(to, 'new'), 'it is a link'],
      ['a folder', 'out/out', (to: string) => to, 'a link on its way leads out of the folder'],
      ['a new file in a folder', 'out/new', (to: string) => to, 'a link on its way leads out of the folder'],
      ['a new folder', 'out/new/new', (to: string) => to, 'a link on its way leads out of the folder'],
    ])('no link to %s is followed', (_, file, target, why) => {
      symlinkSync(target(elsewhere), path('out'));
      for (const named of [file, path(file)]) expect(write(named)?.why).toBe(why);
      expect(readdirSync(elsewhere)).toEqual(['out']);
      expect(readFileSync(join(elsewhere, 'out'), 'utf8')).toBe('old');
    });

    test('no link into the folder of git is followed either', () => {
      makeRepository(cwd);
      symlinkSync('.git', path('reports'));
      expect(write('reports/pre-commit')?.why).toBe("a link on its way leads into git's own folder");
      expect(existsSync(path('.git/pre-commit'))).toBe(false);
    });

    test('from within the repository all of it is meant', () => {
      makeRepository(cwd);
      symlinkSync(elsewhere, path('reports'));
      expect(writeOutput(path('references'), '../reports/out', 'new')?.why).toMatch(/^a link on its way leads out/);
    });

    test("elsewhere a link is the user's own", () => {
      symlinkSync('out', join(elsewhere, 'link'));
      expect(write(join(elsewhere, 'link'))).toBeUndefined();
      expect(readFileSync(join(elsewhere, 'out'), 'utf8')).toBe('new');
      expect(readlinkSync(join(elsewhere, 'link'))).toBe('out');
    });
  });
});

describe('code hosts know files by their paths from the root of the repository', () => {
  const HOSTED = ['github', 'gitlab', 'sarif', 'junit', 'markdown'];
  const from = (folder: string, format: string) =>
    play(['check', '--as-of', '2027-03-01', '--format', format], { cwd: join(cwd, folder) });

  test.each(HOSTED)('%s, from within the library', async (format) => {
    makeRepository(cwd);
    const [inside] = (await from('references/customers', format)).said;
    expect(inside?.text).toContain('references/customers/nordlicht');
    expect(inside?.text).not.toContain('../');
  });

  test.each(HOSTED)('%s, without a repository: from where it runs', async (format) => {
    const [inside] = (await from('references', format)).said;
    expect(inside?.text).toContain('customers/nordlicht');
    expect(inside?.text).not.toContain('references/');
  });

  test('people open them from where they are', async () => {
    makeRepository(cwd);
    expect((await from('references', 'concise')).said[0]?.text).toMatch(/^customers\/[\w-]+\.yaml:\d+:\d+: /);
  });
});
