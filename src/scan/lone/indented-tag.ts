import type { PlaceKind } from './lone-place.ts';

export const indentedTag: PlaceKind = {
  why: 'the text of a tag in an indented template',
  example: { file: 'a.haml', source: '%h3 Vale', place: 'item' },
  placeOf: ({ file, before }) =>
    /\.(?:haml|slim|pug|jade)$/i.test(file) && TAG_BEFORE.test(before) ? 'item' : undefined,
};

/** A tag before its text or the call that prints it. */
const TAG_BEFORE = /(?:^|\n)[ \t]*[%.#]?\w[\w.#-]*(?:=[ \t]*\w+[ \t(]+["']?|[ \t]+)$/;
