// `refs scan` in real repositories: nothing passes unread, nothing that a change brings along silences it, and what is kept
// between runs is told by content.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCacheStore } from '../../src/cache/store.ts';
import { findContent, givenContent, imagesOf, termsOf, withImages } from '../../src/cli/scan/content.ts';
import { ContentCache, type ReadableFile } from '../../src/cli/scan/content-cache.ts';
import { stampAt } from '../../src/io/files/stamps.ts';
import { loadConfig } from '../../src/library/config.ts';
import { main } from '../../src/main.ts';
import type { Host } from '../../src/model/host.ts';
import { CHECK_FORMATS } from '../../src/report/check/index.ts';
import { nordlicht } from '../../src/rules/content-example.ts';
import { contentHash } from '../../src/text/hash.ts';
import { DEFAULT_CONFIG } from '../../src/workspace/read-library.ts';
import { ENV, type Staged, stageLibrary } from '../io/repository.ts';
import { runs } from '../properties.ts';
import { play } from '../transcripts/play.ts';

const NAMED = 'Trusted by Nordlicht Robotics.\n';
const REFUSES = { consent: '[]' };

let stage: Staged;
let site: Staged;

beforeEach(() => {
  stage = stageLibrary('library');
  site = stageLibrary('site');
  rmSync(join(site.root, 'refs.config.yaml'));
  stage.put('customers/nordlicht.yaml', nordlicht(REFUSES));
  site.put('index.md', 'Hello.\n');
  site.put('old.md', NAMED);
  stage.commit();
  site.commit();
});
afterEach(() => {
  stage.strike();
  site.strike();
});

interface Seen {
  readonly exit: number;
  readonly counted: readonly string[];
  readonly told: readonly string[];
  readonly all: string;
}

/** Scans a folder, with the cache of the test. */
async function scan(where: string, ...more: readonly string[]): Promise<Seen> {
  const argv = ['scan', where, '--library', stage.root, '--format', 'json', ...more];
  const env = { ...ENV, PATH: ENV.PATH ?? '', XDG_CACHE_HOME: join(site.top, 'caches') };
  const { exit, said } = await play(argv, { cwd: stage.top, env });
  const all = said.map(({ text }) => text).join('');
  const [json = '{}'] = /^\{.*^\}$/ms.exec(all) ?? [];
  const { diagnostics = [], told = [] } = JSON.parse(json);
  const lineOf = ({ rule, file, line }: { rule: string; file: string; line: number }) => `${rule} ${file}:${line}`;
  return { exit, counted: diagnostics.map(lineOf), told: told.map(lineOf), all };
}

test('no format calls a scan a check', async () => {
  const env = { ...ENV, PATH: ENV.PATH ?? '', XDG_CACHE_HOME: join(site.top, 'caches') };
  const texts = new Map<string, string>();
  for (const format of Object.keys(CHECK_FORMATS)) {
    const argv = ['scan', site.root, '--library', stage.root, '--format', format];
    const { exit, said } = await play(argv, { cwd: stage.top, env });
    texts.set(format, said.map(({ text }) => text).join(''));
    expect(exit, format).toBe(1);
    expect(texts.get(format), format).not.toContain('refs check');
  }
  expect(texts.get('markdown')).toContain('### ✗ refs scan: 1 error');
});

