import type { Range } from '../model/place.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Passage, PassageOrigin, ReadContent } from './passage.ts';

/** A place in a file, and the part of one without lines. */
export interface ContentPlace {
  readonly range: Range;
  readonly part?: string;
}

/** Turns offsets in the passages of a file into places in it. */
export class Places {
  readonly #text: string | undefined;
  #lines: LineIndex | undefined;

  constructor({ text }: ReadContent) {
    this.#text = text;
  }

  of({ origin }: Passage, start: number, end: number): ContentPlace {
    if ('line' in origin) return placeOf(origin);
    if (this.#text === undefined) return placeOf({ line: 0 });
    this.#lines ??= new LineIndex(this.#text);
    return { range: this.#lines.range(inFile(origin.offsets, start), inFile(origin.offsets, end - 1) + 1) };
  }
}

/** The place of a part of a file that has no lines. */
export const placeOf = ({ line, part }: { readonly line: number; readonly part?: string }): ContentPlace => ({
  range: { line, column: 1, end_line: line, end_column: 1 },
  ...(part === undefined ? {} : { part }),
});

type OffsetPairs = Extract<PassageOrigin, { readonly offsets: unknown }>['offsets'];

/** The offset in the file of one in a passage, by the last pair that is not behind it. */
function inFile(offsets: OffsetPairs, at: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const [passage, file] = offsets[low] ?? [0, 0];
  return file + Math.max(0, at - passage);
}
