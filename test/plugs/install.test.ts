// The package, built and installed from a checkout by other tools, and the hooks, run from the installed folder.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ONLY_FOR_TESTS } from '../../build/only-for-tests.js';
import { VERSION } from '../../src/model/version.ts';
import { isThorough } from '../properties.ts';
import { GIT_ENV, type Repository, stageRepository } from './repository.ts';
import { stageAction } from './run-action.ts';
import { newShell } from './shell.ts';

const TARBALL = `customer-refs-${VERSION}.tgz`;
/** Enough for a build and an install on a busy machine. */
const LONG = { timeout: 300_000 };

const temp = mkdtempSync(join(tmpdir(), 'refs-install-'));
const origin = join(temp, 'origin');
const home = join(temp, 'home');
let library: Repository;

interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs a program without anyone's settings, and without the variables that npm set for the tests. */
function run(program: string, argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(program, argv, {
    cwd,
    env: { PATH: process.env.PATH, HOME: home, ...GIT_ENV, ...env },
    encoding: 'utf8',
  });
  return { exit: status, out: stdout, said: stdout + stderr };
}

function succeed(...call: Parameters<typeof run>): string {
  const { exit, out, said } = run(...call);
  expect(exit, said).toBe(0);
  return out;
}

/** A repository of the files as they are now, tagged, which needs no more packages than a build does. */
function stageOrigin(): void {
  const files = succeed('git', ['ls-files', '-co', '--exclude-standard', '-z'], process.cwd()).split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(name))) {
    mkdirSync(dirname(join(origin, file)), { recursive: true });
    copyFileSync(file, join(origin, file));
  }
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of ONLY_FOR_TESTS) delete manifest.devDependencies[name];
  writeFileSync(join(origin, 'package.json'), JSON.stringify(manifest));
  for (const argv of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'a release'],
    ['tag', `v${VERSION}`],
  ])
    succeed('git', argv, origin);
}

function clone(name: string): string {
  succeed('git', ['clone', '-q', `file://${origin}`, join(temp, name)], temp);
  return join(temp, name);
}

/** Runs the hooks of .pre-commit-hooks.yaml with the program of a prefix first on the path. */
function expectHooksToWork(prefix: string): void {
  const env = { PATH: `${join(prefix, 'bin')}${delimiter}${process.env.PATH}` };
  expect(run('refs', ['check', '--since', 'HEAD', '--approved'], library.cwd, env)).toMatchObject({ exit: 1 });
  expect(succeed('refs', ['diff', '--staged', '--exit-zero'], library.cwd, env)).toContain('nordlicht');
}

const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const canRun = sep === '/' && ['npm', 'git', 'bash'].every(has);

if (!canRun) test('left out: installing the package, for npm, git and bash are not all here', () => {});
else {
  beforeAll(() => {
    mkdirSync(home);
    // Only the registry is the user's setting; all others are npm's defaults.
    const asked = ['cache', 'registry'].map((key) => `${key}=${succeedAsUser('npm', ['config', 'get', key])}`);
    const settings = [...asked, 'prefer-offline=true', 'update-notifier=false'].join('\n');
    writeFileSync(join(home, '.npmrc'), settings);
    stageOrigin();
    library = stageRepository();
    library.write('customers/nordlicht.yaml', 'name: Nordlicht\nindustry: nonsense\n');
    library.git(['add', '--all']);
  }, LONG.timeout);
  afterAll(() => {
    library.strike();
    rmSync(temp, { recursive: true, force: true });
  });

  // Each way builds the program, which takes longer than all that is tried then. `.ci/run` tries them beside the tests.
  if (isThorough) {
    test('from a git URL, with a prefix of its own, as pre-commit 4 and the manual do', LONG, () => {
      const prefix = join(temp, 'prefix-4');
      const env = { NPM_CONFIG_PREFIX: prefix, npm_config_prefix: prefix };
      succeed('npm', ['install', '--install-links', '-g', `git+file://${origin}`], temp, env);
      expectHooksToWork(prefix);
    });

    test('from the file that npm pack names, as pre-commit 3 does, and by npx', LONG, () => {
      const prefix = join(temp, 'prefix-3');
      const env = { NPM_CONFIG_PREFIX: prefix, npm_config_prefix: prefix };
      const checkout = clone('checkout-3');
      const options = ['--dev', '--prod', '--ignore-prepublish', '--no-progress', '--no-save'];
      succeed('npm', ['install', ...options], checkout, env);
      const packed = join(checkout, succeed('npm', ['pack'], checkout, env).trim());
      expect(packed).toBe(join(checkout, TARBALL));
      succeed('npm', ['install', '-g', packed], checkout, env);
      expectHooksToWork(prefix);
      expect(succeed('npx', ['--yes', '--package', packed, 'refs', '--version'], temp)).toBe(`${VERSION}\n`);
    });
  }

  test("from the action's own checkout, as its first step does", LONG, () => {
    const shell = newShell(home, []);
    const only = ['Install refs', 'Check the library'];
    const checkout = clone('action');
    // The second use of the action in a job. On the first it is built as from a git URL.
    if (existsSync('dist')) cpSync('dist', join(checkout, 'dist'), { recursive: true });
    const { run: play } = stageAction({ cwd: library.cwd, home: checkout, temp, shell, only });
    const { exit, said, outputs } = play();
    expect(exit, said).toBe(0);
    expect(outputs.check?.outputs.code, said).toBe('1');
    expect(said).toContain('::error title=taxonomy/unknown,file=customers/nordlicht.yaml');
  });

  if (!has('pre-commit')) test('left out: the hooks by pre-commit itself, which is not installed', () => {});
  else if (isThorough) {
    test('by pre-commit itself', LONG, () => {
      const hooks = '[{ id: refs-check }, { id: refs-diff }]';
      const repos = `repos: [{ repo: "file://${origin}", rev: v${VERSION}, hooks: ${hooks} }]\n`;
      library.write('.pre-commit-config.yaml', repos);
      library.git(['add', '--all']);
      const { exit, said } = run('pre-commit', ['run'], library.cwd, { PRE_COMMIT_HOME: join(temp, 'pre-commit') });
      expect([exit, said]).toEqual([1, expect.stringContaining('taxonomy/unknown')]);
      expect(said).toMatch(/customer references, as sentences\.+Passed/);
    });
  }
}

/** A setting as the user's own npm has it. */
function succeedAsUser(program: string, argv: readonly string[]): string {
  const env = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return spawnSync(program, argv, { cwd: tmpdir(), env: Object.fromEntries(env), encoding: 'utf8' }).stdout.trim();
}
