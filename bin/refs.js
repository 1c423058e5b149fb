#!/usr/bin/env node
// The one file that says `process`.
import { main } from '../dist/main.js';

const { argv, env, stdin, stdout, stderr, versions } = process;
// A reader that went away (`refs find | head -1`) is no fault, and changes nothing of the exit code.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') return;
    if (stream === stdout) stderr.write(`refs: the output could not be written: ${error.code}\n`);
    process.exit(4);
  });
}
const COLORS_OF_DEPTH = { 1: 0, 4: 1, 8: 2, 24: 3 };
process.exitCode = await main(argv.slice(2), {
  cwd: process.cwd(),
  env,
  node: versions.node,
  now: () => new Date(),
  stdin,
  screen: stderr,
  colors: stdout.isTTY ? (COLORS_OF_DEPTH[stdout.getColorDepth()] ?? 0) : 0,
  columns: stdout.columns ?? 80,
  interactive: Boolean(stdin.isTTY && stderr.isTTY),
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
});
