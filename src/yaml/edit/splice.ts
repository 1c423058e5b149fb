import type { OffsetRange } from '../offset-range.ts';

/** A range of a text and its replacement. */
export interface Splice extends OffsetRange {
  readonly text: string;
}

/** The splices of an edit. Only comments within the removed range may disappear. */
export interface Plan {
  readonly splices: readonly Splice[];
  readonly removed?: OffsetRange;
}

/** Applies splices that do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  return [...parts, text.slice(from)].join('');
}
