import { extentOf } from './extent.ts';
import type { NameJudgement } from './name-judgement.ts';

export const anyCase: NameJudgement = {
  why: 'a name of several words, or with an inner capital, a digit or an accent, is one in any case',
  example: 'nordlicht robotics came.',
  judge: (reading) => (reading.term.rule === 'any' ? extentOf(reading) : undefined),
};
