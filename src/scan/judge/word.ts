import { extentOf } from './extent.ts';
import type { NameJudgement } from './name-judgement.ts';
import { beginsSentence } from './sentence.ts';

export const word: NameJudgement = {
  why: 'any other word with its capital is a name where a sign says so',
  example: 'So we asked Rise.',
  judge: (reading) => ({ need: beginsSentence(reading.text, reading.start) ? 'initial' : 'any', ...extentOf(reading) }),
};
