import leven from 'leven';
import { fold } from './fold.ts';
import { slipsAllowed } from './nearest.ts';
import { companySlug, isLegalForm } from './slug.ts';

/** Whether two names mean the same company: `same` where they share a reading, `near` where they may, else undefined. */
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

/** How a company's name is read, for comparing: names that are read alike are the same company. */
export const readingOf = (name: string): string => companyWords(name).join('') || name.trim();

/** A domain, for comparing: without the `www.` and the dot at its end. */
export const domainOf = (domain: string): string =>
  fold(domain)
    .trim()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** By what a company is known in a file. */
export interface Identity {
  readonly id?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
}

/** The keys of a company: two files that share one are the same company. One for each thing it is known by, in order. */
export const identityKeys = ({ id, name, aliases = [], domains = [] }: Identity): readonly string[] => [
  ...(id === undefined ? [] : [`id ${id.toLowerCase()}`]),
  ...[...(name === undefined ? [] : [name]), ...aliases].map((text) => `name ${readingOf(text)}`),
  ...domains.map((domain) => `domain ${domainOf(domain)}`),
];

/** A company's name as words without its legal form; "&" is said "and", and of an address the name counts. */
function companyWords(name: string): readonly string[] {
  const host = name.trim().match(/^(?:https?:\/\/)?(?:www\.)?([^\s/]+)\.[a-z]{2,}(?:\/.*)?$/i)?.[1];
  const slug = companySlug((host ?? name).replaceAll('&', ' and '));
  return slug.split('-').filter((word, at) => word !== '' && (at > 0 || word !== 'the'));
}

/** Whether one is the other with a legal form written on to it: `AcmeCorp`. */
const isWithForm = (short: string, long: string): boolean =>
  long.startsWith(short) && isLegalForm(long.slice(short.length));
