// Pull requests that try to choose the repository, the program or the content of a review. Each runs on the example
// library in a subfolder, with programs that leave a mark when they run.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GIT_ENV, type Repository, stageRepository } from '../plugs/repository.ts';
import { play } from '../transcripts/play.ts';

const FOLDER = 'references';
const FILE = 'customers/nordlicht.yaml';
let repository: Repository;
let library: string;
let canary: string;

beforeEach(() => {
  repository = stageRepository(FOLDER);
  library = join(repository.cwd, FOLDER);
  canary = `${repository.cwd}-ran`;
});
afterEach(() => {
  repository.strike();
  rmSync(canary, { force: true });
});

const { git, put, widen } = {
  git: (...argv: readonly string[]) => repository.git(argv),
  put(file: string, text: string, mode = 0o644) {
    mkdirSync(dirname(join(library, file)), { recursive: true });
    writeFileSync(join(library, file), text);
    chmodSync(join(library, file), mode);
  },
  /** The change that a review has to show: a longer consent. */
  widen(file = FILE) {
    const text = readFileSync(join(library, file), 'utf8');
    writeFileSync(join(library, file), text.replace('expires_on: 2027-01-31', 'expires_on: 2037-01-31'));
  },
};

const commit = () => {
  git('add', '--all', '--force');
  git('commit', '--quiet', '--allow-empty', '--message=change');
};

async function refs(...argv: readonly string[]) {
  const { exit, said } = await play(argv, {
    cwd: library,
    env: { ...GIT_ENV, PATH: process.env.PATH ?? '', HOME: repository.cwd },
  });
  const textOf = (lines: typeof said) => lines.map(({ text }) => text).join('');
  return { exit, said: textOf(said), out: textOf(said.filter(({ to }) => to === 'out')) };
}

/** A program that leaves a mark, committed with the library. */
function mark(file: string): string {
  put(file, `#!/bin/sh\necho ran >> '${canary}'\ncat\n`, 0o755);
  return join(library, file);
}

async function expectSeen(...argv: readonly string[]): Promise<void> {
  await expectSaid('2037-01-31', ...argv);
}

async function expectSaid(text: string, ...argv: readonly string[]): Promise<void> {
  const { exit, said } = await refs('diff', ...argv);
  expect(said).toContain(text);
  expect(exit).toBe(1);
  expect(existsSync(canary)).toBe(false);
}

describe('a library that makes itself a bare repository', () => {
  beforeEach(() => {
    const program = mark('run.sh');
    put('HEAD', 'ref: refs/heads/main\n');
    put('refs/keep', '');
    put('objects/keep', '');
    put(
      'config',
      [
        '[core]',
        '\trepositoryformatversion = 0',
        '\tbare = false',
        `\tworktree = ${library}`,
        `\tfsmonitor = ${program}`,
        `\thooksPath = ${join(library, 'hooks')}`,
        `\tsshCommand = ${program}`,
        `\tpager = ${program}`,
        `\teditor = ${program}`,
        '[include]',
        '\tpath = more.inc',
        '[diff]',
        `\texternal = ${program}`,
        '[diff "evil"]',
        `\tcommand = ${program}`,
        `\ttextconv = ${program}`,
        '[remote "origin"]',
        '\turl = ssh://nowhere.example/x',
        '\tpromisor = true',
        '',
      ].join('\n'),
    );
    put(
      'more.inc',
      `[filter "evil"]\n\tclean = ${program}\n\tsmudge = ${program}\n\tprocess = ${program}\n\trequired = true\n`,
    );
    put('.gitattributes', '*.yaml filter=evil diff=evil\n');
    for (const hook of ['post-index-change', 'pre-commit', 'post-checkout', 'reference-transaction'])
      mark(`hooks/${hook}`);
    // Its index says that nothing changed.
    git('update-index', '--assume-unchanged', `${FOLDER}/${FILE}`);
    copyFileSync(join(repository.cwd, '.git/index'), join(library, 'index'));
    git('update-index', '--no-assume-unchanged', `${FOLDER}/${FILE}`);
    rmSync(canary, { force: true });
  });

  test('is one for git, which runs what it brings', () => {
    try {
      repository.git(['-C', library, 'status']);
    } catch {
      // It ends with an error, and has run it all the same.
    }
    expect(existsSync(canary)).toBe(true);
  });

  test('is a folder: what is in it, and in the index, is compared', async () => {
    commit();
    widen();
    await expectSeen();
    await expectSeen('HEAD~1');
    git('add', '--all');
    await expectSaid('could not be compared', '--staged');
  });

  test('is a folder: commits are compared', async () => {
    widen();
    commit();
    await expectSaid('could not be compared', 'HEAD~1..HEAD');
    await expectSaid('could not be compared', 'HEAD~1...HEAD');
  });

  test.each([
    ['check', '--since', 'HEAD~1'],
    ['check', FILE, '--since', 'HEAD~1'],
    ['find', 'month'],
    ['show', 'nordlicht'],
    ['doctor'],
    ['doctor', '--git'],
  ])('is a folder: refs %s %s %s', async (...argv) => {
    commit();
    await refs(...argv.filter((word) => word !== undefined));
    expect(existsSync(canary)).toBe(false);
  });

  test('is a folder: a commit is one of the repository around it', async () => {
    rmSync(join(library, '.gitattributes'));
    commit();
    expect((await refs('give', 'nordlicht', 'credit', '--commit')).exit).toBe(0);
    expect(git('log', '-1', '--format=%s')).toMatch(/^nordlicht: got credit/);
    expect(existsSync(canary)).toBe(false);
  });
});

