// node runs the compiled code that it finds, so the code is kept in a private folder or not at all.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let base = '';
let library = '';
let home = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'refs-compiled-'));
  home = join(base, 'home');
  library = join(base, 'checkout', 'library');
  mkdirSync(home);
  mkdirSync(join(base, 'checkout', '.git'), { recursive: true });
  cpSync('examples', library, { recursive: true });
  // Replaces node's own function, which exists from version 22 on: prints the folder, and the parts loaded before.
  writeFileSync(
    join(base, 'spy.cjs'),
    `require('node:module').enableCompileCache = (folder) => {
      const parts = Object.keys(require.cache).filter((file) => file.includes('dist')).map((file) => require('node:path').basename(file));
      process.stderr.write(JSON.stringify({ folder, parts }) + '\\n');
    };`,
  );
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}, spied = true): Ran {
  const preload = spied ? ['--require', join(base, 'spy.cjs')] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, resolve('bin/refs.js'), ...argv], {
    cwd: library,
    env: { PATH: process.env.PATH, HOME: home, REFS_AS_OF: '2026-10-01', ...env },
    encoding: 'utf8',
  });
  return { exit: status, out: stdout, err: stderr };
}

const SHOW = ['show', 'nordlicht'];

if (sep !== '/') test('left out: nothing is kept on a system whose users have no numbers', () => {});
else {
  test('it is asked for in the private folder, before the parts of the program are loaded', () => {
    const { exit, err } = run(SHOW);
    expect(exit).toBe(0);
    const { folder, parts } = JSON.parse(err);
    expect(folder).toBe(join(home, '.cache', 'customer-refs', 'code'));
    expect(statSync(join(folder, '..')).mode & 0o777).toBe(0o700);
    expect(parts).toEqual(['main.cjs']);
  });

  test.each([
    ['the version, which loads next to nothing', ['--version'], {}],
    ['whoever asks for no cache', [...SHOW, '--no-cache'], {}],
    ['whoever always wants none', SHOW, { REFS_NO_CACHE: '1' }],
    ['the command that deletes it', ['cache', 'clean'], {}],
  ] as const)('it is not used for %s', (_, argv, env) => {
    expect(run(argv, env)).toMatchObject({ exit: 0, err: '' });
    expect(existsSync(join(home, '.cache', 'customer-refs', 'code'))).toBe(false);
  });

  test.each([
    ['XDG_CACHE_HOME', 'caches'],
    ['HOME', 'home/.cache'],
  ])('one that a checkout brings is neither used nor written to, whatever %s says', (name, caches) => {
    const planted = join(base, 'checkout', caches, 'customer-refs');
    mkdirSync(join(planted, 'code'), { recursive: true, mode: 0o700 });
    writeFileSync(join(planted, 'code', 'show'), 'a canary');
    const env = { [name]: join(base, 'checkout', caches.split('/')[0] ?? '') };
    const before = readdirSync(planted, { recursive: true });
    for (const argv of [SHOW, ['find', 'month', 'end'], ['check']]) {
      const ran = run(argv, env);
      expect(ran).toMatchObject({ exit: 0, err: '' });
      expect(ran.out).toBe(run([...argv, '--no-cache'], env).out);
    }
    expect(readdirSync(planted, { recursive: true })).toEqual(before);
  });

  test('node keeps what it compiled where it can, and says the same with it', () => {
    const isKeptByNode = 'enableCompileCache' in createRequire(import.meta.url)('node:module');
    const first = run(SHOW, {}, false);
    expect(existsSync(join(home, '.cache', 'customer-refs', 'code'))).toBe(isKeptByNode);
    expect(run(SHOW, {}, false)).toEqual(first);
    expect(run(['cache', 'clean'], {}, false).out).toMatch(/^deleted /);
    expect(existsSync(join(home, '.cache', 'customer-refs'))).toBe(false);
  });
}
