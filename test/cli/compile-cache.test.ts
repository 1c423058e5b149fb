// node runs the compiled code that it finds, so the code is kept in a private folder or not at all.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
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
  // Replaces node's own functions, which exist from version 22 on: prints the folder, and the parts loaded before.
  writeFileSync(
    join(base, 'spy.cjs'),
    `const enableCompileCache = (folder) => {
      const parts = Object.keys(require.cache).filter((file) => file.includes('dist')).map((file) => require('node:path').basename(file));
      process.stderr.write(JSON.stringify({ folder, parts }) + '\\n');
      return { status: 1 };
    };
    const constants = { compileCacheStatus: { ENABLED: 1 } };
    Object.assign(require('node:module'), { enableCompileCache, flushCompileCache() {}, constants });`,
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
  test('it is asked for in the private folder: by the first run at its end, then before the program is loaded', () => {
    const [first, second] = [run(SHOW), run(SHOW)].map(({ exit, err }) => ({ exit, ...JSON.parse(err) }));
    expect([first.exit, second.exit]).toEqual([0, 0]);
    const code = join(home, '.cache', 'customer-refs', 'code');
    expect([dirname(dirname(second.folder)), basename(second.folder)]).toEqual([code, 'show']);
    expect(dirname(first.folder)).toBe(dirname(second.folder));
    expect(first.parts).toContain('ground.cjs');
    expect(second.parts).toEqual(['main.cjs']);
    for (const folder of [join(code, '..'), dirname(second.folder), second.folder])
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(dirname(second.folder))).toEqual(['show']);
  });

  test('a run that fails keeps nothing, whatever it is called by', () => {
    for (const argv of [['show', 'nobody'], ['../../../elsewhere'], ['shwo'], ['--', 'show']])
      expect(run(argv)).not.toMatchObject({ exit: 0 });
    expect(existsSync(join(home, '.cache', 'customer-refs', 'code'))).toBe(false);
  });

  test('code of other versions is kept for a while only', () => {
    const code = join(home, '.cache', 'customer-refs', 'code');
    for (const [age, name] of ['newer', 'new', 'old', 'older'].entries()) {
      mkdirSync(join(code, name), { recursive: true });
      utimesSync(join(code, name), 1e9 - age, 1e9 - age);
    }
    chmodSync(join(code, '..'), 0o700);
    run(SHOW);
    const [own, ...others] = readdirSync(code).sort((a, b) => a.localeCompare(b));
    expect([own?.includes('-'), others]).toEqual([true, ['new', 'newer']]);
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

  const isKeptByNode = 'flushCompileCache' in createRequire(import.meta.url)('node:module');

  test('node keeps what it compiled where it can, and says the same with it', () => {
    const first = run(SHOW, {}, false);
    expect(existsSync(join(home, '.cache', 'customer-refs', 'code'))).toBe(isKeptByNode);
    expect(run(SHOW, {}, false)).toEqual(first);
    expect(run(['cache', 'clean'], {}, false).out).toMatch(/^deleted /);
    expect(existsSync(join(home, '.cache', 'customer-refs'))).toBe(false);
  });

  if (!isKeptByNode) test('left out: how much a second run compiles, on a node that keeps nothing', () => {});
  else
    test.each([
      ['show', SHOW],
      ['find', ['find', 'month', 'end']],
      ['the help of a width', ['--help', '--width', '70']],
    ])('a second run compiles next to no function of the program: %s', (_, argv) => {
      const [first = 0, second] = [functionsCompiledBy(argv), functionsCompiledBy(argv)];
      expect(first).toBeGreaterThan(100);
      expect(second).toBeLessThan(first / 10);
    });
}

/** Counts the functions of dist/ that a run compiles itself, but for its first part. Source: V8's log of functions. */
function functionsCompiledBy(argv: readonly string[]): number {
  const log = join(base, 'functions.log');
  rmSync(log, { force: true });
  const flags = ['--log-function-events', `--logfile=${log}`, '--no-logfile-per-isolate'];
  const { status } = spawnSync(process.execPath, [...flags, resolve('bin/refs.js'), ...argv], {
    cwd: library,
    env: { PATH: process.env.PATH, HOME: home, REFS_AS_OF: '2026-10-01' },
  });
  expect(status).toBe(0);
  const events = readFileSync(log, 'utf8')
    .split('\n')
    .map((line) => line.split(','));
  const scripts = new Map(events.flatMap(([event, id, file = '']) => (event === 'script-details' ? [[id, file]] : [])));
  const isOfProgram = (file = ''): boolean => file.startsWith(resolve('dist') + sep) && basename(file) !== 'main.cjs';
  return events.filter(
    ([event, what, id]) => event === 'function' && what === 'interpreter' && isOfProgram(scripts.get(id)),
  ).length;
}
