import { containersOf } from '../containers.ts';
import type { Passage } from '../passage.ts';
import { KEY, LISTED, markedBefore, sourceStart, TAG, withoutInlineTags } from './source.ts';

/** The kind of place in a list: the mark, tag or key before a value, which the values of one list have in common. */
export function slotOf(passage: Passage, source: string, file: string): string {
  const start = sourceStart(passage);
  if (start === undefined) return '';
  const before = withoutInlineTags(markedBefore(source, start));
  const tag = TAG.exec(before)?.[1];
  if (tag !== undefined) return `<${tag}>`;
  if (LISTED.test(before.replace(/\[$/, ''))) return '-';
  const key = KEY.exec(before)?.[1];
  if (key !== undefined)
    return `${key} ${containersOf(source, start, { file, value: passage.text })[0]?.words.join(' ')}`;
  return /[|#=[,(]\s*["'`]?$/.exec(before)?.[0].charAt(0).replace(/[[(]/, ',') ?? '';
}
