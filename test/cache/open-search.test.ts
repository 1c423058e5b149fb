// A search with the cache finds the same as one without, whatever happened to the files.
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OpenSearch, openSearch } from '../../src/cache/open-search.ts';
import { loadLibrary, search } from '../../src/index.ts';
import type { Match, Query } from '../../src/model/match.ts';
import { runs } from '../properties.ts';
import { stageExamples } from '../transcripts/play.ts';
import { CHANGES, counting, customerNames, customerPath, editCustomer, makeChanges, runAt } from './changed-library.ts';

let root = '';
let caches = '';
let strike = () => {};
beforeEach(() => {
  ({ cwd: root, strike } = stageExamples());
  caches = mkdtempSync(join(tmpdir(), 'refs-caches-'));
});
afterEach(() => {
  strike();
  rmSync(caches, { recursive: true, force: true });
});

// The files of a test are new: it searches them when they are at rest, or at once.
const LATER = 60_000;

/** Opens the library as a run at a later time does. The cache is in a folder of the test. */
function open(wait: number, meter = counting(), mayKeep = true): Promise<OpenSearch> {
  const { globals, host } = runAt({ root, caches, wait, mayKeep });
  return openSearch(globals, host, meter);
}

const path = (name: string): string => customerPath(root, name);
const names = (): readonly string[] => customerNames(root);
const edit = (name: string, change: (text: string) => string): void => editCustomer(root, name, change);

const QUERIES: readonly Query[] = (
  [
    { words: '', facets: {} },
    { words: 'manufacturng month end', facets: {}, for: 'reference-call' },
    { words: 'month', facets: { industry: ['manufacturing'] }, for: 'quote', ready: true },
    { words: 'closing books qqq', facets: {} },
    { words: '', facets: { persona: ['finance'], language: ['en'] }, sort: 'least-asked' },
    { words: '', facets: { outcome: 'days' }, limit: 3 },
    { words: 'tin gearbox', facets: {} },
  ] as const
).map((query) => ({ ...query, on: '2026-10-01' }));

/** Expects the same answers and places from the cached index and from the whole library. */
async function expectSame(opened: OpenSearch): Promise<void> {
  const library = loadLibrary(root);
  for (const query of QUERIES) {
    const { found, locate } = await opened.search(query);
    expect(found).toEqual(search(library, query));
    const places = (matches: readonly Match[]) => matches.flatMap(({ standing }) => standing?.reasons ?? []);
    for (const place of places([...found.matches, ...found.nearest]))
      expect(locate(place)).toEqual(library.locate(place));
  }
}

test('whatever happened to the files, the answers are those of the files as they are', async () => {
  const step = fc.record({ changes: CHANGES, wait: fc.constantFrom(0, LATER) });
  const history = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
    strike();
    ({ cwd: root, strike } = stageExamples());
    for (const { changes, wait } of steps) {
      makeChanges(root, changes);
      await expectSame(await open(wait));
      await expectSame(await open(wait, counting(), false));
    }
  });
  await fc.assert(history, { numRuns: runs(18) });
}, 240_000);

