import { type Git, type GitRefusal, isRefused } from './run.ts';

/** Runs git, and gives its output without the final newline; undefined where it fails. */
function ask(git: Git, ...args: readonly string[]): string | undefined {
  const answer = git(args);
  return 'out' in answer ? answer.out.toString('utf8').replace(/\n$/, '') : undefined;
}

/** Tells whether a clone has all of its history, or why git cannot say. */
export function historyDepth(git: Git): 'whole' | 'shallow' | { readonly refused: GitRefusal } {
  const answer = git(['rev-parse', '--is-shallow-repository']);
  if (isRefused(answer)) return answer;
  return answer.out.toString('utf8').trim() === 'true' ? 'shallow' : 'whole';
}

/** Reads a value of git's configuration, wherever it is set. */
export const gitConfig = (git: Git, key: string): string | undefined => ask(git, 'config', '--get', key);

/** Sets a value for this clone. Returns false where git refuses. */
export const setGitConfig = (git: Git, key: string, value: string): boolean =>
  ask(git, 'config', '--local', key, value) !== undefined;

/** Reads an attribute of a file, such as `refs` of `diff`; undefined where it is not set. */
export function gitAttribute(git: Git, attribute: string, file: string): string | undefined {
  const [, , value] = ask(git, 'check-attr', '-z', attribute, '--', file)?.split('\0') ?? [];
  return value === 'unspecified' ? undefined : value;
}
