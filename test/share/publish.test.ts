// Lists and pages in files: what is written, what is left alone, and what is refused.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PublishEntry } from '../../src/model/config.ts';
import type { CustomerFile } from '../../src/model/customer.ts';
import { renderTemplate } from '../../src/report/publish/template.ts';
import { runs } from '../properties.ts';
import { play } from '../transcripts/play.ts';
import { grant, libraryWith, NORDLICHT } from './libraries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refs-publish-'));
  mkdirSync(join(folder, '.git'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

function library(
  publish: readonly PublishEntry[],
  customers: Readonly<Record<string, CustomerFile>> = { nordlicht: NORDLICHT },
): void {
  write('refs.config.yaml', JSON.stringify({ version: 1, share: { key: '0123456789abcdef' }, publish }));
  for (const [id, data] of Object.entries(customers)) write(`customers/${id}.yaml`, JSON.stringify(data));
}

async function refs(...words: readonly string[]): Promise<{ readonly exit: number; readonly text: string }> {
  const { exit, said } = await play([...words, '--as-of', '2026-10-01', '--no-cache'], { cwd: folder });
  return { exit, text: said.map(({ text }) => text).join('') };
}
const publish = (...options: readonly string[]) => refs('publish', ...options);

const withdrawn = { ...NORDLICHT, consent: [grant({ status: 'withdrawn', withdrawn_on: '2026-09-01' })] };
const other = {
  ...NORDLICHT,
  name: 'Able & Sons',
  aliases: [],
  domains: ['able.example'],
  assets: [],
  stories: [],
  advocates: [],
};
const BOTH = { nordlicht: NORDLICHT, able: other };

test('a list between its lines, with every other byte as it was', async () => {
  library([{ to: 'A.md', list: 'names', columns: ['name', 'story'] }], BOTH);
  write('A.md', '# Ours\r\n\r\n<!-- refs:begin names -->\r\nold\r\n<!-- refs:end names -->\r\n  tail');
  expect(await publish()).toMatchObject({ exit: 0 });
  const rows =
    '| Customer | Story |\r\n|---|---|\r\n| Able &amp; Sons |  |\r\n| Nordlicht Robotics GmbH | Books closed in three days |\r\n';
  expect(read('A.md')).toBe(`# Ours\r\n\r\n<!-- refs:begin names -->\r\n${rows}<!-- refs:end names -->\r\n  tail`);
  expect(await publish()).toEqual({ exit: 0, text: 'every file is as it should be\n' });
});

test('a withdrawal takes the name out, and --check says so before', async () => {
  library(
    [
      { to: 'A.md', list: 'names' },
      { to: 'stories/{id}.md', each: 'story' },
    ],
    BOTH,
  );
  await publish();
  expect(read('A.md')).toContain('Nordlicht');
  write('stories/by-hand.md', 'Nordlicht');
  write('customers/nordlicht.yaml', JSON.stringify(withdrawn));
  const before = read('A.md');
  const checked = await publish('--check');
  expect(checked.exit).toBe(1);
  expect(checked.text).toContain('-| Nordlicht Robotics GmbH |');
  expect(await publish('--dry-run')).toMatchObject({ exit: 0 });
  expect(read('A.md')).toBe(before);
  await publish();
  expect(read('A.md')).not.toContain('Nordlicht');
  expect(existsSync(join(folder, 'stories/nordlicht-month-end.md'))).toBe(false);
  expect(read('stories/by-hand.md')).toBe('Nordlicht');
  expect(await publish('--check')).toMatchObject({ exit: 0 });
});

test('two lists in one file', async () => {
  library([
    { to: 'A.md', list: 'names' },
    { to: 'A.md', list: 'logos', as: 'bullets' },
  ]);
  write(
    'A.md',
    '<!-- refs:begin names -->\n<!-- refs:end names -->\n<!-- refs:begin logos -->\n<!-- refs:end logos -->\n',
  );
  await publish();
  expect(read('A.md').match(/Nordlicht/g)).toHaveLength(2);
});

test('JSON and YAML', async () => {
  library(
    [
      { to: 'a.json', list: 'names', columns: ['ref', 'name'] },
      { to: 'a.yaml', list: 'names', columns: ['name', 'region'] },
    ],
    BOTH,
  );
  await publish();
  expect(JSON.parse(read('a.json'))).toEqual({
    by: 'written by refs publish',
    customers: [
      { ref: 'able', name: 'Able & Sons' },
      { ref: 'nordlicht', name: 'Nordlicht Robotics GmbH' },
    ],
  });
  expect(read('a.yaml')).toBe(
    '# written by refs publish: do not edit it\n- name: Able & Sons\n  region: emea\n- name: Nordlicht Robotics GmbH\n  region: emea\n',
  );
});

test('what has to stand beside it stands there, and conditions do not', async () => {
  const consent = [grant({ disclaimer: 'No advice.', conditions: 'Send it to Greta first.' })];
  library([{ to: 'A.md', list: 'names', columns: ['name', 'quote'] }], { nordlicht: { ...NORDLICHT, consent } });
  await publish();
  expect(read('A.md')).toContain('No advice. They got a discount.');
  expect(read('A.md')).not.toContain('Greta');
});

test.each([
  ['a file of somebody else', 'README.md', {}],
  ['one outside of the repository', '../A.md', {}],
  ["one in git's own folder", '.git/hooks/A.md', {}],
  ['one that is a link', 'link.md', {}],
  ['one behind a link', 'away/A.md', {}],
  ['a kind that nothing is escaped for', 'A.exe', {}],
  ['a table in JSON', 'a.json', { as: 'table' }],
  ['a template that is not there', 'A.md', { template: 'none.liquid' }],
  ['a template outside', 'A.md', { template: '../secret.liquid' }],
] as const)('%s is refused', async (_, to, entry) => {
  library([{ to, list: 'names', ...entry }]);
  write('README.md', '# Ours\n');
  write('hidden/x', '');
  symlinkSync('README.md', join(folder, 'link.md'));
  symlinkSync(tmpdir(), join(folder, 'away'));
  expect(await publish()).toMatchObject({ exit: 2 });
  expect(read('README.md')).toBe('# Ours\n');
});

test.each([
  ['{% include "/etc/passwd" %}'],
  ['{% render "refs.config.yaml" %}'],
  ['{{ "now" | date: "%s" }}'],
  ['{% for i in (1..100000000) %}x{% endfor %}'],
  ['{% cycle customers[0].name, "b" %}'],
])('a template cannot %s', async (template) => {
  library([{ to: 'A.md', list: 'names', template: 't.liquid' }]);
  write('t.liquid', template);
  expect(await publish()).toMatchObject({ exit: 2 });
});

test('a template prints what is shown, escaped for its file whatever it asks for', async () => {
  library([{ to: 'A.html', list: 'names', template: 't.liquid' }], { able: { ...other, name: 'Able <b> & Sons' } });
  write(
    't.liquid',
    '{% for one in customers %}{{ one.name }}|{{ one.name | raw }}|{{ one.constructor }}{{ one.consent }}{% endfor %}\n',
  );
  await publish();
  expect(read('A.html')).toContain('Able &#60;b&#62; &#38; Sons|Able &#60;b&#62; &#38; Sons|\n');
});

test.each([
  ['the file of a customer', 'customers/secret.yaml', undefined],
  ['a name in its own text', 't.liquid', 'Trusted by Silbertobel Bank and {{ customers.size }} others.\n'],
  ['a person in its own text', 't.liquid', '{{ customers[0].name }}, says Ida Moss\n'],
  ['a name put together', 't.liquid', '{{ "Silber" }}{{ "tobel" }} Bank\n'],
])('a template is refused that is %s', async (_, template, text) => {
  const secret = { ...NORDLICHT, ...{ name: 'Silbertobel Bank', aliases: [], domains: [], assets: [], consent: [] } };
  const advocates = [{ id: 'ida', name: 'Ida Moss', uses: ['quote'] as const, verified_on: '2026-09-01' }];
  library([{ to: 'A.md', list: 'names', template }], { nordlicht: NORDLICHT, secret: { ...secret, advocates } });
  if (text !== undefined) write(template, text);
  expect(await publish()).toMatchObject({ exit: 2, text: expect.stringContaining('may not be') });
  expect(existsSync(join(folder, 'A.md'))).toBe(false);
});

test('a list and a template print no term that names somebody who may not be named', async () => {
  const secret = { ...NORDLICHT, ...{ name: 'Silbertobel Bank', aliases: [], domains: [], assets: [], consent: [] } };
  const taxonomy = { industries: { manufacturing: { name: 'Made for Silbertobel Bank' } } };
  const entries = [
    { to: 'A.md', list: 'names', columns: ['name', 'industry'] },
    { to: 'B.md', list: 'names', template: 't.liquid' },
  ] as const;
  library(entries, { nordlicht: NORDLICHT, secret });
  write('refs.config.yaml', JSON.stringify({ version: 1, taxonomy, publish: entries }));
  write('t.liquid', "{{ customers[0].industry | term: 'industries' }}\n");
  expect(await publish()).toMatchObject({ exit: 0 });
  for (const file of ['A.md', 'B.md']) {
    expect(read(file)).toContain('manufacturing');
    expect(read(file)).not.toContain('Silbertobel');
  }
});

test('whatever a template does with a text, it is no markup, code or end of an attribute', () => {
  const sign = fc.constantFrom(...'"\'<>&={}`[]()|\\/!*_#- \n\u2028ax1'.split(''));
  const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));
  const filters = fc.constantFrom(
    '',
    ' | raw',
    ' | json',
    ' | yaml',
    ' | json | raw',
    ' | strip | raw',
    ' | append: name',
  );
  fc.assert(
    fc.property(fc.constantFrom('md', 'mdx', 'html'), text, filters, (target, name, filter) => {
      const printed = renderTemplate(
        { text: `{{ name${filter} }}`, taxonomy: libraryWith({}).config.taxonomy },
        { name },
        target,
      );
      const bare = filter.endsWith('json') || filter.endsWith('yaml') ? printed.replace(/^"(.*)"$/s, '$1') : printed;
      expect(bare).not.toMatch(target === 'mdx' ? /[<>"'{}]/ : /[<>"']/);
      if (filter === ' | json') expect(JSON.parse(printed)).toBe(name);
    }),
    { numRuns: runs(1000) },
  );
});

const SHAPES: readonly PublishEntry[] = [
  { to: 'A.md', list: 'customers', columns: ['name', 'story', 'quote'] },
  { to: 'logos.json', list: 'logos', place: 'website' },
  { to: 'wall.html', list: 'names', place: 'https://www.vendor.example/wall' },
  { to: 'stories/{id}.md', each: 'story' },
  { to: 'own.html', list: 'customers', template: 't.liquid' },
];
const TEMPLATE = '{% for one in customers %}{{ one.name }}: {{ one.quotes[0].text }}\n{% endfor %}';

/** The places of each asset of a customer, as its file says. */
const placesOf = (id: string): Readonly<Record<string, readonly string[]>> => {
  const { assets = [] } = parse(read(`customers/${id}.yaml`)) as CustomerFile;
  return Object.fromEntries(assets.map((asset) => [asset.id, (asset.placements ?? []).map(({ where }) => where)]));
};

test('what is published goes on record, each part once at each place', async () => {
  const secret = {
    ...NORDLICHT,
    name: 'Harbour',
    aliases: [],
    domains: ['harbour.example'],
    assets: [],
    advocates: [],
  };
  const consent = [grant({ attribution: 'blinded' })];
  library(SHAPES, { ...BOTH, harbour: { ...secret, blinded_as: 'a port', consent } });
  write('t.liquid', TEMPLATE);
  const before = read('customers/nordlicht.yaml');
  expect(await publish('--record', '--dry-run')).toMatchObject({ exit: 0 });
  expect([existsSync(join(folder, 'A.md')), read('customers/nordlicht.yaml')]).toEqual([false, before]);
  expect(await publish('--record')).toMatchObject({ exit: 0 });
  const WALL = 'https://www.vendor.example/wall';
  expect(placesOf('nordlicht')).toEqual({
    'close-quote': ['publish:A.md', 'publish:stories/nordlicht-month-end.md'],
    'name-in-lists': [
      ...['publish:A.md', 'publish:logos.json', WALL, 'publish:stories/nordlicht-month-end.md', 'publish:own.html'],
    ],
    'logo-in-lists': ['publish:logos.json'],
    'month-end-in-lists': ['publish:A.md', 'publish:stories/nordlicht-month-end.md'],
  });
  expect(placesOf('able')).toMatchObject({ 'name-in-lists': expect.arrayContaining(['publish:A.md', WALL]) });
  expect(placesOf('harbour')).toEqual({
    'month-end-in-lists': ['publish:A.md', expect.stringMatching(/^publish:stories\/ref-/)],
  });
  const recorded = read('customers/nordlicht.yaml');
  expect(await refs('check')).toMatchObject({ text: expect.not.stringContaining('consent/') });
  expect(await publish('--record')).toMatchObject({ exit: 0 });
  expect(read('customers/nordlicht.yaml')).toBe(recorded);
});

test('what is published comes down by takedown, once the file shows it no more', async () => {
  library(SHAPES.slice(0, 4));
  await publish('--record');
  const withdraw = await refs('takedown', 'nordlicht', '--reason', 'unhappy');
  expect(withdraw.text).toContain('publish:A.md');
  const done = (where: string) => refs('takedown', 'nordlicht', '--done', where);
  const places = new Set(Object.values(placesOf('nordlicht')).flat());
  for (const where of places)
    expect(await done(where)).toMatchObject({ exit: 1, text: expect.stringMatching(/still shows .*\n.*refs publish/) });
  await publish();
  for (const where of places) expect((await done(where)).text).toContain('ticked off');
  expect(await refs('takedown', 'nordlicht')).toMatchObject({ exit: 0 });
});

/** Everything beneath a folder but what is in the repository's work tree: paths, with the texts of files. */
const outside = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ path: relative(folder, join(entry.parentPath, entry.name)), isFile: entry.isFile() }))
    .filter(({ path }) => !path.startsWith('repo/') || /^repo\/\.git(?:\/|$)/i.test(path))
    .map(({ path, isFile }) => `${path} ${isFile ? read(path) : ''}`)
    .sort();

