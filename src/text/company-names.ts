/**
 * Compares names of companies by their readings. A name has several readings, and two names that share one are the same
 * company. New readings are added, and none replaces another. Every comparison of companies uses this: exclusions,
 * twins, look-alikes, leaks, imports.
 */
import leven from 'leven';
import { fold, isAscii } from './fold.ts';
import { late } from './late.ts';
import { isLegalForm, withoutLegalForms } from './legal-forms.ts';
import { maxTypos } from './nearest.ts';
import { plainText } from './plain-text.ts';

/** Compares two names: `same` if they share a reading, `near` if they may be one company, else undefined. */
export function compareCompanyNames(a: string, b: string): 'same' | 'near' | undefined {
  if (isSameCompany(a, b)) return 'same';
  const [left, right] = [readingsOf(a), readingsOf(b)];
  if (left.size === 0 || right.size === 0) return undefined;
  return isPart(a, b) || isNearReading(left, right) ? 'near' : undefined;
}

/** Tells whether two names share a reading. */
export function isSameCompany(a: string, b: string): boolean {
  const [left, right] = [readingsOf(a), readingsOf(b)];
  if (left.size === 0 || right.size === 0) return a.trim() === b.trim();
  for (const reading of left) if (right.has(reading)) return true;
  return false;
}

/** All readings of a name, each as letters and digits without a space. Empty where it has none of these. */
export function readingsOf(name: string): ReadonlySet<string> {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const readings = new Set(phrasesOf(name).map((words) => words.join('')));
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(name, readings);
  return readings;
}

// One name is compared with many, and a process that keeps a library compares all of its names again and again.
const MAX_CACHED = 50_000;
const cache = new Map<string, ReadonlySet<string>>();

/** All readings of a name, each as the words it consists of. */
export function phrasesOf(name: string): readonly (readonly string[])[] {
  const plain = plainText(name);
  return phrasesIn([plain, ...(hostLabel(plain) ?? [])]);
}

/** The readings of a name as text has it, each as its words. The first label of a host is none: `Booking.com` is no `booking`. */
export const writtenPhrasesOf = (name: string): readonly (readonly string[])[] => phrasesIn([plainText(name)]);

function phrasesIn(texts: readonly string[]): readonly (readonly string[])[] {
  const phrases = new Map<string, readonly string[]>();
  for (const text of texts)
    for (const words of spellings(text))
      for (const phrase of [words, withoutLegalForms(words), withoutArticle(withoutLegalForms(words))])
        for (const read of ampersands(phrase))
          if (isName(read) || (phrase === words && read.length > 0)) phrases.set(read.join(' '), read);
  return [...phrases.values()];
}

/** A domain, for comparing: without the `www.` and the dot at its end. */
export const comparableDomain = (domain: string): string =>
  fold(domain)
    .trim()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** The names, aliases and domains by which people know a company. */
export interface CompanyIdentity {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
  /** More names, by which a scan of content tells it. */
  readonly mentions?: { readonly also?: readonly string[] };
}

/** The keys of each name, alias, domain and further name, in this order. Two companies that share one are the same. */
export const identityKeys = ({
  name,
  aliases = [],
  domains = [],
  mentions: { also = [] } = {},
}: CompanyIdentity): readonly (readonly string[])[] => [
  ...[...(name === undefined ? [] : [name]), ...aliases].map(nameKeys),
  ...domains.map((domain) => [`domain ${comparableDomain(domain)}`]),
  ...also.map(nameKeys),
];

function nameKeys(name: string): readonly string[] {
  const readings = readingsOf(name);
  return readings.size === 0 ? [`name ${name.trim()}`] : Array.from(readings, (reading) => `name ${reading}`);
}

/** Articles that begin a name and are left out in speech. */
const ARTICLES = new Set([
  'the',
  'le',
  'la',
  'les',
  'el',
  'los',
  'las',
  'il',
  'lo',
  'gli',
  'die',
  'der',
  'das',
  'de',
  'het',
]);

/** False for what is left of `The Group` without its legal form. */
const isName = ([first = '', ...more]: readonly string[]): boolean =>
  more.length > 0 || (first !== '' && !ARTICLES.has(first));

const withoutArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;

/** The words for "&", which may also be left out. */
const AND = ['and', 'und', 'et', 'y', 'e', 'og', 'och', 'en'];

/** A phrase with "&" read as each of some words, and as nothing. */
const ampersands = (words: readonly string[], spoken: readonly string[] = AND): readonly (readonly string[])[] =>
  words.includes('&')
    ? [...spoken.map((and) => words.map((word) => (word === '&' ? and : word))), words.filter((word) => word !== '&')]
    : [words];

