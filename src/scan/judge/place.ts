import { isOneWord } from './letter-case.ts';
import type { NameJudgement } from './name-judgement.ts';

export const place: NameJudgement = {
  why: 'the short name of a customer is likely a place where something is in it or leads to it',
  example: 'All hotels in Nordlicht are full.',
  judge: ({ text, start, end, found, term }) =>
    term.isShort === true &&
    isOneWord(found) &&
    IN.test(text.slice(Math.max(0, start - MAX_BEFORE), start)) &&
    !/^(?:['’]s\b|[^\S\n]\p{Lu})/u.test(text.slice(end, end + 3))
      ? { need: 'other' }
      : undefined,
};

const MAX_BEFORE = 24;
/** Not `invested in Nordlicht`, `trust in Nordlicht`. */
const IN =
  /(?<!\p{L})(?<!(?:invest|believ|interest|trust|result|involv|confiden|stake|share|vertrau|glaub)\p{L}{0,4} )(?:in|near|nach)\s$/iu;
