#!/usr/bin/env node
// The program as node starts it; nothing outside of this folder says `process`. It is no ES module, and opens nothing that
// the run does not use: node takes as long for either as for all of the rest.
const { fstatSync, statSync, writeSync } = require('node:fs');
const { main, privateFolder } = require('../dist/main.cjs');

const COLORS_OF_DEPTH = { 1: 0, 4: 1, 8: 2, 24: 3 };
const { argv, env, versions } = process;
const world = { cwd: process.cwd(), env, uid: process.geteuid?.() };

// What node compiles of the program it keeps from version 22 on, in a folder that nobody else can reach: it runs what it
// finds there. One word of these is enough to do without; what deletes all that is kept must not keep anything.
const WITHOUT = ['--version', '--no-cache', 'cache'];
if (!env.REFS_NO_CACHE && !argv.some((word) => WITHOUT.includes(word))) {
  const folder = privateFolder(world);
  if (folder !== undefined) require('node:module').enableCompileCache?.(`${folder}/code`);
}

// A reader that went away (`refs find | head -1`) is no fault, and changes nothing of the exit code.
const refusals = {
  1: ({ code }) => {
    if (code === 'EPIPE') return;
    screen().write(`refs: the output could not be written: ${code}\n`);
    process.exit(4);
  },
  2: ({ code }) => code === 'EPIPE' || process.exit(4),
};
let stderr;
const screen = () => (stderr ??= process.stderr.on('error', refusals[2]));
let stdout;
const page = () => (stdout ??= process.stdout.on('error', refusals[1]));

// To open node's streams takes longer than most results do. A terminal needs it, and what does not take all at once.
const isPlain = { 1: isNoTerminal(1), 2: isNoTerminal(2) };
function isNoTerminal(fd) {
  if (process.platform === 'win32') return false;
  try {
    const stat = fstatSync(fd);
    return !stat.isCharacterDevice() || stat.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}
const STREAMS = { 1: page, 2: screen };
const writeTo = (fd) => (text) => {
  let bytes = Buffer.from(text);
  try {
    while (isPlain[fd] && bytes.length > 0) bytes = bytes.subarray(writeSync(fd, bytes));
  } catch (error) {
    if (error.code !== 'EAGAIN') return refusals[fd](error);
    isPlain[fd] = false;
  }
  if (bytes.length > 0) STREAMS[fd]().write(bytes);
};

// Enough for the largest table's row; what a formula takes beyond it ends that process, and not this one.
const APART_MEMORY = 128;
const startApart = (task) => {
  let child;
  const start = () =>
    require('node:child_process')
      .fork(`${__dirname}/apart.js`, [task], {
        execArgv: [`--max-old-space-size=${APART_MEMORY}`],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      })
      // Whatever else it has to say, once it has ended, is no answer to anything.
      .on('error', () => {});
  const end = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const ask = (message, most) =>
    new Promise((resolve) => {
      child ??= start();
      const asked = child;
      const settle = (answered) => {
        clearTimeout(timer);
        asked.off('message', isAnswered).off('exit', isGone).off('error', isGone);
        if (!('answer' in answered)) end();
        resolve(answered);
      };
      const isAnswered = (answer) => settle({ answer });
      const isGone = () => settle({ ended: 'memory' });
      const timer = setTimeout(() => settle({ ended: 'time' }), most);
      asked.on('message', isAnswered).on('exit', isGone).on('error', isGone);
      asked.send(message);
    });
  return { ask, end };
};

const host = {
  ...world,
  node: versions.node,
  now: () => new Date(),
  get stdin() {
    return process.stdin;
  },
  get screen() {
    return screen();
  },
  colors: !isPlain[1] && page().isTTY ? (COLORS_OF_DEPTH[page().getColorDepth()] ?? 0) : 0,
  columns: isPlain[1] ? 80 : (page().columns ?? 80),
  get interactive() {
    // What is no device is no terminal; and asked of node's streams it would open them.
    if (isNoTerminal(0) || isPlain[2]) return false;
    const { isatty } = require('node:tty');
    return isatty(0) && isatty(2);
  },
  startApart,
  out: writeTo(1),
  err: writeTo(2),
};
main(argv.slice(2), host).then((code) => {
  process.exitCode = code;
});
