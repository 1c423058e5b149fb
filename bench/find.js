// How long `refs find` takes on a library of 2,430 stories, as a multiple of an empty node process in the same run.
// `npm run bench`. With the real case studies at ../shared/data it imports those; without them it makes stories.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { medians, NODE, numbers } from './measure.js';

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

const library = mkdtempSync(join(tmpdir(), 'refs-bench-'));
try {
  writeFileSync(join(library, 'refs.config.yaml'), 'version: 1\n');
  mkdirSync(join(library, 'customers'));
  const stories = existsSync(CSV) ? importRealStories() : makeStories(2430);
  const rows = QUERIES.map((query) => {
    const refs = [process.execPath, REFS, 'find', ...query, '--library', library, '--as-of', '2026-10-01'];
    const [node, ms] = medians([NODE, refs], RUNS);
    return { query, node, refs: ms };
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
  const next = numbers(1);
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
