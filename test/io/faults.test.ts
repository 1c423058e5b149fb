// Writes files on a disk that fails: each call in turn is refused, or ends the process. Each file is then old or new,
// with its owner and mode, and the next run deletes what is left.

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { appendLine } from '../../src/io/files/append-line.ts';
import { lockFiles } from '../../src/io/files/lock.ts';
import { writeNewFile } from '../../src/io/files/write.ts';
import { GIT_ENV } from '../plugs/repository.ts';
import { isThorough } from '../properties.ts';
import { play } from '../transcripts/play.ts';
import { breakDisk, type DiskCall, isOnlyReading, mendDisk, type Trouble } from './faulty-disk.ts';

vi.mock('node:fs', async (original) => (await import('./faulty-disk.ts')).onFaultyDisk(await original<object>()));

const isRoot = process.geteuid?.() === 0;
/** The ids of another user, where the tests may give files away. */
const OWNER = isRoot ? { uid: 4711, gid: 815 } : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const MODE = 0o640;

const FILES: Readonly<Record<string, string>> = {
  'refs.config.yaml':
    'version: 1\ntaxonomy: { industries: { glass: { name: Glass, aliases: [glazing] } }, products: { kiln: {} } }\n',
  'customers/tarn.yaml': 'name: Tarn Glassworks\nindustry: glass\nowners: { account: e.lund }\n',
  'customers/sill.yaml': 'name: Sill & Pane\nindustry: glass\n',
  'customers/mull.yaml': 'name: Mull Windows\nindustry: Glazing\n',
  'stories.csv': 'Company\nLeaded Lights\nQuarry Lane Panes\n',
  'map.yaml': 'version: 1\nid: =Company\ncustomer: { name: =Company }\n',
  base: 'name: A\n',
  ours: 'name: A\nregion: north\n',
  theirs: 'name: A\nindustry: glass\n',
  'base.txt': 'name: "A\n\n\n',
  'ours.txt': 'x: 1\nname: "A\n\n\n',
  'theirs.txt': 'name: "A\n\n\ny: 1\n',
};

interface Kind {
  readonly what: string;
  /** The command line, or a function in place of it. */
  readonly argv?: readonly string[];
  readonly act?: () => unknown;
  /** Files that exist before, besides the library. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder that is replaced as a whole: a killed run leaves the old one, the new one or none. */
  readonly folder?: string;
}

const BASELINE = {
  'refs.baseline.json':
    '{ "version": 1, "known": [{ "rule": "quote/changed", "subject": "tarn", "path": null, "message": "gone" }] }\n',
};

/** A library as an interrupted run of init leaves it. */
const STARTED = Object.fromEntries(
  ['refs.config.yaml', 'customers/sample-robotics.yaml', '.refs/customer.schema.json', '.refs/config.schema.json']
    .concat('.vscode/extensions.json', '.gitattributes', '.gitlab-ci.yml')
    .map((file) => [`other/${file}`, '# mine\n']),
);

/** A library that may show two customers, one of whom is on record in a page of content. */
const SHOWN: Readonly<Record<string, string>> = {
  'refs.config.yaml': [
    'version: 1',
    'sites: [www.vendor.example]',
    'scan: { content: [{ files: "site/**" }] }',
    'publish: [{ to: ADOPTERS.md, list: names, block: ours }, { to: "pages/{id}.md", each: story }]',
    'taxonomy: { industries: { glass: {} } }',
    '',
  ].join('\n'),
  ...Object.fromEntries(
    ['tarn', 'sill'].map((id) => [
      `customers/${id}.yaml`,
      `name: ${id === 'tarn' ? 'Tarn Glassworks' : 'Sill & Pane'}
status: active
health: { status: green, checked_on: 2026-09-20 }
stories: [{ id: kiln, title: One kiln less }]
consent:
  - id: all-2026
    status: granted
    uses: [name, logo, case-study]
    audience: public
    approval: once
    granted_on: 2026-09-01
    granted_by: Ada Lindqvist
    granted_as: legal
    basis: signed-form
    evidence: vault:consents/2026.pdf
assets:
  - { id: story, use: case-study, story: kiln, status: live }
  - { id: their-name, use: name, status: live }
`,
    ]),
  ),
  'site/customers.md': '# Customers\n\nTarn Glassworks trusts us.\n',
  'site/gone.md': 'Sill & Pane is here.\n',
};
const PUBLISHED = {
  ...SHOWN,
  'ADOPTERS.md': '# Adopters\n\n<!-- refs:begin ours -->\nNobody\n<!-- refs:end ours -->\n',
};
/** A site as an earlier run wrote it, with a file that this one does not write. */
const SITE = { ...SHOWN, 'desk/.refs-site': '', 'desk/index.html': 'old\n', 'desk/more/old.js': 'old\n' };
const PACK = ['pack', '--prospect', 'Globex', '--for', 'case-study', '--count', '1'];