/** A repository with a library in a folder of it, links that lead out, and a neighbour. */
async function publishFrom(to: string, ...options: readonly string[]) {
  const entry = { to, ...(to.includes('{id}') ? { each: 'story' } : { list: 'names' }) };
  write('repo/library/refs.config.yaml', JSON.stringify({ version: 1, publish: [entry] }));
  return await play(['publish', '--as-of', '2026-10-01', '--no-cache', ...options], {
    cwd: join(folder, 'repo/library'),
  });
}

function stageRepository(): void {
  mkdirSync(join(folder, 'repo/.git/hooks'), { recursive: true });
  write('repo/library/customers/nordlicht.yaml', JSON.stringify(NORDLICHT));
  write('next/A.md', '');
  symlinkSync('../../next', join(folder, 'repo/library/away'));
  symlinkSync('../../next/A.md', join(folder, 'repo/library/link.md'));
  symlinkSync('../.git', join(folder, 'repo/library/inner'));
}

test('a config alone writes nowhere but in the work tree, whatever its paths', async () => {
  stageRepository();
  const before = outside();
  const step = fc.constantFrom(
    '..',
    '.',
    '',
    'out',
    'away',
    'inner',
    'next',
    'repo',
    'library',
    '.git',
    '.GIT',
    '.Git',
    'hooks',
  );
  const name = fc.constantFrom('A.md', 'link.md', '{id}.md', 'pre-commit.md', '..', '.git', '\\..\\..\\A.md');
  const path = fc
    .tuple(
      fc.constantFrom('', '', '/', `${folder}/`, `${folder}/next/`, '//', '~/'),
      fc.array(step, { maxLength: 4 }),
      name,
    )
    .map(([start, steps, last]) => `${start}${[...steps, last].join('/')}`);
  const cases = [
    'out/A.md',
    '../../A.md',
    '../../next/A.md',
    `${folder}/next/A.md`,
    'away/A.md',
    'link.md',
    '../.GIT/hooks/A.md',
    'away/{id}.md',
  ];
  await fc.assert(
    fc.asyncProperty(path, async (to) => {
      await publishFrom(to);
      expect(outside()).toEqual(before);
    }),
    { numRuns: runs(120), examples: cases.map((to): [string] => [to]) },
  );
  expect(existsSync(join(folder, 'repo/library/out'))).toBe(true);
});

test('--outside writes where the config says, but through no link and not to git', async () => {
  stageRepository();
  expect(await publishFrom('../../next/B.md', '--outside')).toMatchObject({ exit: 0 });
  expect(read('next/B.md')).toContain('Nordlicht');
  expect(await publishFrom('../../next/{id}.md', '--outside', '--record')).toMatchObject({ exit: 0 });
  expect(read('repo/library/customers/nordlicht.yaml')).toContain('publish:../next/nordlicht-month-end.md');
  const before = outside();
  for (const to of ['link.md', 'away/A.md', 'inner/A.md', '../.GIT/A.md', `${folder}/repo/.git/hooks/A.md`])
    expect(await publishFrom(to, '--outside'), to).toMatchObject({ exit: 2 });
  expect(outside()).toEqual(before);
});
