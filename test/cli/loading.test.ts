// The files that a run of the built program loads: counts are the same on every machine, and stand for its time.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stageLibrary } from '../io/repository.ts';
import { age } from './changed-content.ts';

const DIST = resolve('dist') + sep;

/** Runs the program on the example library, and returns the files of dist/ that node loaded. Source: node, NODE_V8_COVERAGE. */
function loadedBy(...argv: readonly string[]): readonly string[] {
  // A cache would make the count depend on earlier runs.
  return loadedIn({ REFS_NO_CACHE: '1' }, argv);
}

function loadedIn(env: Readonly<Record<string, string>>, argv: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'refs-loading-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['bin/refs.js', ...argv], {
      env: {
        ...process.env,
        NODE_V8_COVERAGE: folder,
        ...env,
        REFS_LIBRARY: 'examples',
        REFS_AS_OF: '2026-10-01',
      },
      encoding: 'utf8',
    });
    if (status === null || status > 1) throw new Error(`refs ${argv.join(' ')} ended with ${status}: ${stderr}`);
    const urls = readdirSync(folder).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        readonly result: readonly { readonly url: string }[];
      };
      return result.map(({ url }) => url);
    });
    const files = [...new Set(urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url)))];
    return files.filter((file) => file.startsWith(DIST));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kibibytes = (files: readonly string[]): number =>
  Math.ceil(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024);

