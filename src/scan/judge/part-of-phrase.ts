import { extentOf } from './extent.ts';
import type { NameJudgement } from './name-judgement.ts';
import { isWholeName } from './sentence.ts';

export const partOfPhrase: NameJudgement = {
  why: 'a word before another capital, a number or a hyphen is part of a longer phrase, unless its line has a sign',
  example: 'So we asked Rise Technologies.',
  judge: (reading) => (isWholeName(reading.text, reading) ? undefined : { need: 'line', ...extentOf(reading) }),
};
