import { type Git, type GitRefusal, isRefused } from './run.ts';

/** Tells whether a file has uncommitted changes, or why git cannot say. */
export function isUncommitted(git: Git, file: string): boolean | { readonly refused: GitRefusal } {
  const answer = git(['status', '--porcelain', '-z', '--', file]);
  return isRefused(answer) ? answer : answer.out.length > 0;
}

/** Commits these files and nothing else, whatever is staged. Returns the reason why it could not. */
export function commitFiles(git: Git, files: readonly string[], message: string): string | undefined {
  const added = git(['add', '--all', '--', ...files]);
  if (isRefused(added)) return added.refused.message;
  const answer = git(['commit', '--quiet', '--file=-', '--only', '--', ...files], message);
  return isRefused(answer) ? answer.refused.message : undefined;
}
