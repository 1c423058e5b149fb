import { type Git, type GitRefusal, isRefused } from './run.ts';

/** What git says, without the newline at its end; undefined where it has nothing to say. */
function ask(git: Git, ...args: readonly string[]): string | undefined {
  const answer = git(args);
  return 'out' in answer ? answer.out.toString('utf8').replace(/\n$/, '') : undefined;
}

/** How much of its history a clone has, or why git will not say. */
export function historyDepth(git: Git): 'whole' | 'shallow' | { readonly refused: GitRefusal } {
  const answer = git(['rev-parse', '--is-shallow-repository']);
  if (isRefused(answer)) return answer;
  return answer.out.toString('utf8').trim() === 'true' ? 'shallow' : 'whole';
}

/** A value of git's configuration, wherever it is set. */
export const gitConfig = (git: Git, key: string): string | undefined => ask(git, 'config', '--get', key);

/** Sets a value for this clone alone; false where git does not. */
export const setGitConfig = (git: Git, key: string, value: string): boolean =>
  ask(git, 'config', '--local', key, value) !== undefined;

/** The value of an attribute of a file, such as `refs` of `diff`; undefined where nothing sets it. */
export function gitAttribute(git: Git, attribute: string, file: string): string | undefined {
  const [, , value] = ask(git, 'check-attr', '-z', attribute, '--', file)?.split('\0') ?? [];
  return value === 'unspecified' ? undefined : value;
}
