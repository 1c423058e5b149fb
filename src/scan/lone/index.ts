import type { Passage } from '../passage.ts';
import { barCell } from './bar-cell.ts';
import { codeList } from './code-list.ts';
import { csvCell } from './csv-cell.ts';
import { element } from './element.ts';
import { field } from './field.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { indentedTag } from './indented-tag.ts';
import { link } from './link.ts';
import { listItem } from './list-item.ts';
import { listOfPages } from './list-of-pages.ts';
import type { LonePlace, LoneValue, PlaceKind } from './lone-place.ts';
import { rstCell } from './rst-cell.ts';
import { MAX_BEFORE, markedBefore, sourceStart, withoutInlineTags } from './source.ts';

/** The kinds of places in their order. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  ...[csvCell, image, link, element, barCell, field, rstCell],
  ...[listOfPages, indentedTag, listItem, heading, codeList],
];

/** Tells what a word is that is all of a passage, by the source around it. */
export function lonePlace(passage: Passage, source: string, file: string): LonePlace {
  const value = loneValue(passage, source, file);
  if (value === undefined) return 'name';
  for (const { placeOf } of PLACE_KINDS) {
    const place = placeOf(value);
    if (place !== undefined) return place;
  }
  return 'none';
}

/** The source around a passage; undefined where it is all of the source. */
export function loneValue(passage: Passage, source: string, file: string): LoneValue | undefined {
  const { text: value } = passage;
  const start = sourceStart(passage);
  if (start === undefined || source.trim() === value) return undefined;
  const marked = markedBefore(source, start);
  const after = source.slice(start + value.length, start + value.length + MAX_BEFORE);
  return { value, file, source, start, marked, before: withoutInlineTags(marked), after };
}
