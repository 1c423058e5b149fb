import { isDay } from '../model/day.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Path } from '../model/place.ts';
import { LineIndex } from '../text/line-index.ts';
import { readComments } from '../yaml/full.ts';
import { quoted } from '../yaml/quoted.ts';

/**
 * Reads the ignores in the comments of valid YAML. An ignore at the end of a line covers the outermost key or item that
 * begins on that line. One on a line of its own covers the first key or item below the block of comments.
 */
export function readIgnores(file: string, text: string): readonly Ignore[] {
  // Nearly every file has none, and is not parsed a second time.
  if (!text.includes('refs-ignore')) return [];
  const { comments, nodes } = readComments(text);
  const index = new LineIndex(text);
  const lines = text.split('\n').map((line) => line.trim());
  const firsts = new Map<number, { readonly path: Path; readonly column: number }>();
  for (const { start, path } of nodes) {
    const { line, column } = index.range(start, start);
    if (!firsts.has(line)) firsts.set(line, { path, column });
  }
  // For each line, the number of the next line that is not a comment.
  const below = lines.map((_, index) => index + 1);
  for (let index = lines.length - 2; index >= 0; index -= 1)
    if (lines[index]?.startsWith('#')) below[index] = below[index + 1] ?? 0;
  const covered = (line: number, column: number): Path | undefined => {
    if (!lines[line - 1]?.startsWith('#')) return firsts.get(line)?.path;
    const first = firsts.get(below[line] ?? 0);
    // A comment with more indentation than the line below it belongs to the entry above.
    return first !== undefined && column <= first.column ? first.path : undefined;
  };
  return comments.flatMap(({ start, end }) => {
    const [, content] = text.slice(start, end).match(/^#+\s*refs-ignore(?![\w-])(.*)$/s) ?? [];
    if (content === undefined) return [];
    const range = index.range(start, start + text.slice(start, end).trimEnd().length);
    return [{ file, range, path: covered(range.line, range.column), ...parseIgnore(content) }];
  });
}

/** Parses the text after `refs-ignore`: a rule, `until=DAY` and `reason: …`, up to a further comment. */
export function parseIgnore(content: string): Pick<Ignore, 'rule' | 'until' | 'reason' | 'faults'> {
  const [, head = '', reason = ''] = content.match(/^(.*?)(?:\sreason:(.*?))?(?:\s#\s.*)?$/s) ?? [];
  const words = head.split(/\s+/).filter((word) => word !== '');
  const [rule = '', ...rest] = words.filter((word) => !word.startsWith('until='));
  const [day, ...days] = words.flatMap((word) => (word.startsWith('until=') ? [word.slice('until='.length)] : []));
  const unknownWords = [...rest, ...days];
  return {
    rule,
    until: day !== undefined && isDay(day) ? day : undefined,
    reason: reason.trim() === '' ? undefined : reason.trim(),
    faults: [
      ...(rule === '' ? ['names no rule'] : []),
      ...(day === undefined ? ['has no day'] : []),
      ...(day !== undefined && !isDay(day) ? [`says until ${quoted(day)}, which is no day`] : []),
      ...(reason.trim() === '' ? ['has no reason'] : []),
      ...(unknownWords.length > 0 ? [`says ${quoted(unknownWords.join(' '))}, which means nothing here`] : []),
    ],
  };
}
