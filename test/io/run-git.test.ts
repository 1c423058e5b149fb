// Decides which git runs, in which repository and for how long, without a say of any pull request.
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRepository } from '../../src/io/git/repository.ts';
import { type GitAnswer, gitIn, gitWithoutRepository } from '../../src/io/git/run.ts';
import { ENV, type Staged, stageLibrary } from './repository.ts';

let staged: Staged;
beforeEach(() => {
  staged = stageLibrary('references');
});
afterEach(() => staged.strike());

const textOf = (answer: GitAnswer): string =>
  'refused' in answer ? `${answer.refused.code}: ${answer.refused.message}` : answer.out.toString('utf8').trim();

/** A program in a folder, in place of git. */
function standIn(folder: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return folder;
}

describe('the repository', () => {
  const dirOf = (folder: string, env: Readonly<Record<string, string | undefined>> = ENV) =>
    textOf(gitIn(folder, env)(['rev-parse', '--absolute-git-dir']));

  test('is that of the nearest .git, seen from the real place of the folder', () => {
    const { top, repository, root } = staged;
    symlinkSync(root, join(top, 'link'));
    for (const folder of [repository, root, join(top, 'link')]) {
      expect(findRepository(folder)).toEqual({ top: repository, gitDir: join(repository, '.git') });
      expect(dirOf(folder)).toBe(join(repository, '.git'));
    }
    expect(findRepository(top)).toBeUndefined();
    expect(dirOf(top)).toBe('no-repository: the library is in no git repository');
  });

  test('is the own one of a linked work tree, and of a submodule', () => {
    const { top, repository, git, commit } = staged;
    commit();
    git('worktree', 'add', '--quiet', join(top, 'other'));
    git('submodule', 'add', '--quiet', repository, 'vendor');
    const places = [join(top, 'other'), join(repository, 'vendor')];
    expect(places.map((folder) => findRepository(join(folder, 'references')))).toEqual([
      { top: places[0], gitDir: join(repository, '.git/worktrees/other') },
      { top: places[1], gitDir: join(repository, '.git/modules/vendor') },
    ]);
    for (const folder of places) {
      const run = gitIn(join(folder, 'references'), ENV);
      expect(textOf(run(['ls-tree', '-r', '--name-only', 'HEAD']))).toBe('refs.config.yaml');
      expect(textOf(run(['rev-parse', '--show-toplevel']))).toBe(folder);
    }
  });

  test('is never a folder that looks like a bare one', () => {
    const { root } = staged;
    mkdirSync(join(root, 'objects'));
    mkdirSync(join(root, 'refs'));
    writeFileSync(join(root, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(root, 'config'), '[core]\n\tbare = true\n');
    expect(dirOf(root)).toBe(join(staged.repository, '.git'));
  });

  test.each([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
    'GIT_NAMESPACE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_EXTERNAL_DIFF',
    'GIT_ICASE_PATHSPECS',
    'GIT_TRACE',
  ])('is not led elsewhere by %s', (name) => {
    const { commit, root, top } = staged;
    commit();
    const env = { ...ENV, [name]: join(top, 'elsewhere') };
    expect(textOf(gitIn(root, env)(['ls-tree', '--name-only', 'HEAD']))).toBe('refs.config.yaml');
    expect(readdirSync(top)).toEqual(['repository']);
  });

  test('that is broken is reported as none', () => {
    const { top } = staged;
    mkdirSync(join(top, 'empty/.git'), { recursive: true });
    expect(dirOf(join(top, 'empty'))).toContain('no-repository: the library is in no git repository: not a git repo');
  });

  test('is nobody’s concern where git needs none, even in a folder that looks like one', () => {
    expect(textOf(gitWithoutRepository(ENV)(['--version']))).toMatch(/^git version /);
  });
});

describe('in a hook, the index is', () => {
  const indexIn = (env: Readonly<Record<string, string>>) =>
    textOf(gitIn(staged.root, { ...ENV, ...env })(['rev-parse', '--git-path', 'index']));
  const own = () => join(staged.repository, '.git');

  test('the one that is being committed', () => {
    expect(indexIn({ GIT_INDEX_FILE: '.git/next-index-7.lock' })).toBe(join(own(), 'next-index-7.lock'));
    expect(indexIn({ GIT_INDEX_FILE: join(own(), 'index.lock') })).toBe(join(own(), 'index.lock'));
    expect(indexIn({ GIT_DIR: '.git', GIT_INDEX_FILE: join(staged.top, 'aside') })).toBe(join(staged.top, 'aside'));
    expect(indexIn({ GIT_INDEX_FILE: join(staged.top, 'aside') })).toBe(join(staged.top, 'aside'));
  });

  test('its own where the hook is one of another repository', () => {
    const other = join(staged.top, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'HEAD'), 'ref: refs/heads/main\n');
    expect(indexIn({ GIT_DIR: other, GIT_INDEX_FILE: '.git/index.lock' })).toBe(join(own(), 'index'));
    expect(indexIn({ GIT_INDEX_FILE: join(other, 'index') })).toBe(join(own(), 'index'));
  });
});

