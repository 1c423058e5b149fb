import type { QuoteWords } from './quote-words.ts';

/** The say of the marks between the words of a text. */
export interface MarksIn {
  /** True where a sentence begins with a word, or ends with it. */
  isBegin(word: number): boolean;
  isEnd(word: number): boolean;
  /** True for words that are one sentence or more, or are cut where a mark says so: `curve […]`. */
  isSentence(first: number, last: number): boolean;
  /** True for words in quote marks. */
  isQuoted(first: number, last: number): boolean;
  /** True where a mark before a word, or behind it, says that words are left out. */
  isCutBefore(word: number): boolean;
  isCutBehind(word: number): boolean;
  /** True where a text breaks off its quotation behind a word to say who speaks, and goes on with the next one. */
  isBroken(word: number, next: number): boolean;
}

/** The marks between the words of a text. */
export const marksIn = (text: string, { starts, ends }: QuoteWords): MarksIn => {
  const before = (word: number): string => text.slice(Math.max(0, (starts[word] ?? 0) - 6), starts[word]);
  const behind = (word: number): string => text.slice(ends[word], (ends[word] ?? 0) + 6);
  const isBegin = (word: number): boolean => SENTENCE_BEGIN.test(before(word));
  const isEnd = (word: number): boolean => SENTENCE_END.test(behind(word));
  return {
    isBegin,
    isEnd,
    isSentence: (first, last) => isBegin(first) && isEnd(last),
    isQuoted: (first, last) => MARK_BEFORE.test(before(first)) && MARK_BEHIND.test(behind(last)),
    isCutBefore: (word) => CUT_BEFORE.test(before(word)),
    isCutBehind: (word) => CUT_BEHIND.test(behind(word)),
    isBroken: (word, next) => SPEAKER_WITHIN.test(text.slice(ends[word], starts[next])),
  };
};

/** The same marks for the words from a place on. */
export const marksFrom = (marks: MarksIn, from: number): MarksIn => ({
  isBegin: (word) => marks.isBegin(from + word),
  isEnd: (word) => marks.isEnd(from + word),
  isSentence: (first, last) => marks.isSentence(from + first, from + last),
  isQuoted: (first, last) => marks.isQuoted(from + first, from + last),
  isCutBefore: (word) => marks.isCutBefore(from + word),
  isCutBehind: (word) => marks.isCutBehind(from + word),
  isBroken: (word, next) => marks.isBroken(from + word, from + next),
});

/** The places of the words of a quote behind which a sentence ends. */
export const sentenceEnds = (text: string, { starts, ends }: QuoteWords): readonly number[] =>
  ends.flatMap((end, at) => {
    const next = starts[at + 1];
    return next === undefined || /^[.!?…]["'”’»)\]]*\s/.test(text.slice(end, next)) ? [at] : [];
  });

const SENTENCE_BEGIN = /(?:^|[.!?…:"“„«‘'\]\n>*_—–])\s*$/;
const SENTENCE_END = /^["'”’»)]*(?:[.!?…]|\s?[[(](?:\.\.|…)|$)/;
const MARK_BEFORE = /["“„«]\s?$/;
const MARK_BEHIND = /^[.,!?…]{0,3}\s?["”“»]/;
/** `[…] fast`, `... fast` */
const CUT_BEFORE = /(?:\.\.\.|…)[\])]?\s*$/;
const CUT_BEHIND = /^\s?[[(]?(?:\.\.\.|…)/;
/** `…,” says Ann Lee. “…` */
const SPEAKER_WITHIN = /^[.,!?…]{0,3}["”“»]\s[^"“”„«»]{1,100}\s["“„«]$/;
