/** The most places of one file that may be mentions: each takes about a thousand bytes of memory. */
export const MAX_HITS = 5000;

/** The end of a search that would take too much memory. */
export class TooManyHits extends Error {}

/** Ends a search that has found too much. */
export function refuseTooManyHits(count: number): void {
  if (count > MAX_HITS) throw new TooManyHits();
}
