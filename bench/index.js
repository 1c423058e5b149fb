// How long `refs` takes, as multiples of an empty node process and of what people would use instead, all in one run.
// `npm run bench` prints the table and writes it to bench/RESULTS.md. `npm run bench -- 10000` leaves the largest library out.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { makeLibrary } from './make-library.js';
import { medians, NODE, numbers, peak, time } from './measure.js';
import { installPeers } from './peers.js';

const ROUNDS = 11;
const FEW_ROUNDS = 5;
const DAY = '2026-10-01';
const LARGE = 10_000;
const HUGE = 100_000;
const V8R_FILES = 500;
// Three words, the first of them misspelt, and a facet.
const QUERY = ['find', 'forcasts', 'warehouse', 'planned', '--industry', 'retail', '--as-of', DAY];
const CHECK = ['check', '--as-of', DAY, '--format', 'concise'];
const withHuge = process.argv[2] === undefined;

const folder = mkdtempSync(join(tmpdir(), 'refs-bench-'));
// What the program keeps of itself is kept apart from what the user's own runs keep.
const caches = join(folder, 'caches');
mkdirSync(caches);
const rows = [];
try {
  const peers = installPeers();
  startup();
  example();
  const large = library(LARGE, 1);
  find(large, peers);
  check(large, peers);
  single(large);
  diff(large);
  const huge = withHuge ? library(HUGE, 2) : undefined;
  if (huge !== undefined) atSize(huge, large);
  report(peers.versions);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function refs(cwd, ...argv) {
  return { argv: [process.execPath, resolve('bin/refs.js'), ...argv], cwd, env: { XDG_CACHE_HOME: caches } };
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
  const git = (...argv) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@vendor.example', ...argv], { cwd: root });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'library');
  return { root, files };
}

/** Adds a line to the table: figures in the unit of the bar, which each has to stay under. */
function row(what, bar, figure, { unit = '× node', ms, mib, most } = {}) {
  const isMet = bar === undefined || (figure <= bar && (mib === undefined || mib <= most));
  rows.push({ what, bar, figure, unit, ms, mib, most, isMet });
  process.stderr.write(
    `${isMet ? 'met   ' : 'MISSED'} ${what}: ${figure.toFixed(2)} ${unit} (bar ${bar ?? 'none'})${mib ? `, ${mib.toFixed(0)} MiB` : ''}\n`,
  );
}

function startup() {
  const [node, version, help] = medians([NODE, refs('.', '--version'), refs('.', '--help')], 3 * ROUNDS);
  row('`node -e 0`', undefined, 1, { ms: node });
  row('`refs --version`', 1.3, version / node, { ms: version });
  row('`refs --help`', 1.3, help / node, { ms: help });
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
  const [node, first] = medians([NODE, cold(warm)], ROUNDS);
  const [again, hot] = medians([NODE, warm], ROUNDS);
  row('`refs find` on the example library, first time', 3, first / node, { ms: first });
  row('`refs find` on the example library, warm', 2, hot / again, { ms: hot });
}

function find({ root }, peers) {
  const run = refs(root, ...QUERY);
  const [node, ms, rg] = medians([NODE, run, { argv: peers.rg('forecasts', 'customers'), cwd: root }], ROUNDS);
  row('`rg` for one of the words, rightly spelt, in the same files', undefined, rg / node, { ms: rg });
  row('`refs find`, three words and a facet, 10,000 customers, warm', 3.5, ms / node, {
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
  const [node, show, log, since, version] = medians(runs, ROUNDS);
  row('`refs show`, 10,000', 3, show / node, { ms: show });
  row('`refs log --dry-run`, 10,000', 3, log / node, { ms: log });
  row('`refs log --dry-run`, 10,000', 2, log / version, { unit: '× refs --version', ms: log });
  row('`refs check one-file --since HEAD`, 10,000', 3, since / node, { ms: since });
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
  const [node, raw, ms] = medians(runs, ROUNDS);
  row('`refs diff`, 10,000, 20 changed', 3, ms / (node + raw), { unit: '× (node + git diff --raw)', ms });
  execFileSync('git', ['checkout', '--quiet', '.'], { cwd: root });
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
  const [node, ms] = medians([NODE, run], FEW_ROUNDS);
  row('`refs find`, three words and a facet, 100,000, warm', 12, ms / node, { ms, mib: peak(run), most: 500 });
}

function report(versions) {
  const [{ model }] = cpus();
  const machine = `${cpus().length} × ${model}, ${(totalmem() / 1024 ** 3).toFixed(0)} GiB, node ${process.version}`;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const table = [
    '| what | figure | bar | ms | peak |',
    '|---|---:|---:|---:|---:|',
    ...rows.map(
      ({ what, figure, unit, bar, ms, mib, most, isMet }) =>
        `| ${what} | ${isMet ? '' : '**'}${figure.toFixed(2)} ${unit}${isMet ? '' : '**'} | ${bar === undefined ? '' : `≤ ${bar}`} | ${ms.toFixed(0)} | ${mib === undefined ? '' : `${mib.toFixed(0)} MiB (≤ ${most})`} |`,
    ),
  ].join('\n');
  process.stdout.write(`\n${table}\n\n${machine}; ${peers.join(', ')}\n`);
  if (!withHuge) return;
  const file = 'bench/RESULTS.md';
  const [, told = ''] = readFileSync(file, 'utf8').split('<!-- what is told by hand -->');
  writeFileSync(
    file,
    `# How quick it is

Written by \`npm run bench\`: medians of whole processes that ran in turn on one machine, libraries of invented customers of
about 1.8 KB (10,000 with seed 1, 100,000 with seed 2). In bold what misses its bar.

${table}

${machine}; ${peers.join(', ')}.

<!-- what is told by hand -->${told}`,
  );
}
