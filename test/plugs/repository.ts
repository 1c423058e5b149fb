// A git repository with the committed example library.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageExamples } from '../transcripts/play.ts';

export interface Repository {
  readonly cwd: string;
  /** Runs git in it without anyone's settings, with `env` added, and returns the output. */
  git(argv: readonly string[], env?: Readonly<Record<string, string>>): string;
  write(file: string, text: string): void;
  strike(): void;
}

/** An environment without anyone's settings of git. */
export const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Sam Example',
  GIT_AUTHOR_EMAIL: 'sam@vendor.example',
  GIT_COMMITTER_NAME: 'Sam Example',
  GIT_COMMITTER_EMAIL: 'sam@vendor.example',
};

/** `folder` is the library's folder in the repository. */
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
