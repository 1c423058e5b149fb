import { isLegalForm } from '../../text/legal-forms.ts';
import type { NameExtent } from '../name-hit.ts';
import type { Reading } from './name-judgement.ts';

/** Tells whether a text is nothing but the name, or the name and what is said of it. */
export function extentOf({ text, start, end, isValue }: Reading): { readonly extent?: NameExtent } {
  if ((isValue || end - start === text.length) && isAll(text, start, end)) return { extent: 'all' };
  return isGlossed(text, start, end) ? { extent: 'begin' } : {};
}

/** True where a text is nothing but the name, with a legal form or the word for a logo. */
function isAll(text: string, start: number, end: number): boolean {
  // The sign stands for a piece of code, or a picture.
  if (text.length > MAX_VALUE || text.includes('\ufffc')) return false;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => LOGO_WORDS.has(word) || isLegalForm(word));
}
const MAX_VALUE = 200;
const LOGO_WORDS = new Set(['logo', 'logos', 'of', 'the', 'icon', 'image', 'von', 'de', 'du', 'del', 'di']);

/** True where a text is the name and what is said of it: `Rise – payments`, `Rise: payments`, `Rise (payments)`. */
const isGlossed = (text: string, start: number, end: number): boolean =>
  start === 0 && /^(?: ?[–—] ?| - |: | \()\S/.test(text.slice(end, end + 6));
