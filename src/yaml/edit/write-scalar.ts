import { isDay } from '../../model/day.ts';

/** How a text is written on one line. */
export type Quote = 'plain' | 'single' | 'double';

/**
 * A scalar on one line, a text in these quotes where they can express it. What is plain reads alike under YAML 1.2 core
 * and 1.1, but for days: those stay plain, and are texts to us.
 */
export function scalarText(value: unknown, inFlow: boolean, quote: Quote = 'plain'): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return String(value);
  return quote === 'plain' && isPlain(value, inFlow) ? value : quotedText(value, quote);
}

/** A key on one line. `on` and `no` are good keys, and stay plain whatever YAML 1.1 makes of them. */
export const keyText = (key: string, inFlow: boolean, quote: Quote = 'plain'): string =>
  quote === 'plain' && (isPlain(key, inFlow) || ANSWER.test(key)) ? key : quotedText(key, quote);

/** Whether a text can stand without quotes, and means the same to every reader. */
export const isPlain = (text: string, inFlow: boolean): boolean =>
  isBare(text, inFlow) && (isDay(text) || !(ANSWER.test(text) || READ_AS_OTHER.some((other) => other.test(text))));

/** Whether every character may stand in a file as it is, and none of them is read as a line break by anyone. */
export const isPrintable = (text: string): boolean =>
  /^[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);

/** Whether a text is one plain scalar, of whatever type. */
const isBare = (text: string, inFlow: boolean): boolean =>
  isPrintable(text) &&
  text !== '' &&
  text === text.trim() &&
  !/^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)|:(?:\s|$)|\s#/.test(text) &&
  // PyYAML ends a plain text at a question mark where it stands within brackets.
  !(inFlow && /^:|[,?[\]{}]/.test(text));

/** What YAML 1.1 takes for true and false. */
const ANSWER = /^(?:yes|no|on|off)$/i;

/** What else some reader takes for no text: numbers with their bases and underscores, hours, moments, nothing. */
const READ_AS_OTHER: readonly RegExp[] = [
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
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  // YAML 1.1 knows no exponent without a point.
  return Object.is(value, -0) ? '-0' : String(value).replace(/^(-?\d+)e/, '$1.0e');
}
