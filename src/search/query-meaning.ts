import { chunksWith, type Lexicon } from './lexicon.ts';
import { meaningsOf, meaningsOfPair, surest } from './meanings.ts';

/** The words of a query, and their meanings in a library. */
export interface QueryMeaning {
  readonly words: readonly string[];
  /** All words of the library that any of them may mean. */
  readonly meant: ReadonlySet<string>;
  /** The chunks that contain such a word, by their numbers, with the words of the query they match. */
  readonly chunks: ReadonlyMap<number, readonly WordMatch[]>;
}

/** A match with the query's word at `index`. */
interface WordMatch {
  readonly index: number;
  readonly sureness: number;
}

/** The words of a query in one text. */
export interface FieldMatch {
  /** The sureness of each word of the query; 0 where it is missing. */
  readonly sureness: readonly number[];
  /** True for each word of the query that the next one follows closely. */
  readonly isFollowed: readonly boolean[];
}

/** Finds the meanings of a query's words in a library; `loosely` as in `meaningsOf`. */
export function interpretQuery(words: readonly string[], lexicon: Lexicon, loosely: boolean): QueryMeaning {
  const meant = new Set<string>();
  const chunks = new Map<number, WordMatch[]>();
  const pairs = words.map((word, index) => meaningsOfPair(word, words[index + 1], lexicon));
  for (const [index, word] of words.entries()) {
    const ofPairs = [pairs[index - 1], pairs[index]].filter((meanings) => meanings !== undefined);
    for (const [known, sureness] of surest(meaningsOf(word, lexicon, loosely), ...ofPairs)) {
      meant.add(known);
      for (const chunk of chunksWith(lexicon, known))
        chunks.set(chunk, [...(chunks.get(chunk) ?? []), { index, sureness }]);
    }
  }
  return { words, meant, chunks };
}

/** Bounds the distance to the next word, in chunks. Fillers stand between. */
const MAX_DISTANCE = 3;

/** Matches a query with a text, given as the numbers of its chunks; undefined where no word is in it. */
export function matchField(text: Uint32Array, { words, chunks }: QueryMeaning): FieldMatch | undefined {
  if (!text.some((chunk) => chunks.has(chunk))) return undefined;
  const sureness = words.map(() => 0);
  const isFollowed = words.map(() => false);
  const last: (number | undefined)[] = [];
  for (const [position, chunk] of text.entries()) {
    for (const match of chunks.get(chunk) ?? []) {
      const { index } = match;
      sureness[index] = Math.max(match.sureness, sureness[index] ?? 0);
      last[index] = position;
      const before = last[index - 1];
      if (before !== undefined && position - before <= MAX_DISTANCE) isFollowed[index - 1] = true;
    }
  }
  return { sureness, isFollowed };
}
