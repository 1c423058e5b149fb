// A no of a parent counts for its child, from every command and with every cache.
import { mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lint, loadLibrary, search, standing } from '../../src/index.ts';
import { play, stageExamples, words } from '../transcripts/play.ts';

let cwd = '';
let strike = () => {};
let home = '';
beforeEach(() => {
  ({ cwd, strike } = stageExamples());
  home = mkdtempSync(join(tmpdir(), 'refs-home-'));
  const own = readFileSync(at('nordlicht.yaml'), 'utf8');
  writeFileSync(at('nordlicht.yaml'), own.replace(/^name: .*$/m, '$&\nparent: globex-group'));
  settle();
});
afterEach(() => {
  strike();
  rmSync(home, { recursive: true, force: true });
});

const at = (name: string) => join(cwd, 'customers', name);

/** Ages the folder, so that its files are at rest. */
function settle(): void {
  const past = new Date(Date.now() - 60_000);
  utimesSync(join(cwd, 'customers'), past, past);
}

/** Writes a file as editors and checkouts do. */
function write(name: string, text: string): void {
  writeFileSync(at(`_${name}`), text);
  renameSync(at(`_${name}`), at(name));
}

const run = async (line: string) => {
  const { said, exit } = await play(words(line), { cwd, env: { HOME: home } });
  const out = said.filter(({ to }) => to === 'out').map(({ text }) => text);
  return { text: said.map(({ text }) => text).join(''), out: out.join(''), exit };
};
const shown = async () => {
  const { text } = await run('show nordlicht --format json');
  return JSON.parse(text).standing.find((answer: { use: string }) => answer.use === 'logo').verdict;
};
const found = async () => {
  const { out } = await run('find nordlicht --for logo --format json');
  return JSON.parse(out).matches.find((match: { customer: string }) => match.customer === 'nordlicht').standing.verdict;
};
/** What is said from the library as a whole, by `show`, by `find`, and by both with the caches just written. */
const everywhere = async () => {
  const library = loadLibrary(cwd);
  const nordlicht = library.customers.find(({ id }) => id === 'nordlicht');
  if (nordlicht === undefined) throw new Error('the example library has nordlicht');
  const on = '2026-10-01';
  const first = [
    standing(nordlicht, { use: 'logo', on }, library.config.policy).verdict,
    search(library, { words: 'nordlicht', facets: {}, for: 'logo', on }).matches[0]?.standing?.verdict,
    await shown(),
    await found(),
  ];
  settle();
  return [...new Set([...first, await shown(), await found(), await shown(), await found()])].join();
};

const WITHDRAWN =
  'consent: [{ id: never, status: withdrawn, uses: [logo], withdrawn_on: 2026-08-01, reason: corporate-policy }]\n';

test.each<[says: string, parent: string | undefined, more: Readonly<Record<string, string>>, expected: string]>([
  ['is not there', undefined, {}, 'no'],
  ['says nothing', 'name: Globex Group\n', {}, 'ready'],
  ['asked not to be contacted', 'name: Globex Group\nstatus: do-not-contact\n', {}, 'no'],
  ['took its logo back', `name: Globex Group\n${WITHDRAWN}`, {}, 'no'],
  ['is broken', 'name: Globex Group\nregoin: emea\n', {}, 'no'],
  ['cannot be read', 'name: [\n', {}, 'no'],
  ['has an owner who is not there', 'name: Globex Group\nparent: globex-holding\n', {}, 'no'],
  ['is owned by its child', 'name: Globex Group\nparent: nordlicht\n', {}, 'no'],
  [
    'has an owner who took the logo back',
    'name: Globex Group\nparent: globex-holding\n',
    { 'globex-holding.yaml': `name: Globex Holding\n${WITHDRAWN}` },
    'no',
  ],
  [
    'has a second file that says no',
    'name: Globex Group\n',
    { 'globex-two.yaml': `name: Globex Group\n${WITHDRAWN}` },
    'no',
  ],
  [
    'shares its domain with the child',
    'name: Globex Group\ndomains: [nordlicht.example]\nstatus: do-not-contact\n',
    {},
    'no',
  ],
])('a parent that %s', async (_, parent, more, expected) => {
  if (parent !== undefined) write('globex-group.yaml', parent);
  for (const [name, text] of Object.entries(more)) write(name, text);
  expect(await everywhere()).toBe(expected);
});

