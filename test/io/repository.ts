// Creates a library in a real repository, in a folder that is deleted afterwards.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// Settings of the user who runs the tests do not count.
export const ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'Nobody',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'nobody@vendor.example',
  GIT_CONFIG_KEY_2: 'protocol.file.allow',
  GIT_CONFIG_VALUE_2: 'always',
};

export interface Staged {
  /** The test's folder, which holds the repository. */
  readonly top: string;
  readonly repository: string;
  /** The library's folder. */
  readonly root: string;
  git(...args: readonly string[]): string;
  /** Writes a file of the library, with its folders. */
  put(file: string, content?: string | Uint8Array): void;
  /** Commits everything, and returns the commit's id. */
  commit(): string;
  strike(): void;
}

/** `folder` is the library's folder in the repository. */
export function stageLibrary(folder = '.'): Staged {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'refs-repository-')));
  const repository = join(top, 'repository');
  const root = join(repository, folder);
  mkdirSync(root, { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: repository,
      env: ENV,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const staged: Staged = {
    top,
    repository,
    root,
    git,
    put(file, content = `name: ${file}\n`) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    },
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'more');
      return git('rev-parse', 'HEAD');
    },
    strike: () => rmSync(top, { recursive: true, force: true }),
  };
  git('init', '--quiet', '--initial-branch', 'main');
  staged.put('refs.config.yaml', 'version: 1\n');
  return staged;
}
