import { isWordRule } from '../name-terms.ts';
import { extentOf } from './extent.ts';
import type { NameJudgement } from './name-judgement.ts';
import { isBehindOwnSign } from './own-sign.ts';

export const noWord: NameJudgement = {
  why: 'a name that is no word, or has a sign before it, needs nothing else',
  example: 'So we asked Nordlicht.',
  judge: (reading) => (!isWordRule(reading.term) || isBehindOwnSign(reading) ? extentOf(reading) : undefined),
};
