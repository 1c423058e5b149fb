import type { Passage } from '../passage.ts';
import { htmlListPlace } from './element.ts';
import { listPlace } from './list-place.ts';
import type { LonePlace } from './lone-place.ts';
import { LISTED, leadOf, MAX_LIST, markedBefore, sourceStart, TAG, withoutInlineTags } from './source.ts';

/** Tells what the word is with which an item of a list begins: `* Rise – payments`. */
export function glossedPlace(passage: Passage, source: string | undefined): LonePlace {
  const start = sourceStart(passage);
  if (source === undefined || start === undefined) return 'none';
  const before = withoutInlineTags(markedBefore(source, start));
  const [, tag] = TAG.exec(before) ?? [];
  if (tag !== undefined)
    return /^(?:li|dt)$/i.test(tag) ? htmlListPlace(source.slice(Math.max(0, start - MAX_LIST), start)) : 'none';
  return LISTED.test(before.replace(/\[$/, '')) ? listPlace(leadOf(source, start)) : 'none';
}
