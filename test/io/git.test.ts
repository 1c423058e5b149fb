// Compares two states of a library in real repositories: each difference comes with the text of either state, and
// nothing else does.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitStates, readStates, type SelectedFiles, type StatesOptions } from '../../src/io/git/states.ts';
import { differenceFrom, type ListedCommit } from '../../src/io/git/work-tree.ts';
import type { Source } from '../../src/model/source.ts';
import { storeInMemory } from './store-in-memory.ts';

let top: string;
/** The library's folder. */
let root: string;

// Settings of the user who runs the tests do not count.
const ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'Nobody',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'nobody@vendor.example',
};

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'refs-git-')));
  root = top;
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: top, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

function put(file: string, content: string | Uint8Array = `name: ${file}\n`): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** Commits everything, and returns the commit's id. */
function commit(): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'more');
  return git('rev-parse', 'HEAD');
}

const YAML = {
  key: 'customers',
  folders: ['customers'],
  matches: (file: string) => /^customers\/.*\.yaml$/s.test(file),
  maxBytes: 1000,
};
const SELECTED: SelectedFiles = { base: YAML, head: YAML, unchanged: false };

function states(wanted: StatesOptions = {}): GitStates {
  const read = readStates(root, wanted, ENV);
  if ('refused' in read) throw new Error(`${read.refused.code}: ${read.refused.message}`);
  return read;
}

const refusal = (wanted: StatesOptions) => {
  const read = readStates(root, wanted, ENV);
  return 'refused' in read ? read.refused : undefined;
};

