import { isLegalForm } from '../../text/legal-forms.ts';
import { isCommonWord } from '../is-common-word.ts';
import { lettersOf } from './letter-case.ts';

const FORM_BEHIND = /^,?\s{1,3}([\p{L}./]{2,12})(?![\p{L}\p{N}])/u;

const isWrittenForm = (form: string): boolean => /^\p{Lu}|^gmbh/u.test(form) && isLegalForm(lettersOf(form));

/** True before a legal form that is no word: `Rise Inc.`, and not `Rise As`. */
export function isBeforeLegalForm(text: string, end: number): boolean {
  const form = FORM_BEHIND.exec(text.slice(end, end + 20))?.[1];
  if (form === undefined || !isWrittenForm(form)) return false;
  const letters = lettersOf(form);
  return !isCommonWord(letters) && !/^(?:as|is|me|or|da|dd|pt|ad|the)$/.test(letters);
}

/** The text behind a name, without the legal form that it begins with: `A/S and`. */
export const withoutLegalForm = (text: string): string =>
  text.replace(FORM_BEHIND, (found, form: string) => (isWrittenForm(form) ? '' : found));
