import type { NameJudgement } from './name-judgement.ts';
import { beginsSentence } from './sentence.ts';

export const plural: NameJudgement = {
  why: 'a name with an ending that begins a sentence may be a plural of a word, but `Nordlichts Roboter` is none',
  example: 'Nordlichts are seen in the north.',
  judge: ({ text, start, end, found, term }) =>
    term.isInflected === true &&
    /\p{L}s$/u.test(found) &&
    beginsSentence(text, start) &&
    !/^\s+\p{Lu}/u.test(text.slice(end, end + 3))
      ? { need: 'any' }
      : undefined,
};
