import type { Range } from '../model/place.ts';

/** Makes an empty range. Lines and columns are 1-based. */
export const rangeAt = (line: number, column: number): Range => ({ line, column, end_line: line, end_column: column });

/** Converts offsets of a text into lines and columns. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** Gives the range from one offset to another, both clamped to the text. */
  range(start: number, end: number): Range {
    const [line, column] = this.#position(start);
    const [end_line, end_column] = this.#position(Math.max(start, end));
    return { line, column, end_line, end_column };
  }

  /** Gives the range from one offset to another, cut at the end of its first line. */
  firstLine(start: number, end: number): Range {
    const lineEnd = this.#text.indexOf('\n', start);
    const stop = lineEnd === -1 ? end : Math.min(end, lineEnd);
    const shown = this.#text.slice(start, stop);
    return this.range(start, start + (shown.trimEnd().length || shown.length));
  }

  /** Gives the offset of a line and column. */
  offset(line: number, column: number): number {
    return (this.#starts[line - 1] ?? this.#text.length) + column - 1;
  }

  #position(offset: number): [line: number, column: number] {
    const at = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return [low + 1, at - (this.#starts[low] ?? 0) + 1];
  }
}
