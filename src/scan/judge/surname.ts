import { GIVEN_NAMES, SHORT_WORDS } from '../given-names.ts';
import { isEnglishWord } from '../is-common-word.ts';
import { lettersOf } from './letter-case.ts';
import type { NameJudgement } from './name-judgement.ts';

export const surname: NameJudgement = {
  why: 'a word behind a given name, or behind another name that is no word, is never the customer',
  example: 'So we asked Patrick Rise.',
  judge: ({ text, start }) => {
    const before = text.slice(Math.max(0, start - MAX_GIVEN_NAME), start);
    const given = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}’'-]*\.?)[^\S\n]+$/u.exec(before)?.[1];
    if (given === undefined) return undefined;
    const letters = lettersOf(given);
    return GIVEN_NAMES.has(letters) || !(isEnglishWord(letters) || SHORT_WORDS.has(letters))
      ? { need: 'never' }
      : undefined;
  },
};
const MAX_GIVEN_NAME = 40;
