import type { PlaceKind } from './lone-place.ts';

export const heading: PlaceKind = {
  why: 'a heading, behind its mark or over its line',
  example: { file: 'a.md', source: '# Vale', place: 'item' },
  placeOf: ({ before, after }) => (HEADING.test(before) || UNDERLINED.test(after) ? 'item' : undefined),
};

const HEADING = /(?:^|\n)[ \t]*(?:#{1,6}|={1,6})[ \t]+$/;

export const UNDERLINED = /^[ \t]*\r?\n[ \t]*[=~^"'#*+-]{3}/;
