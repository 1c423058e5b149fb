import { isCommonWord } from '../is-common-word.ts';
import { hasForm, isLower, isOneWord, lettersOf } from './letter-case.ts';
import type { NameJudgement } from './name-judgement.ts';

export const joinedWords: NameJudgement = {
  why: 'a name of several words is none where they are one word of the language, in small letters',
  example: 'We met by the lighthouse.',
  judge: ({ found, term }) =>
    term.rule === 'any' && isOneWord(found) && isLower(found) && !hasForm(term, found) && isCommonWord(lettersOf(found))
      ? 'none'
      : undefined,
};
