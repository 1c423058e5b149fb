// The cache saves work, and changes no finding.
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LibraryReportsOptions, readLibraryReports } from '../../src/cache/library-reports.ts';
import { openCacheStore } from '../../src/cache/store.ts';
import { newTimings } from '../../src/cache/timings.ts';
import { addDays } from '../../src/model/day.ts';
import type { FileReport } from '../../src/rules/file-report.ts';
import { lintReports } from '../../src/rules/lint.ts';
import { readConfig } from '../../src/workspace/read-library.ts';
import { play, stageExamples, words } from '../transcripts/play.ts';

const TODAY = '2026-10-01';
let cwd = '';
let strike = () => {};
let home = '';

beforeEach(() => {
  ({ cwd, strike } = stageExamples());
  home = realpathSync(mkdtempSync(join(tmpdir(), 'refs-home-')));
});
afterEach(() => {
  strike();
  rmSync(home, { recursive: true, force: true });
});

const storeAt = (root: string) => openCacheStore(root, { cwd: root, env: { HOME: home }, uid: process.geteuid?.() });

const customers = () => readdirSync(join(cwd, 'customers')).filter((name) => name.endsWith('.yaml'));
const at = (name: string) => join(cwd, 'customers', name);
const storeFile = () => join(storeAt(cwd)?.folder ?? '', 'file-reports');

/** A report without the time of its file. */
const unstamped = (report: FileReport): FileReport => ({ ...report, stamp: '' }) as FileReport;

/** Counts the files that a run parses, and gives its findings. */
async function run(today = TODAY, options: Partial<LibraryReportsOptions> = {}) {
  const meter = newTimings();
  const loaded = readConfig(cwd);
  const shown = (file: string) => file;
  const store = storeAt(cwd);
  const { source, reports } = readLibraryReports(
    { root: cwd, loaded, today, shown, repositoryPath: shown },
    { store, meter, ...options },
  );
  return {
    parsed: meter.counted.get('files parsed') ?? 0,
    found: lintReports(source, reports, today),
    reports: reports.map(unstamped),
  };
}

describe('of a library that was checked before', () => {
  const all = () => run().then(({ parsed }) => parsed);

  test('nothing is parsed again', async () => {
    expect(await all()).toBe(customers().length + readdirSync(join(cwd, 'customers/archive')).length);
    expect(await all()).toBe(0);
  });

  test('of three files that changed, three are parsed', async () => {
    await all();
    for (const name of customers().slice(0, 3)) appendFileSync(at(name), '# seen\n');
    expect(await all()).toBe(3);
    expect(await all()).toBe(0);
  });

  test('a checkout, which writes all files anew, is no change', async () => {
    await all();
    for (const name of customers()) {
      const text = readFileSync(at(name));
      rmSync(at(name));
      writeFileSync(at(name), text);
    }
    expect(await all()).toBe(0);
  });

  test('a file that has another name is another file', async () => {
    await all();
    renameSync(at('nordlicht.yaml'), at('suedlicht.yaml'));
    expect(await all()).toBe(1);
  });

  test('a change of the config is one of every file', async () => {
    const whole = await all();
    appendFileSync(join(cwd, 'refs.config.yaml'), '# seen\n');
    expect(await all()).toBe(whole);
  });

  test('on another day only that is parsed on which a day came to pass', async () => {
    const whole = await all();
    const { parsed } = await run(addDays(TODAY, 1));
    expect(parsed).toBeGreaterThan(0);
    expect(parsed).toBeLessThan(whole);
  });

  test('without a store everything is parsed, and nothing cached', async () => {
    const whole = await all();
    expect((await run(TODAY, { store: undefined })).parsed).toBe(whole);
  });
});

