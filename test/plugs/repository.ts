// A git repository of its own with the example library in it, committed.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageExamples } from '../transcripts/play.ts';

export interface Repository {
  readonly cwd: string;
  /** Runs git in it, with `env` on top of an environment that knows no one's own settings; what it prints. */
  git(argv: readonly string[], env?: Readonly<Record<string, string>>): string;
  write(file: string, text: string): void;
  strike(): void;
}

/** The environment of git where nobody's settings count. */
export const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Sam Example',
  GIT_AUTHOR_EMAIL: 'sam@vendor.example',
  GIT_COMMITTER_NAME: 'Sam Example',
  GIT_COMMITTER_EMAIL: 'sam@vendor.example',
};

/** `folder` is where the library lies in the repository. */
export function stageRepository(folder = '.'): Repository {
  const { cwd, strike } = stageExamples(folder);
  const git: Repository['git'] = (argv, env = {}) => {
    const { status, stdout, stderr } = spawnSync('git', argv, {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...GIT_ENV, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr}`);
    return stdout;
  };
  git(['init', '--quiet', '--initial-branch=main']);
  git(['add', '--all']);
  git(['commit', '--quiet', '--message=the library']);
  return { cwd, git, write: (file, text) => writeFileSync(join(cwd, file), text), strike };
}
