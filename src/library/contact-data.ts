import type { Path } from '../model/place.ts';

/** A value that holds contact data, and the sentence that says so. */
export interface ContactFault {
  readonly path: Path;
  readonly message: string;
}

/** Finds the contact data in the values of a customer file, at any depth. The one judgement of rules, imports and mutations. */
export function contactFaults(data: unknown): readonly ContactFault[] {
  if (!holdsSuspect(data, '')) return [];
  return suspectsIn(data).flatMap(({ path, key, text }) => {
    const found = isPhoneOf(key, text) ? 'a phone number' : FIGURES.includes(key) ? undefined : contactIn(text);
    return found === undefined ? [] : [{ path, message: `${found} stands in "${key}"` }];
  });
}

/** Keys that hold figures, which may have any number of digits and a sign. */
const FIGURES: readonly string[] = ['before', 'after', 'change', 'employees'];

interface SuspectText {
  readonly path: Path;
  /** Its key, or the key of its list. */
  readonly key: string;
  readonly text: string;
}

/** Says that a text or number inside a value could hold contact data. A quick test first, since most files hold none. */
function holdsSuspect(value: unknown, key: string): boolean {
  if (typeof value === 'string') return mayHoldContact(key, value);
  if (typeof value === 'number') return mayHoldContact(key, String(value));
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((inner) => holdsSuspect(inner, key));
  for (const step in value) {
    if (holdsSuspect((value as Readonly<Record<string, unknown>>)[step], step)) return true;
  }
  return false;
}

/** Lists the texts and numbers that could hold contact data, with their paths. */
function suspectsIn(value: unknown, key = '', path: Path = []): readonly SuspectText[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([step, inner]) =>
      Array.isArray(value) ? suspectsIn(inner, key, [...path, Number(step)]) : suspectsIn(inner, step, [...path, step]),
    );
  }
  return holdsSuspect(value, key) ? [{ path, key, text: String(value) }] : [];
}

/**
 * Names the contact data in a text. Figures, days, ids and versions are full of digits too. So a phone number counts
 * only in one of the usual forms: `+49 30 1234567`, `0049 30 1234567`, `(030) 123 45 67`, `212-555-0199` or
 * `phone 5550199`.
 */
export const contactIn = (text: string): 'an e-mail address' | 'a phone number' | undefined =>
  hasMail(text) ? 'an e-mail address' : hasPhone(text) ? 'a phone number' : undefined;

/** Says that a text may hold contact data: it has an "@", or seven digits. A day counts only under a phone key. */
function mayHoldContact(key: string, text: string): boolean {
  if (text.length < 6) return false;
  if (isDayLike(text)) return PHONE_KEY.test(key);
  let digits = 0;
  for (let index = 0; index < text.length && digits < 7; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x40) return true;
    if (code >= 0x30 && code <= 0x39) digits += 1;
  }
  return digits === 7;
}

const isDayLike = (text: string): boolean => text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text);

/** Says that a value is a phone number by its key, however it is written: `x-phone: 5550199`. */
export const isPhoneOf = (key: string, value: string): boolean =>
  PHONE_KEY.test(key) && /^[+\d ()./-]+$/.test(value) && /^\D*(?:\d\D*){7,15}$/.test(value);

const PHONE_KEY =
  /(?:^|[-_ ])(?:tel|telephone|telefon|phone|mobile|cell|fax|whatsapp)s?(?:[-_ ]?(?:no|nr|number)s?)?$/i;

const MAIL =
  /(?<![\p{L}\p{N}._%+@-])([\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63})@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(\p{L}{2,24})(?![\p{L}\p{N}-])/gu;

// "logo@2x.png" is a picture for high-density screens, "git@host.example" a repository.
const FILE_ENDING = /^(?:avif|css|gif|heic|html?|ico|jpe?g|js|json|md|pdf|png|svg|ts|webp|ya?ml)$/i;
const ACCOUNT = /^(?:git|hg|svn|ssh)$/i;

