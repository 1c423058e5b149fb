import { HashBits } from './hash-bits.ts';
import { refuseTooManyHits } from './hit-limit.ts';
import { eachQuoteWord, type QuoteWords, quoteWords } from './quote-words.ts';

/** The approved words of a quote. */
export interface QuoteTerm {
  readonly customer: string;
  /** The id of the asset. */
  readonly term: string;
  readonly words: readonly number[];
}

/** A place in a text with the words of a quote, or words near them. */
export interface QuoteHit {
  readonly start: number;
  readonly end: number;
  readonly term: QuoteTerm;
  readonly isVerbatim: boolean;
}

/** The place of a few words in a row in a quote. */
export interface RunPlace {
  readonly quote: number;
  readonly at: number;
}

/** Quotes of the same words, which are looked for once. */
export interface SameQuotes {
  readonly words: readonly number[];
  readonly terms: readonly QuoteTerm[];
}

/** Quotes by each few words in a row. */
interface QuoteTables {
  readonly count: number;
  readonly runs: Pick<ReadonlyMap<number, readonly RunPlace[]>, 'get'>;
  readonly quotes: Pick<ReadonlyMap<number, SameQuotes>, 'get'>;
  readonly bits: HashBits;
}

/** Collects approved quotes. */
export class QuoteTerms {
  readonly #runs = new Map<number, RunPlace[]>();
  readonly #quotes = new Map<number, SameQuotes>();
  readonly #byWords = new Map<string, number>();

  /** Adds a quote. One of fewer words than a run could be any words. */
  add(customer: string, term: string, text: string): void {
    const words = quoteWords(text).hashes;
    if (words.length < RUN) return;
    const key = words.join();
    const known = this.#byWords.get(key);
    const quote = known ?? this.#quotes.size;
    const terms = this.#quotes.get(quote)?.terms ?? [];
    this.#quotes.set(quote, { words, terms: [...terms, { customer, term, words }] });
    if (known !== undefined) return;
    this.#byWords.set(key, quote);
    for (const [at, run] of runsOf(words).entries()) {
      const places = this.#runs.get(run) ?? [];
      if (places.length < MAX_SHARED) places.push({ quote, at });
      this.#runs.set(run, places);
    }
  }

  tables() {
    const [runs, quotes] = [this.#runs, this.#quotes];
    return { count: quotes.size, runs, quotes, bits: HashBits.of(runs.keys()) } as const;
  }
}

/** Finds approved quotes. */
export class QuoteIndex {
  readonly #tables: QuoteTables;

  constructor(tables: QuoteTables) {
    this.#tables = tables;
  }

  get isEmpty(): boolean {
    return this.#tables.count === 0;
  }

  /** Finds all quotes in a text. */
  find(text: string): readonly QuoteHit[] {
    return this.#mayHold(text) ? this.#findIn(text, quoteWords(text)) : [];
  }

  /** Tells by the words alone whether a text has a run of a quote. Each text goes through here. */
  #mayHold(text: string): boolean {
    const { bits, runs } = this.#tables;
    let a = 0;
    let b = 0;
    let c = 0;
    let isFound = false;
    eachQuoteWord(text, (hash) => {
      const run = runOf(a, b, c, hash);
      if (bits.has(run) && runs.get(run) !== undefined) isFound = true;
      a = b;
      b = c;
      c = hash;
    });
    return isFound;
  }

  #findIn(text: string, words: QuoteWords): readonly QuoteHit[] {
    const marks: MarksIn = {
      isSentence: (first, last) =>
        SENTENCE_BEGIN.test(text.slice(Math.max(0, (words.starts[first] ?? 0) - 6), words.starts[first])) &&
        SENTENCE_END.test(text.slice(words.ends[last], (words.ends[last] ?? 0) + 4)),
      isBroken: (word, next) => SPEAKER_WITHIN.test(text.slice(words.ends[word], words.starts[next])),
    };
    const places = new Map<number, { readonly at: number; readonly offset: number }[]>();
    for (const [at, run] of runsOf(words.hashes).entries())
      for (const place of this.#tables.runs.get(run) ?? []) {
        const known = places.get(place.quote) ?? [];
        known.push({ at, offset: at - place.at });
        places.set(place.quote, known);
      }
    return [...places].flatMap(([quote, hits]) => this.#verified({ quote, hits, words, marks }));
  }

