// How long `refs` takes, as multiples of an empty node process and of what people would use instead, all in one run.
// `npm run bench` prints the table and writes it to bench/RESULTS.md, beside those of other nodes; `npm run bench -- lts`
// measures on that node, from the registry, and `npm run bench -- PATH` on one that is there. With `10000` the largest
// library is left out, and nothing is written.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { LTS, nodeOf } from '../build/node-of.js';
import { makeContent } from './make-content.js';
import { makeLibrary } from './make-library.js';
import { HEAP_FLAGS, heapOf, idsIn, randomCalls, startServer } from './mcp-server.js';
import { medians, numbers, peak, processorMedians, time } from './measure.js';
import { installPeers } from './peers.js';

const ROUNDS = 11;
const FEW_ROUNDS = 5;
const DAY = '2026-10-01';
const LARGE = 10_000;
const HUGE = 100_000;
const V8R_FILES = 500;
const CONTENT_FILES = 20_000;
const NAMES = 2000;
const AGENT_CALLS = 200;
const EDITED_CALLS = 100;
const PER_EDIT = 5;
const EDITS = 200;
// Three words, the first of them misspelt, and a facet.
const QUERY = ['find', 'forcasts', 'warehouse', 'planned', '--industry', 'retail', '--as-of', DAY];
const CHECK = ['check', '--as-of', DAY, '--format', 'concise'];
const wanted = process.argv.slice(2);
const withHuge = !wanted.includes('10000');
const node = chosenNode(wanted.find((word) => word !== '10000'));
const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
// What is said of speed is said of the node that is maintained for long.
const hasBars = version.startsWith(`v${LTS}.`);
const NODE = { argv: [node, '-e', '0'] };