describe('what cannot be read', () => {
  test('is a finding and fails, but where the config sets it aside, and is named all the same', async () => {
    site.put('old.md', '');
    site.put('deck.pptx', 'no deck');
    expect(await scan(site.root)).toMatchObject({ exit: 1, counted: ['scan/unread deck.pptx:1'] });
    stage.put('refs.config.yaml', 'version: 1\nrules: { scan/unread: off }\n');
    const { exit, all } = await scan(site.root);
    expect(exit).toBe(0);
    expect(all).toMatch(/left out .*deck\.pptx: /);
    stage.put('refs.config.yaml', 'version: 1\nscan: { content: [{ files: "*.pptx", level: info }] }\n');
    expect(await scan(site.root)).toMatchObject({ exit: 0, counted: ['scan/unread deck.pptx:1'] });
  });

  test('is reported without failing where it was so before', async () => {
    site.put('deck.pptx', 'no deck');
    site.commit();
    site.put('deck.pptx', 'still no deck');
    expect(await scan(site.root, '--since', 'HEAD')).toMatchObject({ exit: 0, told: ['scan/unread deck.pptx:1'] });
  });

  test('is a path that is not there, also beside one that is', async () => {
    expect(await scan(join(site.root, 'none'))).toMatchObject({ exit: 3 });
    expect(await scan(join(site.root, 'index.md'), join(site.root, 'none.md'))).toMatchObject({ exit: 1 });
  });
});

describe('since a revision', () => {
  const since = (where = site.root) => scan(where, '--since', 'main');
  beforeEach(() => void site.git('checkout', '--quiet', '-b', 'change'));

  test('only what is new fails, committed or not', async () => {
    expect(await since()).toMatchObject({ exit: 0, counted: [], told: [] });
    site.put('old.md', `# Us\n\n${NAMED}`);
    expect(await since()).toMatchObject({ exit: 0, counted: [], told: ['scan/no-consent old.md:3'] });
    site.put('new.md', NAMED);
    expect(await since()).toMatchObject({ exit: 1, counted: ['scan/no-consent new.md:1'] });
    site.commit();
    expect(await since()).toMatchObject({ exit: 1, counted: ['scan/no-consent new.md:1'] });
  });

  test('a page that is only moved is as it was, unless more counts where it is now', async () => {
    site.git('mv', 'site/old.md', 'site/moved.md');
    expect(await since()).toMatchObject({ exit: 0, counted: [], told: ['scan/no-consent moved.md:1'] });
    site.put('old.md', NAMED);
    expect(await since()).toMatchObject({ exit: 1, counted: ['scan/no-consent moved.md:1'] });
    stage.put('refs.config.yaml', 'version: 1\nscan: { content: [{ files: old.md, level: info }] }\n');
    rmSync(join(site.root, 'old.md'));
    expect(await since()).toMatchObject({ exit: 1, counted: ['scan/no-consent moved.md:1'] });
  });

  test('neither a comment nor a baseline of the change silences it', async () => {
    site.put('new.md', `<!-- refs-ignore scan/no-consent until=2026-12-31 reason: it stays -->\n${NAMED}`);
    const commented = await since();
    expect(commented).toMatchObject({ exit: 1, counted: ['scan/no-consent new.md:2'] });
    expect(commented.all).toContain('silenced by this change: the comment in line 1');
    site.put('new.md', NAMED);
    expect((await scan(site.root, '--write-baseline')).exit).toBe(0);
    expect(await scan(site.root)).toMatchObject({ exit: 0 });
    expect(await since()).toMatchObject({ exit: 1, counted: ['scan/no-consent new.md:1'] });
  });

  test('an index that says that nothing changed is not believed', async () => {
    site.put('index.md', NAMED);
    site.git('update-index', '--assume-unchanged', 'site/index.md');
    expect(await since()).toMatchObject({ exit: 1, counted: ['scan/no-consent index.md:1'] });
    site.git('update-index', '--no-assume-unchanged', '--skip-worktree', 'site/index.md');
    expect(await since()).toMatchObject({ exit: 1 });
  });

  test('patterns that ignore a file of the repository hide nothing', async () => {
    site.put('new.md', NAMED);
    site.commit();
    site.put('.gitignore', 'new.md\n');
    expect(await since()).toMatchObject({ exit: 1, counted: ['scan/no-consent new.md:1'] });
  });

  test.each([
    ['scan: { ignore: ["*.md"] }', 'an ignored glob'],
    ['scan: { content: [{ files: "**", level: off }] }', 'a level of content'],
    ['rules: { scan/no-consent: info }', 'a level of the rule'],
  ])('a config with %s of the same change silences nothing', async (setting) => {
    const folder = join(stage.repository, 'site');
    mkdirSync(folder);
    writeFileSync(join(folder, 'old.md'), NAMED);
    writeFileSync(join(folder, 'kept.txt'), 'Hello.\n');
    const base = stage.commit();
    stage.put('refs.config.yaml', `version: 1\n${setting}\n`);
    writeFileSync(join(folder, 'old.md'), `More.\n${NAMED}`);
    writeFileSync(join(folder, 'new.md'), NAMED);
    const changed = await scan(folder, '--since', base);
    expect(changed).toMatchObject({ exit: 1, told: ['scan/no-consent old.md:2'] });
    expect(changed.counted).toEqual(['scan/no-consent new.md:1']);
    expect(changed.all).toContain('silenced by this change: refs.config.yaml');
    // Once it is merged, it holds.
    expect((await scan(folder, '--since', stage.commit())).exit).toBe(0);
  });
});

