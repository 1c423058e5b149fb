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

/** Takes an entry out of brackets with its comma, and with its lines and its comments where it has lines of its own. */
export function removeInFlow(outline: Outline, holder: YamlNode, at: number): Plan {
  const { text } = outline;
  const { content: written } = holder;
  const entries = outline.entries(written);
  const entry = entries[at];
  if (entry === undefined || written === undefined) return { splices: [] };
  if (written.kind === 'pair') return { splices: [{ ...written, text: '{}' }], removed: written };
  const { start, end } = entry;
  const before = entries[at - 1]?.end;
  const next = entries[at + 1]?.start;
  const comma = commaAfter(text, end);
  const stop = comma === undefined ? end : comma + 1;
  const own = ownLines(text, start, stop, before ?? written.start + 1);
  const taken = own ?? { start, end: endWithComment(text, stop) };
  if (before === undefined && next === undefined) {
    const inside = { start: written.start + 1, end: written.end - 1 };
    const rest = text.slice(inside.start, taken.start) + text.slice(Math.min(taken.end, inside.end), inside.end);
    if (!rest.includes('#')) return { splices: [{ ...inside, text: '' }], removed: taken };
  }
  const lost = next === undefined && comma === undefined && before !== undefined ? commaAfter(text, before) : undefined;
  const commas: readonly Splice[] = lost === undefined ? [] : [{ start: lost, end: lost + 1, text: '' }];
  if (own !== undefined) {
    return { splices: [...commas, { start: lineEndBefore(text, own.start), end: own.end, text: '' }], removed: taken };
  }
  if (next !== undefined && !text.slice(stop, next).includes('\n'))
    return { splices: [{ start, end: next, text: '' }], removed: taken };
  const between = before === undefined ? '#' : text.slice(before, start);
  if (before !== undefined && !between.includes('#') && !(next !== undefined && between.includes('\n'))) {
    return { splices: [{ start: before, end, text: '' }], removed: taken };
  }
  return { splices: [...commas, { ...taken, text: '' }], removed: taken };
}

/** The lines of an entry that shares them with nothing but its comments. */
function ownLines(text: string, start: number, stop: number, floor: number) {
  const last = lineEnd(text, stop);
  if (!beginsLine(text, start) || !isBlank(text.slice(endWithComment(text, stop), last))) return undefined;
  return { start: startWithCommentsAbove(text, start, columnOf(text, start), floor), end: last };
}
