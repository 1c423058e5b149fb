import { isDay } from '../model/day.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Path } from '../model/place.ts';
import { LineIndex } from '../text/line-index.ts';
import { readComments } from '../yaml/full.ts';
import { quoted } from '../yaml/quoted.ts';

/**
 * The ignores in the comments of a text that is sound YAML. One at the end of a line covers the outermost key or item
 * that begins on the line; one on a line of its own, the one that begins on the line below it and its fellow comments.
 */
export function readIgnores(file: string, text: string): readonly Ignore[] {
  // Nearly every file has none, and is not read a second time.
  if (!text.includes('refs-ignore')) return [];
  const { comments, nodes } = readComments(text);
  const index = new LineIndex(text);
  const lines = text.split('\n').map((line) => line.trim());
  const firsts = new Map<number, { readonly path: Path; readonly column: number }>();
  for (const { start, path } of nodes) {
    const { line, column } = index.range(start, start);
    if (!firsts.has(line)) firsts.set(line, { path, column });
  }
  // For each line the first one from it on that is no comment.
  const below = lines.map((_, at) => at + 1);
  for (let at = lines.length - 2; at >= 0; at -= 1) if (lines[at]?.startsWith('#')) below[at] = below[at + 1] ?? 0;
  const covered = (line: number, column: number): Path | undefined => {
    if (!lines[line - 1]?.startsWith('#')) return firsts.get(line)?.path;
    const first = firsts.get(below[line] ?? 0);
    // What is set in further than the line below it belongs to what is above.
    return first !== undefined && column <= first.column ? first.path : undefined;
  };
  return comments.flatMap(({ start, end }) => {
    const [, said] = text.slice(start, end).match(/^#+\s*refs-ignore(?![\w-])(.*)$/s) ?? [];
    if (said === undefined) return [];
    const range = index.range(start, start + text.slice(start, end).trimEnd().length);
    return [{ file, range, path: covered(range.line, range.column), ...parseIgnore(said) }];
  });
}

/** What stands behind the mark: a rule, `until=DAY` and `reason: …`. A further comment ends it. */
function parseIgnore(said: string): Pick<Ignore, 'rule' | 'until' | 'reason' | 'faults'> {
  const [, head = '', reason = ''] = said.match(/^(.*?)(?:\sreason:(.*?))?(?:\s#\s.*)?$/s) ?? [];
  const words = head.split(/\s+/).filter((word) => word !== '');
  const [rule = '', ...rest] = words.filter((word) => !word.startsWith('until='));
  const [day, ...days] = words.flatMap((word) => (word.startsWith('until=') ? [word.slice('until='.length)] : []));
  const strangers = [...rest, ...days];
  return {
    rule,
    until: day !== undefined && isDay(day) ? day : undefined,
    reason: reason.trim() === '' ? undefined : reason.trim(),
    faults: [
      ...(rule === '' ? ['names no rule'] : []),
      ...(day === undefined ? ['has no day'] : []),
      ...(day !== undefined && !isDay(day) ? [`says until ${quoted(day)}, which is no day`] : []),
      ...(reason.trim() === '' ? ['has no reason'] : []),
      ...(strangers.length > 0 ? [`says ${quoted(strangers.join(' '))}, which means nothing here`] : []),
    ],
  };
}
