// The code that V8 made of the program, kept between runs: it saves time, and whatever is odd about it is as if it were gone.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let caches = '';
let folder = '';
let file = '';
beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'refs-code-'));
  folder = join(caches, 'customer-refs', 'code');
  file = join(folder, 'show');
  // Newer nodes keep code themselves, and then the program leaves it to them.
  writeFileSync(join(caches, 'as-node-20.cjs'), "delete require('node:module').enableCompileCache;\n");
});
afterEach(() => rmSync(caches, { recursive: true, force: true }));

/** Runs the built program, or another one; gives what it prints and its exit code. */
function run(
  argv: readonly string[] = ['show', 'nordlicht'],
  env: Readonly<Record<string, string>> = {},
  before = '',
  bin = 'bin/refs.js',
) {
  if (before !== '') writeFileSync(join(caches, 'before.cjs'), before);
  const preloaded = ['as-node-20.cjs', ...(before === '' ? [] : ['before.cjs'])];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...preloaded.flatMap((name) => ['--require', join(caches, name)]), bin, ...argv],
    {
      env: { ...process.env, XDG_CACHE_HOME: caches, REFS_LIBRARY: 'examples', REFS_AS_OF: '2026-10-01', ...env },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const kept = (): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Runs until all is kept; gives what the program prints without any of it. */
function settle() {
  const plain = run();
  run();
  return plain;
}

/** Whether the file is another one than before, and its owner's alone. */
function isReplaced(by: () => void): boolean {
  const past = new Date('2026-10-01');
  if (existsSync(file)) utimesSync(file, past, past);
  by();
  const { mtimeMs, mode } = lstatSync(file);
  return mtimeMs !== past.getTime() && (mode & 0o777) === 0o600;
}

test('two runs keep code, and those after them use it as it is', () => {
  const plain = run();
  expect(plain.status).toBe(0);
  expect(kept()).toEqual(['show']);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(isReplaced(() => expect(run()).toEqual(plain))).toBe(true);
  expect(isReplaced(() => expect(run()).toEqual(plain))).toBe(false);
});

test('each command has its own', () => {
  run();
  run(['find', 'month', 'end']);
  run(['--help']);
  expect(kept()).toEqual(['--help', 'find', 'show']);
});

test.each([
  ['the version, which loads next to nothing', ['--version'], {}],
  ['a word that is no command', ['shwo', 'nordlicht'], {}],
  ['a word that leads elsewhere', ['../show', 'nordlicht'], {}],
  ['whoever asks for no cache', ['show', 'nordlicht', '--no-cache'], {}],
  ['whoever always wants none', ['show', 'nordlicht'], { REFS_NO_CACHE: '1' }],
  ['a cache folder that is nowhere', ['show', 'nordlicht'], { XDG_CACHE_HOME: 'caches', HOME: '' }],
] as const)('nothing is kept for %s', (_, argv, env) => {
  run(argv, env);
  expect(kept()).toEqual([]);
  expect(existsSync('caches')).toBe(false);
});

/** What is kept, with another first line or another rest. */
function rewrite(head: (head: string) => string, body = (bytes: Buffer) => bytes) {
  const whole = readFileSync(file);
  const end = whole.indexOf('\n');
  const first = whole.toString('utf8', 0, end);
  expect(head(first) === first && body(Buffer.from(whole)).equals(whole)).toBe(false);
  writeFileSync(file, Buffer.concat([Buffer.from(`${head(first)}\n`), body(whole.subarray(end + 1))]));
}

const asItIs = (head: string) => head;

test.each<readonly [string, () => void]>([
  ['is damaged', () => rewrite(asItIs, (bytes) => Buffer.from(bytes).fill(7, 5_000, 5_010))],
  ['is cut short', () => truncateSync(file, 20_000)],
  ['is empty', () => truncateSync(file)],
  ['is something else', () => writeFileSync(file, 'null\nnonsense')],
  ['is of another build', () => rewrite((head) => head.replace(/"key":"\w+/, '"key":"0123456789abcdef'))],
  ['is of another node', () => rewrite((head) => head.replace(process.version, 'v20.0.0'))],
  ['is of another place', () => rewrite((head) => head.replace('dist', 'tsid'))],
  ['names other parts', () => rewrite((head) => head.replace('"program.cjs"', '"strange.cjs"'))],
  ['may be written by others', () => chmodSync(file, 0o666)],
  [
    'lies elsewhere',
    () => {
      renameSync(file, join(caches, 'elsewhere'));
      symlinkSync(join(caches, 'elsewhere'), file);
    },
  ],
])('a file that %s is ignored, and replaced', (_, spoil) => {
  const plain = settle();
  spoil();
  expect(isReplaced(() => expect(run()).toEqual(plain))).toBe(true);
  expect(lstatSync(file).isFile()).toBe(true);
  run();
  expect(isReplaced(() => expect(run()).toEqual(plain))).toBe(false);
});

/** Tells where V8 is given code that was kept. */
const TELL = `
  const vm = require('node:vm');
  vm.Script = class extends vm.Script {
    constructor(code, options) {
      super(code, options);
      if (options.cachedData !== undefined) process.stderr.write('by what was kept\\n');
    }
  };
`;

test('code that its sum does not match never runs', () => {
  // V8 itself looks at a few numbers at the beginning, and would run the rest.
  settle();
  expect(run(undefined, {}, TELL).stderr).toContain('by what was kept');
  rewrite(asItIs, (bytes) => Buffer.from(bytes).fill(7, 5_000, 5_010));
  expect(run(undefined, {}, TELL).stderr).toBe('');
});

test('a copy of the program in another place does not pass for this one', () => {
  const copy = join(caches, 'copy');
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
  settle();
  expect(run(undefined, {}, TELL).stderr).toContain('by what was kept');
  expect(run(undefined, {}, TELL, join(copy, 'bin', 'refs.js')).stderr).toBe('');
});

test('a folder that others may write to is neither read nor written', () => {
  const plain = settle();
  chmodSync(folder, 0o777);
  rewrite((head) => head.replace(process.version, 'v20.0.0'));
  expect(isReplaced(() => expect(run()).toEqual(plain))).toBe(false);
});

test('what belongs to somebody else is neither read nor written', () => {
  const plain = run();
  const asOther = `const own = process.getuid(); process.getuid = () => own + 1;`;
  expect(run(undefined, {}, TELL).stderr).toContain('by what was kept');
  expect(isReplaced(() => expect(run(undefined, {}, asOther + TELL)).toEqual(plain))).toBe(false);
  rmSync(join(caches, 'customer-refs'), { recursive: true });
  expect(run(undefined, {}, asOther)).toEqual(plain);
  expect(existsSync(join(caches, 'customer-refs'))).toBe(false);
});

test('a cache folder that cannot be written to is no fault', () => {
  writeFileSync(join(caches, 'customer-refs'), 'in the way');
  const plain = run();
  expect(plain).toMatchObject({ status: 0, stderr: '' });
  expect(run()).toEqual(plain);
});

test('drafts of runs that were interrupted are nobody’s code', () => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.1`, 'half of it');
  const plain = settle();
  expect(isReplaced(() => expect(run()).toEqual(plain))).toBe(false);
});