test('a change of the parent is seen at once', async () => {
  write('globex-group.yaml', 'name: Globex Group\n');
  expect(await everywhere()).toBe('ready');
  writeFileSync(at('globex-group.yaml'), 'name: Globex Group\nstatus: do-not-contact\n');
  expect([await shown(), await found()]).toEqual(['no', 'no']);
  unlinkSync(at('globex-group.yaml'));
  expect([await shown(), await found()]).toEqual(['no', 'no']);
  write('globex-group.yaml', 'name: Globex Group\n');
  expect([await shown(), await found()]).toEqual(['ready', 'ready']);
});

test('a reason of the parent is placed in its file, by show, find, check and a refused engagement', async () => {
  write('globex-group.yaml', 'name: Globex Group\nsegment: enterprise\nstatus: do-not-contact\n');
  const why = 'their parent "globex-group": asked not to be contacted';
  for (const line of ['show nordlicht', 'log nordlicht reference-call --dry-run']) {
    const text = (await run(line)).text.replace(/\s+/g, ' ');
    expect(text, line).toContain(why);
    expect(text, line).toContain('customers/globex-group.yaml:3');
  }
  const { matches } = JSON.parse((await run('find nordlicht --for logo --format json')).out);
  expect(matches[0].standing.reasons[0]).toMatchObject({ file: 'customers/globex-group.yaml', line: 3 });
  const checked = await run('check --format concise');
  expect(checked.text).toMatch(/nordlicht\.yaml:\d+:\d+: error: logo "logo-wall" is live, and may not be: .*parent/);
  const alone = await run('check customers/nordlicht.yaml --format concise');
  expect(alone.text).toMatch(/logo "logo-wall" is live, and may not be: .*parent/);
  const { diagnostics } = lint(loadLibrary(cwd), '2026-10-01');
  const [finding] = diagnostics.filter(({ rule }) => rule === 'exposure/not-allowed');
  expect(finding?.related).toMatchObject([{ file: 'customers/globex-group.yaml', line: 3 }]);
});

test('a parent that is not there is an error, of the whole library and of one file', async () => {
  for (const line of ['check --format concise', 'check customers/nordlicht.yaml --format concise']) {
    const { text, exit } = await run(line);
    expect(text, line).toContain('there is no readable file of "globex-group", the parent of "nordlicht"');
    expect(exit).toBe(1);
  }
  write('globex-group.yaml', 'name: [\n');
  expect((await run('check --format concise')).text).not.toContain('nordlicht.yaml:');
});

test('a mutation of a child does not report its parent as missing', async () => {
  write('globex-group.yaml', 'name: Globex Group\n');
  const { text } = await run('place nordlicht logo-wall deck:2026-sales');
  expect(text).not.toMatch(/parent|globex/);
});

test('show prints the parent, and a takedown of the parent names its children', async () => {
  write('globex-group.yaml', 'name: Globex Group\n');
  expect((await run('show nordlicht')).text).toMatch(/parent +globex-group/);
  const { text } = await run('takedown globex-group');
  expect(text).toContain('globex-group owns nordlicht');
  expect(text).toContain('refs takedown nordlicht');
  expect((await run('takedown nordlicht')).text).not.toContain('owns');
});

test('a parent that is renamed is the parent still', async () => {
  write('globex-group.yaml', 'name: Globex Group\n');
  expect((await run('rename globex-group globex')).exit).toBe(0);
  expect(readFileSync(at('nordlicht.yaml'), 'utf8')).toContain('\nparent: globex\n');
  expect(await everywhere()).toBe('ready');
});
