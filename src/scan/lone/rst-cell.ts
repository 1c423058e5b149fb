import { UNDERLINED } from './heading.ts';
import type { PlaceKind } from './lone-place.ts';

export const rstCell: PlaceKind = {
  why: 'a cell of a simple table of reStructuredText',
  example: { file: 'a.rst', source: '====== ====\nWho    City\n====== ====\nVale   x\n====== ====\n', place: 'item' },
  placeOf: ({ file, before, after }) =>
    /\.(?:rst|rest)$/i.test(file) && /(?:\S\n|\S {2,})$/.test(before) && !UNDERLINED.test(after) ? 'item' : undefined,
};
