import { extentOf } from './extent.ts';
import type { NameJudgement } from './name-judgement.ts';
import { isWholeName } from './sentence.ts';

export const partOfPhrase: NameJudgement = {
  why: 'a word before another capital, a number or a hyphen is part of a longer phrase, unless its line has a sign or the page is about it',
  example: 'So we asked Rise Technologies.',
  judge: (reading) => (isWholeName(reading.text, reading) ? undefined : { need: 'phrase', ...extentOf(reading) }),
};
