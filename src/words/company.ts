import leven from 'leven';
import { slipsAllowed } from './nearest.ts';
import { companySlug, isLegalForm } from './slug.ts';

/** Whether two names mean the same company: `same`, `near` where they may, undefined where they do not. */
export function sameCompany(a: string, b: string): 'same' | 'near' | undefined {
  const [left, right] = [companyWords(a), companyWords(b)];
  const [joinedLeft, joinedRight] = [left.join(''), right.join('')];
  if (joinedLeft === '' || joinedRight === '') return a.trim() === b.trim() ? 'same' : undefined;
  if (joinedLeft === joinedRight) return 'same';
  const isNear =
    left.every((word) => right.includes(word)) ||
    right.every((word) => left.includes(word)) ||
    isWithForm(joinedLeft, joinedRight) ||
    isWithForm(joinedRight, joinedLeft) ||
    leven(joinedLeft, joinedRight) <= slipsAllowed(Math.min(joinedLeft.length, joinedRight.length));
  return isNear ? 'near' : undefined;
}

/** A company's name as words without its legal form; "&" is said "and", and of an address the name counts. */
function companyWords(name: string): readonly string[] {
  const host = name.trim().match(/^(?:https?:\/\/)?(?:www\.)?([^\s/]+)\.[a-z]{2,}(?:\/.*)?$/i)?.[1];
  const slug = companySlug((host ?? name).replaceAll('&', ' and '));
  return slug.split('-').filter((word, at) => word !== '' && (at > 0 || word !== 'the'));
}

/** Whether one is the other with a legal form written on to it: `AcmeCorp`. */
const isWithForm = (short: string, long: string): boolean =>
  long.startsWith(short) && isLegalForm(long.slice(short.length));
