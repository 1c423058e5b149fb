import { chunksWith, type Lexicon } from './lexicon.ts';
import { meaningsOf, meaningsOfPair, surest } from './meanings.ts';

/** The words of a query, and what they may mean in a library. */
export interface QueryMeaning {
  readonly words: readonly string[];
  /** The words of the library that they may mean. */
  readonly meant: ReadonlySet<string>;
  /** The chunks that have those in them, by their numbers, and which words of the query they stand for. */
  readonly chunks: ReadonlyMap<number, readonly WordMatch[]>;
}

/** How surely something is the query's word at `index`. */
interface WordMatch {
  readonly index: number;
  readonly sureness: number;
}

/** What of a query stands in a text. */
export interface FieldMatch {
  /** For each word of the query how surely it is there; 0 where it is not. */
  readonly sureness: readonly number[];
  /** For each word of the query whether the next one follows it closely there. */
  readonly isFollowed: readonly boolean[];
}

/** Works out what the words of a query may mean in a library; `loosely` as in `meaningsOf`. */
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

/** How many chunks further on the next word may stand: fillers lie between. */
const MAX_DISTANCE = 3;

/** Looks for a query in a text, given as the numbers of its chunks; undefined where nothing of it is there. */
export function matchField(text: Uint32Array, { words, chunks }: QueryMeaning): FieldMatch | undefined {
  if (!text.some((chunk) => chunks.has(chunk))) return undefined;
  const sureness = words.map(() => 0);
  const isFollowed = words.map(() => false);
  const last: (number | undefined)[] = [];
  for (const [at, chunk] of text.entries()) {
    for (const worth of chunks.get(chunk) ?? []) {
      const { index } = worth;
      sureness[index] = Math.max(worth.sureness, sureness[index] ?? 0);
      last[index] = at;
      const before = last[index - 1];
      if (before !== undefined && at - before <= MAX_DISTANCE) isFollowed[index - 1] = true;
    }
  }
  return { sureness, isFollowed };
}
