import type { NameJudgement } from './name-judgement.ts';
import { isBehindOwnSign } from './own-sign.ts';

export const identifier: NameJudgement = {
  why: 'a part of an identifier or handle is none, but for the sign with which the name begins',
  example: 'call nordlicht_client or write to @Nordlicht',
  judge: (reading) => (reading.around === 'identifier' && !isBehindOwnSign(reading) ? 'none' : undefined),
};
