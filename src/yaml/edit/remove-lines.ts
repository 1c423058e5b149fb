import type { OffsetRange } from '../offset-range.ts';
import {
  beginsLine,
  blanksAbove,
  endWithCommentsBelow,
  lineEnd,
  lineEndBefore,
  lineStart,
  linesBelow,
  startWithCommentsAbove,
} from './lines.ts';
import type { Outline, YamlEntry, YamlNode } from './outline.ts';
import type { Plan } from './splice.ts';
import { isListKind, lastHeader } from './tokens.ts';

/**
 * Removes an entry of a block with its comments: on its line, below it with more indentation, and directly above it in its
 * column. Comments above the first key of a file are about the file, and stay. The only entry leaves `[]` or `{}`.
 */
export function removeLines(outline: Outline, holder: YamlNode, index: number): Plan {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const entry = entries[index];
  if (entry === undefined) return { splices: [] };
  const { column } = entry.node;
  const before = entries[index - 1];
  const next = entries[index + 1];
  const floor = before?.end ?? holder.indicatorsEnd;
  const isBelow = beginsLine(text, entry.start);
  const isFirstOfFile = holder.column < 0 && before === undefined;
  const top = isBelow && !isFirstOfFile ? startWithCommentsAbove(text, entry.start, column, floor) : entry.start;
  const removed = { start: top, end: endWithCommentsBelow(text, entry.end, column + 1) };
  if (before === undefined && next === undefined) return { splices: emptied(text, holder, removed, isBelow), removed };
  if (!isBelow) return { splices: [{ start: top, end: nextStart(text, removed.end, next), text: '' }], removed };
  return { splices: [{ ...withGap(text, removed, { floor, before, next }), text: '' }], removed };
}

/** Empties a block whose only entry is removed. */
function emptied(text: string, { column, indicatorsEnd, content }: YamlNode, removed: OffsetRange, isBelow: boolean) {
  const nothing = isListKind(content?.kind) ? '[]' : '{}';
  if (!isBelow || column < 0) return [{ ...removed, text: nothing }];
  return [
    { start: indicatorsEnd, end: indicatorsEnd, text: ` ${nothing}` },
    { start: lineEndBefore(text, removed.start), end: removed.end, text: '' },
  ];
}

/** Gives the start of the text after the first entry on the line of a dash: a comment, or the next entry. */
function nextStart(text: string, end: number, next: YamlEntry | undefined): number {
  const hash = text.slice(end, next?.start).indexOf('#');
  return hash === -1 ? (next?.start ?? end) : end + hash;
}

/** The entries around a removed one; comments and blank lines before `floor` belong to the entry before. */
interface Neighbours {
  readonly floor: number;
  readonly before: YamlEntry | undefined;
  readonly next: YamlEntry | undefined;
}

/** Extends the range of an entry by the blank lines around it that would be superfluous. */
function withGap(text: string, removed: OffsetRange, { floor, before, next }: Neighbours): OffsetRange {
  const start = lineStart(text, removed.start);
  const below = blankLinesBelow(text, removed.end);
  const header = lastHeader(before?.node.content?.token);
  // An entry that ends in a block scalar would absorb the blank lines.
  const runsOn = header !== undefined && (header.includes('+') || !below.areEmpty);
  const isLeading = before === undefined && next !== undefined;
  const end = isLeading || runsOn ? below.end : removed.end;
  let top = lineEndBefore(text, start);
  const isGapLeft = !runsOn && before !== undefined && (below.count > 0 || next === undefined);
  for (let left = isGapLeft ? blanksAbove(text, start, floor) : 0; left > 0; left -= 1) top = lineEndBefore(text, top);
  // The last line break is part of such a scalar, even if the file had none.
  const isKept = end === text.length && header !== undefined && !header.includes('-');
  if (top < start) return { start: isKept ? start : top, end };
  const lineBreak = text.indexOf('\n', end);
  return { start, end: lineBreak === -1 ? end : lineBreak + 1 };
}

/** Counts the blank lines directly below an offset, with the end of the last; `areEmpty` if none has white space. */
function blankLinesBelow(text: string, offset: number) {
  let count = 0;
  let end = lineEnd(text, offset);
  let areEmpty = true;
  for (const line of linesBelow(text, offset)) {
    if (!line.isBlank) break;
    count += 1;
    end = line.end;
    areEmpty &&= line.isEmpty;
  }
  return { count, end, areEmpty };
}
