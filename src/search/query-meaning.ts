import { FILLERS } from './chunks.ts';
import { numberAt } from './layout.ts';
import { chunksWith, type Lexicon } from './lexicon.ts';
import { meaningsOf, meaningsOfPair, SPLIT, splitsOf, surest } from './meanings.ts';

/** The words of a query, and their meanings in a library. */
export interface QueryMeaning {
  readonly words: readonly string[];
  /** All words of the library that any of them may mean. */
  readonly meant: ReadonlySet<string>;
  /** The chunks that contain such a word, by their numbers, with the words of the query they match. */
  readonly chunks: ReadonlyMap<number, readonly WordMatch[]>;
  /** For each word of the query the words of the library that it may mean as spelled, and those only if misspelled. */
  readonly spelled: readonly { readonly written: ReadonlySet<string>; readonly guessed: ReadonlySet<string> }[];
  /** The chunks that are no more than words of the query, or fillers. */
  readonly whole: ReadonlySet<number>;
}

/** A match with the query's word at `index`. */
interface WordMatch {
  readonly index: number;
  readonly sureness: number;
  /** The chunks of which one has to follow, where the text writes the word as two. */
  readonly before?: ReadonlySet<number>;
}

/** The words of a query in one text. */
export interface FieldMatch {
  /** The sureness of each word of the query; 0 where it is missing. */
  readonly sureness: readonly number[];
  /** True for each word of the query that the next one follows closely. */
  readonly isFollowed: readonly boolean[];
  /** True where the text is the words of the query, as they are spelled, and nothing else. */
  readonly isWhole: boolean;
}

/** Finds the meanings of a query's words in a library; `loosely` as in `meaningsOf`. */
export function interpretQuery(words: readonly string[], lexicon: Lexicon, loosely: boolean): QueryMeaning {
  const meant = new Set<string>();
  const chunks = new Map<number, WordMatch[]>();
  const add = (chunk: number, match: WordMatch) => chunks.set(chunk, [...(chunks.get(chunk) ?? []), match]);
  const pairs = words.map((word, index) => meaningsOfPair(word, words[index + 1], lexicon));
  const spelled = words.map((word, index) => {
    const ofPairs = [pairs[index - 1], pairs[index]].filter((meanings) => meanings !== undefined);
    const splits = splitsOf(word, lexicon);
    const own = meaningsOf(word, lexicon, loosely);
    const written = surest(own.written, ...ofPairs);
    for (const [known, sureness] of surest(written, own.guessed)) {
      meant.add(known);
      for (const chunk of chunksWith(lexicon, known)) add(chunk, { index, sureness });
    }
    for (const { first, second } of splits) {
      const before = new Set(chunksWith(lexicon, second));
      for (const chunk of chunksWith(lexicon, first)) add(chunk, { index, sureness: SPLIT, before });
    }
    const halves = splits.flatMap(({ first, second }) => [first, second]);
    for (const half of halves) meant.add(half);
    return { written: new Set([...written.keys(), ...halves]), guessed: new Set(own.guessed.keys()) };
  });
  let whole: ReadonlySet<number> | undefined;
  return {
    ...{ words, meant, chunks, spelled },
    // Only a text that has every word as it is spelled asks for them.
    get whole() {
      whole ??= wholeChunks(words, lexicon);
      return whole;
    },
  };
}

/** Finds the chunks that have no words but some of the given ones and fillers. */
function wholeChunks(words: readonly string[], lexicon: Lexicon): ReadonlySet<number> {
  const having = new Map<number, number>();
  for (const word of new Set([...words, ...FILLERS]))
    for (const chunk of chunksWith(lexicon, word)) having.set(chunk, (having.get(chunk) ?? 0) + 1);
  // All chunks are counted, since a look at which are wanted takes longer.
  const wordsOf = new Uint32Array(lexicon.size);
  const { chunks } = lexicon;
  for (let next = 0; next < chunks.length; next += 1)
    wordsOf[chunks[next] ?? 0] = (wordsOf[chunks[next] ?? 0] ?? 0) + 1;
  const isAll = (chunk: number): boolean => {
    const count = numberAt(wordsOf, chunk);
    const isJoined = count > 2;
    return (having.get(chunk) ?? 0) >= (isJoined ? count - 1 : count);
  };
  return new Set([...having.keys()].filter(isAll));
}

/** Bounds the distance to the next word, in chunks. Fillers stand between. */
const MAX_DISTANCE = 3;

/** Matches a query with a text, given as the numbers of its chunks; undefined where no word is in it. */
export function matchField(text: Uint32Array, meaning: QueryMeaning): FieldMatch | undefined {
  const { words, chunks } = meaning;
  if (!text.some((chunk) => chunks.has(chunk))) return undefined;
  const sureness = words.map(() => 0);
  const isFollowed = words.map(() => false);
  const last: (number | undefined)[] = [];
  for (const [position, chunk] of text.entries()) {
    for (const { index, sureness: own, before: needed } of chunks.get(chunk) ?? []) {
      if (needed !== undefined && !needed.has(text[position + 1] ?? -1)) continue;
      sureness[index] = Math.max(own, sureness[index] ?? 0);
      last[index] = position;
      const before = last[index - 1];
      if (before !== undefined && position - before <= MAX_DISTANCE) isFollowed[index - 1] = true;
    }
  }
  if (sureness.every((own) => own === 0)) return undefined;
  const isWhole = sureness.every((own) => own === 1) && text.every((chunk) => meaning.whole.has(chunk));
  return { sureness, isFollowed, isWhole };
}
