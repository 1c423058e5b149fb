// A git repository with the committed example library.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
export const stageRepository = (folder = '.'): Repository => copyOf(committedIn(folder));

/** A repository like the one in a folder. */
export function copyOf(folder: string): Repository {
  const cwd = mkdtempSync(join(tmpdir(), 'refs-'));
  cpSync(folder, cwd, { recursive: true });
  return {
    cwd,
    git: gitIn(cwd),
    write: (file, text) => writeFileSync(join(cwd, file), text),
    strike: () => rmSync(cwd, { recursive: true, force: true }),
  };
}

/** Repositories to copy, by the folder of the library. The folder of the run is removed with them. */
const committed = new Map<string, string>();

function committedIn(folder: string): string {
  const known = committed.get(folder);
  if (known !== undefined) return known;
  const { cwd } = stageExamples(folder);
  const git = gitIn(cwd);
  git(['init', '--quiet', '--initial-branch=main', '--template=']);
  git(['add', '--all']);
  git(['commit', '--quiet', '--message=the library']);
  committed.set(folder, cwd);
  return cwd;
}

const gitIn =
  (cwd: string): Repository['git'] =>
  (argv, env = {}) => {
    const { status, stdout, stderr } = spawnSync('git', argv, {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...GIT_ENV, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr}`);
    return stdout;
  };
