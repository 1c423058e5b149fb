import type { NameJudgement } from './name-judgement.ts';

export const personName: NameJudgement = {
  why: 'an advocate is named by all words of the name, with the capitals of one',
  example: 'We asked Ann Norquist.',
  judge: ({ found, term }) => {
    if (term.kind !== 'person') return undefined;
    const words = found.split(/[^\p{L}\p{N}\p{M}’']+/u);
    return words.length > 1 && !/^\p{Ll}/u.test(words[0] ?? '') && !/^\p{Ll}/u.test(words.at(-1) ?? '') ? {} : 'none';
  },
};
