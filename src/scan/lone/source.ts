import type { Passage } from '../passage.ts';

/** The offset in the source at which a passage begins; undefined in a file without lines. */
export const sourceStart = ({ origin }: Passage): number | undefined =>
  'offsets' in origin ? origin.offsets[0]?.[1] : undefined;

/** The source before a value, without the marks that begin it. */
export const markedBefore = (source: string, start: number): string =>
  source.slice(Math.max(0, start - MAX_BEFORE), start).replace(/[*_~`“„«]+$|<!\[CDATA\[\s*$/, '');

export const withoutInlineTags = (before: string): string => before.replace(INLINE_TAGS, '');

/** The most letters from a value to the begin and the end of its place. */
export const MAX_BEFORE = 240;
/** The most letters from a value to the begin of its list or table. */
export const MAX_LIST = 4000;

const INLINE_TAGS = /(?:<(?:b|em|font|i|p|small|span|strong|u)(?:\s[^<>]*)?>\s*)+$/i;

/** A tag before its text: its name and attributes. */
export const TAG = /<([\w:.-]+)((?:\s[^<>]*)?)>\s*$/;

/** The mark of an item of a list. */
export const LISTED = /(?:^|\n)[ \t]*(?:[-*+•][ \t]+)+["']?$/;

/** A key before its value, and the sign between them. */
export const KEY = /(?:^|[\s"'{,(<[:-])([\w.-]{1,80})["']?[ \t]*(:|=>?)[ \t]*(?:[{(]\s*)?["'`]?$/;

/** The line over a list that says what it is of: a heading, a key, or the end of a paragraph. */
export function leadOf(source: string, start: number): string {
  let end = source.lastIndexOf('\n', start - 1);
  while (end > 0 && start - end < MAX_LIST) {
    const from = source.lastIndexOf('\n', end - 1) + 1;
    const line = source.slice(from, end);
    if (/[\p{L}\p{N}]/u.test(line) && !/^\s*[-*+•]\s/.test(line)) return line;
    end = from - 1;
  }
  return '';
}
