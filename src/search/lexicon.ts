import { isPlain, joinedWord, wordsOfChunk } from './chunks.ts';
import { numberAt } from './layout.ts';

/**
 * The distinct words of a library, and the chunks in which they are written. Words are known by their places, in the
 * order of their UTF-16 units, and chunks by their numbers: as texts they would be too many.
 */
export interface Lexicon {
  /** How many chunks there are. */
  readonly size: number;
  /** The words, one after another. */
  readonly text: string;
  /** Where each word begins in the text, and, as the last, where they end. */
  readonly starts: Uint32Array;
  /** For each word which letters it has: `lettersOf`. */
  readonly letters: Uint32Array;
  /** For each word where its chunks begin in `chunks`, and, as the last, where they end. */
  readonly firstChunks: Uint32Array;
  readonly chunks: Uint32Array;
}

/** The lexicon of all the chunks of a library. */
export function createLexicon(chunks: readonly string[]): Lexicon {
  const known = new Map<string, number[]>();
  for (const [number, chunk] of chunks.entries()) {
    for (const word of wordsIn(chunk)) {
      const numbers = known.get(word);
      if (numbers === undefined) known.set(word, [number]);
      else numbers.push(number);
    }
  }
  const words = [...known.keys()].sort();
  const lists = words.map((word) => known.get(word) ?? []);
  return {
    size: chunks.length,
    text: words.join(''),
    starts: offsetsOf(words),
    letters: Uint32Array.from(words, lettersOf),
    firstChunks: offsetsOf(lists),
    chunks: Uint32Array.from(lists.flat()),
  };
}

/** Where each of some things begins when they stand in a row, and, as the last, where they end. */
function offsetsOf(row: readonly { readonly length: number }[]): Uint32Array {
  const ends = new Uint32Array(row.length + 1);
  for (const [place, { length }] of row.entries()) ends[place + 1] = numberAt(ends, place) + length;
  return ends;
}

/** The words that a chunk is, has in it, or is when written in one. */
function wordsIn(chunk: string): readonly string[] {
  // Most chunks are one plain word, and a library has tens of thousands.
  if (isPlain(chunk)) return [chunk];
  const words = wordsOfChunk(chunk);
  const joined = joinedWord(words);
  return joined === undefined ? words : [...words, joined];
}

/** Which letters a word has, as bits: one each for a to z, and one for several of the others. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place);
    letters |= 1 << (code >= 0x61 && code <= 0x7a ? code - 0x61 : 26 + (code % 6));
  }
  return letters >>> 0;
}

/** How many words there are. */
export const wordCount = ({ letters }: Lexicon): number => letters.length;

/** The word at a place. */
export const wordAt = ({ text, starts }: Lexicon, place: number): string =>
  text.slice(numberAt(starts, place), numberAt(starts, place + 1));

/** Whether a library has a word. */
export const hasWord = (lexicon: Lexicon, word: string): boolean => wordAt(lexicon, positionOf(lexicon, word)) === word;

/** The chunks that are the word, have it in them, or are it when written in one. */
export function chunksWith(lexicon: Lexicon, word: string): Uint32Array {
  const place = positionOf(lexicon, word);
  const { firstChunks, chunks } = lexicon;
  return wordAt(lexicon, place) === word
    ? chunks.subarray(numberAt(firstChunks, place), numberAt(firstChunks, place + 1))
    : chunks.subarray(0, 0);
}

/** The words that begin with some letters, in order. */
export function wordsBeginning(lexicon: Lexicon, beginning: string): readonly string[] {
  const words: string[] = [];
  for (let place = positionOf(lexicon, beginning); place < wordCount(lexicon); place += 1) {
    const word = wordAt(lexicon, place);
    if (!word.startsWith(beginning)) break;
    words.push(word);
  }
  return words;
}

/** Where a word stands among the others, or would stand. */
function positionOf(lexicon: Lexicon, word: string): number {
  let from = 0;
  let to = wordCount(lexicon);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (wordAt(lexicon, middle) < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