const folder = mkdtempSync(join(tmpdir(), 'refs-bench-'));
// What the program keeps of itself is kept apart from what the user's own runs keep.
const caches = join(folder, 'caches');
mkdirSync(caches);
const rows = [];
try {
  const peers = installPeers(node);
  startup();
  example();
  const large = library(LARGE, 1);
  find(large, peers);
  check(large, peers);
  single(large);
  diff(large);
  await agents(large);
  scan(library(NAMES, 4), peers);
  scanSizes();
  programme();
  const huge = withHuge ? library(HUGE, 2) : undefined;
  if (huge !== undefined) atSize(huge, large);
  report(peers.versions);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function chosenNode(name) {
  if (name === undefined) return process.execPath;
  if (name.includes('/')) return resolve(name);
  const found = nodeOf(name === 'lts' ? LTS : name, join(tmpdir(), `refs-bench-node-${name}`));
  if (found === undefined) throw new Error(`the registry has no node ${name} for this machine`);
  return found;
}

function refs(cwd, ...argv) {
  return { argv: [node, resolve('bin/refs.js'), ...argv], cwd, env: { XDG_CACHE_HOME: caches } };
}

/** A run as if it were the first: nothing is kept, neither of the library nor of the program. */
function cold(run) {
  const before = () => {
    time({ ...run, argv: [...run.argv.slice(0, 2), 'cache', 'clean', ...libraryOf(run.argv)] });
    rmSync(caches, { recursive: true, force: true });
    mkdirSync(caches);
  };
  return { ...run, before };
}

function libraryOf(argv) {
  const at = argv.indexOf('--library');
  return at === -1 ? [] : argv.slice(at, at + 2);
}

/** A committed library of so many customers. */
function library(count, seed) {
  const root = join(folder, String(count));
  process.stderr.write(`making ${count.toLocaleString('en')} customers\n`);
  const files = makeLibrary(root, count, seed);
  commitAll(root);
  return { root, files };
}

function commitAll(root) {
  const git = (...argv) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@vendor.example', ...argv], { cwd: root });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'all');
}

/** Adds a line to the table: figures in the unit of the bar, which each has to stay under. */
function row(what, barOfLts, figure, { unit = '× node', ms, mib, most: mostOfLts } = {}) {
  const [bar, most] = hasBars ? [barOfLts, mostOfLts] : [];
  const isMet = bar === undefined || (figure <= bar && (mib === undefined || most === undefined || mib <= most));
  rows.push({ what, bar, figure, unit, ms, mib, most, isMet });
  process.stderr.write(
    `${isMet ? 'met   ' : 'MISSED'} ${what}: ${figure.toFixed(2)} ${unit} (bar ${bar ?? 'none'})${mib ? `, ${mib.toFixed(0)} MiB` : ''}\n`,
  );
}

function startup() {
  const [empty, version, help] = medians([NODE, refs('.', '--version'), refs('.', '--help')], 3 * ROUNDS);
  row('`node -e 0`', undefined, 1, { ms: empty });
  row('`refs --version`', 1.2, version / empty, { ms: version });
  row('`refs --help`', 1.3, help / empty, { ms: help });
}

function example() {
  const words = [
    'manufacturng',
    'month',
    'end',
    'close',
    '--for',
    'reference-call',
    '--as-of',
    DAY,
    '--library',
    'examples',
  ];
  const warm = refs('.', 'find', ...words);
  const [empty, first] = medians([NODE, cold(warm)], ROUNDS);
  const [again, hot] = medians([NODE, warm], ROUNDS);
  row('`refs find` on the example library, first time', 3, first / empty, { ms: first });
  row('`refs find` on the example library, warm', 2, hot / again, { ms: hot });
}

function find({ root }, peers) {
  const run = refs(root, ...QUERY);
  const [empty, ms, rg] = medians([NODE, run, { argv: peers.rg('forecasts', 'customers'), cwd: root }], ROUNDS);
  row('`rg` for one of the words, rightly spelt, in the same files', undefined, rg / empty, { ms: rg });
  row('`refs find`, three words and a facet, 10,000 customers, warm', 4, ms / empty, {
    ms,
    mib: peak(run),
    most: 250,
  });
}

function check({ root, files }, peers) {
  const ajv = { argv: peers.ajv('customers/*.yaml'), cwd: root };
  const warm = refs(root, ...CHECK);
  const alone = refs(root, ...CHECK, '--no-cache');
  const [peer, first, keeping] = medians([ajv, alone, cold(warm)], FEW_ROUNDS);
  process.stderr.write(`the first run, which keeps what it found: ${(keeping / peer).toFixed(2)} × ajv-cli\n`);
  row('`refs check`, 10,000, cold', 1.2, first / peer, { unit: '× ajv-cli', ms: first });
  const few = join(folder, 'few');
  makeLibrary(few, V8R_FILES, 3);
  const [v8r] = medians([{ argv: peers.v8r('customers/*.yaml'), cwd: few }], 1);
  row('`refs check`, 10,000, cold', 0.05, first / ((v8r * LARGE) / V8R_FILES), {
    unit: '× v8r (from 500 files)',
    ms: first,
  });
  const next = numbers(11);
  const touch = () => {
    for (let at = 0; at < 10; at += 1) appendFileSync(join(root, files[next(files.length)]), '# seen\n');
  };
  const [again, hot, touched] = medians([ajv, warm, { ...warm, before: touch }], FEW_ROUNDS);
  row('`refs check`, 10,000, warm', 0.3, hot / again, { unit: '× ajv-cli', ms: hot });
  row('`refs check`, 10,000, 10 files changed', 1.2, touched / hot, { unit: '× warm', ms: touched });
  execFileSync('git', ['checkout', '--quiet', '.'], { cwd: root });
  time(warm);
}

function single({ root, files }) {
  const id = files[4711].replace(/^.*\/|\.yaml$/g, '');
  const runs = [
    NODE,
    refs(root, 'show', id, '--as-of', DAY),
    refs(root, 'log', id, 'reference-call', '--status', 'completed', '--dry-run', '--as-of', DAY),
    refs(root, 'check', files[4711], '--since', 'HEAD', '--as-of', DAY),
    refs(root, '--version'),
  ];
  const [empty, show, log, since, version] = medians(runs, ROUNDS);
  row('`refs show`, 10,000', 2.2, show / empty, { ms: show });
  row('`refs log --dry-run`, 10,000', 3, log / empty, { ms: log });
  row('`refs log --dry-run`, 10,000', 2, log / version, { unit: '× refs --version', ms: log });
  row('`refs check one-file --since HEAD`, 10,000', 3, since / empty, { ms: since });
}

function diff({ root, files }) {
  const next = numbers(7);
  for (let at = 0; at < 20; at += 1) {
    appendFileSync(
      join(root, files[next(files.length)]),
      '  - { on: "2026-09-01", use: reference-call, status: asked }\n',
    );
  }
  const runs = [NODE, { argv: ['git', 'diff', '--raw'], cwd: root }, refs(root, 'diff', '--exit-zero', '--as-of', DAY)];
  const [empty, raw, ms] = medians(runs, ROUNDS);
  row('`refs diff`, 10,000, 20 changed', 4, ms / (empty + raw), { unit: '× (node + git diff --raw)', ms });
  execFileSync('git', ['checkout', '--quiet', '.'], { cwd: root });
}

/** A server of agents: how it starts, and the slowest of its answers once it has read the library. */
async function agents({ root }) {
  const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } };
  const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: client });
  const server = refs(root, 'mcp');
  const asked = { ...server, argv: ['bash', '-c', 'echo "$0" | "$@"', message, ...server.argv] };
  const [empty, start] = processorMedians([NODE, asked], ROUNDS);
  row('`refs mcp`, until the first message is answered, 10,000', 4, start / empty, {
    unit: '× node, processor time',
    ms: start,
  });
  const { call, close } = await startServer(node, root, { env: { XDG_CACHE_HOME: caches } });
  const next = randomCalls(idsIn(root), 17);
  const times = [];
  for (let made = 0; made <= AGENT_CALLS; made += 1) {
    const [name, given] = next();
    const before = process.hrtime.bigint();
    await call(name, given);
    times.push(Number(process.hrtime.bigint() - before) / 1e6);
  }
  await close();
  const slowest = Math.max(...times.slice(1));
  row('`refs mcp`, the slowest of 200 calls after the first, 10,000', 300, slowest, { unit: 'ms', ms: slowest });
  await editedAgents(root);
}

