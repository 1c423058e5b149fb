/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line before that of an offset ends, before its line break; the line's own start where it is the first. */
export function lineEndBefore(text: string, at: number): number {
  const start = lineStart(text, at);
  if (text[start - 1] !== '\n') return start;
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

/** How many characters stand before an offset on its line. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Whether nothing but white space stands before an offset on its line. */
export const beginsLine = (text: string, at: number): boolean => isBlank(text.slice(lineStart(text, at), at));

export const isBlank = (text: string): boolean => !/[^ \t\r]/.test(text);

/** The line break that the lines around an offset end with. */
export function lineBreakAt(text: string, at: number): '\r\n' | '\n' {
  const after = text.indexOf('\n', at);
  const found = after === -1 ? text.lastIndexOf('\n') : after;
  return text[found - 1] === '\r' ? '\r\n' : '\n';
}

/** Behind the comment that follows an offset on its line, or the offset where there is none. */
export function endWithComment(text: string, at: number): number {
  const end = lineEnd(text, at);
  return text.slice(at, end).trimStart().startsWith('#') ? end : at;
}

/**
 * The end of the last line that belongs to what ends at an offset: its own, or that of the last comment below it that
 * is set in at least so far. Between two entries stands nothing but comments and empty lines.
 */
export function endWithCommentsBelow(text: string, end: number, column: number): number {
  let last = lineEnd(text, end);
  for (const line of linesBelow(text, end)) {
    if (line.comment !== undefined && line.comment >= column) last = line.end;
    else if (!line.isBlank) break;
  }
  return last;
}

/** The start of the first of the comment lines in this column right above an offset, none of them before `floor`. */
export function startWithCommentsAbove(text: string, at: number, column: number, floor: number): number {
  let start = lineStart(text, at);
  for (;;) {
    if (text[start - 1] !== '\n') return start;
    const above = lineStart(text, start - 1);
    const comment = text.slice(above, start).search(/[^ \t]/);
    if (above < floor || comment !== column || text[above + comment] !== '#') return start;
    start = above;
  }
}

/** How many empty lines stand right above the line of an offset, none of them before `floor`. */
export function blanksAbove(text: string, at: number, floor: number): number {
  let count = 0;
  let start = lineStart(text, at);
  while (text[start - 1] === '\n') {
    start = lineStart(text, start - 1);
    if (start <= floor || !isBlank(text.slice(start, lineEnd(text, start)))) break;
    count += 1;
  }
  return count;
}

/**
 * Whether a block text that ends at an offset would take the lines below it for its own; or where there are none, not
 * even a line break, lose its own last line break to some reader.
 */
export function wouldRunOn(text: string, at: number, column: number): boolean {
  if (!text.includes('\n', at)) return true;
  for (const { isBlank, isEmpty, comment = -1 } of linesBelow(text, at)) {
    if (!isBlank) return comment > column;
    if (!isEmpty) return true;
  }
  return false;
}

interface LineBelow {
  readonly end: number;
  readonly isEmpty: boolean;
  /** Whether there is nothing on it but white space. */
  readonly isBlank: boolean;
  /** The column of the comment that stands on it alone. */
  readonly comment: number | undefined;
}

/** The lines below that of an offset. */
export function* linesBelow(text: string, at: number): Iterable<LineBelow> {
  for (let start = text.indexOf('\n', at) + 1; start > 0; start = text.indexOf('\n', start) + 1) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const first = line.search(/[^ \t]/);
    if (start === text.length) return;
    yield { end, isEmpty: line === '', isBlank: first === -1, comment: line[first] === '#' ? first : undefined };
  }
}
