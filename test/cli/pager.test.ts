// A long result at a terminal goes through the pager of the environment; all else is printed.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { Person } from './person.ts';

async function refs(
  argv: readonly string[],
  {
    env = {},
    isTerminal = true,
    starts = true,
  }: { env?: Record<string, string>; isTerminal?: boolean; starts?: boolean } = {},
) {
  const { stdin, screen } = new Person();
  const paged: [command: string, path: string][] = [];
  const out: string[] = [];
  const exit = await main([...argv, '--library', 'examples', '--as-of', '2027-06-01'], {
    ...{ cwd: process.cwd(), env: { PATH: '/usr/bin:relative:node_modules/.bin', REFS_NO_CACHE: '1', ...env } },
    ...{ node: '22.12.0', now: () => new Date(), stdin, screen, colors: 0, columns: 80, rows: 24, isTerminal },
    interactive: false,
    showInPager: async (command, text, path) => {
      paged.push([command, path]);
      if (starts) out.push(text);
      return starts;
    },
    out: (text) => out.push(text),
    err: () => {},
  });
  return { exit, paged, text: out.join('') };
}

test('a long result is paged by less, found outside of the checkout, and the exit code stays', async () => {
  const { exit, paged, text } = await refs(['check']);
  expect(paged).toEqual([['less -FRX', '/usr/bin']]);
  const plain = await refs(['check', '--no-pager']);
  expect([exit, text]).toEqual([1, plain.text]);
});

test('REFS_PAGER goes before PAGER', async () => {
  expect((await refs(['check'], { env: { PAGER: 'more' } })).paged[0]?.[0]).toBe('more');
  expect((await refs(['check'], { env: { PAGER: 'more', REFS_PAGER: 'most' } })).paged[0]?.[0]).toBe('most');
});

test.each([
  ['in a pipe', ['check'], { isTerminal: false }],
  ['with --no-pager', ['check', '--no-pager'], {}],
  ['in CI', ['check'], { env: { CI: 'true' } }],
  ['by an empty variable', ['check'], { env: { REFS_PAGER: '' } }],
  ['where only the checkout could provide it', ['check'], { env: { PATH: 'node_modules/.bin' } }],
  ['by cat', ['check'], { env: { PAGER: 'cat' } }],
  ['in another format', ['check', '--format=json'], {}],
  ['for a short result', ['find', 'xyzzy'], {}],
  ['for a command that writes', ['give', 'nordlicht', 'credit', '--dry-run'], {}],
] as const)('none %s', async (_, argv, how) => {
  const { paged, text } = await refs(argv, how);
  expect(paged).toEqual([]);
  expect(text).not.toBe('');
});

test('a pager that is not there loses nothing', async () => {
  const { exit, text } = await refs(['check'], { starts: false });
  expect([exit, text]).toEqual([1, (await refs(['check', '--no-pager'])).text]);
});

test('at a real terminal the pager reads the result, may leave early, and the exit code is that of the check', () => {
  const command = `stty rows 20 cols 80; node bin/refs.js check --library examples --as-of 2027-06-01; echo "exit $?"`;
  const through = (pager: string) => {
    const env = { ...process.env, CI: '', REFS_PAGER: pager, REFS_NO_CACHE: '1' };
    return spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env }).stdout.replaceAll('\r', '');
  };
  expect(through('head -1; true')).toMatch(/^.+\nexit 1\n$/);
  expect(through('no-such-pager')).toContain('errors');
});