/** A server of agents whose files change: the slowest of its answers, and how its heap grows. */
async function editedAgents(root) {
  const heap = join(folder, 'heap');
  const server = await startServer(node, root, {
    flags: HEAP_FLAGS,
    env: { XDG_CACHE_HOME: caches, BENCH_HEAP: heap },
  });
  const ids = idsIn(root);
  const next = randomCalls(ids, 19);
  const edit = (count) =>
    appendFileSync(join(root, 'customers', `${ids[(count * 7919) % ids.length]}.yaml`), `# ${count}\n`);
  await server.call(...next());
  const times = [];
  for (let made = 0; made < EDITED_CALLS; made += 1) {
    if (made % PER_EDIT === 0) edit(made);
    const [name, given] = next();
    const before = process.hrtime.bigint();
    await server.call(name, given);
    times.push(Number(process.hrtime.bigint() - before) / 1e6);
  }
  const before = await heapOf(server, heap);
  for (let count = 0; count < EDITS; count += 1) {
    edit(EDITED_CALLS + count);
    await server.call(...next());
  }
  const after = await heapOf(server, heap);
  await server.close();
  execFileSync('git', ['checkout', '--quiet', '.'], { cwd: root });
  const slowest = Math.max(...times);
  row('`refs mcp`, the slowest of 100 calls, one file edited before each fifth, 10,000', 300, slowest, {
    unit: 'ms',
    ms: slowest,
  });
  row('`refs mcp`, its heap after 200 edits, 10,000', 1.1, after / before, { unit: '× the heap before', mib: after });
}

/** Content beside a library. Processor time: `rg` has a thread for each core, and others may be at work. */
function scan({ root, files }, peers) {
  const names = files.map((file) => nameIn(root, file));
  const site = join(folder, 'site');
  writeFileSync(join(folder, 'names'), `${names.join('\n')}\n`);
  const pages = makeContent(site, CONTENT_FILES, { seed: 5, names });
  commitAll(site);
  const rg = { argv: peers.rgNames(join(folder, 'names'), site) };
  const argv = ['scan', site, '--library', root, '--as-of', DAY, '--format', 'concise'];
  const clean = () => {
    rmSync(caches, { recursive: true, force: true });
    mkdirSync(caches);
  };
  const warm = refs(root, ...argv);
  const [peer, first] = processorMedians([rg, { ...warm, before: clean }], 3);
  const unit = '× `rg -iwF`, processor time';
  row('`refs scan`, 2,000 customers, 20,000 files of 39 MB, cold', 12, first / peer, {
    unit,
    ms: first,
    mib: peak(warm),
  });
  // What the last scan printed would be printed again.
  const asked = { ...warm, before: () => forget('scan-output') };
  const [again, hot] = processorMedians([rg, asked], FEW_ROUNDS);
  row('`refs scan`, the same, warm', 3, hot / again, { unit, ms: hot });
  const next = numbers(13);
  const changed = Array.from({ length: 20 }, () => join(site, pages[next(pages.length)]));
  const edit = () => {
    for (const page of changed) appendFileSync(page, ' ');
  };
  edit();
  // A stamp tells nothing of a file that changed just now.
  execFileSync('sleep', ['3']);
  const compared = refs(root, ...argv, '--since', 'HEAD');
  const [empty, since] = processorMedians([NODE, compared], FEW_ROUNDS);
  const nodes = '× node, processor time';
  row('`refs scan --since HEAD`, 20 files changed, asked again', 4, since / empty, { unit: nodes, ms: since });
  const [, anew] = processorMedians([NODE, { ...compared, before: edit }], FEW_ROUNDS);
  row('`refs scan --since HEAD`, 20 files edited anew each time', undefined, anew / empty, { unit: nodes, ms: anew });
  // The clock, by which a person waits.
  const [start, waited] = medians([NODE, { ...compared, before: edit }], FEW_ROUNDS);
  row('`refs scan --since HEAD`, the same, until it ends', undefined, waited / start, { unit: '× node', ms: waited });
}