describe('a known logo', () => {
  const LOGO = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>\n';

  test.each([
    ['its hash', `{ logos: [${contentHash(Buffer.from(LOGO))}] }`],
    ['its file in the library', '{ logos: [assets/n.svg] }'],
    ['its hash and what it is called', `{ logos: [{ file: n.svg, sha256: ${contentHash(Buffer.from(LOGO))} }] }`],
  ])('is found by %s, and from there by its path in data files', async (_, mentions) => {
    stage.put('assets/n.svg', LOGO);
    stage.put('customers/nordlicht.yaml', nordlicht({ ...REFUSES, mentions }));
    site.put('old.md', '');
    site.put('img/partner-07.svg', LOGO);
    site.put('data/wall.json', '{\n  "image": "/img/partner-07.svg",\n  "other": "/img/partner-08.svg"\n}\n');
    const wanted = ['scan/no-consent data/wall.json:2', 'scan/no-consent img/partner-07.svg:0'];
    expect((await scan(site.root)).counted).toEqual(wanted);
    site.commit();
    site.put('more.json', '{ "image": "img/partner-07.svg" }\n');
    // The image itself did not change.
    expect((await scan(site.root, '--since', 'HEAD')).counted).toEqual(['scan/no-consent more.json:1']);
    expect((await scan(site.root)).counted).toEqual([...wanted, 'scan/no-consent more.json:1']);
  });

  test('that a change brings is new on the pages that referred to its path before', async () => {
    const mentions = `{ logos: [${contentHash(Buffer.from(LOGO))}] }`;
    stage.put('customers/nordlicht.yaml', nordlicht({ ...REFUSES, mentions }));
    site.put('wall.md', '![](/img/partner-07.svg)\n');
    site.put('img/partner-07.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
    site.commit();
    site.put('img/partner-07.svg', LOGO);
    const { counted, told } = await scan(site.root, '--since', 'HEAD');
    expect(counted).toEqual(['scan/no-consent img/partner-07.svg:0', 'scan/no-consent wall.md:1']);
    // What did not change is not reported a second time.
    expect(told).toEqual([]);
  });
});

test('an entry of the baseline that is fixed is reported, by a scan of the whole folder', async () => {
  await scan(site.root, '--write-baseline');
  expect(await scan(site.root)).toMatchObject({ exit: 0, counted: [] });
  site.put('old.md', 'Nobody.\n');
  expect((await scan(site.root)).counted).toEqual([expect.stringMatching(/^config\/useless refs\.baseline\.json:/)]);
  expect((await scan(join(site.root, 'index.md'))).counted).toEqual([]);
  await scan(site.root, '--write-baseline');
  expect((await scan(site.root)).counted).toEqual([]);
});

test('content outside of git has nothing to be compared with, wherever the library lies', async () => {
  const loose = join(site.top, 'loose');
  mkdirSync(loose);
  writeFileSync(join(loose, 'a.md'), NAMED);
  const { exit, all } = await scan(loose, '--since', 'HEAD');
  expect([exit, all]).toEqual([2, expect.stringContaining('the content is in no git repository')]);
  expect((await scan(loose)).counted).toEqual(['scan/no-consent a.md:1']);
});

test('a baseline is written of all that is found, and is itself no content', async () => {
  site.put('docs/index.md', NAMED);
  site.commit();
  await scan(join(site.root, 'docs'), '--write-baseline');
  await scan(site.root, '--write-baseline');
  const known = readFileSync(join(site.root, 'refs.baseline.json'), 'utf8');
  // Of few files, of a draft and of nothing it would lose the rest.
  expect((await scan(site.root, '--since', 'HEAD', '--write-baseline')).exit).toBe(2);
  expect((await scan('-', '--write-baseline')).exit).toBe(2);
  expect((await scan(join(site.root, 'absent.md'), '--write-baseline')).exit).toBe(3);
  expect(readFileSync(join(site.root, 'refs.baseline.json'), 'utf8')).toBe(known);
  site.put('refs.baseline.json', 'none');
  expect((await scan(site.root)).all).toContain('write it again: refs scan PATH --write-baseline');
  rmSync(join(site.root, 'refs.baseline.json'));
  expect((await scan(site.root)).counted).toEqual(['scan/no-consent docs/index.md:1', 'scan/no-consent old.md:1']);
});

test('the files that say who the customers are show nobody, wherever the library lies', async () => {
  const inside = join(site.root, 'references');
  site.put('references/refs.config.yaml', 'version: 1\n# Nordlicht Robotics\n');
  site.put('references/customers/nordlicht.yaml', nordlicht(REFUSES));
  site.put('references/notes.md', NAMED);
  site.put('customers/page.yaml', 'title: Nordlicht Robotics\n');
  const by = (where: string) => scan(where, '--library', inside);
  expect((await by(site.root)).counted).toEqual([
    'scan/no-consent customers/page.yaml:1',
    'scan/no-consent old.md:1',
    'scan/no-consent references/notes.md:1',
  ]);
  expect((await by(inside)).counted).toEqual(['scan/no-consent notes.md:1']);
  expect(await by(join(inside, 'customers'))).toMatchObject({ exit: 3, counted: [] });
  // A change of the config makes no other file one of them.
  site.commit();
  site.put('references/refs.config.yaml', 'version: 1\ncustomers: "{customers,pages}/**/*.yaml"\n');
  site.put('references/pages/a.yaml', nordlicht(REFUSES));
  const { counted } = await scan(site.root, '--library', inside, '--since', 'HEAD');
  expect(counted).toContain('scan/no-consent references/pages/a.yaml:1');
});

describe('what is allowed and on no record', () => {
  const customer = () => readFileSync(join(stage.root, 'customers/nordlicht.yaml'), 'utf8');
  const fix = (...more: readonly string[]) => scan(site.root, '--unregistered', '--fix', ...more);
  const assets = '[{ id: name-line, use: name, status: live }]';

  test('is put on record, and by a dry run only shown', async () => {
    stage.put('customers/nordlicht.yaml', nordlicht({ assets }));
    const before = customer();
    const shown = await fix('--dry-run');
    expect(shown).toMatchObject({ exit: 0 });
    expect(shown.all).toMatch(/^\+.*where: old\.md/m);
    expect(customer()).toBe(before);
    expect(await fix()).toMatchObject({ exit: 0, counted: [] });
    expect(customer()).toContain('where: old.md');
    expect(await fix()).toMatchObject({ exit: 0, counted: [] });
    site.put('old.md', 'Nobody.\n');
    expect(await fix()).toMatchObject({ exit: 0, counted: ['scan/gone old.md:1'] });
  });

  test('stays a finding where nothing may be placed', async () => {
    stage.put('customers/nordlicht.yaml', nordlicht({}));
    const before = customer();
    expect(await fix()).toMatchObject({ exit: 1, counted: ['scan/unregistered old.md:1'] });
    expect(customer()).toBe(before);
    stage.put('customers/nordlicht.yaml', nordlicht(REFUSES));
    expect(await fix()).toMatchObject({ exit: 1, counted: ['scan/no-consent old.md:1'] });
    expect(await scan(site.root, '--fix')).toMatchObject({ exit: 2 });
    expect(await scan(site.root, '--unregistered', '--dry-run')).toMatchObject({ exit: 2 });
  });
});

test('a customer without an asset to place is named once, however many files show it', async () => {
  stage.put('customers/nordlicht.yaml', nordlicht({ assets: '[]' }));
  site.put('new.md', NAMED);
  const { all } = await scan(site.root, '--unregistered', '--fix', '--dry-run');
  expect(all.match(/has no name that could be placed at .*/g)).toEqual([
    'has no name that could be placed at new.md, and 1 other file',
  ]);
});

test('a reader is told which names were left out as words, on how many lines, and which were not looked for', async () => {
  const file = nordlicht(REFUSES).replace(/^name: .*$/m, 'name: Target Corp.\naliases: [Target, Relay, X]');
  stage.put('customers/nordlicht.yaml', file);
  site.put('index.md', 'The Target of X.\n\nThe Relay of a Target.\n');
  const { said } = await play(['scan', site.root, '--library', stage.root], {
    cwd: stage.top,
    env: { ...ENV, PATH: ENV.PATH ?? '' },
  });
  const all = said.map(({ text }) => text).join('');
  expect(all).toContain('without a second sign: Target (2 lines), Relay (1 line)\n  → look through them with --all');
  expect(all).toContain('not looked for, since one letter is no name in a text: X\n');
});

const IGNORE = '<!-- refs-ignore scan/no-consent until=2026-12-31 reason: the press release stays -->';
/** Blocks of a page, each with the number of its lines that count, or none. */
const BLOCKS: readonly (readonly [text: string, counted?: number])[] = [
  ['Nobody.'],
  ['By Nordlicht Robotics.', 0],
  [`By Nordlicht Robotics. ${IGNORE}`],
  [`${IGNORE}\nBy Nordlicht Robotics.`],
  [`${IGNORE}\nBy Nordlicht Robotics.\n\nAnd by Nordlicht Robotics.`, 3],
  ['By Nordlicht Street.'],
  ['By Nordlicht Street and Nordlicht Robotics.', 0],
];

test('a comment or an excepted phrase hides itself, and no name that is planted beside it', async () => {
  stage.put(
    'customers/nordlicht.yaml',
    nordlicht(REFUSES).replace(/$/, 'mentions: { also: [Nordlicht], never: [Nordlicht Street] }\n'),
  );
  site.put('old.md', 'Nobody.\n');
  const page = fc.array(fc.constantFrom(...BLOCKS), { minLength: 10, maxLength: 30 });
  const law = async (blocks: typeof BLOCKS) => {
    const counted: string[] = [];
    let line = 1;
    for (const [text, at] of blocks) {
      if (at !== undefined) counted.push(`scan/no-consent index.md:${line + at}`);
      line += text.split('\n').length + 1;
    }
    site.put('index.md', blocks.map(([text]) => `${text}\n\n`).join(''));
    expect((await scan(site.root)).counted).toEqual(counted);
  };
  await fc.assert(fc.asyncProperty(page, law), { numRuns: runs(6) });
});

const DAY_OF_TEST = new Date('2026-10-01T12:00:00Z');

describe('how far a long scan is', () => {
  const scanned = (more: Partial<Host>, ...argv: readonly string[]) => {
    const screen = new PassThrough();
    const out: string[] = [];
    const host: Host = {
      ...{ cwd: stage.top, env: {}, node: process.version, now: () => DAY_OF_TEST, stdin: new PassThrough(), screen },
      ...{
        colors: 0,
        columns: 80,
        interactive: true,
        out: (text) => out.push(text),
        err: (text) => screen.write(text),
      },
      ...more,
    };
    return main(['scan', site.root, '--library', stage.root, '--no-cache', ...argv], host).then(() => ({
      shown: String(screen.read() ?? ''),
      out: out.join(''),
    }));
  };
  beforeEach(() => {
    for (let at = 0; at < 450; at += 1) site.put(`pages/${at}.md`, 'Nobody.\n');
  });

  test('is one line on a terminal, which is gone in the end', async () => {
    const { shown, out } = await scanned({});
    expect(shown).toBe('\r\x1b[K200 of 452 files\r\x1b[K400 of 452 files\r\x1b[K');
    expect(out).not.toMatch(/of 452 files/);
  });

  test('is not shown where no person looks, or wants it', async () => {
    expect((await scanned({ interactive: false })).shown).toBe('');
    expect((await scanned({}, '--quiet')).shown).toBe('');
  });
});

describe('what is kept between runs', () => {
  const DAY = new Date('2020-01-01T00:00:00Z');

  /** Files that count how often they are read. */
  function counted(texts: Readonly<Record<string, string>>, stamp = '1 2 3 4') {
    const read: string[] = [];
    const files = Object.entries(texts).map(
      ([file, text]): ReadableFile => ({
        file,
        stamp,
        read() {
          read.push(file);
          return Buffer.from(text);
        },
      }),
    );
    return { read, files };
  }

  async function findIn({ files: listed }: ReturnType<typeof counted>, id = 'nordlicht') {
    const env = { XDG_CACHE_HOME: join(site.top, 'caches') };
    const store = openCacheStore(site.root, { cwd: site.root, env, uid: process.geteuid?.() });
    expect(store).toBeDefined();
    const cache = new ContentCache(store);
    const files = listed.map((one): ReadableFile => {
      const { files, numbers } = cache.keptWith(undefined);
      const kept = files.indexOf(one.file);
      return kept !== -1 && stampAt(numbers, kept) === one.stamp ? { ...one, kept } : one;
    });
    const data = { name: 'Nordlicht Robotics', mentions: { logos: ['0'.repeat(64)] } };
    const { config } = loadConfig(DEFAULT_CONFIG);
    const ofLibrary = termsOf({ config, customers: [{ id, file: `customers/${id}.yaml`, broken: false, data }] });
    const terms = withImages(ofLibrary, imagesOf(ofLibrary, givenContent(files), cache));
    const cached = cache.findings(terms.key);
    const found = await findContent(files, terms, { cache, cached });
    cached.save(true);
    cache.saveHashes(givenContent(files), site.root);
    return [...found].flatMap(([file, { mentions }]) => mentions.map(({ customer }) => `${file} ${customer}`));
  }

  const TEXTS = { 'a.md': NAMED, 'b.md': 'Nobody.\n', 'c.png': 'an image' };

  test('reads nothing of a tree that did not change, and finds the same', async () => {
    const [cold, warm] = [counted(TEXTS), counted(TEXTS)];
    expect(await findIn(cold)).toEqual(['a.md nordlicht']);
    expect(new Set(cold.read)).toEqual(new Set(Object.keys(TEXTS)));
    expect(await findIn(warm)).toEqual(['a.md nordlicht']);
    expect(warm.read).toEqual([]);
  });

  test('is told by content where stamps say nothing or something else, and by the terms', async () => {
    await findIn(counted(TEXTS));
    for (const stamp of ['', '1 2 3 5']) {
      const changed = counted({ ...TEXTS, 'b.md': NAMED }, stamp);
      expect(await findIn(changed)).toEqual(['a.md nordlicht', 'b.md nordlicht']);
    }
    expect(await findIn(counted(TEXTS), 'other')).toEqual(['a.md other']);
  });

  test('a change of the same size and time is seen', async () => {
    const file = join(site.root, 'index.md');
    const put = (text: string) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text.padEnd(60));
      utimesSync(file, DAY, DAY);
    };
    site.put('old.md', '');
    put('Hello.');
    expect((await scan(site.root)).counted).toEqual([]);
    const { size, mtimeMs } = statSync(file);
    put(NAMED);
    expect(statSync(file)).toMatchObject({ size, mtimeMs });
    expect((await scan(site.root)).counted).toEqual(['scan/no-consent index.md:1']);
  });
});

