import { isWordRule } from '../name-terms.ts';
import type { NameJudgement } from './name-judgement.ts';

export const inAddress: NameJudgement = {
  why: 'a name in an address is a weak mention; a word or a person there is none',
  example: 'See https://vendor.example/nordlicht/news for it.',
  judge: ({ text, start, end, term, around }) => {
    if (around !== 'address') return undefined;
    const isPart = /[\s/_.=?&:~-]/.test(text.charAt(start - 1)) && /[\s/_.=?&#)-]|^$/.test(text.charAt(end));
    return term.kind !== 'person' && !isWordRule(term) && isPart ? { isInAddress: true } : 'none';
  },
};