describe('the output is the same with and without the cache', () => {
  const printed = async (line: string, env = {}) =>
    (await play(words(line), { cwd, env: { HOME: home, ...env } })).said;
  const same = async (line = 'check') => {
    const fresh = await printed(`${line} --no-cache`);
    expect(await printed(line)).toEqual(fresh);
    expect(await printed(line)).toEqual(fresh);
    return fresh;
  };
  const change = (name: string, from: string | RegExp, to: string) =>
    writeFileSync(at(name), readFileSync(at(name), 'utf8').replace(from, to));

  test('after every kind of change, one upon the other', async () => {
    const seen = [await same()];
    const changes: readonly (() => void)[] = [
      () => change('nordlicht.yaml', /^status: .*/m, 'status: activ'),
      () => change('nordlicht.yaml', 'status: activ', 'status: paused'),
      () => writeFileSync(at('tin-whistle.yaml'), 'name: "Tin Whistle\n'),
      () => writeFileSync(at('tin-whistle.yaml'), 'name: Silbertobel\ndomains: [nordlicht.example]\n'),
      () => cpSync(at('cobalt-harbour.yaml'), join(cwd, 'customers/archive/cobalt-harbour.yaml')),
      () => rmSync(at('silbertobel.yaml')),
      () => change('larkmoor-health.yaml', /(\n *expires_on: )[\d-]+/, '$12026-09-30'),
      () =>
        change(
          'larkmoor-health.yaml',
          /\n( *)status: live/,
          '\n$1# refs-ignore consent/expired until=2026-12-31 reason: the renewal is signed\n$1status: live',
        ),
      () => appendFileSync(join(cwd, 'refs.config.yaml'), 'rules: { consent/lapsed: error, health/stale: info }\n'),
      () => writeFileSync(at('tin-whistle.yaml'), new Uint8Array([0xff, 0xfe, 0x00])),
      () => symlinkSync(tmpdir(), at('linked.yaml')),
      () => appendFileSync(join(cwd, 'refs.config.yaml'), 'polcy: {}\n'),
    ];
    for (const make of changes) {
      make();
      seen.push(await same());
    }
    // Equal results would prove nothing if a change were not visible.
    for (const [nth, said] of seen.entries()) expect(said).not.toEqual(seen[nth - 1]);
  });

  test.each([
    'check --format json --as-of 2027-06-01',
    'check --format sarif --as-of 2027-06-01',
    'check customers/larkmoor-health.yaml --as-of 2026-11-21',
    'check --fix --dry-run --as-of 2027-06-01',
  ])('refs %s', async (line) => {
    await same(line);
  });

  test('a variable does without it, too', async () => {
    expect(await printed('check', { REFS_NO_CACHE: '1' })).toEqual(await same());
  });

  test('day by day, and back again', async () => {
    for (const days of [0, 1, 2, 40, 400, 399, 2, 0]) await same(`check --as-of ${addDays(TODAY, days)}`);
  });

  test.each<[says: string, harm: () => void | Promise<void>]>([
    ['it was cut off', () => writeFileSync(storeFile(), readFileSync(storeFile()).subarray(0, 2000))],
    [
      'a bit of it was flipped',
      () => {
        const bytes = readFileSync(storeFile());
        bytes[2000] = (bytes[2000] ?? 0) ^ 4;
        writeFileSync(storeFile(), bytes);
      },
    ],
    ['another program wrote it', () => writeFileSync(storeFile(), '{"version": 1}\n')],
    [
      'it is that of another library',
      async () => {
        const other = stageExamples();
        writeFileSync(join(other.cwd, 'customers/nordlicht.yaml'), 'name: Nordlicht\nstatus: activ\n');
        await play(words('check'), { cwd: other.cwd, env: { HOME: home } });
        cpSync(join(storeAt(other.cwd)?.folder ?? '', 'file-reports'), storeFile());
        other.strike();
      },
    ],
    [
      'it cannot be written',
      () => {
        rmSync(join(home, '.cache/customer-refs'), { recursive: true });
        writeFileSync(join(home, '.cache/customer-refs'), '');
      },
    ],
  ])('where %s', async (_, harm) => {
    await same();
    await harm();
    await same();
  });
});

test('a text that is being typed is not cached', async () => {
  const instead = {
    file: 'customers/nordlicht.yaml',
    bytes: new TextEncoder().encode('name: Nordlicht\nstatus: activ\n'),
  };
  const before = await run();
  const typed = await run(TODAY, { instead });
  expect(typed.found.diagnostics.map(({ rule }) => rule)).toContain('schema/not-allowed');
  expect(await run()).toEqual({ ...before, parsed: 0 });
});

describe('refs cache', () => {
  const said = async (line: string, env = { HOME: home }) =>
    (await play(words(line), { cwd, env })).said.map(({ text }) => text).join('');

  test('tells where it lies, and cleans it', async () => {
    expect(await said('cache')).toMatch(/\/\.cache\/customer-refs: 0 bytes\n$/);
    await said('check');
    expect(await said('cache')).toMatch(/\/\.cache\/customer-refs: [1-9][\d,]+ bytes\n$/);
    expect(await said('cache clean')).toMatch(/^deleted .*\/\.cache\/customer-refs: [1-9][\d,]+ bytes\n$/);
    expect(await said('cache')).toMatch(/: 0 bytes\n$/);
  });

  test('says so where there is no cache', async () => {
    expect(await said('cache', { HOME: cwd })).toBe('nothing is kept between runs: no folder for it is yours alone\n');
  });
});

test('of more files than are held at once, those of one company are found in whichever batch they are', async () => {
  const large = mkdtempSync(join(home, 'refs-large-'));
  mkdirSync(join(large, 'customers'));
  writeFileSync(join(large, 'refs.config.yaml'), 'version: 1\n');
  for (let index = 0; index < 120; index += 1)
    writeFileSync(join(large, `customers/c-${index}.yaml`), `name: Customer ${index % 100}\n`);
  cwd = large;
  const { parsed, found } = await run();
  expect(parsed).toBe(120);
  expect(found.diagnostics.map(({ rule }) => rule)).toEqual(Array(20).fill('customer/duplicate'));
  expect((await run()).found).toEqual(found);
});
