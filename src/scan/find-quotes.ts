import { writtenPhrasesOf } from '../text/company-names.ts';
import { alignment, LONG, RUN } from './align-quote.ts';
import { HashBits } from './hash-bits.ts';
import { refuseTooManyHits } from './hit-limit.ts';
import { type MarksIn, marksFrom, marksIn, sentenceEnds } from './quote-marks.ts';
import { eachQuoteWord, type QuoteWords, quoteWords } from './quote-words.ts';
import { isSmallWord } from './small-words.ts';

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
  /** The place of the last word of each sentence. */
  readonly ends: readonly number[];
  /** The places of the words of the customer's own name. */
  readonly named: readonly number[];
  readonly terms: readonly QuoteTerm[];
}

/** Quotes by each few words in a row. */
interface QuoteTables {
  readonly count: number;
  readonly runs: Pick<ReadonlyMap<number, readonly RunPlace[]>, 'get'>;
  readonly quotes: Pick<ReadonlyMap<number, SameQuotes>, 'get'>;
  readonly bits: HashBits;
}

/** An approved quote, and the names of the customer. */
export interface ApprovedQuote extends Omit<QuoteTerm, 'words'> {
  readonly text: string;
  readonly names: readonly string[];
}

/** Collects approved quotes. */
export class QuoteTerms {
  readonly #runs = new Map<number, RunPlace[]>();
  readonly #quotes = new Map<number, SameQuotes>();
  readonly #byWords = new Map<string, number>();

  /** Adds a quote of a customer with such names. One of fewer words than a run could be any words. */
  add({ customer, term, text, names }: ApprovedQuote): void {
    const read = quoteWords(text);
    const { hashes: words } = read;
    if (words.length < RUN) return;
    const key = words.join();
    const known = this.#byWords.get(key);
    const quote = known ?? this.#quotes.size;
    const terms = this.#quotes.get(quote)?.terms ?? [];
    const facts = { words, ends: sentenceEnds(text, read), named: placesOfNames(names, words) };
    this.#quotes.set(quote, { ...facts, terms: [...terms, { customer, term, words }] });
    if (known !== undefined) return;
    this.#byWords.set(key, quote);
    for (const { at, run } of runsOf(words)) {
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

  /** Tells by the words alone whether a text has a run of a quote, with or without small words. Each text goes through here. */
  #mayHold(text: string): boolean {
    const { bits, runs } = this.#tables;
    const isKnown = (run: number): boolean => bits.has(run) && runs.get(run) !== undefined;
    let [a, b, c] = [0, 0, 0];
    let [x, y, z] = [0, 0, 0];
    let isFound = false;
    eachQuoteWord(text, (hash) => {
      if (isFound) return;
      isFound = isKnown(runOf(a, b, c, hash));
      a = b;
      b = c;
      c = hash;
      if (isFound || isSmallWord(hash)) return;
      isFound = isKnown(runOf(x, y, z, hash));
      x = y;
      y = z;
      z = hash;
    });
    return isFound;
  }

  #findIn(text: string, words: QuoteWords): readonly QuoteHit[] {
    const marks = marksIn(text, words);
    const places = new Map<number, { readonly at: number; readonly offset: number }[]>();
    for (const { at, run } of runsOf(words.hashes))
      for (const place of this.#tables.runs.get(run) ?? []) {
        const known = places.get(place.quote) ?? [];
        const { at: lastAt, offset: lastOffset } = known.at(-1) ?? {};
        const offset = at - place.at;
        // The words of both kinds of runs may be the same.
        if (lastAt !== at || lastOffset !== offset) known.push({ at, offset });
        places.set(place.quote, known);
      }
    return [...places].flatMap(([quote, hits]) => this.#verified({ quote, hits, words, marks }));
  }

  /** Compares the text around the runs of a quote with it. */
  #verified({ quote, hits, words, marks }: QuoteRuns): readonly QuoteHit[] {
    const { words: wanted = [], ends = [], named = [], terms = [] } = this.#tables.quotes.get(quote) ?? {};
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
      const match = alignment({ wanted, ends, named }, words.hashes.slice(from, to), marksFrom(marks, from));
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

/** The places of all words of names in a quote. */
function placesOfNames(names: readonly string[], words: readonly number[]): readonly number[] {
  const readings = names.flatMap((name) => writtenPhrasesOf(name).map((phrase) => quoteWords(phrase.join(' ')).hashes));
  const isNameAt = (at: number, name: readonly number[]) => name.every((word, index) => words[at + index] === word);
  const places = readings.flatMap((name) =>
    [...words.keys()].filter((at) => isNameAt(at, name)).flatMap((at) => name.map((_, index) => at + index)),
  );
  return [...new Set(places)].toSorted((a, b) => a - b);
}

/** Runs that more quotes share say nothing. */
const MAX_SHARED = 24;

/** Each few words in a row, and each few in a row but for small words, which an editor changes first; in their order. */
function runsOf(words: readonly number[]): readonly { readonly at: number; readonly run: number }[] {
  const all = [...words.keys()];
  const telling = all.filter((at) => !isSmallWord(words[at] ?? 0));
  const wordAt = (at: number | undefined): number => words[at ?? 0] ?? 0;
  const runs = [all, telling].flatMap((places) =>
    places.slice(RUN - 1).map((last, from) => ({
      at: places[from] ?? 0,
      run: runOf(wordAt(places[from]), wordAt(places[from + 1]), wordAt(places[from + 2]), wordAt(last)),
    })),
  );
  return runs.toSorted((one, other) => one.at - other.at);
}

const runOf = (a: number, b: number, c: number, d: number): number =>
  Math.imul(Math.imul(Math.imul(a, 31) ^ b, 0x01000193) ^ c, 0x85ebca6b) ^ Math.imul(d, 0xc2b2ae35);
