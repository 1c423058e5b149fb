// The built program as a shell sees it: streams, pipes and exit codes. Everything else is played in process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const BINARY = resolve('bin/refs.js');

test('the program was built', () => {
  expect(existsSync('dist/main.cjs'), 'run "npm run build" first').toBe(true);
});

const start = (...argv: string[]) =>
  spawn(process.execPath, [BINARY, ...argv], {
    env: { ...process.env, REFS_LIBRARY: 'examples', REFS_AS_OF: '2026-10-01' },
  });

test('results go to standard output, remarks to standard error, and the exit code says how it went', async () => {
  const child = start('find', '--product', 'atlass', '--limit', '1');
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(out.join('')).toContain('as of 2026-10-01');
  expect(err.join('')).toBe('--product atlass: took atlas\n');
});

test('a reader that goes away early is no fault, and hides no errors', async () => {
  for (const [argv, code] of [
    [['find', '--limit', '0', '--format', 'json'], 0],
    [['check', '--as-of', '2027-06-01', '--format', 'json'], 1],
  ] as const) {
    const child = start(...argv);
    const err: string[] = [];
    child.stderr.on('data', (chunk) => err.push(String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(err.join('')).toBe('');
  }
});

test('colour only where there is a terminal, or where it was asked for', async () => {
  for (const [argv, isColoured] of [
    [['check'], false],
    [['check', '--color', 'always'], true],
  ] as const) {
    const child = start(...argv);
    const out: string[] = [];
    child.stdout.on('data', (chunk) => out.push(String(chunk)));
    await once(child, 'close');
    expect(out.join('').includes('\x1b[')).toBe(isColoured);
  }
});

test.runIf(existsSync('/dev/full'))(
  'output that cannot be written is a failure of its own, without a stack',
  async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [BINARY, 'rules'], { stdio: ['ignore', full, 'pipe'] });
    const err: string[] = [];
    child.stderr?.on('data', (chunk) => err.push(String(chunk)));
    const [code] = await once(child, 'close');
    closeSync(full);
    expect([code, err.join('')]).toEqual([4, 'refs: the output could not be written: ENOSPC\n']);
  },
);
