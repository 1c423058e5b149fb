// The commit that a repository is at, read without git: that of git itself, or none where only git can tell.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainHead } from '../../src/io/git/plain-head.ts';
import { ENV, type Staged, stageLibrary } from './repository.ts';

const STATES: Readonly<Record<string, (staged: Staged) => unknown>> = {
  'a branch': () => {},
  'a packed branch': ({ git }) => git('pack-refs', '--all'),
  'a branch that went on after it was packed': ({ git, commit }) => [git('pack-refs', '--all'), commit()],
  'a branch in a folder': ({ git }) => git('checkout', '--quiet', '-b', 'a/b'),
  'a packed branch whose name ends like another': ({ git, commit }) => [
    git('checkout', '--quiet', '-b', 'heads/main'),
    commit(),
    git('pack-refs', '--all'),
  ],
  'no branch': ({ git }) => git('checkout', '--quiet', '--detach'),
};

test.each(Object.keys(STATES))('%s is read without git', (state) => {
  const staged = stageLibrary();
  try {
    staged.put('a.md');
    staged.commit();
    STATES[state]?.(staged);
    expect(plainHead(staged.root)).toBe(staged.git('rev-parse', 'HEAD'));
  } finally {
    staged.strike();
  }
});

const UNCLEAR: Readonly<Record<string, (staged: Staged) => string>> = {
  'a branch that stands for another': ({ git, root }) => {
    git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
    git('symbolic-ref', 'HEAD', 'refs/heads/alias');
    return root;
  },
  'a branch with a sign in its name': ({ git, root }) => {
    git('checkout', '--quiet', '-b', 'é.x');
    return root;
  },
  'a linked work tree': ({ git, top }) => {
    git('worktree', 'add', '--quiet', join(top, 'linked'));
    return join(top, 'linked');
  },
  'no commit': ({ top }) => {
    execFileSync('git', ['init', '--quiet', join(top, 'empty')], { env: ENV });
    return join(top, 'empty');
  },
  'no repository': ({ top }) => top,
};

test.each(Object.keys(UNCLEAR))('of %s only git can tell', (state) => {
  const staged = stageLibrary();
  try {
    staged.put('a.md');
    staged.commit();
    expect(plainHead(UNCLEAR[state]?.(staged) ?? '')).toBeUndefined();
  } finally {
    staged.strike();
  }
});
