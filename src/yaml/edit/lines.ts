/** Gives the start of the line of an offset. */
export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** Gives the end of the line of an offset, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Gives the end of the line above, before its line break; on the first line, its start. */
export function lineEndBefore(text: string, offset: number): number {
  const start = lineStart(text, offset);
  if (text[start - 1] !== '\n') return start;
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

/** Counts the characters before an offset on its line. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Tells if only white space precedes an offset on its line. */
export const beginsLine = (text: string, offset: number): boolean =>
  isBlank(text.slice(lineStart(text, offset), offset));

export const isBlank = (text: string): boolean => !/[^ \t\r]/.test(text);

/** Gives the line break used around an offset. */
export function lineBreakAt(text: string, offset: number): '\r\n' | '\n' {
  const after = text.indexOf('\n', offset);
  const found = after === -1 ? text.lastIndexOf('\n') : after;
  return text[found - 1] === '\r' ? '\r\n' : '\n';
}

/** Gives the end of the comment that follows on the line of an offset, or the offset if there is none. */
export function endWithComment(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.slice(offset, end).trimStart().startsWith('#') ? end : offset;
}

/**
 * Gives the end of the last line of an entry that ends at an offset: of its own line, or of the last comment below it
 * that starts at this column or further in. Only comments and blank lines are between two entries.
 */
export function endWithCommentsBelow(text: string, end: number, column: number): number {
  let last = lineEnd(text, end);
  for (const line of linesBelow(text, end)) {
    if (line.comment !== undefined && line.comment >= column) last = line.end;
    else if (!line.isBlank) break;
  }
  return last;
}

/** Gives the start of the comment lines in this column directly above an offset; none of them before `floor`. */
export function startWithCommentsAbove(text: string, offset: number, column: number, floor: number): number {
  let start = lineStart(text, offset);
  for (;;) {
    if (text[start - 1] !== '\n') return start;
    const above = lineStart(text, start - 1);
    const comment = text.slice(above, start).search(/[^ \t]/);
    if (above < floor || comment !== column || text[above + comment] !== '#') return start;
    start = above;
  }
}

/** Counts the blank lines directly above an offset; none of them before `floor`. */
export function blanksAbove(text: string, offset: number, floor: number): number {
  let count = 0;
  let start = lineStart(text, offset);
  while (text[start - 1] === '\n') {
    start = lineStart(text, start - 1);
    if (start <= floor || !isBlank(text.slice(start, lineEnd(text, start)))) break;
    count += 1;
  }
  return count;
}

/**
 * Tells if a block scalar that ends at an offset would absorb the lines below it. Without even a line break below, some
 * parsers would read it without its last line break.
 */
export function wouldRunOn(text: string, offset: number, column: number): boolean {
  if (!text.includes('\n', offset)) return true;
  for (const { isBlank, isEmpty, comment = -1 } of linesBelow(text, offset)) {
    if (!isBlank) return comment > column;
    if (!isEmpty) return true;
  }
  return false;
}

interface LineBelow {
  readonly end: number;
  readonly isEmpty: boolean;
  /** True for a line of white space. */
  readonly isBlank: boolean;
  /** The column of the comment on a line without other content. */
  readonly comment: number | undefined;
}

/** Lists the lines below that of an offset. */
export function* linesBelow(text: string, offset: number): Iterable<LineBelow> {
  for (let start = text.indexOf('\n', offset) + 1; start > 0; start = text.indexOf('\n', start) + 1) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const first = line.search(/[^ \t]/);
    if (start === text.length) return;
    yield { end, isEmpty: line === '', isBlank: first === -1, comment: line[first] === '#' ? first : undefined };
  }
}
