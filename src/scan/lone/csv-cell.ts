import { cellPlace, firstRow, isTable, TABLE_BAR } from './cell-place.ts';
import type { PlaceKind } from './lone-place.ts';

export const csvCell: PlaceKind = {
  why: 'a cell of a file that is a table, by the head of its column',
  example: { file: 'a.csv', source: 'Company,City\nVale,Hill\n', place: 'name' },
  placeOf: ({ file, source, start }) => (isTable(file) ? cellPlace(firstRow(source, start), TABLE_BAR) : undefined),
};
