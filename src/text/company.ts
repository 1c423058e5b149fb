import leven from 'leven';
import { fold } from './fold.ts';
import { maxTypos } from './nearest.ts';
import { companySlug, isLegalForm } from './slug.ts';

/** Whether two names mean the same company: `same` where they share a reading, `near` where they may, else undefined. */
export function compareCompanyNames(a: string, b: string): 'same' | 'near' | undefined {
  const [left, right] = [companyWords(a), companyWords(b)];
  const [joinedLeft, joinedRight] = [left.join(''), right.join('')];
  if (joinedLeft === '' || joinedRight === '') return a.trim() === b.trim() ? 'same' : undefined;
  if (joinedLeft === joinedRight) return 'same';
  const isNear =
    left.every((word) => right.includes(word)) ||
    right.every((word) => left.includes(word)) ||
    addsLegalForm(joinedLeft, joinedRight) ||
    addsLegalForm(joinedRight, joinedLeft) ||
    leven(joinedLeft, joinedRight) <= maxTypos(Math.min(joinedLeft.length, joinedRight.length));
  return isNear ? 'near' : undefined;
}

/** How a company's name is read, for comparing: names that are read alike are the same company. */
export const comparableName = (name: string): string => companyWords(name).join('') || name.trim();

/** A domain, for comparing: without the `www.` and the dot at its end. */
export const comparableDomain = (domain: string): string =>
  fold(domain)
    .trim()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** By what a company is known in a file. */
export interface CompanyIdentity {
  readonly id?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
}

/** The keys of a company: two files that share one are the same company. One for each thing it is known by, in order. */
export const identityKeys = ({ id, name, aliases = [], domains = [] }: CompanyIdentity): readonly string[] => [
  ...(id === undefined ? [] : [`id ${id.toLowerCase()}`]),
  ...[...(name === undefined ? [] : [name]), ...aliases].map((text) => `name ${comparableName(text)}`),
  ...domains.map((domain) => `domain ${comparableDomain(domain)}`),
];

/** A company's name as words without its legal form; "&" is said "and", and of an address the name counts. */
function companyWords(name: string): readonly string[] {
  const host = name.trim().match(/^(?:https?:\/\/)?(?:www\.)?([^\s/]+)\.[a-z]{2,}(?:\/.*)?$/i)?.[1];
  const slug = companySlug((host ?? name).replaceAll('&', ' and '));
  return slug.split('-').filter((word, at) => word !== '' && (at > 0 || word !== 'the'));
}

/** Whether one is the other with a legal form written on to it: `AcmeCorp`. */
const addsLegalForm = (short: string, long: string): boolean =>
  long.startsWith(short) && isLegalForm(long.slice(short.length));
