import { extentOf } from './extent.ts';
import type { Judgement } from './judgement.ts';
import { beginsSentence } from './sentence.ts';

export const word: Judgement = {
  why: 'any other word with its capital is a name where a sign says so',
  example: 'So we asked Rise.',
  judge: (reading) => ({ need: beginsSentence(reading.text, reading.start) ? 'initial' : 'any', ...extentOf(reading) }),
};
