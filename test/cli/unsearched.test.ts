// A customer whose file cannot be read whole is looked for by less than their names: no scan calls that a pass.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLibrary, scan as scanSources } from '../../src/index.ts';
import { CHECK_FORMATS } from '../../src/report/check/index.ts';
import { nordlicht } from '../../src/rules/content-example.ts';
import { ENV, type Staged, stageLibrary } from '../io/repository.ts';
import { connect } from '../mcp/client.ts';
import { play } from '../transcripts/play.ts';

let library: Staged;
let site: Staged;

beforeEach(() => {
  library = stageLibrary('library');
  site = stageLibrary('site');
  library.put('customers/nordlicht.yaml', nordlicht({}));
  site.put('index.md', 'Trusted by Brackwater Outfitters.\n');
  site.commit();
});
afterEach(() => {
  library.strike();
  site.strike();
});

const BROKEN = 'customers/acme.yaml';
/** Files of which not every name can be looked for. */
const HIDING = [
  ['no YAML', 'name: [Brackwater Outfitters\n'],
  ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
  ['a list', '- name: Brackwater Outfitters\n'],
  ['no name', nordlicht({ name: '{ legal: Brackwater Outfitters }' })],
  ['an alias that is no text', nordlicht({ name: 'Acme Pumps', aliases: '[{ old: Brackwater Outfitters }]' })],
  ['words that are no list', nordlicht({ name: 'Acme Pumps', mentions: '{ also: Brackwater Outfitters }' })],
  ['a quote without an id', nordlicht({ name: 'Acme Pumps', assets: '[{ use: quote, text: They trust us. }]' })],
  ['a person that is no mapping', nordlicht({ name: 'Acme Pumps', advocates: '[Zoë Brückner]' })],
] as const;

/** Runs a command on the library, and gives its exit code and all that it printed. */
async function run(argv: readonly string[], stdin = '') {
  const env = { ...ENV, PATH: ENV.PATH ?? '', XDG_CACHE_HOME: join(site.top, 'caches') };
  const { exit, said } = await play([...argv, '--library', library.root], { cwd: site.top, env, stdin });
  const text = (to: string) => said.map((one) => (one.to === to ? one.text : '')).join('');
  return { exit, out: text('out'), err: text('err') };
}

test.each(HIDING)('%s is a finding, in each format and whatever is compared', async (_, text) => {
  library.put(BROKEN, text);
  for (const more of [[], ['--since', 'HEAD'], ['--no-cache'], []]) {
    const { exit, out, err } = await run(['scan', site.root, '--format', 'json', ...more]);
    expect(exit).toBe(1);
    expect(err).toMatch(/^left out \S*library\/customers\/acme\.yaml: \S/m);
    const { diagnostics, left_out, told } = JSON.parse(out);
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual(['scan/unsearched']);
    expect(left_out.map(({ file }: { file: string }) => file)).toEqual([BROKEN]);
    expect(told).toEqual([]);
  }
});

function behindLink(root: string): void {
  writeFileSync(join(root, 'assets/mark.svg'), '<svg/>');
  symlinkSync('.', join(root, 'assets/in'));
}

/** Puts something at `assets/` that is no file whose bytes anybody can read, and what the finding says. */
const LOST_LOGOS: readonly (readonly [string, string, (root: string) => void, RegExp])[] = [
  ['missing', 'assets/mark.svg', () => {}, /nothing is there/],
  ['a link', 'assets/mark.svg', (root) => symlinkSync('../refs.config.yaml', join(root, 'assets/mark.svg')), /link/],
  ['behind a link', 'assets/in/mark.svg', behindLink, /link/],
  ['outside of the library', '../mark.svg', (root) => writeFileSync(join(root, '../mark.svg'), '<svg/>'), /outside/],
  ['a folder', 'assets/mark.svg', (root) => mkdirSync(join(root, 'assets/mark.svg')), /not a regular file/],
  ['kept elsewhere', 'vault:mark.svg', () => {}, /nothing is there/],
];

