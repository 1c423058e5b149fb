import { addDays, isDay } from '../model/day.ts';

/** The picture that `$day` takes where none is given. */
const ISO = 'Y-M-D';

/** A day as Excel counts it, from 1900 on: 1927-05-18 to 2100-01-01. Source: the 1900 date system of Excel. */
const SERIALS = { first: 10_000, last: 73_051, start: '1899-12-30' } as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const FULL = '|january|february|march|april|june|july|august|sept|september|october|november|december';

/** A time of day behind a day, which is let go. */
const TIME =
  '(?:(?:,? +|T)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?';

interface Picture {
  readonly text: string;
  readonly pattern: RegExp;
  /** The tokens in the order of the groups of the pattern. */
  readonly tokens: readonly string[];
}

/** Reads a text as a day by one of several pictures, or throws the reason. Undefined for a blank. */
export function dayOf(value: unknown, ...given: readonly unknown[]): string | undefined {
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error('$day takes a text or a number');
  const pictures = picturesOf(given);
  const text = String(value).trim();
  const serial = serialDay(text, pictures);
  if (serial !== undefined) return serial;
  const found = pictures.flatMap((picture) => {
    const day = readBy(picture, text);
    return day === undefined ? [] : [{ day, picture: picture.text }];
  });
  const sound = found.filter(({ day }) => isDay(day));
  const days = new Set(sound.map(({ day }) => day));
  if (days.size > 1) {
    throw new Error(`"${text}" is ${sound.map(({ day, picture }) => `${day} as "${picture}"`).join(' and ')}`);
  }
  const [only] = days;
  if (only !== undefined) return only;
  const [near] = found.filter(({ day }) => mayBeDay(day));
  if (near !== undefined) throw new Error(`"${text}" is ${near.day}, a day that the calendar does not have`);
  throw new Error(`"${text}" is no day as in ${pictures.map((picture) => `"${picture.text}"`).join(' or ')}`);
}

/** True for a month that there is, and a number of days that a month may have. */
const mayBeDay = (day: string): boolean => isDay(`2000-${day.slice(5, 7)}-01`) && isDay(`2000-01-${day.slice(8)}`);

/** Gives the reason why a text is no picture of a day; undefined if it is one. */
export function pictureFault(text: string): string | undefined {
  const tokens = text.match(TOKENS) ?? [];
  const kinds = tokens.map((token) => token.charAt(0));
  for (const kind of ['D', 'M', 'Y']) {
    const times = kinds.filter((one) => one === kind).length;
    if (times !== 1) return `the picture "${text}" has ${times === 0 ? 'no' : 'more than one'} ${kind}`;
  }
  const other = text.replace(TOKENS, '').match(/[\p{L}\p{N}[\]]/u)?.[0];
  return other === undefined ? undefined : `the picture "${text}" has "${other}", and D, M and Y are known`;
}

const TOKENS = /D{1,2}|M{1,3}|Y{4}|Y{1,2}/g;

const known = new Map<string, Picture>();

function picturesOf(given: readonly unknown[]): readonly Picture[] {
  const texts = given.flat().filter((one) => one !== undefined);
  return (texts.length === 0 ? [ISO] : texts).map((text) => {
    if (typeof text !== 'string') throw new Error('a picture of $day is a text, such as "D/M/Y"');
    const before = known.get(text);
    if (before !== undefined) return before;
    const fault = pictureFault(text);
    if (fault !== undefined) throw new Error(fault);
    const made = compilePicture(text);
    known.set(text, made);
    return made;
  });
}

function compilePicture(text: string): Picture {
  const isTight = /[DMY]{5,}/.test(text);
  const tokens = text.match(TOKENS) ?? [];
  const parts = text
    .split(TOKENS)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const groups = tokens.map((token) => `(${groupOf(token, isTight)})`);
  const body = parts.map((literal, index) => `${literal}${groups[index] ?? ''}`).join('');
  return { text, tokens, pattern: new RegExp(`^${body}${TIME}$`, 'i') };
}

/** The digits that a token takes: one or two where nothing but a separator follows, else exactly two. */
function groupOf(token: string, isTight: boolean): string {
  if (token === 'MMM') return `${MONTHS.join('|')}${FULL}`;
  if (token === 'YYYY' || (token === 'Y' && isTight)) return '\\d{4}';
  if (token === 'Y') return '\\d{4}|\\d{2}';
  return isTight || token.length === 2 ? '\\d{2}' : '\\d{1,2}';
}

/** The text as YYYY-MM-DD by a picture, whether the calendar has that day or not; undefined where it is written otherwise. */
function readBy({ pattern, tokens }: Picture, text: string): string | undefined {
  const groups = text.match(pattern)?.slice(1);
  if (groups === undefined) return undefined;
  const partOf = (kind: string) => groups[tokens.findIndex((token) => token.startsWith(kind))] ?? '';
  const month = partOf('M');
  const number = MONTHS.findIndex((name) => month.toLowerCase().startsWith(name)) + 1;
  const two = (digits: string) => digits.padStart(2, '0');
  return `${fullYear(partOf('Y'))}-${two(number > 0 ? String(number) : month)}-${two(partOf('D'))}`;
}

/** A year of two digits: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999. Source: POSIX, strptime, %y. */
const fullYear = (digits: string): string =>
  digits.length === 4 ? digits : `${Number(digits) <= 68 ? '20' : '19'}${digits}`;

/** The day that a bare number counts, where no picture could take it for digits of its own. */
function serialDay(text: string, pictures: readonly Picture[]): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text) || pictures.some(({ pattern }) => pattern.test(text))) return undefined;
  const count = Math.floor(Number(text));
  if (count < SERIALS.first || count > SERIALS.last) return undefined;
  return addDays(SERIALS.start, count);
}