test.each(['git', 'sh', 'ssh'])(
  'a %s of its own in node_modules/.bin is not run, be it first on the path',
  async (name) => {
    const folder = dirname(mark(`node_modules/.bin/${name}`));
    commit();
    widen();
    const env = { PATH: `${folder}${delimiter}node_modules/.bin${delimiter}${process.env.PATH}`, HOME: repository.cwd };
    for (const argv of [['diff'], ['check', '--since', 'HEAD'], ['doctor']]) await play(argv, { cwd: library, env });
    expect(existsSync(canary)).toBe(false);
  },
);

describe('a change that would not be seen', () => {
  test.each(['--assume-unchanged', '--skip-worktree'])('behind an index that says %s', async (flag) => {
    git('update-index', flag, `${FOLDER}/${FILE}`);
    widen();
    await expectSeen();
    const { said } = await refs('check', '--since', 'HEAD', '--as-of', '2037-01-01', '--format', 'concise');
    expect(said).toContain('2037-01-31');
  });

  test.each([
    ['in its folder', 'customers/archive/nordlicht.yaml'],
    ['under another name', 'customers/nordlicht-robotics.yaml'],
  ])('behind a move, staged, that was edited once more: %s', async (_, to) => {
    mkdirSync(join(library, 'customers/archive'), { recursive: true });
    git('mv', `${FOLDER}/${FILE}`, `${FOLDER}/${to}`);
    widen(to);
    await expectSeen();
    const { said } = await refs('diff');
    expect(said).toContain('widened "brand-2026"');
  });

  test('behind a move of which git was only told the new name', async () => {
    renameSync(join(library, FILE), join(library, 'customers/nordlicht-robotics.yaml'));
    git('add', '--intent-to-add', '--all');
    widen('customers/nordlicht-robotics.yaml');
    await expectSeen();
    expect((await refs('diff')).said).not.toContain('customer removed');
  });

  test.each([
    ['told to ignore it', '.gitignore', '*.yaml\n'],
    ['given an encoding for it', '.gitattributes', '*.yaml working-tree-encoding=UTF-7\n'],
    ['given a filter for it', '.gitattributes', '*.yaml filter=lfs\n'],
  ])('where git is %s', async (_, file, text) => {
    put(file, text);
    widen();
    await expectSeen();
  });

  test.each(['working-tree-encoding=UTF-7', 'filter=lfs'])(
    'since a checkout would have something else than its commit: %s',
    async (attribute) => {
      writeFileSync(join(repository.cwd, '.gitattributes'), `*.yaml ${attribute}\n`);
      git('add', '.gitattributes');
      git('commit', '--message', 'more');
      await expectSaid('what changed in it could not be compared', 'HEAD~1..HEAD');
    },
  );

  test('in a file that broke along with it', async () => {
    widen();
    put(FILE, `${readFileSync(join(library, FILE), 'utf8')}\ncolour: red\n`);
    const { exit, said } = await refs('diff', '--format', 'json');
    expect(exit).toBe(1);
    expect(JSON.parse(said).changes).toMatchObject([{ customer: 'nordlicht', judgement: 'approve' }]);
  });
});

describe('a customer who is somewhere else', () => {
  test.each([
    [
      'a hidden file',
      () => renameSync(join(library, FILE), join(library, 'customers/_nordlicht.yaml')),
      '_nordlicht.yaml',
    ],
    ['a file elsewhere', () => renameSync(join(library, FILE), join(library, 'nordlicht.yaml')), '../nordlicht.yaml'],
  ])('behind a link to %s is read by nobody', async (_, move, target) => {
    move();
    symlinkSync(target, join(library, FILE));
    expect((await refs('check', '--format', 'concise')).said).toContain('[file/link]');
    expect((await refs('check', '--since', 'HEAD')).exit).toBe(1);
    expect((await refs('diff')).exit).toBe(1);
    expect(await refs('show', 'nordlicht')).toMatchObject({ exit: 3, said: expect.stringContaining('this is a link') });
    expect((await refs('log', 'nordlicht', 'reference-call', '--status', 'asked')).exit).not.toBe(0);
    const found = JSON.parse((await refs('find', 'month', '--format', 'json')).out);
    expect(found).toMatchObject({ left_out: [{ why: 'this is a link, and links are not followed' }] });
    expect(found.matches.map(({ customer }: { customer: string }) => customer)).not.toContain('nordlicht');
    commit();
    expect((await refs('diff', 'HEAD~1..HEAD')).exit).toBe(1);
    expect((await refs('diff', 'HEAD')).said).toContain('no change');
  });

  test.each([
    ['a folder that is a link', () => symlinkSync('../elsewhere', join(library, 'customers/vendor'))],
    [
      'a submodule',
      () => {
        renameSync(join(library, 'elsewhere'), join(library, 'customers/vendor'));
        put('customers/vendor/.git', 'gitdir: nowhere\n');
      },
    ],
  ])('in %s is read by nobody', async (_, make) => {
    put('elsewhere/acme.yaml', 'name: Acme\n');
    make();
    for (const argv of [['check'], ['check', '--since', 'HEAD']]) {
      const { exit, said } = await refs(...argv, '--format', 'concise');
      expect([exit, said]).toEqual([1, expect.stringContaining('customers/vendor:1:1: error: this')]);
    }
    expect((await refs('show', 'acme')).exit).toBe(3);
    expect((await refs('find', 'acme')).said).not.toContain('Acme');
    expect((await refs('diff')).exit).toBe(1);
  });
});