test('a word by a former id means its current one, in each answer', async () => {
  const config = join(root, 'refs.config.yaml');
  const renamed = readFileSync(config, 'utf8').replace(/^ {4}(atlas|beacon): \{/gm, '    now-$1: { was: [$1],');
  writeFileSync(config, renamed);
  // The customer has the product by its former id and is done with it, and the stories have it by the current one.
  for (const name of names())
    edit(name, (text) =>
      text
        .replace(/^( {4}products:) \[.*\]$/gm, '$1 [now-atlas]')
        .replaceAll('id: atlas, level: in-production', 'id: atlas, level: no-longer-using'),
    );
  const query: Query = { words: '', facets: {}, for: 'case-study', on: '2026-10-01' };
  for (const mayKeep of [true, true, false]) {
    const opened = await open(LATER, counting(), mayKeep);
    await expectSame(opened);
    const { matches } = (await opened.search(query)).found;
    const codes = matches.flatMap(({ standing }) => standing?.reasons.map(({ code }) => code) ?? []);
    expect(codes).toContain('customer/not-using');
  }
}, 60_000);

describe('how much is done', () => {
  const query: Query = { words: 'month end close', facets: {}, limit: 1, on: '2026-10-01' };

  test('the second time only the files that are shown are read', async () => {
    await open(LATER);
    const meter = counting();
    const { search: find } = await open(LATER, meter);
    expect((await find(query)).found.matches).toHaveLength(1);
    expect(meter.counts).toEqual({ 'files read': 1, 'files parsed': 1 });
  });

  test('of what changed, what came and what went, only that is read', async () => {
    await open(LATER);
    edit('nordlicht.yaml', (text) => `${text}# seen\n`);
    writeFileSync(path('tin.yaml'), 'name: Tin\n');
    unlinkSync(path('polder-vane.yaml'));
    const meter = counting();
    await open(LATER, meter);
    expect(meter.counts).toEqual({ 'files listed': names().length, 'files read': 2, 'files parsed': 2 });
    const again = counting();
    await open(LATER, again);
    expect(again.counts).toEqual({});
  });

  test('a non-customer file is no reason to list again, once it is cached', async () => {
    await open(LATER);
    writeFileSync(path('README.md'), 'how we write them\n');
    await open(LATER);
    const meter = counting();
    await open(LATER, meter);
    expect(meter.counts).toEqual({});
  });

  test('files that were written just now are read, and not parsed', async () => {
    await open(0);
    const meter = counting();
    await open(0, meter);
    expect(meter.counts).toEqual({ 'files listed': names().length, 'files read': names().length });
  });

  test('without permission the cache is neither written nor used', async () => {
    await open(LATER, counting(), false);
    expect(readdirSync(caches)).toEqual([]);
    await open(LATER);
    const meter = counting();
    await open(LATER, meter, false);
    expect(meter.counts['files parsed']).toBe(names().length);
  });
});

test('a change between the listing and the answer is noticed', async () => {
  const opened = await open(LATER);
  edit('nordlicht.yaml', (text) => text.replace('Month end in three days', 'A gearbox in three days'));
  await expectSame(opened);
});

test('another config does not use the cache', async () => {
  await open(LATER);
  const config = join(root, 'refs.config.yaml');
  writeFileSync(config, readFileSync(config, 'utf8').replace('aliases: [industrial, factory]', 'aliases: [gearbox]'));
  await expectSame(await open(LATER));
  writeFileSync(config, 'version: 1\nnonsense: 1\n');
  await expect(open(LATER)).rejects.toThrow('the config is at fault');
});

describe('a damaged cache costs time, and no more', () => {
  const cacheFile = (): string => {
    const [folder = ''] = readdirSync(join(caches, 'customer-refs'));
    return join(caches, 'customer-refs', folder, 'search');
  };

  test.each<readonly [string, (bytes: Buffer) => Uint8Array]>([
    ['gone', () => new Uint8Array()],
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 100)],
    ['flipped in one bit', (bytes) => bytes.fill((bytes[5000] ?? 0) ^ 1, 5000, 5001)],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('more')])],
    ['something else', () => Buffer.from('name: Acme\n')],
    ['of another version', (bytes) => Buffer.from(bytes.toString('latin1').replace(/^(\S+ )\w/, '$1#'), 'latin1')],
  ])('%s', async (_, damage) => {
    await open(LATER);
    writeFileSync(cacheFile(), damage(readFileSync(cacheFile())));
    const meter = counting();
    const opened = await open(LATER, meter);
    expect(meter.counts['files parsed']).toBe(names().length);
    await expectSame(opened);
  });

  test('flipped where only a change needs it', async () => {
    await open(LATER);
    const bytes = readFileSync(cacheFile());
    writeFileSync(cacheFile(), bytes.fill((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1));
    await expectSame(await open(LATER));
    edit('nordlicht.yaml', (text) => text.replace(/^name: .*$/m, 'name: Tin Gearbox Works'));
    const meter = counting();
    const opened = await open(LATER, meter);
    expect(meter.counts['files parsed']).toBe(names().length);
    await expectSame(opened);
  });

  test('that of another library', async () => {
    await open(LATER);
    const foreign = readFileSync(cacheFile());
    const config = join(root, 'refs.config.yaml');
    writeFileSync(config, `${readFileSync(config, 'utf8')}# another\n`);
    await open(LATER);
    writeFileSync(cacheFile(), foreign);
    await expectSame(await open(LATER));
  });

  test('where nothing can be written, there is no cache', async () => {
    rmSync(caches, { recursive: true });
    writeFileSync(caches, '');
    await expectSame(await open(LATER));
  });
});