/** The slow modules of node's own that a run loaded, of the library in a folder. Its results go into a pipe. */
function slowModulesOf(library: string, ...argv: readonly string[]): readonly string[] {
  const hook = join(library, 'hook.cjs');
  const told = join(library, 'told.json');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.moduleLoadList)));`,
  );
  const program = ['--require', hook, 'bin/refs.js', ...argv, '--library', library];
  const { status, stdout } = spawnSync(process.execPath, program, { env: { ...process.env, REFS_NO_CACHE: '1' } });
  expect([status, stdout.length > 0]).toEqual([0, true]);
  const names = (JSON.parse(readFileSync(told, 'utf8')) as readonly string[]).map((name) => name.split(' ')[1] ?? '');
  return names.filter((name) =>
    ['child_process', 'crypto', 'net', 'stream', 'tty', 'worker_threads', 'zlib'].includes(name),
  );
}

/** A word that only the code of each heavy package holds, which neither bundling nor minifying changes. */
const HEAVY = {
  commander: 'commander.unknownOption',
  'csv-parse': 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH',
  'fast-xml-builder': 'suppressBooleanAttributes',
  'fuse.js': 'useTokenSearch',
  'ical-generator': 'X-WR-CALNAME',
  inquirer: 'AbortPromptError',
  jsonata: 'D3100',
  yaml: 'BLOCK_AS_IMPLICIT_KEY',
} as const;

const heavyIn = (files: readonly string[]): readonly string[] => {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return Object.entries(HEAVY).flatMap(([name, word]) => (texts.some((text) => text.includes(word)) ? [name] : []));
};

test('each heavy package is known by its word', () => {
  const all = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cjs'));
  expect(heavyIn(all.map((file) => join(DIST, file)))).toEqual(Object.keys(HEAVY));
});

test('--version loads next to nothing', () => {
  const loaded = loadedBy('--version');
  expect(loaded.length).toBeLessThanOrEqual(2);
  expect(kibibytes(loaded)).toBeLessThanOrEqual(4);
  expect(heavyIn(loaded)).toEqual([]);
});

test.each(['--help', '-h'])(
  '%s prints what was made as the program was built, which the program would print',
  (flag) => {
    const loaded = loadedBy(flag);
    expect(kibibytes(loaded)).toBeLessThanOrEqual(4);
    const printed = (argv: readonly string[]) =>
      spawnSync(process.execPath, ['bin/refs.js', ...argv], { encoding: 'utf8' });
    const { status, stdout, stderr } = printed([flag]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(printed([flag, '--quiet']).stdout);
    expect(stdout).toContain('Usage: refs ');
  },
);

test('the help of a width loads the command line and no command', () => {
  const loaded = loadedBy('--help', '--width', '80');
  expect(loaded.length).toBeLessThanOrEqual(3);
  expect(kibibytes(loaded)).toBeLessThanOrEqual(95);
  expect(heavyIn(loaded)).toEqual(['commander']);
});

// The sizes leave some kibibytes for another key or rule, and none for a package or a module that the command does not use.
test.each([
  ['find', ['month', 'end'], 8, 424, ['commander', 'fuse.js']],
  ['show', ['nordlicht'], 7, 356, ['commander']],
  ['check', [], 12, 585, ['commander']],
  ['log', ['nordlicht', 'reference-call', '--dry-run'], 10, 785, ['commander', 'yaml']],
] as const)('%s loads no more than it uses', (command, words, mostFiles, mostKibibytes, packages) => {
  const loaded = loadedBy(command, ...words);
  const list = loaded.map((file) => `${basename(file)} ${kibibytes([file])} KiB`).join(', ');
  const hint = `${command} loads ${list}: import what few runs need when they need it, or raise the bound if every run does`;
  expect(loaded.length, hint).toBeLessThanOrEqual(mostFiles);
  expect(kibibytes(loaded), hint).toBeLessThanOrEqual(mostKibibytes);
  expect(heavyIn(loaded), hint).toEqual(packages);
  const commands = loaded.filter((file) => basename(dirname(file)) === 'commands');
  expect(commands.map((file) => basename(file))).toEqual([`${command}.cjs`]);
});

test.each([
  ['a plain file', 'name: Nordlicht\n', { yaml: false, schemaErrors: false }],
  ['a file that the quick reader declines', 'name: &who Nordlicht\n', { yaml: true, schemaErrors: false }],
  ['a file that does not fit the schema', 'name: [Nordlicht]\n', { yaml: false, schemaErrors: true }],
  [
    'an ignore',
    'name: Nordlicht # refs-ignore file/name until=2027-01-01 reason: so\n',
    { yaml: true, schemaErrors: false },
  ],
])('what few files need is loaded where one needs it: %s', (_, text, wanted) => {
  const library = mkdtempSync(join(tmpdir(), 'refs-loading-'));
  try {
    mkdirSync(join(library, 'customers'));
    writeFileSync(join(library, 'refs.config.yaml'), 'version: 1\n');
    writeFileSync(join(library, 'customers', 'nordlicht.yaml'), text);
    const parts = loadedBy('check', '--library', library, '--no-cache').map((file) => basename(file, '.cjs'));
    expect({ yaml: parts.includes('yaml'), schemaErrors: parts.includes('schema-errors') }).toEqual(wanted);
  } finally {
    rmSync(library, { recursive: true, force: true });
  }
});

test.each([
  ['fast-xml-builder', 'check', 'junit'],
  ['ical-generator', 'due', 'ics'],
] as const)('%s is loaded with the format that needs it', (name, command, format) => {
  expect(heavyIn(loadedBy(command, '--format', format))).toContain(name);
  expect(heavyIn(loadedBy(command))).not.toContain(name);
});

test('what takes node long to load is loaded by who uses it: no stream for what goes into a pipe', () => {
  const library = mkdtempSync(join(tmpdir(), 'refs-loading-'));
  try {
    mkdirSync(join(library, 'customers'));
    writeFileSync(join(library, 'refs.config.yaml'), 'version: 1\n');
    writeFileSync(join(library, 'customers', 'nordlicht.yaml'), 'name: Nordlicht\n');
    for (const argv of [
      ['show', 'nordlicht'],
      ['show', 'nordlicht', '--quiet'],
      ['check', '--quiet'],
      ['log', 'nordlicht', 'reference-call', '--status', 'declined', '--dry-run'],
      ['rules'],
      ['--help'],
    ])
      expect(slowModulesOf(library, ...argv), argv.join(' ')).toEqual([]);
  } finally {
    rmSync(library, { recursive: true, force: true });
  }
});

test('a comparison loads neither the rules nor the search', () => {
  const { root, put, commit, strike } = stageLibrary();
  try {
    put('customers/nordlicht.yaml', 'name: Nordlicht\n');
    commit();
    put('customers/nordlicht.yaml', 'name: Nordlicht\nstatus: active\n');
    const loaded = loadedBy('diff', '--exit-zero', '--library', root).map((file) => basename(file));
    expect(loaded).toContain('diff.cjs');
    for (const chunk of ['rules.cjs', 'search.cjs']) expect(loaded).not.toContain(chunk);
  } finally {
    strike();
  }
});

test('a scan that knows what is in each file loads no reader and no search', () => {
  const site = stageLibrary('site');
  try {
    site.put('index.md', 'Nobody.\n');
    site.commit();
    const env = { XDG_CACHE_HOME: join(site.top, 'caches') };
    const scan = () => loadedIn(env, ['scan', site.root, '--since', 'HEAD']).map((file) => basename(file));
    expect(scan()).toContain('find-in.cjs');
    const again = scan();
    expect(again).toContain('run.cjs');
    for (const chunk of ['find-in.cjs', 'read.cjs', 'terms.cjs']) expect(again).not.toContain(chunk);
  } finally {
    site.strike();
  }
});

test('a scan that is repeated loads no more than what looks at states of files', () => {
  const [site, library] = [stageLibrary('site'), stageLibrary('library')];
  try {
    site.put('index.md', 'With Nordlicht.\n');
    library.put('refs.config.yaml', 'version: 1\n');
    library.put('customers/nordlicht.yaml', 'name: Nordlicht\n');
    site.commit();
    for (const one of [site, library]) age(one);
    // Later than every file, so that stamps count at once.
    const hook = join(site.top, 'later.cjs');
    writeFileSync(hook, 'const { now } = Date; Date.now = () => now() + 1e4; const of = Date;\n');
    appendFileSync(hook, 'globalThis.Date = class extends of { constructor(...at) { super(at[0] ?? of.now()); } };\n');
    const env = { XDG_CACHE_HOME: join(site.top, 'caches'), NODE_OPTIONS: `--require ${hook}` };
    const argv = ['scan', site.root, '--library', library.root, '--since', 'HEAD'];
    expect(loadedIn(env, argv).map((file) => basename(file))).toContain('run.cjs');
    const again = loadedIn(env, argv);
    expect(again.map((file) => basename(file)).toSorted()).toEqual([
      ...['git.cjs', 'ground.cjs', 'main.cjs', 'program.cjs', 'rolldown-runtime.cjs', 'scan.cjs'],
    ]);
    expect(kibibytes(again)).toBeLessThanOrEqual(250);
  } finally {
    for (const one of [site, library]) one.strike();
  }
});
