import { isUncommitted } from './commit.ts';
import type { Environment } from './environment.ts';
import { gitIn, isRefused } from './run.ts';

/** Gives the commit that a folder is at, and says so where it has changes; undefined where git knows of none. */
export function headCommit(folder: string, environment: Environment): string | undefined {
  const git = gitIn(folder, environment);
  const answer = git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (isRefused(answer)) return undefined;
  const commit = answer.out.toString('utf8').trim();
  return isUncommitted(git, folder) === false ? commit : `${commit} with changes`;
}