/** Each file with its text, or the rule by which it is refused. */
const told = (sources: readonly Source[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sources.map((source) => [
      source.file,
      'bytes' in source ? new TextDecoder().decode(source.bytes) : source.refused.rule,
    ]),
  );

function differing(wanted: StatesOptions = {}, selected: SelectedFiles = SELECTED) {
  const { base, head, unchanged } = states(wanted).read(selected);
  return { base: told(base), head: told(head), unchanged: told(unchanged) };
}

/** A library with three customers, committed. */
function library(): string {
  git('init', '--quiet', '--initial-branch', 'main');
  put('refs.config.yaml', 'version: 1\n');
  for (const id of ['nordlicht', 'silbertobel', 'tanagrove']) put(`customers/${id}.yaml`);
  put('notes.txt');
  return commit();
}

describe('the work tree', () => {
  test('against the last commit: what was changed, added, deleted, staged or not, and nothing else', () => {
    library();
    put('customers/nordlicht.yaml', 'name: N\n');
    put('customers/silbertobel.yaml', 'name: S\n');
    git('add', 'customers/silbertobel.yaml');
    rmSync(join(root, 'customers/tanagrove.yaml'));
    put('customers/new/polder-vane.yaml');
    put('notes.txt', 'other\n');
    expect(differing()).toEqual({
      base: {
        'customers/nordlicht.yaml': 'name: customers/nordlicht.yaml\n',
        'customers/silbertobel.yaml': 'name: customers/silbertobel.yaml\n',
        'customers/tanagrove.yaml': 'name: customers/tanagrove.yaml\n',
      },
      head: {
        'customers/nordlicht.yaml': 'name: N\n',
        'customers/silbertobel.yaml': 'name: S\n',
        'customers/new/polder-vane.yaml': 'name: customers/new/polder-vane.yaml\n',
      },
      unchanged: {},
    });
  });

  test('against an older commit', () => {
    library();
    put('customers/nordlicht.yaml', 'name: N\n');
    const second = commit();
    put('customers/nordlicht.yaml', 'name: Nordlicht\n');
    const { base, head } = differing({ range: 'HEAD~1' });
    expect([base, head].map((side) => side['customers/nordlicht.yaml'])).toEqual([
      'name: customers/nordlicht.yaml\n',
      'name: Nordlicht\n',
    ]);
    expect(differing({ range: second }).base).toEqual({ 'customers/nordlicht.yaml': 'name: N\n' });
  });

  test('what is touched and says the same does not differ', () => {
    library();
    put('customers/nordlicht.yaml');
    expect(differing()).toEqual({ base: {}, head: {}, unchanged: {} });
  });

  test('what git ignores is there all the same, and another repository is refused', () => {
    library();
    put('.gitignore', '*.tmp.yaml\n');
    put('customers/draft.tmp.yaml');
    put('customers/other/one.yaml');
    execFileSync('git', ['init', '--quiet', join(root, 'customers/other')], { env: ENV });
    expect(differing().head).toEqual({
      'customers/draft.tmp.yaml': 'name: customers/draft.tmp.yaml\n',
      'customers/other': 'file/link',
    });
  });

  test('in the middle of a merge: the file as it lies there, and in the index none', () => {
    library();
    git('checkout', '--quiet', '-b', 'side');
    put('customers/nordlicht.yaml', 'name: one\n');
    commit();
    git('checkout', '--quiet', 'main');
    put('customers/nordlicht.yaml', 'name: other\n');
    commit();
    expect(() => git('merge', 'side')).toThrow();
    expect(differing().head['customers/nordlicht.yaml']).toContain('<<<<<<<');
    expect(differing({ staged: true })).toMatchObject({
      base: { 'customers/nordlicht.yaml': 'name: other\n' },
      head: { 'customers/nordlicht.yaml': 'file/unreadable' },
    });
  });
});

test('the index against the last commit, or another: what is not staged does not count', () => {
  library();
  put('customers/nordlicht.yaml', 'name: staged\n');
  put('customers/polder-vane.yaml');
  git('add', '--all');
  put('customers/nordlicht.yaml', 'name: not staged\n');
  put('customers/saltmere.yaml');
  expect(differing({ staged: true }).head).toEqual({
    'customers/nordlicht.yaml': 'name: staged\n',
    'customers/polder-vane.yaml': 'name: customers/polder-vane.yaml\n',
  });
  expect(states({ staged: true })).toMatchObject({ headLabel: 'index' });
  commit();
  expect(Object.keys(differing({ staged: true, range: 'HEAD~1' }).head)).toEqual([
    'customers/nordlicht.yaml',
    'customers/polder-vane.yaml',
    'customers/saltmere.yaml',
  ]);
});

describe('two revisions', () => {
  /** Adds a commit to main after a branch has left it. */
  function branches(): void {
    library();
    git('checkout', '--quiet', '-b', 'renewal');
    put('customers/nordlicht.yaml', 'name: renewed\n');
    commit();
    git('checkout', '--quiet', 'main');
    put('customers/silbertobel.yaml', 'name: meanwhile\n');
    commit();
    put('customers/tanagrove.yaml', 'name: in the work tree\n');
  }

  test('two dots compare them as they are, three from where they parted; the work tree is nobody’s', () => {
    branches();
    expect(Object.keys(differing({ range: 'main..renewal' }).head)).toEqual([
      'customers/nordlicht.yaml',
      'customers/silbertobel.yaml',
    ]);
    expect(differing({ range: 'main...renewal' })).toMatchObject({
      base: { 'customers/nordlicht.yaml': 'name: customers/nordlicht.yaml\n' },
      head: { 'customers/nordlicht.yaml': 'name: renewed\n' },
    });
  });

  test('they are labelled by short ids, of three dots that of where they parted', () => {
    branches();
    const [start, end] = ['main~1', 'renewal'].map((revision) => git('rev-parse', '--short', revision));
    expect(states({ range: 'main...renewal' })).toMatchObject({ baseLabel: start, headLabel: end });
    expect(states({ range: 'main~1' })).toMatchObject({ baseLabel: start, headLabel: 'work tree' });
  });

  test('an annotated tag, a tree-ish spelling and a reflog entry are revisions too', () => {
    branches();
    git('tag', '--annotate', '--message', 'v1', 'v1', 'renewal');
    for (const revision of ['v1', 'renewal^0', 'HEAD@{0}'])
      expect(refusal({ range: `${revision}..HEAD` }), revision).toBeUndefined();
  });

  test('without a commit in common: from where they parted is nowhere', () => {
    branches();
    git('checkout', '--quiet', '--orphan', 'elsewhere');
    commit();
    expect(refusal({ range: 'main...elsewhere' })).toEqual({
      code: 'no-merge-base',
      message: '"main" and "elsewhere" have no commit in common',
      hint: 'compare them as they are, with two dots: base..head',
    });
    expect(refusal({ range: 'main..elsewhere' })).toBeUndefined();
  });

  test('where they parted more than once: from where they parted is no one place', () => {
    branches();
    const commit = (message: string, ...parents: readonly string[]) =>
      git('commit-tree', '-m', message, ...parents.flatMap((parent) => ['-p', parent]), 'HEAD^{tree}');
    const [one, other] = [commit('one', 'HEAD'), commit('other', 'HEAD')];
    git('branch', 'ours', commit('ours', one, other));
    git('branch', 'theirs', commit('theirs', other, one));
    expect(refusal({ range: 'ours...theirs' })).toEqual({
      code: 'no-merge-base',
      message: '"ours" and "theirs" parted at 2 commits, and none of them has what the others have',
      hint: 'merge the first into the second, or compare them as they are: base..head',
    });
    git('branch', 'merged', commit('merged', 'ours', 'theirs'));
    for (const range of ['ours..theirs', 'ours...merged']) expect(refusal({ range }), range).toBeUndefined();
  });

  test('in a shallow clone that ends before: how to get the rest', () => {
    branches();
    const clone = mkdtempSync(join(tmpdir(), 'refs-shallow-'));
    try {
      execFileSync('git', ['clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${top}`, clone], {
        env: ENV,
      });
      root = clone;
      expect(refusal({ range: 'origin/main...origin/renewal' })).toEqual({
        code: 'no-merge-base',
        message:
          '"origin/main" and "origin/renewal" have no commit in common in this clone, which has a part of the history only',
        hint: 'fetch the rest: git fetch --unshallow; with actions/checkout: fetch-depth: 0',
      });
      expect(refusal({ range: 'HEAD~5' })?.hint).toContain('git fetch --unshallow');
      expect(Object.keys(differing({ range: 'origin/main..origin/renewal' }).head)).toHaveLength(2);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });
});

describe('revisions of strangers', () => {
  test.each([
    ['', '"" is no revision: it is empty'],
    ['...HEAD', '"" is no revision: it is empty'],
    ['main..', '"" is no revision: it is empty'],
    ['..', '"" is no revision: it is empty'],
    ['--output=owned', '"--output=owned" is no revision: it begins with "-"'],
    ['main...--output=owned', '"--output=owned" is no revision: it begins with "-"'],
    ['-', '"-" is no revision: it begins with "-"'],
    ['ma\nin', '"ma\\nin" is no revision: it holds control characters'],
    ['main\0', '"main\\u0000" is no revision: it holds control characters'],
    ['\u001b[31mmain', '"\\u001b[31mmain" is no revision: it holds control characters'],
    ['main..main..main', '"main..main" is no revision: it is a range itself'],
    ['main....main', '"main....main" is no revision: it has too many dots'],
  ])('%j', (range, message) => {
    library();
    expect(refusal({ range })).toMatchObject({ code: 'bad-revision', message });
  });

  test.each([
    ['nowhere', 'fetch it: git fetch origin nowhere'],
    ['origin/main', 'fetch it: git fetch origin main'],
    ['^main', 'fetch it: git fetch origin'],
    ['main:customers', 'fetch it: git fetch origin'],
    ['$(touch owned)', 'fetch it: git fetch origin'],
    ['`touch owned`;', 'fetch it: git fetch origin'],
    ["x'; touch owned", 'fetch it: git fetch origin'],
    ['0123456789012345678901234567890123456789', 'fetch it: git fetch origin 0123456789012345678901234567890123456789'],
    ['customers/nordlicht.yaml', 'fetch it: git fetch origin customers/nordlicht.yaml'],
  ])('%s is none', (range, hint) => {
    library();
    expect(refusal({ range })).toEqual({
      code: 'no-revision',
      message: `there is no revision ${JSON.stringify(range)} here`,
      hint,
    });
    expect(differing()).toEqual({ base: {}, head: {}, unchanged: {} });
  });

  test('a name that stands for several commits is none: which one decides what differs', () => {
    library();
    const old = git('rev-parse', 'HEAD');
    const short = old.slice(0, 8);
    put('customers/new.yaml');
    const now = commit();
    git('branch', 'base', old);
    git('tag', '--annotate', '--message', 'the same', 'base', old);
    expect(refusal({ range: 'base' })).toBeUndefined();
    git('tag', '--force', '--annotate', '--message', 'another', 'base', now);
    git('branch', short, now);
    for (const range of ['base', 'base~0', 'HEAD..base', 'base...HEAD', 'base^{commit}'])
      expect(refusal({ range }), range).toMatchObject({
        code: 'bad-revision',
        hint: 'write which one, in full: refs/heads/base, refs/tags/base',
      });
    expect(refusal({ range: short })).toMatchObject({
      code: 'bad-revision',
      message: `"${short}" stands for 2 different commits`,
      hint: `write which one, in full: refs/heads/${short}, ${old}`,
    });
    for (const range of ['refs/heads/base', old, old.slice(0, 12), 'HEAD~1', '@{0}'])
      expect(refusal({ range }), range).toBeUndefined();
  });

  test('two revisions leave nothing to be staged', () => {
    library();
    expect(refusal({ range: 'HEAD..HEAD', staged: true })?.message).toBe(
      '"HEAD..HEAD" is no revision: the index can be compared with one only',
    );
  });
});

describe('where there is nothing to compare', () => {
  test('no repository', () => {
    put('refs.config.yaml', 'version: 1\n');
    expect(refusal({})).toEqual({
      code: 'no-repository',
      message: 'the library is in no git repository',
      hint: 'keep it in git: git init, then commit it',
    });
  });

  test('no commit yet', () => {
    git('init', '--quiet');
    put('refs.config.yaml', 'version: 1\n');
    expect(refusal({})).toMatchObject({ code: 'no-commit' });
    expect(refusal({ range: 'HEAD' })).toMatchObject({ code: 'no-commit' });
  });

  test('no git', () => {
    library();
    expect(readStates(root, {}, { ...ENV, PATH: join(top, 'nothing') })).toMatchObject({ refused: { code: 'no-git' } });
  });
});

describe('the files', () => {
  test('a library in a subfolder sees its own files, by their paths in it', () => {
    git('init', '--quiet');
    root = join(top, 'marketing/references');
    put('refs.config.yaml', 'version: 1\n');
    put('customers/nordlicht.yaml');
    mkdirSync(join(top, 'customers'));
    writeFileSync(join(top, 'customers/elsewhere.yaml'), 'name: E\n');
    commit();
    put('customers/nordlicht.yaml', 'name: N\n');
    put('customers/new.yaml', 'name: new\n');
    writeFileSync(join(top, 'customers/elsewhere.yaml'), 'name: F\n');
    writeFileSync(join(top, 'customers/more.yaml'), 'name: M\n');
    const { base, head } = differing();
    expect(base).toEqual({ 'customers/nordlicht.yaml': 'name: customers/nordlicht.yaml\n' });
    expect(head).toEqual({ 'customers/nordlicht.yaml': 'name: N\n', 'customers/new.yaml': 'name: new\n' });
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' })).toMatchObject({ base, head });
    expect(states({ range: 'HEAD~1..HEAD' })).toMatchObject({ baseConfig: { file: 'refs.config.yaml' } });
  });

  test('a library that is new, or gone, has no config on that side', () => {
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
    put('refs.config.yaml', 'version: 1\n');
    put('customers/nordlicht.yaml');
    expect(states().baseConfig).toBeUndefined();
    expect(states().headConfig).toMatchObject({ file: 'refs.config.yaml' });
    commit();
    git('rm', '--quiet', 'refs.config.yaml');
    commit();
    expect(states({ range: 'HEAD~1..HEAD' })).toMatchObject({ baseConfig: { file: 'refs.config.yaml' } });
    expect(states({ range: 'HEAD~1..HEAD' }).headConfig).toBeUndefined();
    expect(states({ staged: true }).headConfig).toBeUndefined();
    expect(states().headConfig).toBeUndefined();
  });

  test('the config comes as it was in each state', () => {
    library();
    put('refs.config.yaml', 'version: 1\ntimezone: Europe/Berlin\n');
    git('add', '--all');
    put('refs.config.yaml', 'version: 1\ntimezone: Asia/Tokyo\n');
    const configs = ({ baseConfig, headConfig }: GitStates) =>
      [baseConfig, headConfig].map((source) => (source === undefined ? source : told([source])['refs.config.yaml']));
    expect(configs(states())).toEqual(['version: 1\n', 'version: 1\ntimezone: Asia/Tokyo\n']);
    expect(configs(states({ staged: true }))).toEqual(['version: 1\n', 'version: 1\ntimezone: Europe/Berlin\n']);
  });

  test('a renamed file is there under both names', () => {
    library();
    mkdirSync(join(root, 'customers/archive'));
    renameSync(join(root, 'customers/nordlicht.yaml'), join(root, 'customers/archive/nordlicht.yaml'));
    renameSync(join(root, 'customers/silbertobel.yaml'), join(root, 'silbertobel.txt'));
    git('add', '--all');
    expect(differing({ staged: true })).toEqual({
      base: {
        'customers/nordlicht.yaml': 'name: customers/nordlicht.yaml\n',
        'customers/silbertobel.yaml': 'name: customers/silbertobel.yaml\n',
      },
      head: { 'customers/archive/nordlicht.yaml': 'name: customers/nordlicht.yaml\n' },
      unchanged: {},
    });
  });

  test('any name that a file can have', () => {
    library();
    const names = [
      'zoë "quoted"',
      'two\nlines',
      'tab\there',
      '-dash',
      ':(glob)*',
      "it's",
      '日本',
      '\\',
      '$HOME',
      ' ',
      'e\u0301',
    ];
    for (const name of names) put(`customers/${name}.yaml`, `name: ${JSON.stringify(name)}\n`);
    const expected = Object.fromEntries(
      names.map((name) => [`customers/${name}.yaml`, `name: ${JSON.stringify(name)}\n`]),
    );
    expect(differing().head, 'untracked').toEqual(expected);
    git('add', '--all');
    expect(differing().head, 'added').toEqual(expected);
    expect(differing({ staged: true }).head, 'staged').toEqual(expected);
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' }).head, 'committed').toEqual(expected);
  });

  test('a name that is no text at all is reported, and harms no other', () => {
    library();
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/customers/a`), Buffer.from([0xff]), Buffer.from('.yaml')]),
      'name: A\n',
    );
    put('customers/polder-vane.yaml', 'name: P\n');
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual({
      'customers/a\uFFFD.yaml': 'name: A\n',
      'customers/polder-vane.yaml': 'name: P\n',
    });
  });

  test('bytes come as they are, and an empty file is one', () => {
    library();
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0, 0xff, 13, 10, 10]);
    put('customers/bytes.yaml', bytes);
    put('customers/empty.yaml', '');
    put('customers/same.yaml', bytes);
    commit();
    for (const range of ['HEAD~1', 'HEAD~1..HEAD']) {
      const head = states({ range })
        .read(SELECTED)
        .head.flatMap((source) => ('bytes' in source ? [source] : []));
      expect(head.map(({ file, bytes }) => [file, [...bytes]]).sort()).toEqual([
        ['customers/bytes.yaml', [...bytes]],
        ['customers/empty.yaml', []],
        ['customers/same.yaml', [...bytes]],
      ]);
    }
  });

  test('one that is too large is not read, in either state', () => {
    library();
    put('customers/large.yaml', 'x'.repeat(1001));
    put('customers/just.yaml', 'x'.repeat(1000));
    const sizes = { 'customers/just.yaml': 'x'.repeat(1000), 'customers/large.yaml': 'file/too-large' };
    expect(differing().head).toEqual(sizes);
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual(sizes);
    const wide = { ...SELECTED, head: { ...YAML, maxBytes: 2000 } };
    expect(differing({ range: 'HEAD~1..HEAD' }, wide).head['customers/large.yaml']).toHaveLength(1001);
  });

  test('links and submodules are refused, wherever they lead', () => {
    library();
    symlinkSync('/etc/hostname', join(root, 'customers/out.yaml'));
    symlinkSync('nordlicht.yaml', join(root, 'customers/in.yaml'));
    const links = { 'customers/in.yaml': 'file/link', 'customers/out.yaml': 'file/link' };
    expect(differing().head).toEqual(links);
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual(links);
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},customers/module.yaml`);
    expect(differing({ staged: true }).head).toEqual({ 'customers/module.yaml': 'file/link' });
    rmSync(join(root, 'customers/nordlicht.yaml'));
    symlinkSync('silbertobel.yaml', join(root, 'customers/nordlicht.yaml'));
    expect(differing()).toMatchObject({
      base: { 'customers/nordlicht.yaml': 'name: customers/nordlicht.yaml\n' },
      head: { 'customers/nordlicht.yaml': 'file/link' },
    });
  });

  test('a link or a submodule where a folder of customers could be is refused in every state', () => {
    library();
    put('notes.md', '');
    commit();
    const links: Readonly<Record<string, string>> = {
      'customers/shelf': '../elsewhere',
      'customers/nowhere': '/srv/nowhere',
      'customers/notes.md': '../notes.md',
      'customers/rooted': '/notes.md',
      'customers/.hidden': '../elsewhere',
      'customers/_old': '../elsewhere',
      docs: 'elsewhere',
    };
    put('elsewhere/acme.yaml');
    for (const [file, to] of Object.entries(links)) symlinkSync(to, join(root, file));
    git('add', '--all');
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},customers/module`);
    const refused = Object.fromEntries(
      ['module', 'nowhere', 'rooted', 'shelf'].map((name) => [`customers/${name}`, 'file/link']),
    );
    expect(differing({ staged: true }).head).toEqual(refused);
    git('commit', '--quiet', '--message', 'links');
    expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual(refused);
    expect(differing({ range: 'HEAD~1' }).head).toMatchObject({ 'customers/shelf': 'file/link' });

    renameSync(join(root, 'customers'), join(root, 'elsewhere/customers'));
    symlinkSync('elsewhere/customers', join(root, 'customers'));
    const gone = { customers: 'file/link' };
    expect(differing().head).toEqual(gone);
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual(gone);
  });

  test('content that git has lost is refused, and costs only itself', () => {
    library();
    put('customers/nordlicht.yaml', 'name: lost\n');
    put('customers/silbertobel.yaml', 'name: S\n');
    commit();
    const id = git('rev-parse', 'HEAD:customers/nordlicht.yaml');
    rmSync(join(top, '.git/objects', id.slice(0, 2), id.slice(2)));
    expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual({
      'customers/nordlicht.yaml': 'file/unreadable',
      'customers/silbertobel.yaml': 'name: S\n',
    });
  });
});

describe('what differs is found by content', () => {
  const CHANGED = 'name: Changed\n';
  const FILE = 'customers/nordlicht.yaml';
  const changed = () => expect(differing().head).toEqual({ [FILE]: CHANGED });

  test.each(['--assume-unchanged', '--skip-worktree', '--fsmonitor-valid'])(
    'whatever the index says of a file by %s',
    (flag) => {
      library();
      git('update-index', flag, FILE);
      put(FILE, CHANGED);
      changed();
      git('add', '--all');
      git('update-index', '--cacheinfo', `100644,${git('hash-object', '-w', join(root, FILE))},${FILE}`);
      git('update-index', flag, FILE);
      expect(differing({ staged: true }).head).toEqual({ [FILE]: CHANGED });
    },
  );

  test('whatever the index knows of when it was written', () => {
    library();
    const then = new Date(Date.now() - 3_600_000);
    utimesSync(join(root, FILE), then, then);
    git('status');
    const { length } = `name: ${FILE}\n`;
    put(FILE, `name: ${'x'.repeat(length - 7)}\n`);
    utimesSync(join(root, FILE), then, then);
    git('config', 'core.checkStat', 'minimal');
    git('config', 'core.trustctime', 'false');
    expect(differing().head[FILE]).toContain('xxx');
  });

  test('where the index is gone, or was never there', () => {
    library();
    put(FILE, CHANGED);
    rmSync(join(top, '.git/index'));
    changed();
    put('customers/more.yaml');
    expect(Object.keys(differing().head).sort()).toEqual(['customers/more.yaml', FILE]);
  });

  test.each([
    ['an encoding', '*.yaml working-tree-encoding=UTF-16LE'],
    ['line ends', '*.yaml text eol=crlf'],
    ['a filter', '*.yaml filter=hide'],
    ['a keyword', '*.yaml ident'],
    ['what is not exported', '*.yaml export-ignore'],
    ['a driver', '*.yaml diff=hide'],
  ])('whatever an attribute says of %s', (_, line) => {
    library();
    for (const way of ['clean', 'smudge', 'process'])
      git('config', `filter.hide.${way}`, `touch ${join(top, 'ran')}; cat`);
    for (const way of ['command', 'textconv']) git('config', `diff.hide.${way}`, `touch ${join(top, 'ran')}`);
    put('.gitattributes', `${line}\n`);
    put(FILE, CHANGED);
    changed();
    expect(existsSync(join(top, 'ran'))).toBe(false);
  });

  test('after a move and a further edit, the edit is there', () => {
    library();
    mkdirSync(join(root, 'customers/x'));
    git('mv', FILE, 'customers/x/nordlicht.yaml');
    put('customers/x/nordlicht.yaml', CHANGED);
    expect(differing()).toMatchObject({
      base: { [FILE]: `name: ${FILE}\n` },
      head: { 'customers/x/nordlicht.yaml': CHANGED },
    });
    expect(differing({ staged: true }).head).toEqual({ 'customers/x/nordlicht.yaml': `name: ${FILE}\n` });
  });

  test('what is only meant to be added is there in the work tree, and not yet in the index', () => {
    library();
    put('customers/new.yaml', CHANGED);
    git('add', '--intent-to-add', 'customers/new.yaml');
    expect(differing().head).toEqual({ 'customers/new.yaml': CHANGED });
    expect(differing({ staged: true }).head).toEqual({});
  });

  test('a file that became executable says the same', () => {
    library();
    chmodSync(join(root, FILE), 0o755);
    git('add', '--all');
    for (const wanted of [{}, { staged: true }]) expect(differing(wanted).head).toEqual({});
  });

  test('an object that was replaced is what its id says', () => {
    library();
    const [was, other] = [git('rev-parse', `HEAD:${FILE}`), git('rev-parse', 'HEAD:customers/silbertobel.yaml')];
    put(FILE, CHANGED);
    git('replace', was, other);
    expect(differing().base).toEqual({ [FILE]: `name: ${FILE}\n` });
  });

  test('by the longer ids of a repository that has them', () => {
    git('init', '--quiet', '--initial-branch', 'main', '--object-format', 'sha256');
    library();
    put(FILE, CHANGED);
    changed();
    git('add', '--all');
    expect(differing({ staged: true }).head).toEqual({ [FILE]: CHANGED });
  });
});

describe('what a checkout has as something else than git has stored', () => {
  const FILE = 'customers/nordlicht.yaml';
  const ALL = ['nordlicht', 'silbertobel', 'tanagrove'].map((id) => `customers/${id}.yaml`);
  const refused = Object.fromEntries(ALL.map((file) => [file, 'file/unreadable']));

  test.each([
    ['an encoding', '*.yaml working-tree-encoding=UTF-7'],
    ['a filter', '*.yaml filter=lfs'],
    ['either, by another word', '[attr]hide filter=lfs\n*.yaml hide'],
  ])('cannot be compared: %s', (_, line) => {
    library();
    put('.gitattributes', `${line}\n`);
    git('add', '--all');
    expect(differing({ staged: true }).head).toEqual(refused);
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual(refused);
    expect(Object.keys(differing({ range: 'HEAD~1..HEAD' }).base)).toEqual(ALL);
    // Where nothing changed, nothing is reported.
    put(FILE, 'name: N\n');
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual({ [FILE]: 'file/unreadable' });
  });

  test.each(['*.pdf filter=lfs', '*.yaml text eol=crlf', '*.yaml -filter diff=refs', '# *.yaml filter=lfs'])(
    'is none of the customers by %s',
    (line) => {
      library();
      put('.gitattributes', `${line}\n`);
      put(FILE, 'name: N\n');
      commit();
      expect(differing({ range: 'HEAD~1..HEAD' }).head).toEqual({ [FILE]: 'name: N\n' });
    },
  );

  test('is found in the folders that the library lies in, and in its own', () => {
    git('init', '--quiet', '--initial-branch', 'main');
    root = join(top, 'marketing/references');
    put('refs.config.yaml', 'version: 1\n');
    for (const file of ALL) put(file);
    commit();
    for (const folder of ['', 'marketing', 'marketing/references/customers']) {
      const attributes = join(top, folder, '.gitattributes');
      writeFileSync(attributes, '*.yaml filter=lfs\n');
      git('add', '--all');
      expect(differing({ staged: true }).head, folder).toEqual(refused);
      commit();
      expect(differing({ range: 'HEAD~1..HEAD' }).head, folder).toEqual(refused);
      rmSync(attributes);
      commit();
    }
  });
});

describe('the cached id of a content', () => {
  const FILE = 'customers/nordlicht.yaml';
  const later = () => Date.now() + 60_000;
  const { kept, store } = storeInMemory();
  const NOWHERE: ListedCommit = { id: '0'.repeat(40), lines: () => [] };
  const lines = (now = later()) => differenceFrom(NOWHERE, root, YAML, { store, now }).after;
  const fresh = () => differenceFrom(NOWHERE, root, YAML, { store: undefined }).after;

  beforeEach(() => {
    kept.clear();
    library();
  });

  test('saves reading it, as long as the file is as it was', () => {
    expect(lines()).toEqual(fresh());
    const withoutIds = (text: string) => text.replaceAll(/[0-9a-f]{40}/g, '0'.repeat(40));
    // The cache is trusted: a wrong id in it is returned.
    for (const [key, parts] of kept)
      kept.set(
        key,
        parts.map((part) => Buffer.from(withoutIds(part.toString('latin1')), 'latin1')),
      );
    expect(lines()).toEqual(fresh().map(withoutIds));
  });

  test.each<[string, () => void]>([
    ['was written', () => put(FILE, 'name: N\n')],
    ['was written with as many bytes', () => put(FILE, `name: ${'x'.repeat(FILE.length)}\n`)],
    ['was put in the place of it', () => renameSync(join(root, 'customers/tanagrove.yaml'), join(root, FILE))],
    ['is gone', () => rmSync(join(root, FILE))],
    ['is new', () => put('customers/a.yaml')],
    [
      'is a link now',
      () => {
        rmSync(join(root, FILE));
        symlinkSync('tanagrove.yaml', join(root, FILE));
      },
    ],
    [
      'is a folder now',
      () => {
        rmSync(join(root, FILE));
        put(`${FILE}/deep.yaml`);
      },
    ],
    ['is another repository now', () => put('customers/.git', 'gitdir: elsewhere\n')],
  ])('is not believed where a file %s', (_, change) => {
    lines();
    change();
    expect(lines()).toEqual(fresh());
    expect(lines()).toEqual(fresh());
  });

  test('does not exist for a file written just before, which could change and look the same', () => {
    lines(Date.now());
    expect(kept.size).toBe(0);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['nonsense', Buffer.from('nonsense, and more of it than eight bytes')],
    ['a count of what is not there', Buffer.from(Float64Array.from([3]).buffer)],
  ])('is not believed where it is %s', (_, body) => {
    lines();
    for (const [key, parts] of kept)
      kept.set(
        key,
        parts.map(() => body),
      );
    expect(lines()).toEqual(fresh());
  });
});

describe('files that do not differ', () => {
  test('come where they are asked for: as they are in the head, whatever it is', () => {
    library();
    put('customers/nordlicht.yaml', 'name: N\n');
    put('customers/new.yaml');
    const unchanged = {
      'customers/silbertobel.yaml': 'name: customers/silbertobel.yaml\n',
      'customers/tanagrove.yaml': 'name: customers/tanagrove.yaml\n',
    };
    expect(differing({}, { ...SELECTED, unchanged: true }).unchanged).toEqual(unchanged);
    git('add', '--all');
    expect(differing({ staged: true }, { ...SELECTED, unchanged: true }).unchanged).toEqual(unchanged);
    commit();
    expect(differing({ range: 'HEAD~1..HEAD' }, { ...SELECTED, unchanged: true }).unchanged).toEqual(unchanged);
  });

  test('are new, or gone, where only one of the configs names them', () => {
    library();
    const only = (id: string) => ({ ...YAML, matches: (file: string) => file === `customers/${id}.yaml` });
    const selected = { base: only('nordlicht'), head: only('silbertobel'), unchanged: false };
    put('refs.config.yaml', 'version: 1\ncustomers: customers/silbertobel.yaml\n');
    expect(differing({}, selected)).toEqual({
      base: { 'customers/nordlicht.yaml': 'name: customers/nordlicht.yaml\n' },
      head: { 'customers/silbertobel.yaml': 'name: customers/silbertobel.yaml\n' },
      unchanged: {},
    });
  });
});

test('settings of the user change nothing', () => {
  library();
  for (const [key, value] of [
    ['diff.external', 'touch owned'],
    ['diff.renames', 'copies'],
    ['diff.noprefix', 'true'],
    ['diff.relative', 'false'],
    ['diff.orderFile', 'nowhere'],
    ['core.quotePath', 'true'],
    ['core.fsmonitor', 'touch owned'],
    ['core.pager', 'touch owned'],
    ['color.ui', 'always'],
    ['core.abbrev', '4'],
  ] as const) {
    git('config', key, value);
  }
  put('customers/zoë.yaml', 'name: Z\n');
  put('customers/nordlicht.yaml', 'name: N\n');
  expect(differing()).toEqual({
    base: { 'customers/nordlicht.yaml': 'name: customers/nordlicht.yaml\n' },
    head: { 'customers/nordlicht.yaml': 'name: N\n', 'customers/zoë.yaml': 'name: Z\n' },
    unchanged: {},
  });
  expect(differing({ range: 'HEAD..HEAD' }).head).toEqual({});
});

test('in a hook, the index is the one that is being committed, and the library may lie in a subfolder', () => {
  git('init', '--quiet');
  root = join(top, 'references');
  put('refs.config.yaml', 'version: 1\n');
  put('customers/nordlicht.yaml');
  commit();
  put('customers/nordlicht.yaml', 'name: N\n');
  git('add', '--all');
  const inHook = { ...ENV, GIT_DIR: join(top, '.git'), GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' };
  const read = readStates(root, { staged: true }, inHook);
  expect('refused' in read ? read.refused : told(read.read(SELECTED).head)).toEqual({
    'customers/nordlicht.yaml': 'name: N\n',
  });
});
