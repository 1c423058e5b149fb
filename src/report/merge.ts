import { plain } from './escape.ts';
import { count } from './style.ts';

/** The result of a merge: fact by fact, or line by line by git, which is safer in doubt. */
export type MergeResult =
  | { readonly by: 'facts'; readonly conflicts: readonly { readonly at: string }[]; readonly brought: number }
  | { readonly by: 'lines'; readonly doubt: string; readonly isClean: boolean };

/** The message of the merge driver about a file, on one line. */
export function mergeText(file: string, result: MergeResult): string {
  if (result.by === 'lines') {
    const how = result.isClean ? 'merged line by line' : 'merged line by line, with conflicts';
    return plain(`${file}: ${how}, for ${result.doubt}`);
  }
  const { conflicts, brought } = result;
  const merged = `merged ${count(brought, 'change')} of theirs`;
  if (conflicts.length === 0) return plain(`${file}: ${merged}`);
  const places = conflicts.map(({ at }) => at).join(', ');
  return plain(`${file}: ${count(conflicts.length, 'conflict')}, at ${places}${brought === 0 ? '' : `; ${merged}`}`);
}
