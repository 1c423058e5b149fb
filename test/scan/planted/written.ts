// Files of pieces, each of which holds a text at its place.
import fc from 'fast-check';
import { chooser } from './encodings.ts';
import { filler } from './names.ts';
import type { Syntax, TextKind } from './text-files.ts';

export interface Piece {
  readonly syntax: Syntax;
  /** Words that name nobody. */
  readonly words: readonly string[];
  readonly text: string;
  /** A line that comes before it. */
  readonly before?: string;
}

/** A piece of a file of a kind, with a text of its own or one that names nobody. */
export const pieceOf = ({ syntaxes }: TextKind, text = 'rocks'): fc.Arbitrary<Piece> =>
  fc.record({
    syntax: fc.constantFrom(...syntaxes),
    words: fc.array(filler, { minLength: 4, maxLength: 4 }),
    text: fc.constant(text),
  });

/** Writes a file of pieces, and gives the offsets of their texts. */
export function written({ gap = '\n', start = '', end = '' }: TextKind, pieces: readonly Piece[], seed: number) {
  const choose = chooser(seed);
  let source = start;
  const offsets = pieces.map(({ syntax: [template, encode], words, text, before = '' }) => {
    let next = 0;
    const [head = '', tail = ''] = template.replaceAll('§', () => words[next++ % words.length] ?? '').split('@');
    source += before + head;
    const offset = source.length;
    source += encode(text, choose) + tail + gap;
    return offset;
  });
  return { source: source + end, offsets };
}

/** The number of the line in which an offset lies. */
export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;
