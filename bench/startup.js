// How long the program takes to begin: as multiples of an empty node process. `npm run bench`.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medians, NODE } from './measure.js';

const RUNS = 31;
const LIBRARY = ['--library', 'examples', '--as-of', '2026-10-01'];
const COMMANDS = [
  ['--version'],
  ['--help'],
  ['find', '--help'],
  ['find', 'month', 'end', ...LIBRARY],
  ['show', 'nordlicht', ...LIBRARY],
  ['check', ...LIBRARY],
];

/** Each command line with its milliseconds, and those of an empty node process in the same rounds: medians. */
export function startup(runs = RUNS) {
  const refs = [process.execPath, resolve('bin/refs.js')];
  return COMMANDS.map((argv) => {
    const [node, ms] = medians([NODE, { argv: [...refs, ...argv] }], runs);
    return { what: `refs ${argv.filter((word) => !LIBRARY.includes(word)).join(' ')}`, node, ms };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`On the example library, medians of ${RUNS} runs, node ${process.version}\n\n`);
  process.stdout.write('| | ms | an empty node, ms | multiple |\n|---|---:|---:|---:|\n');
  for (const { what, node, ms } of startup()) {
    process.stdout.write(`| ${what} | ${ms.toFixed(0)} | ${node.toFixed(0)} | ${(ms / node).toFixed(2)} |\n`);
  }
}
