import type { SourceRows } from './read-rows.ts';

/** The line of a header, as a mapping says it; nothing where it is the first. */
export interface LikelyHeader {
  readonly header?: number;
}

/** How many lines are looked at for the header. A title and what stands below it take fewer. */
const MAX_HEADER_LINE = 10;

/** A title has one cell, or two. A header has nearly as many as the rows. */
const MIN_SHARE = 0.6;

/** Reads a source by the first line that has about as many columns as any: what stands above it is a title. */
export async function likelyHeaderOf(
  readBy: (line: LikelyHeader) => Promise<SourceRows>,
): Promise<{ readonly header: LikelyHeader; readonly read: SourceRows }> {
  const first = { header: {}, read: await readBy({}) };
  const tried = [first];
  // Rows that all fit their header leave nothing to look for.
  if (first.read.bad.length === 0 && !first.read.notes.some(({ message }) => message.includes('no heading')))
    return first;
  for (let header = 2; header <= MAX_HEADER_LINE; header += 1)
    tried.push({ header: { header }, read: await readBy({ header }) });
  const widths = tried.map(({ read }) => new Set(read.rows.flatMap(({ fields }) => Object.keys(fields))).size);
  const most = Math.max(...widths);
  return tried[widths.findIndex((width) => width > 0 && width >= MIN_SHARE * most)] ?? first;
}
