import { commaAfter } from './insert-in-flow.ts';
import {
  beginsLine,
  columnOf,
  endWithComment,
  isBlank,
  lineEnd,
  lineEndBefore,
  startWithCommentsAbove,
} from './lines.ts';
import type { Outline, YamlNode } from './outline.ts';
import type { Plan, Splice } from './splice.ts';

/** Removes an entry of a flow collection with its comma, and with its comments if it has lines of its own. */
export function removeInFlow(outline: Outline, holder: YamlNode, index: number): Plan {
  const { text } = outline;
  const { content } = holder;
  const entries = outline.entries(content);
  const entry = entries[index];
  if (entry === undefined || content === undefined) return { splices: [] };
  if (content.kind === 'pair') return { splices: [{ ...content, text: '{}' }], removed: content };
  const { start, end } = entry;
  const before = entries[index - 1]?.end;
  const next = entries[index + 1]?.start;
  const comma = commaAfter(text, end);
  const stop = comma === undefined ? end : comma + 1;
  const own = ownLines(text, start, stop, before ?? content.start + 1);
  const removed = own ?? { start, end: endWithComment(text, stop) };
  if (before === undefined && next === undefined) {
    const inside = { start: content.start + 1, end: content.end - 1 };
    const rest = text.slice(inside.start, removed.start) + text.slice(Math.min(removed.end, inside.end), inside.end);
    if (!rest.includes('#')) return { splices: [{ ...inside, text: '' }], removed };
  }
  const lost = next === undefined && comma === undefined && before !== undefined ? commaAfter(text, before) : undefined;
  const commas: readonly Splice[] = lost === undefined ? [] : [{ start: lost, end: lost + 1, text: '' }];
  if (own !== undefined) {
    return { splices: [...commas, { start: lineEndBefore(text, own.start), end: own.end, text: '' }], removed };
  }
  if (next !== undefined && !text.slice(stop, next).includes('\n'))
    return { splices: [{ start, end: next, text: '' }], removed };
  const between = before === undefined ? '#' : text.slice(before, start);
  if (before !== undefined && !between.includes('#') && !(next !== undefined && between.includes('\n'))) {
    return { splices: [{ start: before, end, text: '' }], removed };
  }
  return { splices: [...commas, { ...removed, text: '' }], removed };
}

/** Gives the lines of an entry that shares them only with its comments; undefined for any other. */
function ownLines(text: string, start: number, stop: number, floor: number) {
  const last = lineEnd(text, stop);
  if (!beginsLine(text, start) || !isBlank(text.slice(endWithComment(text, stop), last))) return undefined;
  return { start: startWithCommentsAbove(text, start, columnOf(text, start), floor), end: last };
}
