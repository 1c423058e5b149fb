// Two files of one company get the worse answer of both, from every command and with every cache.
import {
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lint, loadLibrary, search, standing } from '../../src/index.ts';
import { play, stageExamples, words } from '../transcripts/play.ts';

let cwd = '';
let strike = () => {};
let home = '';
beforeEach(() => {
  ({ cwd, strike } = stageExamples());
  home = mkdtempSync(join(tmpdir(), 'refs-home-'));
  settle();
});
afterEach(() => {
  strike();
  rmSync(home, { recursive: true, force: true });
});

const at = (name: string) => join(cwd, 'customers', name);
// Twins of nordlicht: by an alias, by a domain, and by way of another.
const BY_ALIAS = 'name: Nordlicht AG\nstatus: do-not-contact\n';
const BY_DOMAIN = 'name: Polar Grippers\ndomains: [WWW.nordlicht.example.]\nstatus: retired\n';

/** Ages the folder, so that its files are at rest. */
function settle(): void {
  const past = new Date(Date.now() - 60_000);
  utimesSync(join(cwd, 'customers'), past, past);
}

const run = async (line: string) => {
  const { said, exit } = await play(words(line), { cwd, env: { HOME: home } });
  const out = said.flatMap(({ to, text }) => (to === 'out' ? text : [])).join('');
  return { text: said.map((one) => one.text).join(''), out, exit };
};
const shown = async (use = 'logo') => {
  const { out } = await run('show nordlicht --format json');
  const answers: readonly { use: string; verdict: string }[] = JSON.parse(out).standing;
  return answers.find((answer) => answer.use === use)?.verdict;
};
const found = async (use = 'logo') => {
  const { out } = await run(`find nordlicht --for ${use} --format json`);
  return JSON.parse(out).matches.find((match: { customer: string }) => match.customer === 'nordlicht').standing.verdict;
};

describe.each([
  ['an alias', BY_ALIAS, 'asked not to be contacted'],
  ['a domain', BY_DOMAIN, 'retired as a reference'],
])('another file that shares %s', (_, twin, why) => {
  test('has a say in every answer', async () => {
    expect([await shown(), await found()]).toEqual(['ready', 'ready']);
    writeFileSync(at('nordlicht-two.yaml'), twin);
    expect([await shown(), await found()]).toEqual(['no', 'no']);
    // The cache written meanwhile gives the same.
    settle();
    expect([await shown(), await found(), await shown(), await found()]).toEqual(['no', 'no', 'no', 'no']);
    const logged = await run('log nordlicht reference-call --prospect halden-gear --dry-run');
    expect(logged.exit).toBe(1);
    expect(logged.text).toContain(`customers/nordlicht-two.yaml is the same company, and says no: ${why}`);
    const checked = await run('check --format concise');
    expect(checked.text).toMatch(
      /nordlicht\.yaml:\d+:\d+: error: logo "logo-wall" is live, and may not be: .*same company/,
    );

    const library = loadLibrary(cwd);
    const nordlicht = library.customers.find(({ id }) => id === 'nordlicht');
    if (nordlicht === undefined) throw new Error('the example library has nordlicht');
    const on = '2026-10-01';
    expect(standing(nordlicht, { use: 'logo', on }, library.config.policy).verdict).toBe('no');
    expect(search(library, { words: 'nordlicht', facets: {}, for: 'logo', on }).matches[0]?.standing?.verdict).toBe(
      'no',
    );
    expect(lint(library, on).diagnostics.map(({ rule }) => rule)).toContain('exposure/not-allowed');
  });
});

test.each<[says: string, make: () => void, expected: string]>([
  ['is gone', () => unlinkSync(at('nordlicht-two.yaml')), 'ready'],
  ['is another company now', () => writeAnew('nordlicht-two.yaml', 'name: Tessaro Pumps\n'), 'ready'],
  ['has come back into the programme', () => writeAnew('nordlicht-two.yaml', goodTwin()), 'ready'],
  ['is broken', () => writeAnew('nordlicht-two.yaml', `${BY_ALIAS}regoin: emea\n`), 'no'],
  ['cannot be read', () => writeAnew('nordlicht-two.yaml', `${BY_ALIAS}\tregion: emea\n`), 'no'],
  ['is no UTF-8', () => writeAnew('nordlicht-two.yaml', Buffer.from(BY_DOMAIN, 'utf16le')), 'no'],
  ['is a link', () => link('nordlicht-two.yaml', 'archive/nordlicht.yaml'), 'no'],
  ['has its name under another key', () => writeAnew('nordlicht-two.yaml', BY_ALIAS.replace('name', 'nmae')), 'no'],
  ['is changed in its place, where it is', () => writeFileSync(at('nordlicht-two.yaml'), goodTwin()), 'ready'],
])('the other file %s, and that is seen at once', async (_, make, expected) => {
  writeFileSync(at('nordlicht-two.yaml'), BY_ALIAS);
  settle();
  expect([await shown(), await found()]).toEqual(['no', 'no']);
  make();
  expect([await shown(), await found()]).toEqual([expected, expected]);
});

/** Writes a file as editors and checkouts do. */
function writeAnew(name: string, text: string | Uint8Array): void {
  writeFileSync(at(`_${name}`), text);
  renameSync(at(`_${name}`), at(name));
}

/** Puts a link to a file, with the id of the first, in its place. */
function link(name: string, to: string): void {
  renameSync(at(name), at('archive/_moved.yaml'));
  symlinkSync('_moved.yaml', at(to));
}

/** A file with the same content about the same company. */
const goodTwin = () => readFileSync(at('nordlicht.yaml'), 'utf8').replace(/^name: .*$/m, 'name: Nordlicht AG');

test('a chain of files is one company', async () => {
  writeFileSync(at('polar.yaml'), `${goodTwin().replace(/^domains: .*$/m, 'domains: [polar.example]')}`);
  expect(await shown()).toBe('ready');
  writeFileSync(at('grippers.yaml'), 'name: Polar Grippers\ndomains: [polar.example]\nstatus: retired\n');
  expect([await shown(), await found()]).toEqual(['no', 'no']);
});

test('without a cache it is the same', async () => {
  writeFileSync(at('nordlicht-two.yaml'), BY_ALIAS);
  const { said } = await play(words('show nordlicht --format json'), { cwd, env: { REFS_NO_CACHE: '1' } });
  expect(said.map(({ text }) => text).join('')).toContain('customer/duplicate');
});