const KINDS: readonly Kind[] = [
  { what: 'an edit', argv: ['give', 'tarn', 'training', '--note', 'kiln course'] },
  { what: 'an edit of several files', argv: ['rename', 'industry:glass', 'glazing'] },
  { what: 'a merge', argv: ['merge', 'tarn', 'mull', '--ours'] },
  { what: 'a new name', argv: ['rename', 'tarn', 'tarn-glass'], files: BASELINE },
  { what: 'a fixed file', argv: ['check', '--fix'] },
  { what: 'a new baseline', argv: ['check', '--write-baseline'] },
  { what: 'a baseline written anew', argv: ['check', '--write-baseline'], files: BASELINE },
  { what: 'a pruned baseline', argv: ['check', '--prune-baseline'], files: BASELINE },
  { what: 'a new customer', argv: ['new', 'quarry', '--name', 'Quarry Lane', '--folder', 'customers/north/east'] },
  { what: 'an import', argv: ['import', 'stories.csv', '--map', 'map.yaml'] },
  { what: 'a new library', argv: ['init', 'other', '--ci', 'gitlab'], files: STARTED },
  { what: 'a merge of facts', argv: ['merge-driver', 'base', 'ours', 'theirs', '--', 'customers/tarn.yaml'] },
  {
    what: 'a merge of lines',
    argv: ['merge-driver', 'base.txt', 'ours.txt', 'theirs.txt', '--', 'customers/tarn.yaml'],
  },
  { what: 'a report', argv: ['check', '--format', 'json:reports/today/check.json'] },
  { what: 'published lists', argv: ['publish'], files: SHOWN },
  { what: 'published lists that are there', argv: ['publish', '--record'], files: PUBLISHED },
  {
    what: 'a pack on record',
    argv: [...PACK, '--record', '--output', 'packs/globex.html', '--format', 'html'],
    files: SHOWN,
  },
  { what: 'a site', argv: ['site', 'public/desk', '--audience', 'public'], files: SHOWN, folder: 'public/desk' },
  { what: 'a site written anew', argv: ['site', 'desk', '--audience', 'public'], files: SITE, folder: 'desk' },
  { what: 'a site in one file', argv: ['site', 'desk.html', '--audience', 'public', '--single-file'], files: SHOWN },
  { what: 'a server of agents', argv: ['mcp', '--install', 'vscode', '--write'] },
  {
    what: 'a server of agents beside others',
    argv: ['mcp', '--install', 'vscode', '--write'],
    files: { '.vscode/mcp.json': '{ "servers": { "mine": { "command": "mine" } } }\n' },
  },
  { what: 'places found by a scan', argv: ['scan', 'site', '--unregistered', '--fix'], files: SHOWN },
  {
    what: 'a baseline of a scan',
    argv: ['scan', 'site', '--write-baseline'],
    files: { ...SHOWN, 'site/no.md': 'Mull Windows' },
  },
  { what: 'a report of a scan', argv: ['scan', 'site', '--format', 'sarif:reports/scan.sarif'], files: SHOWN },
  { what: 'a takedown', argv: ['takedown', 'tarn', '--reason', 'unhappy', '--scan', 'site'], files: SHOWN },
  { what: 'a line added', act: () => appendLine(cwd, 'map.yaml', '# more') },
];

let top: string;
let cwd: string;
beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'refs-faults-')));
  git('init', '--quiet');
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** A committed library for one test. */
function stage({ files = {} }: Kind): void {
  cwd = mkdtempSync(join(top, 'library-'));
  for (const [file, text] of Object.entries({ ...FILES, ...files })) {
    const path = join(cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, MODE);
    chownSync(path, OWNER.uid, OWNER.gid);
  }
}

const run = ({ argv, act }: Kind) =>
  argv === undefined
    ? Promise.resolve().then(act)
    : play(['--no-cache', ...argv], { cwd, env: { PATH: process.env.PATH ?? '', ...GIT_ENV } });

type Snapshot = Readonly<Record<string, string>>;

