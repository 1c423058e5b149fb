import { isMapping, valueIn } from './equality.ts';

/** The meaning of an absent key, where that is more than nothing. */
export type AbsentWords = Readonly<Record<string, string>>;

/** Formats a value for a message; a mapping as its keys and values. */
export function valueInWords(value: unknown, absent = 'nothing'): string {
  if (value === undefined) return absent;
  if (Array.isArray(value)) return value.map((item) => valueInWords(item)).join(', ') || 'none';
  if (isLimit(value)) return `${value.max} per ${value.per}`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(([inner, of]) => `${keyInWords(inner)} ${valueInWords(of)}`);
    return pairs.join(', ') || 'none';
  }
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}

const isLimit = (value: unknown): value is { readonly max: number; readonly per: string } =>
  isMapping(value) && 'max' in value && 'per' in value;

/** Formats a key for a message: `granted on`. */
const keyInWords = (key: string): string => (key.startsWith('x-') ? key : key.replaceAll('_', ' '));

/** Formats a change as old → new. Long texts are cut to the part around the first difference. */
export function oldToNew(before: unknown, after: unknown, absent?: string): string {
  const [old, now] = [valueInWords(before, absent), valueInWords(after, absent)];
  const start =
    old.length <= MAX_SHOWN_LENGTH && now.length <= MAX_SHOWN_LENGTH
      ? 0
      : Math.max(0, firstDifference(old, now) - CONTEXT_LENGTH);
  return `${shorten(old, start)} → ${shorten(now, start)}`;
}

/** Formats the changes of keys: `audience prospects → public; uses quote → quote, video`. */
export const eachOldToNew = (
  keys: readonly string[],
  before: unknown,
  after: unknown,
  absent: AbsentWords = {},
): string =>
  keys
    .map((key) => `${keyInWords(key)} ${oldToNew(valueIn(before, key), valueIn(after, key), absent[key])}`)
    .join('; ');

// Bounds the shown part of a text, and the part of it before the first difference, in UTF-16 units.
const MAX_SHOWN_LENGTH = 80;
const CONTEXT_LENGTH = 20;

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Shortens a text to the part from an offset on. A letter of two UTF-16 units is not cut in half. */
export function shorten(text: string, start = 0): string {
  const shortened = text
    .slice(start, start + MAX_SHOWN_LENGTH)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '');
  return `${start > 0 ? '…' : ''}${shortened}${start + MAX_SHOWN_LENGTH < text.length ? '…' : ''}`;
}
