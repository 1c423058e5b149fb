import type { NameJudgement } from './name-judgement.ts';
import { beginsSentence } from './sentence.ts';

export const foreignWord: NameJudgement = {
  why: 'a word of a language other than English and German has a capital only where a sentence begins, or as a name',
  example: 'So we asked Ventana.',
  judge: ({ text, start, term }) => (term.rule === 'foreign' && !beginsSentence(text, start) ? {} : undefined),
};
