import { addTo } from '../text/groups.ts';
import { isPlain, joinedWord, wordsOfChunk } from './chunks.ts';
import { numberAt } from './layout.ts';

/**
 * The distinct words of a library, and the chunks that contain them. Words are known by their positions in sorted
 * order, and chunks by their numbers, since as texts they would take too much memory.
 */
export interface Lexicon {
  /** The count of chunks. */
  readonly size: number;
  /** All words, joined. */
  readonly text: string;
  /** The start of each word in the text, and the end of the last. */
  readonly starts: Uint32Array;
  /** The letters of each word, as `lettersOf` gives them. */
  readonly letters: Uint32Array;
  /** The start of each word's list in `chunks`, and the end of the last. */
  readonly firstChunks: Uint32Array;
  readonly chunks: Uint32Array;
}

/** Creates the lexicon of a library's chunks. */
export function createLexicon(chunks: readonly string[]): Lexicon {
  const known = new Map<string, number[]>();
  for (const [number, chunk] of chunks.entries()) {
    for (const word of wordsIn(chunk)) addTo(known, word, number);
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

/** Computes the start of each of some joined lists, and the end of the last. */
function offsetsOf(lists: readonly { readonly length: number }[]): Uint32Array {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [position, { length }] of lists.entries()) offsets[position + 1] = numberAt(offsets, position) + length;
  return offsets;
}

/** Lists the words of a chunk, and their joined form. */
function wordsIn(chunk: string): readonly string[] {
  // Most chunks are plain words, and a library has tens of thousands.
  if (isPlain(chunk)) return [chunk];
  const words = wordsOfChunk(chunk);
  const joined = joinedWord(words);
  return joined === undefined ? words : [...words, joined];
}

/** Encodes the letters of a word as bits: one each for a to z, six for all others. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let position = 0; position < word.length; position += 1) {
    const code = word.charCodeAt(position);
    letters |= 1 << (code >= 0x61 && code <= 0x7a ? code - 0x61 : 26 + (code % 6));
  }
  return letters >>> 0;
}

/** Counts the words. */
export const wordCount = ({ letters }: Lexicon): number => letters.length;

/** Gives the word at a position. */
export const wordAt = ({ text, starts }: Lexicon, position: number): string =>
  text.slice(numberAt(starts, position), numberAt(starts, position + 1));

/** Tells whether the lexicon has a word. */
export const hasWord = (lexicon: Lexicon, word: string): boolean => wordAt(lexicon, positionOf(lexicon, word)) === word;

/** Lists the chunks that contain a word, or give it when their words are joined. */
export function chunksWith(lexicon: Lexicon, word: string): Uint32Array {
  const position = positionOf(lexicon, word);
  const { firstChunks, chunks } = lexicon;
  return wordAt(lexicon, position) === word
    ? chunks.subarray(numberAt(firstChunks, position), numberAt(firstChunks, position + 1))
    : chunks.subarray(0, 0);
}

/** Lists the words that begin with some letters, in order. */
export function wordsBeginning(lexicon: Lexicon, beginning: string): readonly string[] {
  const words: string[] = [];
  for (let position = positionOf(lexicon, beginning); position < wordCount(lexicon); position += 1) {
    const word = wordAt(lexicon, position);
    if (!word.startsWith(beginning)) break;
    words.push(word);
  }
  return words;
}

/** Finds the position of a word, or where it would be inserted. */
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
