import { fold } from '../text/fold.ts';

// A chunk is what people write without a space, such as `month-end` or `1,460`: words that a hyphen, an apostrophe, a
// dot or the like holds together.
const CHUNKS = /[\p{L}\p{N}\p{M}]+(?:[-'’.,&/_][\p{L}\p{N}\p{M}]+)*/gu;
const PARTS = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{N}\p{M}]*/gu;

/** The chunks of a text, in order, in lower case. */
export const chunksOf = (text: string): readonly string[] => text.toLowerCase().match(CHUNKS) ?? [];

/** Whether a chunk is one word, and folded already. */
export const isPlain = (chunk: string): boolean => /^[a-z]+$/.test(chunk);

/** The words in a chunk of a text in lower case, folded; a number in one spelling: `1,460` is 1460, and `8,4` is 8.4. */
export function wordsOfChunk(chunk: string): readonly string[] {
  if (isPlain(chunk)) return [chunk];
  return (chunk.match(PARTS) ?? []).map(toWord);
}

/** The words of a chunk in one, as some people write them: `monthend`. */
export const joinedWord = (words: readonly string[]): string | undefined =>
  words.length > 1 ? words.join('') : undefined;

function toWord(part: string): string {
  const word = fold(part);
  if (!/^\d/.test(word)) return word;
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word.replaceAll(',', '.');
}

/** A stretch of a text and the word it stands for. */
export interface WordPlace {
  readonly word: string;
  /** In UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where the words of a text stand, chunk by chunk, in order. */
export const wordPlaces = (text: string): readonly (readonly WordPlace[])[] =>
  placesOf(text.match(CHUNKS) ?? [], text).map((chunk) =>
    placesOf(chunk.text.match(PARTS) ?? [], chunk.text).map((part) => {
      const start = chunk.start + part.start;
      return { word: toWord(part.text), start, end: start + part.text.length };
    }),
  );

/** Where stretches that follow one another in a text begin. */
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

// Words that hold a sentence together and tell nothing. No others: `it` is a persona and `us` a country.
const FILLERS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** The words of a query that have to match, each once: all but the fillers, unless there is nothing else. */
export function queryWords(query: string): readonly string[] {
  const words = [...new Set(chunksOf(query).flatMap(wordsOfChunk))];
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}
