// A customer whose file cannot be read whole is looked for by less than their names: no scan calls that a pass.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

test('no format is without it', async () => {
  library.put(BROKEN, HIDING[0][1]);
  for (const format of Object.keys(CHECK_FORMATS)) {
    const { exit, out } = await run(['scan', site.root, '--format', format]);
    expect(exit, format).toBe(1);
    expect(out, format).toContain('customers/acme.yaml');
    expect(out, format).toContain('not every name in this customer file was looked for');
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
    err: expect.stringMatching(/not every name in \S+acme\.yaml\s+was\s+looked\s+for/),
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
  expect(await verdictOn(draft)).toMatch(/^This is not a yes: 1 finding/);
  library.put('refs.config.yaml', 'version: 1\nrules: { scan/unsearched: off }\n');
  expect(await verdictOn(draft)).toMatch(/^This is not a yes: 1 customer file could not be read whole/);
});

test('the JavaScript API', async () => {
  const page = { file: 'page.md', bytes: new TextEncoder().encode('Hello.') };
  const ask = () => scanSources(loadLibrary(library.root), [page], { on: '2026-10-01' });
  expect(await ask()).toEqual([]);
  library.put(BROKEN, HIDING[4][1]);
  expect(await ask()).toMatchObject([{ rule: 'scan/unsearched', severity: 'error', file: BROKEN }]);
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
