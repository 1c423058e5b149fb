import type { MarksIn } from './quote-marks.ts';
import { isSmallWord } from './small-words.ts';

/** Words in a row that are looked up together. */
export const RUN = 4;
/** A quote of so many words. */
export const LONG = 12;
/** The least share of the words of a quote that a text near it has, in their order. */
const MIN_SHARE = 0.6;
/** The least share of its words that say something, where a text near it is no whole sentence. */
const MIN_TELLING = 2 / 3;
/** With such a share of all words, a text is near it though most of them are small. */
const SURE_SHARE = 0.8;
/** So many words that say something are no pattern, whoever is named among them. */
const SURE_TELLING = 8;
/** So many approved words in a row are an excerpt, however long the quote is. */
const MIN_EXCERPT = 12;
/** So many are one where they are sentences of it, or begin or end it as a sentence, to which pages shorten a quote. */
const MIN_SENTENCE = 8;

export interface Alignment {
  readonly first: number;
  readonly last: number;
  readonly isVerbatim: boolean;
}

/** Aligns a quote with the words around a run of it; undefined where they are too far from it. */
export function alignment(quote: Sentences, words: readonly number[], marks: MarksIn): Alignment | undefined {
  const { wanted } = quote;
  const whole = indexOfAll(words, wanted);
  if (whole !== -1) return { first: whole, last: whole + wanted.length - 1, isVerbatim: true };
  return near(quote, words, marks) ?? excerpt(quote, words, marks) ?? nearSentence(quote, words, marks);
}

/** The words of a quote, the place of the last one of each sentence, and of those that are the customer's name. */
interface Sentences {
  readonly wanted: readonly number[];
  readonly ends: readonly number[];
  readonly named: readonly number[];
}

/** The words near a quote. */
function near(quote: Sentences, words: readonly number[], marks: MarksIn): Alignment | undefined {
  const { wanted } = quote;
  const dense = densest(commonWords(wanted, words));
  const [first, last] = [dense[0], dense.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = last[1] - first[1] + 1;
  const isNear = dense.length > RUN && dense.length >= wanted.length * MIN_SHARE && dense.length >= span * MIN_SHARE;
  if (!isNear) return undefined;
  const telling = tellingIn(dense.map(([at]) => wanted[at] ?? 0));
  if (telling < SURE_TELLING && isOfAnother(dense, quote, words, marks)) return undefined;
  const isPattern = telling < tellingIn(wanted) * MIN_TELLING && dense.length < wanted.length * SURE_SHARE;
  return !isPattern || marks.isSentence(first[1], last[1])
    ? { first: first[1], last: last[1], isVerbatim: isWhole(dense, wanted, marks) }
    : undefined;
}

/** The words in quote marks near one long sentence of a quote: without the marks, somebody tells of it in words of their own. */
function nearSentence(
  { wanted, ends, named }: Sentences,
  words: readonly number[],
  marks: MarksIn,
): Alignment | undefined {
  if (ends.length < 2) return undefined;
  for (const [at, end] of ends.entries()) {
    const from = (ends[at - 1] ?? -1) + 1;
    const sentence = wanted.slice(from, end + 1);
    if (sentence.length < LONG) continue;
    const namedIn = named.flatMap((place) => (place >= from && place <= end ? [place - from] : []));
    const match = near({ wanted: sentence, ends: [], named: namedIn }, words, marks);
    if (match !== undefined && marks.isQuoted(match.first, match.last)) return match;
  }
  return undefined;
}

/** The number of words that say something: those of a pattern, `X uses it as … for their …`, are few. */
const tellingIn = (words: readonly number[]): number => words.filter((word) => !isSmallWord(word)).length;

/** True where a quote says the name of its customer, and a text of the same pattern has other words in its place. */
function isOfAnother(pairs: readonly Pair[], { named }: Sentences, words: readonly number[], marks: MarksIn): boolean {
  const [first] = named;
  if (first === undefined || pairs.some(([at]) => named.includes(at))) return false;
  const before = pairs.findLast(([at]) => at < first)?.[1];
  const behind = pairs.find(([at]) => at > first)?.[1];
  const from = before === undefined ? Math.max(0, (behind ?? 0) - 1) : before + 1;
  const to = behind ?? from + 1;
  const isOther = words.slice(from, to).some((word) => !isSmallWord(word));
  const isEdge =
    (before === undefined && behind !== undefined && marks.isBegin(behind)) ||
    (behind === undefined && before !== undefined && marks.isEnd(before));
  return isOther && !isEdge;
}

/** True where all words of a quote stand in a row, but for who says them. */
const isWhole = (pairs: readonly Pair[], { length }: readonly number[], { isBroken }: MarksIn): boolean =>
  pairs.length === length &&
  pairs.every(([, word], at) => {
    const [, next = word + 1] = pairs[at + 1] ?? [];
    return next === word + 1 || isBroken(word, next);
  });

function indexOfAll(words: readonly number[], wanted: readonly number[]): number {
  for (let from = 0; from + wanted.length <= words.length; from += 1)
    if (wanted.every((word, at) => words[from + at] === word)) return from;
  return -1;
}

type Pair = readonly [wanted: number, word: number];

/** The longest sequence of words that both have in the same order. */
function commonWords(wanted: readonly number[], words: readonly number[]): readonly Pair[] {
  const width = words.length + 1;
  const lengths = new Uint16Array((wanted.length + 1) * width);
  for (let i = wanted.length - 1; i >= 0; i -= 1)
    for (let j = words.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        wanted[i] === words[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < wanted.length && j < words.length) {
    if (wanted[i] === words[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Drops words at either end that stand far from the rest, and are common ones by chance. */
function densest(pairs: readonly Pair[]): readonly Pair[] {
  let [from, to] = [0, pairs.length];
  while (to - from > 1 && gap(pairs, from) > MAX_GAP) from += 1;
  while (to - from > 1 && gap(pairs, to - 2) > MAX_GAP) to -= 1;
  return pairs.slice(from, to);
}
const MAX_GAP = 6;
const gap = (pairs: readonly Pair[], at: number): number => (pairs[at + 1]?.[1] ?? 0) - (pairs[at]?.[1] ?? 0);

/** The longest row of approved words, where it is long enough to be known. */
function excerpt({ wanted, ends }: Sentences, words: readonly number[], marks: MarksIn): Alignment | undefined {
  const { from, at: first, length } = longestRow(wanted, words);
  const [to, last] = [from + length - 1, first + length - 1];
  const isEnd = from === 0 || to === wanted.length - 1;
  const isOfSentences =
    (from === 0 || ends.includes(from - 1) || marks.isCutBefore(first)) &&
    (ends.includes(to) || marks.isCutBehind(last));
  const isExcerpt =
    length >= MIN_EXCERPT || (length >= MIN_SENTENCE && (isEnd || isOfSentences) && marks.isSentence(first, last));
  return isExcerpt ? { first, last, isVerbatim: true } : undefined;
}

/** The longest row of words that both have, from a place in each. */
function longestRow(wanted: readonly number[], words: readonly number[]) {
  let best = { from: 0, at: 0, length: 0 };
  let rows = new Uint16Array(words.length + 1);
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    const next = rows;
    rows = new Uint16Array(words.length + 1);
    for (let j = words.length - 1; j >= 0; j -= 1) {
      if (wanted[i] !== words[j]) continue;
      const length = (next[j + 1] ?? 0) + 1;
      rows[j] = length;
      if (length > best.length) best = { from: i, at: j, length };
    }
  }
  return best;
}
