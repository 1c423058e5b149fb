// How long `refs diff` takes on 10,000 customers of whom 20 changed: as a multiple of an empty node process, and of
// `git diff --stat`, which says how many lines differ and not what they mean. `npm run bench`.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { medians, NODE, numbers } from './measure.js';

const CUSTOMERS = 10_000;
const CHANGED = 20;
const RUNS = 7;

const next = numbers(7);
const library = mkdtempSync(join(tmpdir(), 'refs-bench-'));
const git = (...argv) =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@vendor.example', ...argv], { cwd: library });
const sample = readFileSync('examples/customers/nordlicht.yaml', 'utf8');

try {
  writeFileSync(join(library, 'refs.config.yaml'), 'version: 1\n');
  mkdirSync(join(library, 'customers'));
  const files = Array.from({ length: CUSTOMERS }, (_, at) => join(library, 'customers', `c${at}.yaml`));
  for (const [at, file] of files.entries()) {
    writeFileSync(
      file,
      sample.replace('Nordlicht Robotics GmbH', `Customer ${at}`).replaceAll('nordlicht.example', `c${at}.example`),
    );
  }
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'library');
  for (let at = 0; at < CHANGED; at += 1) {
    appendFileSync(files[next(CUSTOMERS)], '  - { on: 2026-09-01, kind: credit, note: For the talk }\n');
  }
  const refs = [process.execPath, resolve('bin/refs.js'), 'diff', '--exit-zero', '--as-of', '2026-10-01'];
  const [node, stat, diff] = medians([NODE, ['git', 'diff', '--stat'], refs], RUNS, library);
  process.stdout.write(
    `${CUSTOMERS.toLocaleString('en')} customers, ${CHANGED} changed, medians of ${RUNS} runs, node ${process.version}\n\n`,
  );
  process.stdout.write('| | ms | × an empty node | × git diff --stat |\n|---|---:|---:|---:|\n');
  for (const [what, ms] of [
    ['an empty node', node],
    ['git diff --stat', stat],
    ['refs diff', diff],
  ]) {
    process.stdout.write(`| ${what} | ${ms.toFixed(0)} | ${(ms / node).toFixed(1)} | ${(ms / stat).toFixed(1)} |\n`);
  }
  process.stdout.write('\n');
} finally {
  rmSync(library, { recursive: true, force: true });
}
