import { fileInLine, type TreeLine } from '../../io/git/tree-entries.ts';
import { late } from '../../text/late.ts';

/**
 * The lines of the files that an earlier run found, sorted by their paths. Each is read when it is asked for: a run asks
 * for few, and making texts of twenty thousand takes as long as starting node.
 */
export class KeptLines {
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array;
  readonly all = late((): readonly TreeLine[] => Array.from(this.#starts, (_, index) => this.at(index)));

  /** `starts` says where each line begins among the bytes. */
  constructor(bytes: Buffer, starts: Uint32Array) {
    this.#bytes = bytes;
    this.#starts = starts;
  }

  /** Gives the line at an index; empty where there is none. */
  at(index: number): TreeLine {
    return this.#bytes.toString('utf8', this.#starts[index] ?? this.#bytes.length, this.#starts[index + 1]);
  }

  /** Finds the index of a file by halving; -1 where it is none of them. */
  indexOf(file: string): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fileInLine(this.at(middle)) < file) low = middle + 1;
      else high = middle;
    }
    return low < this.#starts.length && fileInLine(this.at(low)) === file ? low : -1;
  }
}

/** Packs lines: their bytes, and where each begins. */
export function packLines(lines: readonly TreeLine[]): readonly [bytes: Buffer, starts: Uint32Array] {
  const starts = new Uint32Array(lines.length);
  let end = 0;
  for (const [index, line] of lines.entries()) {
    starts[index] = end;
    end += Buffer.byteLength(line);
  }
  return [Buffer.from(lines.join('')), starts];
}
