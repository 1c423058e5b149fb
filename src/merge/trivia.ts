import type { Pieces } from './pieces.ts';

/** A text of theirs, set in by as much more as ours is; its first line begins somewhere in a line. */
export function shifted(text: string, by: number): string {
  if (by === 0) return text;
  if (by > 0) return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
  return text.replace(new RegExp(`\\n {1,${-by}}`, 'g'), '\n');
}

/** As `shifted`, for a text of full lines. */
export const shiftedLines = (lines: string, by: number): string => shifted(`\n${lines}`, by).slice(1);

/**
 * Comments and empty lines between two values, as the three have them: what one side changed. Of full lines those that
 * the sides added are all kept; what else both changed is a doubt. How far they are set in says nothing.
 */
export function mergeTrivia(base: string | undefined, ours: string, theirs: string, areLines = false): Pieces {
  const [old, mine, yours] = [base ?? '', ours, theirs].map(linesOf);
  if (isSame(mine, yours) || isSame(yours, old)) return [ours];
  if (isSame(mine, old)) return [theirs];
  const [oldWords = [], ourWords = [], theirWords = []] = [old, mine, yours].map((lines = []) =>
    lines.filter(isComment),
  );
  if (oldWords.length === 0 && theirWords.length === 0) return [ours];
  if (oldWords.length === 0 && ourWords.length === 0) return [theirs];
  if (areLines && oldWords.every((line) => ourWords.includes(line) && theirWords.includes(line))) {
    const known = [...oldWords, ...ourWords];
    const added = theirs.split(/(?<=\n)/).filter((line) => isComment(line.trim()) && !known.includes(line.trim()));
    return [ours, ...added];
  }
  return [{ doubt: `both sides changed the comment ${JSON.stringify(ours.trim())}` }];
}

const linesOf = (trivia: string): readonly string[] => trivia.split('\n').map((line) => line.trim());

const isSame = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.join('\n') === other.join('\n');

const isComment = (line: string): boolean => line.startsWith('#');
