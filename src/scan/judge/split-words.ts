import { isCommonWord } from '../is-common-word.ts';
import { isLower, lettersOf } from './letter-case.ts';
import type { NameJudgement } from './name-judgement.ts';

export const splitWords: NameJudgement = {
  why: 'a name of one word is none where it is written as several words of the language',
  example: 'the sales mill of the town',
  judge: ({ found, term: { term, forms } }) => {
    const words = found.split(/\s+/);
    if (!isLower(found) || words.length === 1 || forms.length === 0) return undefined;
    if (term.toLowerCase().replace(/\s+/g, ' ').includes(words.join(' '))) return undefined;
    return words.every((word) => word.length <= MAX_SYLLABLE || /^\d+$/.test(word) || isCommonWord(lettersOf(word)))
      ? 'none'
      : undefined;
  },
};
/** The most letters of a word that the list may lack. */
const MAX_SYLLABLE = 3;
