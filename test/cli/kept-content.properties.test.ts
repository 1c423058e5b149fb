// The law of what a scan keeps of content: whatever happens between two runs, a run with it lists the same files with the
// same contents as one without, and finds the same difference from a commit. No index, flag, attribute or config of the
// repository has a say.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCacheStore } from '../../src/cache/store.ts';
import { listScanned, scopeOf } from '../../src/cli/scan/content.ts';
import { ContentCache } from '../../src/cli/scan/content-cache.ts';
import { readContentBefore } from '../../src/io/git/content-before.ts';
import { unlikeStatIndex } from '../../src/io/git/stat-index.ts';
import { compareByFile, differingEntries } from '../../src/io/git/tree-entries.ts';
import { loadConfig } from '../../src/library/config.ts';
import { DEFAULT_CONFIG } from '../../src/workspace/read-library.ts';
import { ENV, type Staged, stageLibrary } from '../io/repository.ts';
import { runs } from '../properties.ts';
import { age, type Event, event, FILES, happen, later, TRAP } from './changed-content.ts';

const ENVIRONMENT = { ...ENV, PATH: ENV.PATH ?? '' };
const configs = [loadConfig(DEFAULT_CONFIG).config];
const MAX_BYTES = 1024 ** 2;

function storeOf({ top, root }: Staged) {
  const store = openCacheStore(root, {
    cwd: root,
    env: { XDG_CACHE_HOME: join(top, 'caches') },
    uid: process.geteuid?.(),
  });
  if (store === undefined) throw new Error('a test has a private folder');
  return store;
}

/** The content of a folder, and how it differs from a commit, by means of what is kept or without. */
function look(site: Staged, isCached: boolean, now = later()) {
  const before = readContentBefore(site.root, 'base', ENVIRONMENT);
  if ('refused' in before) throw new Error(before.refused.message);
  const scanned = { root: site.root, library: site.top, paths: ['.'], configs, now };
  const cache = new ContentCache(isCached ? storeOf(site) : undefined, { scope: scopeOf(scanned) });
  const listed = listScanned(scanned, cache, { env: ENVIRONMENT });
  const lines = cache.differing(before, listed);
  const { before: old, after } = differingEntries(lines.before, lines.after);
  const all = listed.all().map((one) => cache.lineOf(one));
  // An older content is told by its hash, where that is known from a kept file, or by git's id.
  const isTold = old.map((one) => {
    const read = () => before.read([one], MAX_BYTES).get(one.file) ?? 'it is no file';
    const told = cache.contentOf({ ...{ file: one.file, blob: one.blob, stamp: '' }, read }, read);
    return told === one.blob || told === cache.hashesOf({ file: one.file, stamp: '', read })?.sha256;
  });
  expect(isTold).not.toContain(false);
  const picked = cache.pick(new Set(after.map(({ file }) => file)), listed).map((one) => cache.lineOf(one));
  cache.saveHashes(listed, site.root);
  return { all, count: listed.count, leftOut: listed.leftOut, old, after, picked: picked.sort(compareByFile) };
}

test('whatever happens between two runs, what is kept changes nothing', () => {
  const law = (
    steps: readonly { readonly events: readonly Event[]; readonly isAged: boolean; readonly isRacy: boolean }[],
  ): void => {
    const site = stageLibrary('site');
    try {
      for (const one of FILES) site.put(one, `${one}\n`.repeat(3));
      site.commit();
      site.git('branch', 'base');
      for (const { events, isAged, isRacy } of [{ events: [], isAged: true, isRacy: false }, ...steps]) {
        for (const one of events) happen(site, one);
        if (isAged) age(site);
        rmSync(join(site.top, TRAP), { force: true });
        expect(look(site, true, isRacy ? Date.now() : later())).toEqual(look(site, false));
        expect(existsSync(join(site.top, TRAP))).toBe(false);
      }
    } finally {
      site.strike();
    }
  };
  const step = fc.record({
    events: fc.array(event, { minLength: 1, maxLength: 3 }),
    isAged: fc.boolean(),
    isRacy: fc.boolean(),
  });
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), law), { numRuns: runs(120) });
});

test('git tells what changed by an index of our own, whatever the repository has set', () => {
  const site = stageLibrary('site');
  try {
    for (const one of FILES) site.put(one, one);
    age(site);
    site.commit();
    site.git('branch', 'base');
    site.git('config', 'core.checkStat', 'minimal');
    site.git('config', 'core.trustctime', 'false');
    const { all } = look(site, true);
    const [name = ''] = readdirSync(storeOf(site).folder).filter((one) => one.startsWith('content-index-'));
    const unlike = () =>
      unlikeStatIndex(
        { folder: storeOf(site).folder, kind: 'content', key: name.slice('content-index-'.length) },
        site.root,
        ENVIRONMENT,
      );
    expect(all).toHaveLength(FILES.length + 1);
    expect(unlike()).toEqual([]);
    site.git('update-index', '--assume-unchanged', 'site/index.md');
    site.put('index.md', 'of another size');
    rmSync(join(site.root, 'docs/team.md'));
    expect(unlike()).toEqual(['docs/team.md', 'index.md']);
  } finally {
    site.strike();
  }
});
