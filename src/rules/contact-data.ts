/**
 * Whether a text holds an e-mail address or a phone number. Figures, days, ids and versions are full of digits too, so
 * a phone number is one only if it is written as people write them: `+49 30 1234567`, `0049 30 1234567`,
 * `(030) 123 45 67`, `212-555-0199` or `phone 5550199`. Digits without any of that are none.
 */
export const contactIn = (text: string): 'an e-mail address' | 'a phone number' | undefined =>
  hasMail(text) ? 'an e-mail address' : hasPhone(text) ? 'a phone number' : undefined;

/** Whether a text has what every address or phone number has: an "@", or seven digits. A day has them, and is none but by its key. */
export function mayHoldContact(key: string, text: string): boolean {
  if (text.length < 6) return false;
  if (isDayLike(text)) return PHONE_KEY.test(key);
  let digits = 0;
  for (let at = 0; at < text.length && digits < 7; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x40) return true;
    if (code >= 0x30 && code <= 0x39) digits += 1;
  }
  return digits === 7;
}

const isDayLike = (text: string): boolean => text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text);

/** Whether a value is a phone number by its key, however it is written: `x-phone: 5550199`. */
export const isPhoneOf = (key: string, value: string): boolean =>
  PHONE_KEY.test(key) && /^[+\d ()./-]+$/.test(value) && /^\D*(?:\d\D*){7,15}$/.test(value);

const PHONE_KEY =
  /(?:^|[-_ ])(?:tel|telephone|telefon|phone|mobile|cell|fax|whatsapp)s?(?:[-_ ]?(?:no|nr|number)s?)?$/i;

const MAIL =
  /(?<![\p{L}\p{N}._%+@-])([\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63})@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(\p{L}{2,24})(?![\p{L}\p{N}-])/gu;

// "logo@2x.png" is a picture for fine screens, "git@host.example" a repository.
const FILE_ENDING = /^(?:avif|css|gif|heic|html?|ico|jpe?g|js|json|md|pdf|png|svg|ts|webp|ya?ml)$/i;
const ACCOUNT = /^(?:git|hg|svn|ssh)$/i;

const hasMail = (text: string): boolean =>
  text.includes('@') &&
  [...text.matchAll(MAIL)].some(([, local = '', ending = '']) => !ACCOUNT.test(local) && !FILE_ENDING.test(ending));

/** What has the digits of a phone number, and is none. */
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

// What parts the groups of digits, and what tells the number from the rest of an id: case-0417-123456.
const GAP = String.raw`[ \u00a0\u202f()./\u2011-]`;
const ALONE = String.raw`(?<![\p{L}\p{N}+#][-_./#:]?)(?<!\d[ ()])`;
const END = String.raw`(?![\p{L}\p{N}])`;

type Phone = readonly [pattern: RegExp, fewest: number];

/** How phone numbers are written, and the fewest digits that each has. */
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

// They take a millisecond to make, and most files have nothing that they could find.
let phones: readonly Phone[] | undefined;

function hasPhone(text: string): boolean {
  // Most values that have the digits for one are days.
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
