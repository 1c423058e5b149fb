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
 * Takes an entry out of a block, and with it its comments: the one behind it, those below it that are set in further,
 * and those right above it in its column, without an empty line between. What stands above the first key of a file is
 * about the file, and stays. Where it was the only entry, `[]` or `{}` is left.
 */
export function removeLines(outline: Outline, holder: YamlNode, at: number): Plan {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const entry = entries[at];
  if (entry === undefined) return { splices: [] };
  const { column } = entry.slot;
  const before = entries[at - 1];
  const next = entries[at + 1];
  const floor = before?.end ?? holder.contentStart;
  const isBelow = beginsLine(text, entry.start);
  const isFirstOfFile = holder.column < 0 && before === undefined;
  const top = isBelow && !isFirstOfFile ? startWithCommentsAbove(text, entry.start, column, floor) : entry.start;
  const taken = { start: top, end: endWithCommentsBelow(text, entry.end, column + 1) };
  if (before === undefined && next === undefined)
    return { splices: emptied(text, holder, taken, isBelow), removed: taken };
  if (!isBelow) return { splices: [{ start: top, end: resumption(text, taken.end, next), text: '' }], removed: taken };
  return { splices: [{ ...withGap(text, taken, floor, before, next), text: '' }], removed: taken };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is left of a block whose only entry goes. */
function emptied(
  text: string,
  { column, contentStart: after, content: written }: YamlNode,
  taken: Stretch,
  isBelow: boolean,
) {
  const nothing = isListKind(written?.kind) ? '[]' : '{}';
  if (!isBelow || column < 0) return [{ ...taken, text: nothing }];
  return [
    { start: after, end: after, text: ` ${nothing}` },
    { start: lineEndBefore(text, taken.start), end: taken.end, text: '' },
  ];
}

/** Where what follows the first entry behind a dash begins: with a comment, or the next entry. */
function resumption(text: string, end: number, next: YamlEntry | undefined): number {
  const hash = text.slice(end, next?.start).indexOf('#');
  return hash === -1 ? (next?.start ?? end) : end + hash;
}

/** The lines of an entry, and those of the empty lines around it that would be left over. */
function withGap(
  text: string,
  taken: Stretch,
  floor: number,
  before: YamlEntry | undefined,
  next: YamlEntry | undefined,
): Stretch {
  const start = lineStart(text, taken.start);
  const below = blankLinesBelow(text, taken.end);
  const header = lastHeader(before?.slot.content?.token);
  // What ends in a block text would take the empty lines for its own.
  const runsOn = header !== undefined && (header.includes('+') || !below.areEmpty);
  const isLeading = before === undefined && next !== undefined;
  const end = isLeading || runsOn ? below.end : taken.end;
  let top = lineEndBefore(text, start);
  const isGapLeft = !runsOn && before !== undefined && (below.count > 0 || next === undefined);
  for (let left = isGapLeft ? blanksAbove(text, start, floor) : 0; left > 0; left -= 1) top = lineEndBefore(text, top);
  // The last line break is part of such a text, even where the file had none.
  const isKept = end === text.length && header !== undefined && !header.includes('-');
  if (top < start) return { start: isKept ? start : top, end };
  const lineBreak = text.indexOf('\n', end);
  return { start, end: lineBreak === -1 ? end : lineBreak + 1 };
}

/** The lines without content right below an offset, where the last ends, and whether there is no space on any. */
function blankLinesBelow(text: string, at: number) {
  let count = 0;
  let end = lineEnd(text, at);
  let areEmpty = true;
  for (const line of linesBelow(text, at)) {
    if (!line.isBlank) break;
    count += 1;
    end = line.end;
    areEmpty &&= line.isEmpty;
  }
  return { count, end, areEmpty };
}
