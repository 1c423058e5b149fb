import type { NameJudgement } from './name-judgement.ts';

export const never: NameJudgement = {
  why: 'a phrase that the customer file excepts takes the names within it along',
  example: 'We live in Nordlicht Street.',
  judge: ({ term }) => (term.kind === 'never' ? {} : undefined),
};