describe('the program', () => {
  test('is not one that lies in the checkout, or where a relative path leads', () => {
    const { repository, root, top } = staged;
    const canary = join(top, 'ran');
    const folders = [
      standIn(join(repository, 'node_modules/.bin'), `echo ran >> '${canary}'`),
      standIn(join(root, 'bin'), `echo ran >> '${canary}'`),
    ];
    symlinkSync(join(root, 'bin'), join(top, 'linked'));
    const path = [...folders, join(top, 'linked'), '.', 'bin', '', process.env.PATH].join(delimiter);
    const run = gitIn(root, { ...ENV, PATH: path });
    expect(textOf(run(['rev-parse', '--is-inside-work-tree']))).toBe('true');
    expect(textOf(run(['-c', 'alias.where=!command -v git', 'where']))).not.toContain(repository);
    expect(existsSync(canary)).toBe(false);
  });

  test('is none where only the checkout has one', () => {
    const path = standIn(join(staged.repository, 'bin'), 'echo ran');
    expect(textOf(gitIn(staged.root, { ...ENV, PATH: path })(['--version']))).toMatch(/^no-git: git is not installed/);
  });
});

describe('a git that hangs', () => {
  const LATE = 'git-timeout: git ls-tree gave no answer within 0.05 s, and was ended';
  // Both it and the process it started wait for a line that never comes.
  const HANGS = 'mkfifo "$0.pipe" 2>/dev/null; sh -c "read line < \'$0.pipe\'" & read line < "$0.pipe"';

  test('is ended, and told', () => {
    const path = `${standIn(join(staged.top, 'bin'), HANGS)}${delimiter}${process.env.PATH}`;
    const answer = gitIn(staged.root, { ...ENV, PATH: path }, { limitMs: 50 })(['ls-tree', 'HEAD']);
    expect(textOf(answer)).toBe(LATE);
    expect('refused' in answer && answer.refused.hint).toContain('git status');
    // Ends the waiting process.
    writeFileSync(join(staged.top, 'bin/git.pipe'), '\n', { flag: 'r+' });
  });

  test('is not mixed up with one that is quick to fail', () => {
    const path = standIn(join(staged.top, 'bin'), 'echo fatal: no >&2; exit 128');
    const run = gitIn(staged.root, { ...ENV, PATH: path }, { limitMs: 10_000 });
    expect(textOf(run(['ls-tree', 'HEAD']))).toBe('git-failed: git ls-tree failed: no');
  });
});

describe('a repository of somebody else’s', () => {
  const NOBODY = 65_534;
  const title = 'is not trusted, and how to trust it is told';
  if (process.geteuid?.() !== 0) test(`left out: ${title}, for only root can give a folder away`, () => {});
  else
    test(title, () => {
      const { repository, root } = staged;
      for (const path of [repository, join(repository, '.git')]) chownSync(path, NOBODY, NOBODY);
      const answer = gitIn(root, ENV)(['rev-parse', 'HEAD']);
      expect(answer).toEqual({
        refused: {
          code: 'dubious-ownership',
          message: `git does not trust the repository ${repository}: it belongs to somebody else`,
          hint: `where you do, run: git config --global --add safe.directory ${repository}`,
        },
      });
      const trusting = {
        ...ENV,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: repository,
      };
      expect(textOf(gitIn(root, trusting)(['rev-parse', '--is-inside-work-tree']))).toBe('true');
      for (const path of [repository, join(repository, '.git')]) lchownSync(path, 0, 0);
      expect(textOf(gitIn(root, ENV)(['rev-parse', '--is-inside-work-tree']))).toBe('true');
    });

  test('is checked in its own folder, without naming it', () => {
    const { repository, root, top } = staged;
    const log = join(top, 'asked');
    const path = standIn(join(top, 'bin'), `echo "$PWD $GIT_DIR$GIT_WORK_TREE" >> '${log}'; exit 1`);
    if (process.geteuid?.() === 0) chownSync(repository, NOBODY, NOBODY);
    gitIn(root, { ...ENV, PATH: path })(['rev-parse', 'HEAD']);
    const [asked] = readFileSync(log, 'utf8').split('\n');
    expect(asked).toBe(
      process.geteuid?.() === 0 ? `${repository} ` : `${root} ${join(repository, '.git')}${repository}`,
    );
  });
});