test.each(LOST_LOGOS)('a logo whose file is %s is a finding of scan and of check', async (_, path, place, why) => {
  mkdirSync(join(library.root, 'assets'));
  library.put('customers/nordlicht.yaml', nordlicht({ mentions: `{ logos: [${path}] }` }));
  // The file of an earlier run is nothing to go by.
  const inside = path.startsWith('assets/mark');
  if (inside) {
    library.put(path, '<svg/>\n');
    expect(await run(['scan', site.root])).toMatchObject({ exit: 0, err: '' });
    expect((await run(['check'])).exit).toBe(0);
    rmSync(join(library.root, path));
  }
  place(library.root);
  for (const more of [[], ['--since', 'HEAD'], ['--no-cache'], []]) {
    const { exit, out, err } = await run(['scan', site.root, '--format', 'json', ...more]);
    expect({ exit, err: err.replace(/\s+/g, ' ') }).toEqual({
      exit: 1,
      err: expect.stringContaining(`customers/nordlicht.yaml: there is no logo "${path}" in the library: `),
    });
    const { diagnostics, left_out } = JSON.parse(out);
    expect(diagnostics).toMatchObject([{ rule: 'scan/unsearched', message: expect.stringMatching(why) }]);
    expect(left_out.map(({ file }: { file: string }) => file)).toEqual(['customers/nordlicht.yaml']);
  }
  for (const more of [[], [], ['--no-cache']]) {
    const { exit, out } = await run(['check', '--format', 'json', ...more]);
    expect(exit).toBe(1);
    expect(JSON.parse(out).diagnostics).toMatchObject([{ rule: 'reference/dangling', path: '/mentions/logos/0' }]);
  }
  if (!inside) return;
  rmSync(join(library.root, path), { recursive: true, force: true });
  library.put(path, '<svg/>\n');
  expect(await run(['scan', site.root])).toMatchObject({ exit: 0, err: '' });
  expect((await run(['check'])).exit).toBe(0);
});

test.each([
  ['of a logo that is used', 'file: assets/mark.svg', 1],
  ['of a logo that was approved by its hash', `file: assets/mark.svg, approved_file_sha256: ${'a'.repeat(64)}`, 0],
  ['of a retired logo', 'file: assets/mark.svg, status: retired', 0],
  ['of a logo that is kept elsewhere', 'file: vault:mark.svg', 1],
  [
    'of a logo that is kept elsewhere, with its hash',
    `file: vault:mark.svg, approved_file_sha256: ${'a'.repeat(64)}`,
    0,
  ],
  ['of a retired logo that is kept elsewhere', 'file: vault:mark.svg, status: retired', 0],
])('the file %s', async (_, keys, exit) => {
  library.put('customers/nordlicht.yaml', nordlicht({ assets: `[{ id: mark, use: logo, ${keys} }]` }));
  expect((await run(['scan', site.root])).exit).toBe(exit);
});

test('no format is without it', async () => {
  library.put(BROKEN, HIDING[0][1]);
  for (const format of Object.keys(CHECK_FORMATS)) {
    const { exit, out } = await run(['scan', site.root, '--format', format]);
    expect(exit, format).toBe(1);
    expect(out, format).toContain('customers/acme.yaml');
    expect(out, format).toContain('not every name or logo in this customer file was looked for');
    expect(out, format).not.toContain('✓');
  }
});

test.each([
  ['a file of the content at fault', nordlicht({ name: 'Brackwater Outfitters', status: 'actve' })],
  ['a record that is on nobody', nordlicht({ name: 'Brackwater Outfitters', stories: '[{ id: a, title: 5 }]' })],
])('%s hides no name: the customer is found, and is not allowed', async (_, text) => {
  library.put(BROKEN, text);
  const { exit, out, err } = await run(['scan', site.root, '--format', 'json']);
  expect({ exit, err }).toEqual({ exit: 1, err: '' });
  const { diagnostics, left_out } = JSON.parse(out);
  expect(diagnostics).toMatchObject([{ rule: 'scan/no-consent', customer: 'acme' }]);
  expect(left_out).toEqual([]);
});

test('no level of the content and no baseline sets it aside, and a level of the rule is told all the same', async () => {
  library.put(BROKEN, HIDING[0][1]);
  library.put('refs.config.yaml', 'version: 1\nscan: { content: [{ files: "**", level: off }] }\n');
  expect(await run(['scan', site.root])).toMatchObject({ exit: 1 });
  library.put('refs.config.yaml', 'version: 1\nrules: { scan/unread: off }\n');
  expect(await run(['scan', site.root])).toMatchObject({ exit: 1 });
  const written = await run(['scan', site.root, '--write-baseline']);
  expect(written.err).toContain('left out ');
  expect(await run(['scan', site.root])).toMatchObject({ exit: 1 });
  library.put('refs.config.yaml', 'version: 1\nrules: { scan/unsearched: off }\n');
  const off = await run(['scan', site.root, '--format', 'json']);
  expect(off).toMatchObject({ exit: 0, err: expect.stringMatching(/^left out .*acme\.yaml: /m) });
  expect(JSON.parse(off.out).left_out).toMatchObject([{ file: BROKEN }]);
});

