import { type GitRefusal, gitIn, isRefused } from './run-git.ts';

/** Says of a file below a folder whether git's index lacks it, be it that git was told to ignore it; paths are from the folder. */
export function untrackedTest(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): ((file: string) => boolean) | { readonly refused: GitRefusal } {
  const answer = gitIn(folder, env)(['ls-files', '--others', '-z', '--', '.']);
  if (isRefused(answer)) return answer;
  const untracked = new Set(answer.out.toString('utf8').split('\0').slice(0, -1));
  // A folder is told with a slash: another repository, with all that is in it.
  const folders = [...untracked].filter((file) => file.endsWith('/'));
  return (file) => untracked.has(file) || folders.some((other) => file.startsWith(other));
}
