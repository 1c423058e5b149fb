#!/usr/bin/env node
// The entry point, and the only folder that uses `process`. It is CommonJS, and opens nothing that the run does not use:
// node takes as long for either as for the rest of the run.
const { existsSync, fstatSync, readFileSync, statSync, writeSync } = require('node:fs');
const { BUILD, main, privateFolder } = requireProgram();

const COLORS_OF_DEPTH = { 1: 0, 4: 1, 8: 2, 24: 3 };
const { argv, env, versions } = process;
const world = { cwd: process.cwd(), env, uid: process.geteuid?.() };

// npm leaves out the build where it is told to run no scripts.
function requireProgram() {
  try {
    return require('../dist/main.cjs');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    process.stderr.write(
      'refs: it was installed without being built: allow its script "prepare", or install what "npm pack" makes of it\n',
    );
    process.exit(4);
  }
}

// Opening node's streams takes longer than most commands. Only a terminal needs them, and a pipe that is full.
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

// From version 22.10 on, node keeps compiled code in a folder and runs what it finds there: nobody else may reach the folder.
// Any of these words turns it off; `refs cache clean` must not keep anything.
const WITHOUT = ['--version', '--no-cache', 'cache'];
const HELP = ['-h', '--help'];
// Where there is no terminal, its text was made as the program was built.
const isOnlyHelp = argv.length === 3 && HELP.includes(argv[2]) && isPlain[1];
const codeFolder = findCodeFolder();
const hasCode = codeFolder !== undefined && existsSync(codeFolder);
if (hasCode) require('node:module').enableCompileCache(codeFolder);

/** The folder of the command, which uses other functions than the next one. Undefined where nothing is to be kept. */
function findCodeFolder() {
  if (isOnlyHelp || env.REFS_NO_CACHE || argv.some((word) => WITHOUT.includes(word))) return undefined;
  const folder = require('node:module').flushCompileCache && privateFolder(world);
  if (folder === undefined) return undefined;
  const [first = ''] = argv.some((word) => HELP.includes(word)) ? HELP : argv.slice(2);
  return `${folder}/code/${BUILD}-${versions.node}/${/^[-a-z]+$/.test(first) ? first : 'other'}`;
}

// A closed pipe (`refs find | head -1`) is no fault, and does not change the exit code.
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

// Enough for the largest row of a table, in MiB. A formula that needs more ends the child process, and not this one.
const APART_MEMORY = 128;
const startProcess = (task) => {
  let child;
  const start = () =>
    require('node:child_process')
      .fork(`${__dirname}/apart.js`, [task], {
        execArgv: [`--max-old-space-size=${APART_MEMORY}`],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      })
      // Errors after its end belong to no question.
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

// A pager that ends early has shown enough. Ctrl-C is for the pager, as in git.
const showInPager = (command, text, PATH) =>
  new Promise((resolve) => {
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const done = (wasShown) => {
      process.off('SIGINT', ignore);
      resolve(wasShown);
    };
    const { spawn } = require('node:child_process');
    // On Windows a shell would first look for the pager in the current folder: the checkout.
    const trusted = { ...env, PATH, NoDefaultCurrentDirectoryInExePath: '1' };
    const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: trusted });
    // A shell that finds no such program says so by 126 or 127.
    pager.on('error', () => done(false)).on('close', (code) => done(code !== 126 && code !== 127));
    pager.stdin.on('error', ignore).end(text);
  });

// Runs as git runs it: the command may hold options. Ctrl-C is for the editor.
const edit = (command, args, PATH) =>
  new Promise((resolve) => {
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const done = (wasEdited) => {
      process.off('SIGINT', ignore);
      resolve(wasEdited);
    };
    const { spawn } = require('node:child_process');
    const trusted = { ...env, PATH, NoDefaultCurrentDirectoryInExePath: '1' };
    const how = { stdio: 'inherit', env: trusted };
    const editor =
      process.platform === 'win32'
        ? spawn(`${command} ${args.map((word) => `"${word}"`).join(' ')}`, { ...how, shell: true })
        : spawn('/bin/sh', ['-c', `${command} "$@"`, command, ...args], how);
    editor.on('error', () => done(false)).on('close', (code) => done(code === 0));
  });

const host = {
  ...world,
  node: versions.node,
  now: () => new Date(),
  randomKey: () => require('node:crypto').randomBytes(16).toString('hex'),
  get stdin() {
    return process.stdin;
  },
  get screen() {
    return screen();
  },
  colors: !isPlain[1] && page().isTTY ? (COLORS_OF_DEPTH[page().getColorDepth()] ?? 0) : 0,
  columns: isPlain[1] ? 80 : page().columns || 80,
  rows: isPlain[1] ? undefined : page().rows,
  showInPager,
  edit,
  isTerminal: !isPlain[1] && page().isTTY === true,
  get interactive() {
    // Only a device is a terminal, and node's streams would be opened to find out.
    if (isNoTerminal(0) || isPlain[2]) return false;
    const { isatty } = require('node:tty');
    return isatty(0) && isatty(2);
  },
  startProcess,
  out: writeTo(1),
  err: writeTo(2),
};
if (isOnlyHelp) host.out(readFileSync(`${__dirname}/../dist/help.txt`, 'utf8'));
else {
  main(argv.slice(2), host).then((code) => {
    process.exitCode = code;
    // A run that failed early compiled little of what the command needs.
    if (codeFolder !== undefined && !hasCode && code <= 1) require('./keep-code.js').keepCode(codeFolder);
    // All is written. Otherwise node would free its memory piece by piece, which takes milliseconds.
    if (stdout === undefined && stderr === undefined) process.exit();
  });
}
