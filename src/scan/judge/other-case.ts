import { hasForm, isCapitals, isLower } from './letter-case.ts';
import type { NameJudgement, Reading } from './name-judgement.ts';

export const otherCase: NameJudgement = {
  why: 'another case than that of the customer file is none, but small letters may be the slug of a customer in a list',
  example: 'Some nordlicht of ours.',
  judge: (reading) => {
    const { text, found, term } = reading;
    if (hasForm(term, found) || (term.rule === 'own' && isOwnCase(reading))) return undefined;
    return isLower(found) && found.length === text.length && term.kind === 'name'
      ? { need: 'any', extent: 'slug' }
      : 'none';
  },
};

/** True for capitals, and for a name without any that has one where a sentence begins. */
const isOwnCase = ({ found, term: { forms } }: Reading): boolean =>
  isCapitals(found) || (/^\p{Lu}\P{Lu}*$/u.test(found) && forms.some(isLower));
