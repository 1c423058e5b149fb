import { isWordRule } from '../name-terms.ts';
import { isLower } from './letter-case.ts';
import type { NameJudgement } from './name-judgement.ts';

export const hyphen: NameJudgement = {
  why: 'a word beside a hyphen is part of another word, as are small letters of a name',
  example: 'a well-Rise of a nordlicht-like kind',
  judge: ({ found, term, around }) =>
    around === 'hyphen' && (isLower(found) || isWordRule(term)) && /\p{Ll}/u.test(found) ? 'none' : undefined,
};
