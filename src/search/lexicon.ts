import { isPlain, joinedWord, wordsOfChunk } from './chunks.ts';

/** The distinct words of a library, and the chunks in which they are written. */
export interface Lexicon {
  readonly words: readonly string[];
  has(word: string): boolean;
  /** The chunks that are the word, have it in them, or are it when written in one. */
  chunksWith(word: string): readonly string[];
}

/** The lexicon of all the chunks of a library. */
export function createLexicon(chunks: ReadonlySet<string>): Lexicon {
  const others = new Map<string, string[]>();
  const enter = (word: string, chunk: string): void => {
    const known = others.get(word);
    if (known === undefined) others.set(word, [chunk]);
    else known.push(chunk);
  };
  const words: string[] = [];
  for (const chunk of chunks) {
    // Most chunks are one plain word, and a library has tens of thousands.
    if (isPlain(chunk)) {
      words.push(chunk);
      continue;
    }
    const inIt = wordsOfChunk(chunk);
    const joined = joinedWord(inIt);
    for (const word of joined === undefined ? inIt : [...inIt, joined]) enter(word, chunk);
  }
  const isWritten = (word: string): boolean => isPlain(word) && chunks.has(word);
  for (const word of others.keys()) if (!isWritten(word)) words.push(word);
  return {
    words,
    has: (word) => isWritten(word) || others.has(word),
    chunksWith: (word) => [...(isWritten(word) ? [word] : []), ...(others.get(word) ?? [])],
  };
}