/** Lists every file, folder and link with its owner, mode and content. */
function snapshot(): Snapshot {
  const paths = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('.git/'));
  return Object.fromEntries(
    paths
      .filter((path) => path !== '.git')
      .map((path) => {
        const stat = lstatSync(join(cwd, path));
        const rights = `${stat.uid}:${stat.gid} ${(stat.mode & 0o7777).toString(8)}`;
        // The configuration of a server names the library's folder, which is another one each time.
        const text = () => readFileSync(join(cwd, path), 'utf8').replaceAll(cwd, 'LIBRARY');
        return [path, stat.isFile() ? `${rights}\n${text()}` : 'folder'];
      }),
  );
}

const isLitter = (path: string): boolean => /(^|\/)(\.refs-drafts|\.[^/]+\.lock)(\/|$)/.test(path);
const litterIn = (state: Snapshot): readonly string[] => Object.keys(state).filter(isLitter);

/** Adds something to what is known, but for the name by chance of a run's drafts; tells that it was not there. */
function isNews(found: unknown, known: Set<string>): boolean {
  const told = JSON.stringify(found).replace(/(\.refs-drafts\/\.git\/[^/"]*\.)[a-z0-9]+/g, '$1');
  return known.size < known.add(told).size;
}

/** Lists the files that are neither old nor new. Folders may exist or not. */
function mixedIn(state: Snapshot, before: Snapshot, after: Snapshot, { folder = '' }: Kind): readonly string[] {
  // A folder that is replaced as a whole: the old one, the new one, or none.
  const inFolder = (one: Snapshot) =>
    Object.fromEntries(Object.entries(one).filter(([path]) => path.startsWith(`${folder}/`)));
  const whole = [before, after, {}].map((one) => JSON.stringify(inFolder(one)));
  if (folder !== '' && !whole.includes(JSON.stringify(inFolder(state)))) return [folder];
  const others = (one: Snapshot) =>
    folder === ''
      ? one
      : Object.fromEntries(Object.entries(one).filter(([path]) => !`${path}/`.startsWith(`${folder}/`)));
  return mixedFilesIn(others(state), others(before), others(after));
}

const mixedFilesIn = (state: Snapshot, before: Snapshot, after: Snapshot): readonly string[] =>
  [...new Set([...Object.keys(state), ...Object.keys(before), ...Object.keys(after)])].filter(
    (path) =>
      !isLitter(path) && state[path] !== before[path] && state[path] !== after[path] && state[path] !== 'folder',
  );

/** The litter that git was asked about. What it sees depends on names alone. */
const shownToGit = new Set<string>();

/** The litter that git would add. */
const litterForGit = (litter: readonly string[]): readonly string[] =>
  isNews(litter, shownToGit)
    ? git(`--work-tree=${cwd}`, 'status', '--porcelain', '--untracked-files=all', '-z')
        .split('\0')
        .map((line) => line.slice(3))
        .filter(isLitter)
    : [];

const git = (...argv: readonly string[]): string =>
  execFileSync('git', [`--git-dir=${join(top, 'history')}`, ...argv], {
    cwd: top,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...GIT_ENV },
  });

/** Runs the same once more, and then changes each folder and file that was left. */
async function runNext(kind: Kind, litter: readonly string[]): Promise<void> {
  // A lock without a holder is waited for while it is new.
  for (const lock of litter.filter((path) => path.endsWith('.lock'))) utimesSync(join(cwd, lock), 0, 0);
  await run(kind);
  for (const path of litterIn(snapshot())) {
    const folder = dirname(join(cwd, path));
    if (basename(path) === '.refs-drafts') writeNewFile(folder, 'next.txt', '');
    if (path.endsWith('.lock')) (await lockFiles(folder, [basename(path).slice(1, -'.lock'.length)]))();
  }
}

const REFUSALS: readonly Trouble[] = ['EIO', 'ENOSPC', 'EACCES'];
/** The calls that leave a file half written, where nothing cleans up. */
const CLEANING = ['unlinkSync', 'rmdirSync', 'readFileSync', 'lstatSync', 'statSync', 'closeSync'];

interface Course {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly calls: readonly DiskCall[];
}
const courses = new Map<Kind, Promise<Course>>();

/** Gives what a writer does on a sound disk. */
function courseOf(kind: Kind): Promise<Course> {
  const course = courses.get(kind) ?? runOnSoundDisk(kind);
  courses.set(kind, course);
  return course;
}

async function runOnSoundDisk(kind: Kind): Promise<Course> {
  stage(kind);
  const before = snapshot();
  breakDisk(Number.POSITIVE_INFINITY, 'EIO');
  await run(kind);
  const calls = mendDisk();
  return { before, after: snapshot(), calls };
}

/** The lines of code that led to a call, of io or of what uses it. */
const linesTo = ({ from }: DiskCall, isIo: boolean): string =>
  from
    .split('\n')
    .filter((line) => line.includes('/src/io/') === isIo)
    .join('\n');

/**
 * Chooses the calls that fail in turn, out of some, by their numbers. A usual run has one on each way by which a writer
 * comes to io. It has the first call and the last of each line in io once over all writers: `known` holds them.
 */
function turnsOf(calls: readonly DiskCall[], numbers: readonly number[], known: Set<string>): readonly number[] {
  if (isThorough) return numbers;
  const some = numbers.flatMap((at) => calls[at - 1] ?? []);
  const lines = some.map((call) => `${call.name}\n${linesTo(call, true)}`);
  const ways = some.map((call) => linesTo(call, false));
  return numbers.filter((_, nth) => {
    const [line = '', way] = [lines[nth], ways[nth]];
    const isFirst = nth === lines.indexOf(line);
    const isEnd = isFirst || nth === lines.lastIndexOf(line);
    const onWay = numbers.flatMap((__, other) => (ways[other] === way ? [other] : []));
    return (isEnd && isNews([isFirst, line], known)) || nth === onWay[onWay.length >> 1];
  });
}

const numbersOf = (calls: readonly DiskCall[]): readonly number[] => calls.map((_, nth) => nth + 1);

const refused = new Set<string>();
const killed = new Set<string>();

describe.each(KINDS)('$what', { timeout: 300_000 }, (kind) => {
  test('leaves nothing but what is meant where the disk is sound', async () => {
    const { before, after, calls } = await courseOf(kind);
    expect(calls.length).toBeGreaterThan(10);
    expect(after).not.toEqual(before);
    expect(litterIn(after)).toEqual([]);
    const kept = Object.keys(before).filter((path) => path in after && before[path] !== 'folder');
    const rights = (state: Snapshot) => kept.map((path) => [path, state[path]?.split('\n')[0]]);
    expect(rights(after)).toEqual(rights(before));
  });

  test('is old or new where a call is refused', async () => {
    const { before, after, calls } = await courseOf(kind);
    for (const at of turnsOf(calls, numbersOf(calls), refused)) {
      stage(kind);
      const trouble = REFUSALS[at % REFUSALS.length] ?? 'EIO';
      breakDisk(at, trouble);
      const said = await run(kind).catch((error: unknown) => error);
      const call = mendDisk()[at - 1]?.name;
      const state = snapshot();
      const where = `at call ${at}, ${call}: ${trouble}`;
      expect(mixedIn(state, before, after, kind), where).toEqual([]);
      // Only a killed run leaves no folder at all.
      if (kind.folder !== undefined && kind.folder in before) expect(state, where).toHaveProperty([kind.folder]);
      // A folder is listed to delete it.
      const isCleaning = CLEANING.includes(call ?? '') || (kind.folder !== undefined && call === 'readdirSync');
      if (!isCleaning) expect(litterIn(state), where).toEqual([]);
      // A failure, printed without a stack.
      expect(JSON.stringify(said) ?? '', where).not.toMatch(/"exit":4|fault of refs|\.ts:\d/);
      rmSync(cwd, { recursive: true });
    }
  });

  test('is old or new where the process ends, git sees nothing of it, and the next run cleans it away', async () => {
    const { before, after, calls } = await courseOf(kind);
    const known = new Set<string>();
    // After a call that only reads, the files are as they were before it. A write may end in its middle.
    const numbers = numbersOf(calls).filter(
      (at) => at === 1 || !isOnlyReading(calls[at - 2]?.name) || calls[at - 1]?.name === 'writeFileSync',
    );
    for (const at of turnsOf(calls, numbers, killed)) {
      stage(kind);
      breakDisk(at, 'killed');
      await run(kind).catch(() => {});
      mendDisk();
      const state = snapshot();
      const where = `at call ${at}`;
      expect(mixedIn(state, before, after, kind), where).toEqual([]);
      const litter = litterIn(state);
      if (litter.length > 0 && isNews(state, known)) {
        expect(litterForGit(litter), where).toEqual([]);
        await runNext(kind, litter);
        expect(litterIn(snapshot()), where).toEqual([]);
      }
      rmSync(cwd, { recursive: true });
    }
  });
});

describe('no link out of the library is followed by', () => {
  let elsewhere: string;
  beforeEach(() => {
    elsewhere = mkdtempSync(join(top, 'elsewhere-'));
    writeFileSync(join(elsewhere, 'file'), FILES['customers/tarn.yaml'] ?? '');
  });
  afterEach(() => rmSync(elsewhere, { recursive: true }));

  test.each<[string, string, string, readonly string[]]>([
    ['a new baseline', 'refs.baseline.json', 'file', ['check', '--write-baseline']],
    ['a new baseline behind a link to nothing', 'refs.baseline.json', 'new', ['check', '--write-baseline']],
    ['a pruned baseline', 'refs.baseline.json', 'file', ['check', '--prune-baseline']],
    ['an edit', 'customers/tarn.yaml', 'file', ['give', 'tarn', 'training']],
    ['an edit of several files', 'customers/tarn.yaml', 'file', ['rename', 'industry:glass', 'glazing']],
    ['a fixed file', 'customers/mull.yaml', 'file', ['check', '--fix']],
    ['a new name', 'customers/tarn.yaml', 'file', ['rename', 'tarn', 'tarn-glass']],
    ['a new customer', 'customers/north', '.', ['new', 'quarry', '--name', 'Quarry', '--folder', 'customers/north']],
    ['an import', 'customers', '.', ['import', 'stories.csv', '--map', 'map.yaml']],
    ['a new library', '.gitlab', '.', ['init', '.', '--ci', 'gitlab']],
    ['a new library whose file is there', '.gitlab-ci.yml', 'file', ['init', '.', '--ci', 'gitlab']],
    ['a merge', 'ours', 'file', ['merge-driver', 'base', 'ours', 'theirs']],
    ['a merge of lines', 'ours.txt', 'file', ['merge-driver', 'base.txt', 'ours.txt', 'theirs.txt']],
    ['a report', 'out', 'file', ['check', '--format', 'json:out']],
    ['a report in a folder', 'reports', '.', ['check', '--format', 'json:reports/new/out']],
  ])('%s', (what, link, to, argv) => leadsNowhere({ what, argv }, link, to));

  test.each<[string, string, string, readonly string[]]>([
    ['a published list', 'ADOPTERS.md', 'file', ['publish']],
    ['a published list behind a link to nothing', 'ADOPTERS.md', 'new', ['publish']],
    ['a published page', 'pages', '.', ['publish']],
    ['a record of what is published', 'customers/tarn.yaml', 'file', ['publish', '--record']],
    ['a pack', 'pack.html', 'file', [...PACK, '--format', 'html', '--output', 'pack.html']],
    ['a pack in a folder', 'packs', '.', [...PACK, '--format', 'pptx', '--output', 'packs/new/pack.pptx']],
    ['a site', 'desk', '.', ['site', 'desk', '--audience', 'public']],
    ['a site in a folder', 'desks', '.', ['site', 'desks/public', '--audience', 'public']],
    ['a site in one file', 'desk.html', 'file', ['site', 'desk.html', '--audience', 'public', '--single-file']],
    ['a server of agents', '.vscode', '.', ['mcp', '--install', 'vscode', '--write']],
    ['a server of agents whose file is there', '.mcp.json', 'file', ['mcp', '--install', 'claude', '--write']],
    ['places found by a scan', 'customers/tarn.yaml', 'file', ['scan', 'site', '--unregistered', '--fix']],
    ['a baseline of a scan', 'site/refs.baseline.json', 'file', ['scan', 'site', '--write-baseline']],
    ['a report of a scan', 'out', 'file', ['scan', 'site', '--format', 'junit:out']],
    ['a takedown', 'customers/tarn.yaml', 'file', ['takedown', 'tarn', '--reason', 'unhappy', '--scan', 'site']],
  ])('%s', (what, link, to, argv) => leadsNowhere({ what, argv, files: SHOWN }, link, to));

  async function leadsNowhere(kind: Kind, link: string, to: string): Promise<void> {
    stage(kind);
    rmSync(join(cwd, link), { recursive: true, force: true });
    symlinkSync(join(elsewhere, to), join(cwd, link));
    await run(kind);
    expect(readdirSync(elsewhere)).toEqual(['file']);
    expect(readFileSync(join(elsewhere, 'file'), 'utf8')).toBe(FILES['customers/tarn.yaml']);
    expect(lstatSync(join(cwd, link)).isSymbolicLink()).toBe(true);
  }
});

test.each(['scan', 'check', 'takedown tarn --scan', 'site --audience public', 'pack --prospect x --output'])(
  'a name that is too long for the system is refused: %s',
  async (command) => {
    stage({ what: 'a library', files: SHOWN });
    const { exit } = await play([...command.split(' '), 'a'.repeat(300)], { cwd });
    expect([1, 2, 3]).toContain(exit);
  },
);
