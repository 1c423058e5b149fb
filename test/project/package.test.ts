import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { licensesOf } from '../../build/licenses.js';
import { OLDEST_NODE, VERSION } from '../../src/model/version.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'refs-package-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

test('the program says the version of its package', () => {
  expect(VERSION).toBe(read('package.json').version);
});

test('the program says the node that its package asks for', () => {
  expect(`>=${OLDEST_NODE}`).toBe(read('package.json').engines.node);
});

test('the lock file records no download addresses', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('search is pinned, since its scoring changes between minors', () => {
  expect(read('package.json').devDependencies['fuse.js']).toMatch(/^\d+\.\d+\.\d+$/);
});

test('who installs it installs one package', () => {
  const { dependencies, peerDependencies, optionalDependencies } = read('package.json');
  expect([dependencies, peerDependencies, optionalDependencies]).toEqual([undefined, undefined, undefined]);
});

describe('the package by itself', () => {
  beforeEach(() => {
    const home = join(scratch, 'node_modules', 'customer-refs');
    mkdirSync(home, { recursive: true });
    for (const file of ['package.json', ...read('package.json').files])
      cpSync(file, join(home, file), { recursive: true });
    writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }\n');
  });

  test('its API and the types of it need no other package', () => {
    writeFileSync(
      join(scratch, 'try.ts'),
      `import { type Day, type Library, loadLibrary, search, standing } from 'customer-refs';
const on: Day = '2026-10-01';
const library: Library = loadLibrary('node_modules/customer-refs/examples');
const { matches } = search(library, { words: 'month end', facets: {}, on });
const [customer] = library.customers;
if (customer) standing(customer, { use: 'quote', on }, library.config.policy).verdict satisfies string;
// @ts-expect-error: no such word
matches[0]?.nonsense;
console.log(matches[0]?.customer.id);
`,
    );
    // Only for the console; the types of the API name nothing of node's.
    mkdirSync(join(scratch, 'node_modules', '@types'));
    for (const name of ['@types/node', 'undici-types'])
      symlinkSync(resolve('node_modules', name), join(scratch, 'node_modules', name));
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const options = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--types', 'node', '--outDir', 'out'];
    const run = (...argv: readonly string[]) =>
      execFileSync(process.execPath, argv, { cwd: scratch, encoding: 'utf8' });
    expect(run(tsc, ...options, 'try.ts')).toBe('');
    expect(run('out/try.js')).toBe('nordlicht\n');
  });

  test('its program needs no other package', () => {
    const refs = [join(scratch, 'node_modules/customer-refs/bin/refs.js'), 'explain', 'consent/expired'];
    expect(execFileSync(process.execPath, refs, { cwd: scratch, encoding: 'utf8' })).toContain('consent/expired');
  });
});

test('a package that npm left without its build says so', () => {
  cpSync('bin', join(scratch, 'bin'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(scratch, 'bin/refs.js'), 'check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([4, expect.stringMatching(/^refs: it was installed without being built: .*\n$/)]);
});

test('development begins without a build, for `npm ci` has to be quick', () => {
  const options = { cwd: scratch, env: { ...process.env, npm_command: 'ci' } };
  expect(spawnSync(process.execPath, [resolve('build/prepare.js')], options).status).toBe(0);
  expect(existsSync(join(scratch, 'dist'))).toBe(false);
});

describe('the licences of what is bundled', () => {
  /** A package in the scratch folder, as a bundle knows it: by one of its modules. */
  function bundled(name: string, license: string, files: Readonly<Record<string, string>>): string {
    const folder = join(scratch, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return join(folder, 'lib', 'index.js');
  }

  test('go with it, each once, notices too', () => {
    const module = bundled('@kind/one', 'MIT', { LICENSE: 'Do as you like.', NOTICE: 'One was here.' });
    const text = licensesOf([module, join(module, '../other.js'), resolve('src/main.ts')]);
    expect(text.match(/@kind\/one 1\.2\.3 \(MIT\)/g)).toHaveLength(1);
    expect(text).toContain('Do as you like.\n\nOne was here.');
  });

  test.each([
    ['one that asks for more than its text', 'GPL-3.0', { LICENSE: 'Share alike.' }, 'has the licence "GPL-3.0"'],
    ['one without its text', 'MIT', { 'index.js': '' }, 'has no text of its licence'],
    ['a notice alone', 'MIT', { NOTICE: 'Mine.' }, 'has no text of its licence'],
  ] as const)('refused: %s', (_, license, files, why) => {
    expect(() => licensesOf([bundled('other', license, files)])).toThrow(`other 1.2.3 ${why}`);
  });

  test('are in what was built', () => {
    const text = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
    for (const name of ['commander', 'fuse.js', 'inquirer', 'jsonata', 'yaml']) expect(text).toContain(`\n${name} `);
  });
});
