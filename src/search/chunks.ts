import { fold } from '../text/fold.ts';

// A chunk is text without a space, such as `month-end` or `1,460`: words that a hyphen, an apostrophe, a dot or the
// like joins.
const CHUNKS = /[\p{L}\p{N}\p{M}]+(?:[-'’.,&/_][\p{L}\p{N}\p{M}]+)*/gu;
const PARTS = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{N}\p{M}]*/gu;

/** Lists the chunks of a text, in order and in lower case. */
export const chunksOf = (text: string): readonly string[] => text.toLowerCase().match(CHUNKS) ?? [];

/** Tells whether a chunk is one word of a to z, which needs no folding. */
export const isPlain = (chunk: string): boolean => /^[a-z]+$/.test(chunk);

/** Lists the words of a chunk, folded. Numbers get one spelling: `1,460` gives 1460, and `8,4` gives 8.4. */
export function wordsOfChunk(chunk: string): readonly string[] {
  if (isPlain(chunk)) return [chunk];
  return (chunk.match(PARTS) ?? []).map(toWord);
}

/** Joins the words of a chunk, as some people write them: `monthend`. */
export const joinedWord = (words: readonly string[]): string | undefined =>
  words.length > 1 ? words.join('') : undefined;

function toWord(part: string): string {
  const word = fold(part);
  if (!/^\d/.test(word)) return word;
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word.replaceAll(',', '.');
}

/** A word, and its position in a text. */
export interface WordPlace {
  readonly word: string;
  /** In UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a text and their positions, chunk by chunk. */
export const wordPlaces = (text: string): readonly (readonly WordPlace[])[] =>
  placesOf(text.match(CHUNKS) ?? [], text).map((chunk) =>
    placesOf(chunk.text.match(PARTS) ?? [], chunk.text).map((part) => {
      const start = chunk.start + part.start;
      return { word: toWord(part.text), start, end: start + part.text.length };
    }),
  );

/** Finds the positions of parts that follow one another in a text. */
function placesOf(
  stretches: readonly string[],
  text: string,
): readonly { readonly text: string; readonly start: number }[] {
  let from = 0;
  return stretches.map((stretch) => {
    const start = text.indexOf(stretch, from);
    from = start + stretch.length;
    return { text: stretch, start };
  });
}

// Words that carry no meaning. No others are here: `it` is a persona and `us` a country.
const FILLERS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** Lists the words that a match needs, each once: all but the fillers, unless there is nothing else. */
export function queryWords(query: string): readonly string[] {
  const words = [...new Set(chunksOf(query).flatMap(wordsOfChunk))];
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}
