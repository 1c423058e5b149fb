import { isCommonWord, isForeignWord } from '../is-common-word.ts';
import { hasInnerCapital, type NameTerm } from '../name-terms.ts';

/** Letters and digits, with their case and without accents. */
const bareLetters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** Letters and digits in small letters, without accents. */
export const lettersOf = (text: string): string => bareLetters(text).toLowerCase();

export const isLower = (text: string): boolean => !/\p{Lu}/u.test(text);

export const isOneWord = (text: string): boolean => /^[\p{L}\p{N}\p{M}]+$/u.test(text);

/** True where a customer file writes the name in this case. */
export function hasForm({ forms }: NameTerm, found: string): boolean {
  const bare = bareLetters(found);
  return forms.some((form) => {
    const own = bareLetters(form);
    return own === bare || (lettersOf(form) !== bare.toLowerCase() && caseShape(own) === caseShape(bare));
  });
}

/** The case of letters, to compare `Brueckner` with `Brückner`. */
function caseShape(letters: string): string {
  if (hasInnerCapital(letters)) return letters;
  if (isCapitals(letters)) return 'capitals';
  return /^\p{Lu}/u.test(letters) ? 'title' : 'small';
}

export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);

/** True for a name with an accent that no word has: `Zoë`. */
export const hasOwnAccent = (found: string): boolean =>
  /[^\p{ASCII}]/u.test(found) && !isCommonWord(lettersOf(found)) && !isForeignWord(lettersOf(found));
