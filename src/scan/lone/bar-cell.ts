import { asciiDocCellPlace, cellPlace, rowsAbove } from './cell-place.ts';
import type { PlaceKind } from './lone-place.ts';

export const barCell: PlaceKind = {
  why: 'a cell behind a bar, by the head of its column',
  example: { file: 'a.md', source: '| Term | Meaning |\n| --- | --- |\n| Vale | a valley |', place: 'none' },
  placeOf: ({ file, source, start, before }) => {
    if (!/\|[ \t]*$/.test(before)) return undefined;
    const isAsciiDoc = /\.(?:adoc|asciidoc|asc)$/i.test(file);
    return isAsciiDoc ? asciiDocCellPlace(source, start) : cellPlace(rowsAbove(source, start), /\|/);
  },
};
