import { late } from '../../text/late.ts';
import { isOneWord } from './letter-case.ts';
import type { NameJudgement } from './name-judgement.ts';

export const street: NameJudgement = {
  why: 'a street or a house beside its number has the name by itself: `4 Velden Lane`, `Velden Straße 9`',
  example: 'They moved to 4 Azul Lane.',
  judge: ({ text, start, end, found }) => {
    const behind = text.slice(end, end + MAX_STREET);
    if (!isOneWord(found) || !STREET().test(behind)) return undefined;
    const hasNumber = /\d[a-z]? $/.test(text.slice(Math.max(0, start - 4), start)) || /^\D{1,20}\d/.test(behind);
    return hasNumber ? { need: 'line' } : undefined;
  },
};

const MAX_STREET = 30;
const STREET = late(
  () =>
    /^ (?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Court|Square|House|Gardens|Quay|Stra(?:ß|ss)e|Weg|Platz|Allee)(?![\p{L}\p{N}])/u,
);
