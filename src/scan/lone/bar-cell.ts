import { asciiDocCellPlace, cellPlace, rowsAbove } from './cell-place.ts';
import { isOfCompany } from './company-words.ts';
import type { PlaceKind } from './lone-place.ts';

export const barCell: PlaceKind = {
  why: 'a cell behind a bar, by the head of its column',
  example: { file: 'a.md', source: '| Term | Meaning |\n| --- | --- |\n| Vale | a valley |', place: 'none' },
  placeOf: ({ file, source, start, before }) => {
    if (!/\|[ \t]*$/.test(before)) return undefined;
    const isAsciiDoc = /\.(?:adoc|asciidoc|asc)$/i.test(file);
    if (isAsciiDoc) return asciiDocCellPlace(source, start);
    const row = rowsAbove(source, start);
    return isBehindHead(row.row, source, start) ? 'name' : cellPlace(row, /\|/);
  },
};

/** True in a row that begins with a head, and is not the row of heads itself: `| Company | Vale |`. */
function isBehindHead(row: string, source: string, start: number): boolean {
  const [, label = '', ...cells] = row.split('|');
  const lineAbove =
    /[^\n]*\n$/.exec(source.slice(Math.max(0, start - row.length - MAX_LINE), start - row.length))?.[0] ?? '';
  return cells.length > 0 && isOfCompany(label) && lineAbove.includes('|');
}
const MAX_LINE = 400;
