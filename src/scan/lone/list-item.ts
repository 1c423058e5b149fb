import { listPlace } from './list-place.ts';
import type { PlaceKind } from './lone-place.ts';
import { LISTED, leadOf } from './source.ts';

export const listItem: PlaceKind = {
  // Before headings: the end of the data at the begin of a page looks like the line under one.
  why: 'an item of a list, by the line over it',
  example: { file: 'a.md', source: 'Our customers:\n\n- Vale\n', place: 'member' },
  placeOf: ({ source, start, before }) => (LISTED.test(before) ? listPlace(leadOf(source, start)) : undefined),
};