test('a baseline that names it by hand does not know it', async () => {
  library.put(BROKEN, HIDING[0][1]);
  const [{ rule, message, customer }] = JSON.parse(
    (await run(['scan', site.root, '--format', 'json'])).out,
  ).diagnostics;
  site.put('old.md', 'Trusted by Nordlicht Robotics.\n');
  await run(['scan', site.root, '--write-baseline']);
  const entry = { rule, message, customer, file: '../../../library/customers/acme.yaml' };
  site.put('refs.baseline.json', `${JSON.stringify({ version: 1, findings: [entry] })}\n`);
  expect((await run(['scan', site.root])).exit).not.toBe(0);
});

test('drafts, reminders and takedowns', async () => {
  library.put(BROKEN, HIDING[0][1]);
  const draft = await run(['scan', '-'], 'Trusted by Nordlicht Robotics.');
  expect(draft).toMatchObject({ exit: 1, err: expect.stringContaining('acme.yaml') });
  const due = await run(['due', '--scan', site.root]);
  expect(due).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/not every name or logo in\s+\S+acme\.yaml\s+was\s+looked\s+for/),
  });
  // Its own names decide a takedown, and those of nobody else.
  expect(await run(['takedown', 'nordlicht', '--scan', site.root])).toMatchObject({ exit: 0 });
  library.put('customers/nordlicht.yaml', nordlicht({ aliases: '[{}]' }));
  expect((await run(['takedown', 'nordlicht', '--scan', site.root])).exit).not.toBe(0);
});

test('an agent gets no yes', async () => {
  const verdictOn = async (text: string) => {
    const { call, close } = await connect(library.root);
    try {
      return (await call('check_text', { text })).verdict;
    } finally {
      await close();
    }
  };
  const draft = 'Trusted by Nordlicht Robotics.';
  expect(await verdictOn(draft)).toMatch(/^Yes/);
  library.put(BROKEN, HIDING[0][1]);
  expect(await verdictOn(draft)).toMatch(/^This is not a yes: 1 customer file could not be read whole/);
  library.put('refs.config.yaml', 'version: 1\nrules: { scan/unsearched: off }\n');
  expect(await verdictOn(draft)).toMatch(/^This is not a yes: 1 customer file could not be read whole/);
});

test('the JavaScript API', async () => {
  const page = { file: 'page.md', bytes: new TextEncoder().encode('Hello.') };
  const ask = () => scanSources(loadLibrary(library.root), [page], { on: '2026-10-01' });
  expect(await ask()).toEqual([]);
  library.put(BROKEN, HIDING[4][1]);
  expect(await ask()).toMatchObject([{ rule: 'scan/unsearched', severity: 'error', file: BROKEN }]);
  library.put(BROKEN, nordlicht({ name: 'Acme Pumps', consent: '[]', mentions: '{ logos: [assets/mark.svg] }' }));
  expect(await ask()).toMatchObject([{ rule: 'scan/unsearched', severity: 'error', file: BROKEN }]);
  library.put('assets/mark.svg', '<svg/>');
  expect(await ask()).toEqual([]);
  const image = { file: 'img/partner-07.svg', bytes: new TextEncoder().encode('<svg/>') };
  expect(await scanSources(loadLibrary(library.root), [image], { on: '2026-10-01' })).toMatchObject([
    { rule: 'scan/no-consent', customer: 'acme', file: 'img/partner-07.svg' },
  ]);
  rmSync(join(library.root, 'customers'), { recursive: true });
  await expect(ask()).rejects.toThrow('no customer to look for');
});

test('a library without customers, or with a config that nobody can read, is no pass', async () => {
  rmSync(join(library.root, 'customers'), { recursive: true });
  const none = await run(['scan', site.root]);
  expect(none).toMatchObject({ exit: 3, err: expect.stringContaining('no customer was looked for') });
  mkdirSync(join(library.root, 'customers'));
  expect(await run(['scan', site.root])).toMatchObject({ exit: 3 });
  expect(await run(['scan', '-'], 'Hello.')).toMatchObject({ exit: 3 });
  expect(await run(['due', '--scan', site.root])).toMatchObject({
    exit: 1,
    err: expect.stringContaining('no customer'),
  });
  writeFileSync(join(library.root, 'refs.config.yaml'), 'version: [1\n');
  expect(await run(['scan', site.root])).toMatchObject({ exit: 2 });
  rmSync(join(library.root, 'refs.config.yaml'));
  expect(await run(['scan', site.root])).toMatchObject({ exit: 3 });
});