  /** Compares the text around the runs of a quote with it. */
  #verified({ quote, hits, words, marks }: QuoteRuns): readonly QuoteHit[] {
    const { words: wanted = [], terms = [] } = this.#tables.quotes.get(quote) ?? {};
    const found: QuoteHit[] = [];
    let after = 0;
    const slack = Math.ceil(wanted.length / 3);
    for (const [index, { at, offset }] of hits.entries()) {
      if (at < after) continue;
      refuseTooManyHits(found.length);
      // A long quote that is near has more than one run in common.
      if (wanted.length >= LONG && (hits[index + 1]?.at ?? Number.POSITIVE_INFINITY) > at + wanted.length) continue;
      const from = Math.max(after, offset - slack);
      const to = Math.min(words.hashes.length, offset + wanted.length + slack);
      const match = alignment(wanted, words.hashes.slice(from, to), {
        isSentence: (first, last) => marks.isSentence(from + first, from + last),
        isBroken: (word, next) => marks.isBroken(from + word, from + next),
      });
      if (match === undefined) {
        after = at + Math.ceil(wanted.length / 4);
        continue;
      }
      const [start, end] = [words.starts[from + match.first] ?? 0, words.ends[from + match.last] ?? 0];
      found.push(...terms.map((term) => ({ start, end, term, isVerbatim: match.isVerbatim })));
      after = from + match.last + 1;
    }
    return found;
  }
}

/** The words of a text, and where runs of a quote stand in it. */
interface QuoteRuns {
  readonly quote: number;
  readonly hits: readonly { readonly at: number; readonly offset: number }[];
  readonly words: QuoteWords;
  readonly marks: MarksIn;
}

/** The say of the marks between the words of a text. */
interface MarksIn {
  /** True for words that are one sentence or more. */
  isSentence(first: number, last: number): boolean;
  /** True where a text breaks off its quotation behind a word to say who speaks, and goes on with the next one. */
  isBroken(word: number, next: number): boolean;
}

const SENTENCE_BEGIN = /(?:^|[.!?…:"“„«‘'\]\n>*_—–])\s*$/;
const SENTENCE_END = /^["'”’»)]*(?:[.!?…]|$)/;
/** `…,” says Ann Lee. “…` */
const SPEAKER_WITHIN = /^[.,!?…]{0,3}["”“»]\s[^"“”„«»]{1,100}\s["“„«]$/;

/** Words in a row that are looked up together. */
const RUN = 4;
/** A quote of so many words. */
const LONG = 12;
/** Runs that more quotes share say nothing. */
const MAX_SHARED = 24;
/** The least share of the words of a quote that a text near it has, in their order. */
const MIN_SHARE = 0.6;
/** So many approved words in a row are an excerpt, however long the quote is. */
const MIN_EXCERPT = 12;
/** So many are one where they are its first or its last sentence, to which pages shorten a quote. */
const MIN_SENTENCE = 8;

const runsOf = (words: readonly number[]): readonly number[] =>
  words.slice(RUN - 1).map((last, at) => runOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, last));

const runOf = (a: number, b: number, c: number, d: number): number =>
  Math.imul(Math.imul(Math.imul(a, 31) ^ b, 0x01000193) ^ c, 0x85ebca6b) ^ Math.imul(d, 0xc2b2ae35);

interface Alignment {
  readonly first: number;
  readonly last: number;
  readonly isVerbatim: boolean;
}

/** Aligns a quote with the words around a run of it; undefined where they are too far from it. */
function alignment(wanted: readonly number[], words: readonly number[], marks: MarksIn): Alignment | undefined {
  const whole = indexOfAll(words, wanted);
  if (whole !== -1) return { first: whole, last: whole + wanted.length - 1, isVerbatim: true };
  const pairs = commonWords(wanted, words);
  const dense = densest(pairs);
  const [first, last] = [dense[0], dense.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = last[1] - first[1] + 1;
  const isNear = dense.length > RUN && dense.length >= wanted.length * MIN_SHARE && dense.length >= span * MIN_SHARE;
  if (isNear) return { first: first[1], last: last[1], isVerbatim: isWhole(dense, wanted, marks) };
  return excerpt(pairs, wanted.length, marks);
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
function excerpt(pairs: readonly Pair[], length: number, { isSentence }: MarksIn): Alignment | undefined {
  let [start, best, bestStart] = [0, 0, 0];
  for (let at = 1; at <= pairs.length; at += 1) {
    const [before, here] = [pairs[at - 1], pairs[at]];
    const isRow = here !== undefined && before !== undefined && here[0] === before[0] + 1 && here[1] === before[1] + 1;
    if (isRow) continue;
    if (at - start > best) [best, bestStart] = [at - start, start];
    start = at;
  }
  const [first, last] = [pairs[bestStart], pairs[bestStart + best - 1]];
  if (first === undefined || last === undefined) return undefined;
  const isEnd = first[0] === 0 || last[0] === length - 1;
  const isExcerpt = best >= MIN_EXCERPT || (best >= MIN_SENTENCE && isEnd && isSentence(first[1], last[1]));
  return isExcerpt ? { first: first[1], last: last[1], isVerbatim: true } : undefined;
}