const hasMail = (text: string): boolean =>
  text.includes('@') &&
  [...text.matchAll(MAIL)].some(([, local = '', ending = '']) => !ACCOUNT.test(local) && !FILE_ENDING.test(ending));

/** Patterns of texts that have the digits of a phone number and are not one. */
const LOOK_ALIKES = [
  // 2026-10-01, 01.10.2026, 10/1/26, 10/2026
  /(?<!\d)(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<!\d|\d[-./])(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)?\d\d(?!\d|[-./]\d)/g,
  /(?<!\d)(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d(?!\d)/g,
  // 0900-1700
  /(?<!\d)(?:[01]\d|2[0-3])[0-5]\d ?[-–] ?(?:[01]\d|2[0-3])[0-5]\d(?!\d)/g,
  // A bank account: DE89 3704 0044 0532 0130 00
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
  // A ZIP code: 02134-1234
  /(?<!\d|\d[- ])0\d{4}-\d{4}(?!\d|[- ]\d)/g,
] as const;

// GAP separates groups of digits. ALONE and END separate a number from the rest of an id: case-0417-123456.
const GAP = String.raw`[ \u00a0\u202f()./\u2011-]`;
const ALONE = String.raw`(?<![\p{L}\p{N}+#][-_./#:]?)(?<!\d[ ()])`;
const END = String.raw`(?![\p{L}\p{N}])`;

type Phone = readonly [pattern: RegExp, fewest: number];

/** The forms of phone numbers, each with its fewest digits. */
const phonePatterns = (): readonly Phone[] => [
  // With the code of the country: +49 (0)30 1234567, 0049 30 1234567
  [new RegExp(String.raw`(?<![\p{L}\p{N}+])\+[1-9](?:${GAP}{0,3}\d){7,14}${END}`, 'gu'), 8],
  [new RegExp(String.raw`${ALONE}00[1-9]\d{0,2}(?:${GAP}{1,3}\d{1,8}){2,6}${END}`, 'gu'), 10],
  // As it is dialled within the country: (030) 123 45 67, 01.23.45.67.89
  [new RegExp(String.raw`${ALONE}\(?0[1-9]\d{0,4}\)?(?:[ \u00a0()/-]{1,3}\d{2,8}){1,5}${END}`, 'gu'), 9],
  [new RegExp(String.raw`${ALONE}0[1-9](?:\.\d\d){4}${END}`, 'gu'), 10],
  // In North America: (212) 555-0199
  [
    new RegExp(
      String.raw`${ALONE}(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d([ .-])(?=\d{3}\1))[2-9]\d\d[ .-]\d{4}${END}`,
      'gu',
    ),
    10,
  ],
  // By its name: phone 5550199
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:tel|telephone|telefon|phone|mobile|cell|fax|whatsapp)[.:]? ?(?:no|nr|number)?[.:]? ?\+?\(?\d(?:${GAP}{0,3}\d){6,14}${END}`,
      'giu',
    ),
    7,
  ],
];

// Compiled on first use: that takes a millisecond, and most files need no phone pattern.
let phones: readonly Phone[] | undefined;

function hasPhone(text: string): boolean {
  // Most values with enough digits are days.
  if (isDayLike(text) || !hasDigits(text)) return false;
  const rest = LOOK_ALIKES.reduce((left, lookAlike) => left.replace(lookAlike, '·'), text);
  if (!hasDigits(rest)) return false;
  phones ??= phonePatterns();
  return phones.some(([pattern, fewest]) =>
    [...rest.matchAll(pattern)].some(([number]) => number.replace(/\D/g, '').length >= fewest && !isFigure(number)),
  );
}

const hasDigits = (text: string): boolean => /(?:\d\D{0,3}){7}/.test(text);

/** A round number in thousands, as in +12 500 000, or one with a decimal point, as in +52.520008. */
const isFigure = (number: string): boolean =>
  /^\D*\d{1,3}(?:[ \u00a0\u202f.]\d{3})*[ \u00a0\u202f.]000$/.test(number) || /^\+\d{1,3}\.\d+$/.test(number);
