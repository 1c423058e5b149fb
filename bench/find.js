// How long `refs find` takes on a library of 2,430 stories, as a multiple of an empty node process in the same run.
// `npm run bench`. With the real case studies at ../shared/data it imports those; without them it makes stories.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const REFS = resolve('bin/refs.js');
const CSV = '../shared/data/ml-case-studies-csv';
const RUNS = 7;
const QUERIES = [
  ['fraud', 'detection'],
  ['recomendation', 'ranking', 'latency'],
  ['search', '--industry', 'travel'],
  ['real', 'time', 'forecasting', '--for', 'case-study'],
  ['zzyzx'],
  [],
];

/** Milliseconds of one run of node with these arguments. */
function time(argv) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status === null || status > 1) throw new Error(`node ${argv.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const library = mkdtempSync(join(tmpdir(), 'refs-bench-'));
try {
  writeFileSync(join(library, 'refs.config.yaml'), 'version: 1\n');
  mkdirSync(join(library, 'customers'));
  const stories = existsSync(CSV) ? importRealStories() : makeStories(2430);
  const rows = QUERIES.map((query) => {
    const argv = [REFS, 'find', ...query, '--library', library, '--as-of', '2026-10-01'];
    time(argv);
    // In turn, so that a machine that slows down slows both.
    const pairs = Array.from({ length: RUNS }, () => ({ node: time(['-e', '0']), refs: time(argv) }));
    return { query, node: median(pairs.map(({ node }) => node)), refs: median(pairs.map(({ refs }) => refs)) };
  });
  process.stdout.write(`${stories}, medians of ${RUNS} runs, node ${process.version}\n\n`);
  process.stdout.write('| refs find | ms | an empty node, ms | multiple |\n|---|---:|---:|---:|\n');
  for (const { query, node, refs } of rows) {
    const shown = query.join(' ') || '(everything)';
    process.stdout.write(`| ${shown} | ${refs.toFixed(0)} | ${node.toFixed(0)} | ${(refs / node).toFixed(1)} |\n`);
  }
} finally {
  rmSync(library, { recursive: true, force: true });
}

function importRealStories() {
  const map = resolve('examples/import/ml-case-studies.yaml');
  const source = execFileSync('ls', [CSV], { encoding: 'utf8' })
    .split('\n')
    .find((file) => file.endsWith('.csv'));
  execFileSync(process.execPath, [REFS, 'import', join(CSV, source), '--map', map, '--library', library], {
    stdio: 'ignore',
  });
  return '2,430 real stories';
}

/** Stories of made-up words, the same ones every time. */
function makeStories(count) {
  const stems = 'search fraud ranking forecast latency travel price image voice route stock claim'.split(' ');
  let seed = 1;
  const next = (limit) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  const text = (length) => Array.from({ length }, () => `${stems[next(stems.length)]}${next(400)}`).join(' ');
  for (let customer = 0; customer * 6 < count; customer += 1) {
    const list = Array.from(
      { length: 6 },
      (_, at) => `  - id: s${at}\n    title: ${text(8)}\n    solution: ${text(30)}\n`,
    );
    writeFileSync(
      join(library, 'customers', `c${customer}.yaml`),
      `name: Customer ${customer}\nindustry: travel\nstories:\n${list.join('')}`,
    );
  }
  return `${count} made stories`;
}
