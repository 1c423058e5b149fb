import { isCommonWord } from '../is-common-word.ts';
import { isLower, lettersOf } from './letter-case.ts';
import type { NameJudgement } from './name-judgement.ts';

export const ordinaryWords: NameJudgement = {
  why: 'several words of the language in small letters, within a sentence, are what they say',
  example: 'We pass a light house each day.',
  judge: ({ found, text, term: { rule, forms } }) => {
    if (rule !== 'any' || found.length === text.length || !isLower(found) || forms.some(isLower)) return undefined;
    const words = found.split(/[^\p{L}\p{N}\p{M}]+/u);
    return words.length > 1 && words.every((word) => isCommonWord(lettersOf(word))) ? { need: 'any' } : undefined;
  },
};
