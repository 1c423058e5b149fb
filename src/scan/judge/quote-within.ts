import type { NameJudgement } from './name-judgement.ts';

export const quoteWithin: NameJudgement = {
  why: 'a quote mark between the words ends a quotation, unless the name has one itself',
  example: 'He said "Sales" Mill.',
  judge: ({ found, term }) => (QUOTES.test(found) && !QUOTES.test(term.term) ? 'none' : undefined),
};

const QUOTES = /["“”„«»]/;
