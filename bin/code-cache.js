// Node 20 compiles the program anew in each run. This keeps what V8 made of its parts, one file per command, in the user's
// cache folder. V8 takes what it is given for its own work, so a file is believed only where nobody else can have written
// it and its checksum holds, and only by the same build of the program in the same place and the same node: V8 keeps the
// paths too, and names them in stack traces. Whatever is odd is as if it were not there: all is compiled as before, and
// nothing is lost but time; two copies used in turn each throw out what the other kept.
const { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync } = require('node:fs');
const { renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { isAbsolute, join, relative, sep } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '..', 'dist') + sep;
const COMMAND = /^[a-z-]{1,32}$/;
const WRITABLE_BY_OTHERS = 0o022;

// The first run fills other caches, and uses other functions than those after it.
const ENOUGH_RUNS = 2;

/**
 * From here on the program's parts are compiled by what was kept of them for a command, where anything was. Returns what
 * keeps them for the next run, to be called when this one is over.
 */
exports.useCodeCache = (build, command = '') => {
  const { argv, env, version, arch, platform } = process;
  const caches = env.XDG_CACHE_HOME || env.HOME || '';
  const isWanted = !env.REFS_NO_CACHE && !argv.includes('--no-cache') && COMMAND.test(command);
  if (!isWanted || !isAbsolute(caches) || process.getuid === undefined) return () => {};
  const uid = process.getuid();
  const isOwn = (stat) => stat.uid === uid && (stat.mode & WRITABLE_BY_OTHERS) === 0;
  const folder = join(caches, ...(env.XDG_CACHE_HOME ? [] : ['.cache']), 'customer-refs', 'code');
  const file = join(folder, command);
  const key = [build, version, arch, platform, DIST].join(' ');

  const { parts: kept, runs } = read();
  const scripts = new Map();
  let isNew = runs < ENOUGH_RUNS;
  const { prototype } = module.constructor;
  const compile = prototype._compile;
  prototype._compile = function (code, filename) {
    if (!filename.startsWith(DIST)) return compile.call(this, code, filename);
    const part = relative(DIST, filename);
    const cachedData = kept.get(part);
    const script = new Script(module.constructor.wrap(code), { filename, cachedData });
    isNew ||= script.cachedDataRejected !== false;
    scripts.set(part, script);
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, (id) => this.require(id), this, filename, join(filename, '..'));
  };
  return () => {
    if (isNew) keep();
  };

  /** The parts that were kept, by their names, and how many runs made them. */
  function read() {
    const nothing = { parts: new Map(), runs: 0 };
    let opened;
    try {
      if (!isOwn(lstatSync(folder))) return nothing;
      opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      if (!isOwn(fstatSync(opened))) return nothing;
      const whole = readFileSync(opened);
      const end = whole.indexOf('\n');
      const head = JSON.parse(whole.toString('utf8', 0, end));
      const body = whole.subarray(end + 1);
      if (head.key !== key || head.sum !== sumOf(body)) return nothing;
      const parts = new Map();
      let at = 0;
      for (const [part, length] of head.parts) {
        parts.set(part, body.subarray(at, at + length));
        at += length;
      }
      return { parts, runs: head.runs };
    } catch {
      // It is not there, or may not be read, or is not what was written.
      return nothing;
    } finally {
      if (opened !== undefined) closeSync(opened);
    }
  }

  /** Keeps the parts of this run with the functions that it used, whole or not at all. */
  function keep() {
    const draft = `${file}.${process.pid}`;
    try {
      // The home of somebody else, as `sudo` has it, is left alone.
      if (statSync(caches).uid !== uid) return;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (!isOwn(lstatSync(folder))) return;
      const made = [...scripts].map(([part, script]) => [part, script.createCachedData()]);
      const body = Buffer.concat(made.map(([, data]) => data));
      const parts = made.map(([part, { length }]) => [part, length]);
      const head = JSON.stringify({ key, runs: runs + 1, sum: sumOf(body), parts });
      discard(draft);
      writeFileSync(draft, Buffer.concat([Buffer.from(`${head}\n`), body]), { mode: 0o600, flag: 'wx' });
      renameSync(draft, file);
    } catch {
      // A folder that may not be written to, or a full disk, costs time and nothing else.
      discard(draft);
    }
  }
};

function discard(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it cannot be, it is in nobody's way.
  }
}

const sumOf = (bytes) => require('node:zlib').crc32(bytes);
