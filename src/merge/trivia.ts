import type { Pieces } from './pieces.ts';

/** Shifts the indentation of a text of theirs to that of ours; its first line is the rest of a line. */
export function shifted(text: string, by: number): string {
  if (by === 0) return text;
  if (by > 0) return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
  return text.replace(new RegExp(`\\n {1,${-by}}`, 'g'), '\n');
}

/** Shifts the indentation of full lines. */
export const shiftedLines = (lines: string, by: number): string => shifted(`\n${lines}`, by).slice(1);

/**
 * Merges comments and blank lines between two values: the changes of one side win. Full lines that either side added are
 * all kept; other changes of both are a doubt. Indentation does not count.
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