/**
 * The words of a text in each way to spell it: ä as a or ae; initials apart or together (`J.P.`); words with a hyphen, an
 * apostrophe, a dot or an ampersand within them apart or together (`H&M`).
 */
export function spellings(plain: string): readonly (readonly string[])[] {
  if (PLAIN.test(plain)) return [plain.toLowerCase().split(' ')];
  const lettered = letterings(plain);
  const joined = lettered.flatMap((text) => [text, text.replace(innerSigns(), ''), text.replace(innerDots(), '')]);
  return [...new Set(joined)].map(wordsIn);
}

/** A text in small letters without accents, in each way to write it so: ä as a or ae. */
export function letterings(plain: string): readonly string[] {
  if (isAscii(plain)) return [plain.toLowerCase()];
  return [...new Set([fold(plain), fold(germanic(plain))].map((text) => text.normalize('NFC')))];
}

// Most names: letters, figures, and a space between words.
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const innerSigns = late(() => /(?<=[\p{L}\p{N}])(?:[.'’‐‑\-&]|\s&\s)(?=[\p{L}\p{N}])/gu);
const innerDots = late(() => /(?<=(?<![\p{L}\p{N}])\p{L})\.\s?(?=\p{L}(?![\p{L}\p{N}]))/gu);

// `+` and `#` after a letter, and a dot before a word, tell names apart: C++, C#, Disney+, .NET.
const word = late(() => /(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?[\p{L}\p{N}]+[+#]*|&/gu);

const wordsIn = (text: string): readonly string[] => (text.match(word()) ?? []).map(signsInWords);

/** The signs that tell names apart, as words say them, so that `Disney+` and `Disney Plus` are one. */
const signsInWords = (word: string): string =>
  /^[\p{L}\p{N}]+$/u.test(word) ? word : word.replace(/^\./, 'dot').replaceAll('+', 'plus').replaceAll('#', 'sharp');

const GERMANIC: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae', ß: 'ss' };

/** A text with the letters of German and Nordic keyboards written as they are without one. */
const germanic = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüåøæß]/g, (letter) => GERMANIC[letter] ?? letter);

/** Second levels of domains that are no names: `acme.co.uk`. */
const SECOND_LEVELS = /\.(?:co|com|org|net|ac|gov|edu|or|ne)$/i;

/** The name in a host or an address, as one more reading. A letter or two are an initial, as in `E.ON`. */
function hostLabel(plain: string): readonly string[] | undefined {
  const host = plain.trim().match(/^(?:https?:\/\/)?(?:www\.)?([^\s/]+)\.[a-z]{2,}(?:[/:?#].*)?$/i)?.[1];
  if (host === undefined) return undefined;
  const label = host.replace(SECOND_LEVELS, '');
  return /[\p{L}\p{N}]{3}/u.test(label) ? [label] : undefined;
}

/** True where one name is part of the other, by whole words. */
const isPart = (a: string, b: string): boolean =>
  spellings(plainText(a)).some((left) => spellings(plainText(b)).some((right) => areWordsOf(left, right)));

function areWordsOf(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [bare(withoutLegalForms(left)), bare(withoutLegalForms(right))];
  return a.length > 0 && b.length > 0 && (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word)));
}

/** Words without the signs that tell names apart. */
const bare = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.replace(/^dot|(?:plus|sharp)+$/g, '') || word).filter((word) => word !== '&');

/** True where a reading of one is a slip or a legal form away from one of the other. */
function isNearReading(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((a) =>
    [...right].some(
      (b) => isWithForm(a, b) || isWithForm(b, a) || leven(a, b) <= maxTypos(Math.min(a.length, b.length)),
    ),
  );
}

/** True where one is the other with a legal form attached: `AcmeCorp`. */
const isWithForm = (short: string, long: string): boolean =>
  long.length > short.length && long.startsWith(short) && isLegalForm(long.slice(short.length));

// These scripts write words without a space between them, so that a name has no ends to look for.
export const unspaced = late(() => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u);

/** Finds the first of several names that a text contains as whole words, in any reading of either. */
export function findName(text: string, names: readonly NamePhrases[]): number | undefined {
  const texts = spellings(plainText(text))
    .flatMap((words) => ampersands(words, ['and']))
    .map((words) => `-${words.join('-')}-`);
  const index = names.findIndex(({ phrases }) =>
    phrases.some((phrase) => texts.some((words) => words.includes(unspaced().test(phrase) ? phrase : `-${phrase}-`))),
  );
  return index === -1 ? undefined : index;
}

/** A name as `findName` looks for it: its readings, the words of each joined by a hyphen. */
export interface NamePhrases {
  readonly phrases: readonly string[];
}

/** Prepares a name for `findName`. */
export const namePhrases = (name: string): NamePhrases => ({
  phrases: phrasesOf(name).map((words) => words.join('-')),
});