describe('a takedown with a scan', () => {
  const run = async (...argv: readonly string[]) => {
    const { exit, said } = await play([...argv, '--library', stage.root], { cwd: stage.top });
    return { exit, all: said.map(({ text }) => text).join('') };
  };
  const takedown = (...more: readonly string[]) => run('takedown', 'nordlicht', '--scan', site.root, ...more);

  test('is not done while a scan still finds them', async () => {
    expect(await run('takedown', 'nordlicht')).toMatchObject({ exit: 0 });
    const { exit, all } = await takedown();
    expect(exit).toBe(1);
    expect(all).toMatch(/\[ \] \S*old\.md:1 {2}name "Nordlicht Robotics"/);
    site.put('old.md', 'Nobody.\n');
    expect(await takedown()).toMatchObject({ exit: 0 });
    site.put('deck.pptx', 'no deck');
    expect(await takedown()).toMatchObject({ exit: 1, all: expect.stringContaining('deck.pptx cannot be read') });
  });

  test('ticks off a place on record, and still names the page that shows it', async () => {
    const assets = '[{ id: name-line, use: name, status: live, placements: [{ where: old.md, since: 2026-03-01 }] }]';
    stage.put('customers/nordlicht.yaml', nordlicht({ assets }));
    expect(await takedown('--reason', 'unhappy', '--done', 'old.md')).toMatchObject({ exit: 1 });
    site.put('old.md', 'Nobody.\n');
    expect(await takedown()).toMatchObject({ exit: 0 });
  });

  test('lists with what is due the day from which a page is wrong', async () => {
    const consent =
      '[{ id: a, status: granted, uses: [name], audience: public, approval: once, granted_on: 2026-02-01, expires_on: 2026-10-20, granted_by: Ada, basis: signed-form, evidence: vault:a.pdf }]';
    stage.put('customers/nordlicht.yaml', nordlicht({ consent }));
    const due = async (...more: readonly string[]) => (await run('due', '--scan', site.root, ...more)).all;
    expect((await due()).replace(/\s+/g, ' ')).toContain('which is wrong from 2026-10-21 on');
    expect(await due('--within', '7d')).not.toContain('old.md');
    expect((await due('--as-of', '2026-11-01')).replace(/\s+/g, ' ')).toContain('which is wrong today');
  });
});

test('the scan of our own texts fails where one of them names somebody who may not be', async () => {
  site.put('old.md', '');
  for (const file of ['README.md', 'docs/daily.md', 'CONTRIBUTING.md', 'schemas/a.json'])
    site.put(file, '{ "text": "Trusted by Brackwater Outfitters." }\n');
  const argv = ['scan', site.root, '--library', resolve('examples'), '--as-of', '2026-10-01', '--format', 'concise'];
  const { exit, said } = await play(argv, { cwd: stage.top });
  expect(exit).toBe(1);
  const errors = said.flatMap(({ text }) => text.match(/\S+(?=:1:\d+: error)/g) ?? []);
  expect(errors.map((file) => basename(file)).sort()).toEqual(['CONTRIBUTING.md', 'a.json']);
});