/** How a scan grows with customers and with files. The library is warm, and nothing is kept of the content. */
function scanSizes() {
  const sizes = [100, 1000, LARGE].map((count) => {
    const root = join(folder, `scan-${count}`);
    return { root, names: makeLibrary(root, count, 7).map((file) => nameIn(root, file)) };
  });
  const [{ names }] = sizes;
  const run = (root, site) => {
    const argv = ['scan', site, '--library', root, '--as-of', DAY, '--format', 'concise'];
    return { ...refs(root, ...argv), before: () => forget('content-') };
  };
  const [site, part] = [CONTENT_FILES, CONTENT_FILES / 10].map((count) => {
    const at = join(folder, `site-${count}`);
    makeContent(at, count, { seed: 6, names });
    return at;
  });
  const [few, more, most] = processorMedians(
    sizes.map(({ root }) => run(root, site)),
    3,
  );
  row('`refs scan`, 20,000 files, 1,000 customers', 1.5, more / few, { unit: '× with 100, processor time', ms: more });
  row('`refs scan`, 20,000 files, 10,000 customers', 2, most / few, { unit: '× with 100, processor time', ms: most });
  const [tenth, all] = processorMedians([run(sizes[1].root, part), run(sizes[1].root, site)], 3);
  row('`refs scan`, 1,000 customers, 20,000 files', 11, all / tenth, {
    unit: '× 2,000 files, processor time',
    ms: all,
  });
}

/** Deletes what is kept of content, and nothing else. */
function forget(start) {
  for (const { parentPath, name } of readdirSync(caches, { recursive: true, withFileTypes: true }))
    if (name.startsWith(start)) rmSync(join(parentPath, name), { recursive: true, force: true });
}

function nameIn(root, file) {
  return /^name: (.*)$/m.exec(readFileSync(join(root, file), 'utf8'))[1];
}

/** The questions about all of a library, where one in ten has a logo on a page. Processor time, as others may be at work. */
function programme() {
  const root = join(folder, 'programme');
  makeLibrary(root, LARGE, 1, { withAssets: true });
  const month = ['report', '--month', DAY.slice(0, 7)];
  for (const argv of [['risk'], ['coverage'], ['stats'], month]) {
    const [empty, warm] = processorMedians([NODE, refs(root, ...argv, '--as-of', DAY)], ROUNDS);
    row(`\`refs ${argv.join(' ')}\`, 10,000, warm`, 6, warm / empty, { unit: '× node, processor time', ms: warm });
  }
}

function atSize(huge, large) {
  const [small, whole] = [refs(large.root, ...CHECK, '--no-cache'), refs(huge.root, ...CHECK, '--no-cache')];
  const [tenth, all] = medians([small, whole], 3);
  row('`refs check`, 100,000, cold', 11, all / tenth, {
    unit: '× at 10,000',
    ms: all,
    mib: peak(whole),
    most: 2048,
  });
  const run = refs(huge.root, ...QUERY);
  const [empty, ms] = medians([NODE, run], FEW_ROUNDS);
  row('`refs find`, three words and a facet, 100,000, warm', 12, ms / empty, { ms, mib: peak(run), most: 500 });
}

function report(versions) {
  const [{ model }] = cpus();
  const machine = `${cpus().length} × ${model}, ${(totalmem() / 1024 ** 3).toFixed(0)} GiB`;
  const peers = Object.entries(versions).map(([name, of]) => `${name} ${of}`);
  const table = [
    '| what | figure | bar | ms | peak |',
    '|---|---:|---:|---:|---:|',
    ...rows.map(
      ({ what, figure, unit, bar, ms, mib, most, isMet }) =>
        `| ${what} | ${isMet ? '' : '**'}${figure.toFixed(2)} ${unit}${isMet ? '' : '**'} | ${bar === undefined ? '' : `≤ ${bar}`} | ${ms === undefined ? '' : ms.toFixed(0)} | ${mib === undefined ? '' : `${mib.toFixed(0)} MiB${most === undefined ? '' : ` (≤ ${most})`}`} |`,
    ),
  ].join('\n');
  const text = `${table}\n\n${machine}, node ${version}; ${peers.join(', ')}.`;
  process.stdout.write(`\n${text}\n`);
  if (withHuge) writeResults(text);
}

/** Puts a table in the place of the one of the same line of node, if there is one. */
function writeResults(text) {
  const file = 'bench/RESULTS.md';
  const mark = '<!-- what is told by hand -->';
  const [before, told = ''] = readFileSync(file, 'utf8').split(mark);
  const [head, ...others] = before.trim().split('\n\n## ');
  const title = `node ${version.match(/\d+/)[0]}`;
  const sections = [...others.filter((other) => !other.startsWith(`${title}\n`)), `${title}\n\n${text}`];
  const inOrder = sections.sort().reverse();
  writeFileSync(file, `${[head, ...inOrder].join('\n\n## ')}\n\n${mark}${told}`);
}
