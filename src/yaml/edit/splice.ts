/** A stretch of a text and what is to stand in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an edit comes to. Comments go only with the stretch that it takes away. */
export interface Plan {
  readonly splices: readonly Splice[];
  readonly removed?: { readonly start: number; readonly end: number };
}

/** The text with these splices made, none of which overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  return [...parts, text.slice(from)].join('');
}
