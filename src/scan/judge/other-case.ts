import { hasInnerCapital } from '../name-terms.ts';
import { extentOf } from './extent.ts';
import { hasForm, isCapitals, isLower } from './letter-case.ts';
import type { NameJudgement, Reading } from './name-judgement.ts';

export const otherCase: NameJudgement = {
  why: 'another case than that of the customer file is none, but small letters may be the slug of a customer in a list',
  example: 'Some nordlicht of ours.',
  judge: (reading) => {
    const { text, found, term } = reading;
    if (hasForm(term, found) || isOwnCase(reading)) return undefined;
    // A style of headings and bylines, in which a word is as little a name as in small letters.
    if (term.rule === 'word' && isCapitals(found)) return { need: 'line', ...extentOf(reading) };
    return isLower(found) && found.length === text.length && term.kind === 'name'
      ? { need: 'any', extent: 'slug' }
      : 'none';
  },
};

/** True for capitals, for a capital within, and for a name without any that has one where a sentence begins. */
const isOwnCase = ({ found, term: { forms, rule } }: Reading): boolean =>
  (rule === 'own' && (isCapitals(found) || (/^\p{Lu}/u.test(found) && hasInnerCapital(found)))) ||
  (rule !== 'exact' && /^\p{Lu}\P{Lu}*$/u.test(found) && forms.some(isLower));
