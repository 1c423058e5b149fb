import { isDay } from '../../model/day.ts';

/** The quoting of a text on one line. */
export type Quote = 'plain' | 'single' | 'double';

/**
 * Writes a scalar on one line, a text in the given quotes if they can express it. A plain text reads alike in YAML 1.2
 * core and 1.1. Days are the exception: they stay plain, and we read them as text.
 */
export function scalarText(value: unknown, inFlow: boolean, quote: Quote = 'plain'): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return String(value);
  return quote === 'plain' && isPlain(value, inFlow) ? value : quotedText(value, quote);
}

/** Writes a key on one line. `on` and `no` stay plain, though YAML 1.1 reads them as booleans. */
export const keyText = (key: string, inFlow: boolean, quote: Quote = 'plain'): string =>
  quote === 'plain' && (isPlain(key, inFlow) || YAML_1_1_BOOLEAN.test(key)) ? key : quotedText(key, quote);

/** Tells if every parser reads a text alike without quotes. */
export const isPlain = (text: string, inFlow: boolean): boolean =>
  isBare(text, inFlow) &&
  (isDay(text) || !(YAML_1_1_BOOLEAN.test(text) || OTHER_TYPES.some((other) => other.test(text))));

/** Tells if a file may hold every character unescaped, and no parser reads one as a line break. */
export const isPrintable = (text: string): boolean =>
  /^[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);

/** Tells if a text is one plain scalar of any type. */
const isBare = (text: string, inFlow: boolean): boolean =>
  isPrintable(text) &&
  text !== '' &&
  text === text.trim() &&
  !/^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)|:(?:\s|$)|\s#/.test(text) &&
  // PyYAML ends a plain scalar in flow style at a question mark.
  !(inFlow && /^:|[,?[\]{}]/.test(text));

/** The booleans that only YAML 1.1 knows. */
const YAML_1_1_BOOLEAN = /^(?:yes|no|on|off)$/i;

/** Texts that some parser reads as another type: numbers with bases and underscores, times, timestamps, null. */
const OTHER_TYPES: readonly RegExp[] = [
  /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]+)(?:e[-+]?\d+)?$/i,
  /^[-+]?0(?:b[01_]+|o[0-7_]+|x[\da-f_]+)$/i,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^\d{4}-\d\d?-\d\d?(?:(?:t|\s+)\d.*)?$/i,
  /^(?:[-+]?\.inf|\.nan|~|null|true|false|=|<<)$/i,
];

const quotedText = (text: string, quote: Quote): string =>
  quote === 'single' && isPrintable(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);

const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  // YAML 1.1 requires a point before an exponent.
  return Object.is(value, -0) ? '-0' : String(value).replace(/^(-?\d+)e/, '$1.0e');
}
