// Keeps the compiled functions of a run for later runs of its command. Left alone, node keeps a file as it is before it runs,
// when hardly any of its functions is compiled. So node is asked at the end of a run, once, to load the same files again: it
// then finds all that was compiled since.
const { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs');
const { constants, enableCompileCache, flushCompileCache } = require('node:module');
const { dirname, join, sep } = require('node:path');

const PROGRAM = join(__dirname, '..', 'dist') + sep;
// Bounds what is left of other versions of the program and of node.
const MOST_VERSIONS = 3;

/** Fills a folder, which is there only once it is full. Where that fails, the next run compiles and tries again. */
function keepCode(folder) {
  const ofVersion = dirname(folder);
  let draft;
  try {
    mkdirSync(ofVersion, { recursive: true, mode: 0o700 });
    draft = mkdtempSync(join(ofVersion, '.draft-'));
    if (enableCompileCache(draft).status !== constants.compileCacheStatus.ENABLED) return;
    const files = Object.keys(require.cache).filter((file) => file.startsWith(PROGRAM));
    for (const file of files) delete require.cache[file];
    for (const file of files) require(file);
    flushCompileCache();
    renameSync(draft, folder);
    dropOthers(dirname(ofVersion));
  } catch {
    // A full disk or a run at the same time costs the next run time, and nothing else.
  } finally {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true });
  }
}

function dropOthers(folder) {
  const versions = readdirSync(folder).map((name) => ({
    at: join(folder, name),
    since: statSync(join(folder, name)).mtimeMs,
  }));
  versions.sort((a, b) => b.since - a.since);
  for (const { at } of versions.slice(MOST_VERSIONS)) rmSync(at, { recursive: true, force: true });
}

module.exports = { keepCode };
