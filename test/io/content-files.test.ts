import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { listContent } from '../../src/io/files/content-files.ts';
import { packStamps } from '../../src/io/files/stamps.ts';
import { runs } from '../properties.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'refs-content-')));
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

const names = (paths: readonly string[] = ['.'], indexed: readonly string[] = []): readonly string[] =>
  listContent(root, paths, { indexed }).files.map(({ file }) => file);
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });

describe('the files of content', () => {
  test('are those that git would track, in a repository or out of one', () => {
    put({
      'b.md': '',
      'a/x.md': '',
      'a/.gitignore': 'y*\n!yes.md\n',
      'a/yes.md': '',
      'a/yno.md': '',
      '.gitignore': 'out/\n',
      'out/z.md': '',
      'n/.git/config': '',
      'n/c.md': '',
    });
    expect(names()).toEqual(['.gitignore', 'a/.gitignore', 'a/x.md', 'a/yes.md', 'b.md']);
    expect(listContent(root, ['.']).leftOut).toEqual([
      { file: 'n', why: 'it is a git repository of its own', isNoContent: true },
    ]);
  });

  test('are also those of the index, and what is named itself', () => {
    put({ '.gitignore': 'out/\n*.log\n', 'out/z.md': '', 'out/y.log': '', 'k.log': '' });
    expect(names(['.'], ['out/z.md', 'gone.md'])).toEqual(['.gitignore', 'out/z.md']);
    expect(names(['out'])).toEqual(['out/y.log', 'out/z.md']);
    expect(names(['k.log'])).toEqual(['k.log']);
  });

  test('obey the patterns above the folder, and those that the repository keeps for itself', () => {
    git('init', '-q');
    put({
      '.gitignore': '/site/out\n',
      'site/out/a.md': '',
      'site/b.md': '',
      'site/c.md': '',
      '.git/info/exclude': 'c.md\n',
    });
    root = join(root, 'site');
    expect(names()).toEqual(['b.md']);
  });

  test('have their stamps', () => {
    put({ 'a.md': 'four' });
    const { files } = listContent(root, ['.'], { now: Date.now() + 10_000 });
    expect(files).toEqual([{ file: 'a.md', stamp: expect.stringMatching(/^4 /) }]);
    expect(listContent(root, ['.'], { now: Date.now() }).files[0]?.stamp).toBe('');
  });
});

describe('a listing by an earlier one', () => {
  test('finds the same files, and says which of them have their stamps', () => {
    put({
      '.gitignore': 'out\n',
      'out/kept.md': '',
      'a/b.md': 'old',
      'a/c.md': '',
      'a-d.md': '',
      'e.md': '',
      'gone.md': '',
    });
    const now = Date.now() + 10_000;
    const indexed = ['out/kept.md', 'gone.md'];
    const { files: before } = listContent(root, ['.'], { indexed, now });
    const kept = {
      fileAt: (index: number) => before[index]?.file ?? '',
      files: before.map(({ file }) => file),
      numbers: packStamps(before.map(({ stamp }) => stamp)),
    };
    put({ 'a/b.md': 'another', 'a/new.md': '', '0.md': '' });
    rmSync(join(root, 'gone.md'));
    const { files } = listContent(root, ['.'], { indexed, kept, now });
    const whole = listContent(root, ['.'], { indexed, now }).files;
    expect(files.map(({ file }) => file)).toEqual(whole.map(({ file }) => file));
    const isNew = (file: string) => ['a/b.md', 'a/new.md', '0.md'].includes(file);
    expect(files.filter(({ kept }) => kept === undefined)).toEqual(whole.filter(({ file }) => isNew(file)));
    for (const { file, kept: index } of files) if (index !== undefined) expect(kept.files[index]).toBe(file);
  });
});

describe('a hostile tree ends with a clear word', () => {
  test('of links, pipes, loops, what is outside and what is not there', () => {
    put({ 'a/x.md': '' });
    symlinkSync('..', join(root, 'a/loop'));
    symlinkSync('/etc/passwd', join(root, 'word.md'));
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    const { files, leftOut } = listContent(root, ['.', '../..', 'none', 'a/loop'], { indexed: ['a/loop/word.md'] });
    expect(files.map(({ file }) => file)).toEqual(['a/x.md']);
    expect(leftOut).toEqual([
      { file: '../..', why: 'it lies outside of the folder' },
      { file: 'a/loop', why: expect.stringContaining('it is a link') },
      { file: 'none', why: 'nothing is there' },
      { file: 'pipe.md', why: 'it is not a regular file', isNoContent: true },
      { file: 'word.md', why: 'it is a link, and links are not followed', isNoContent: true },
    ]);
  });

  test('of patterns that would take ages', () => {
    put({ '.gitignore': `${'*a'.repeat(60)}b\nx.md\n`, [`${'a'.repeat(200)}.md`]: '', 'x.md': '' });
    expect(names()).toContain('x.md');
    expect(listContent(root, ['.']).leftOut).toEqual([
      { file: '.gitignore', why: expect.stringContaining('cost too much'), isNoContent: true },
    ]);
  });

  test('of folders with longer paths than the system reads', () => {
    const name = 'd'.repeat(200);
    const shell = `${`mkdir ${name} && cd ${name} && `.repeat(Math.floor((4090 - root.length) / 201))} mkdir ${name}`;
    execFileSync('sh', ['-c', shell], { cwd: root });
    const { files, leftOut } = listContent(root, ['.']);
    expect(files).toEqual([]);
    expect(leftOut).toEqual([{ file: expect.stringMatching(/^d+\//), why: 'it lies too deep' }]);
    execFileSync('rm', ['-rf', join(root, name)]);
  });
});

const part = fc.constantFrom('a', 'b', 'ab', 'c.md', 'd');
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.x`);
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '!', '/', '!/', '**/'),
    fc.array(fc.constantFrom('a', 'b', 'a*', '*', '*.x', '**', '?b', '[ab]', 'c.md', 'd.x'), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('', '', '/', '/**', '/*'),
  )
  .map(([start, parts, end]) => start + parts.join('/') + end);
const patterns = fc.array(pattern, { maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);

test('git lists the same files of a random tree', () => {
  git('init', '-q');
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), patterns, patterns, (files, above, below) => {
      const tree = {
        ...Object.fromEntries(files.map((file) => [`t/${file}`, ''])),
        't/.gitignore': above,
        't/a/.gitignore': below,
      };
      put(tree);
      const expected = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').slice(0, -1);
      const found = names();
      rmSync(join(root, 't'), { recursive: true });
      expect(found).toEqual(expected.sort());
    }),
    { numRuns: runs(60) },
  );
});
