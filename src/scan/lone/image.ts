import { BADGE } from '../badge.ts';
import { isIconPath } from '../logo-slug.ts';
import { definedAddress } from './link.ts';
import type { LoneValue, PlaceKind } from './lone-place.ts';

export const image: PlaceKind = {
  why: 'the alt text of a picture, but for one among icons and a badge',
  example: { file: 'a.md', source: '![Vale](img/1.png)', place: 'name' },
  placeOf: (value) => {
    const path = pictureOf(value);
    if (path === undefined) return undefined;
    return isIconPath(path) || BADGE.test(path) ? 'other' : 'name';
  },
};

/** The mark and address of a picture by its alt text in Markdown or AsciiDoc. */
function pictureOf({ value, source, before, after }: LoneValue): string | undefined {
  const [, mark] = /(!|\b(?:image|figure|logo)::?[^\s[\]]*)\[$/.exec(before) ?? [];
  if (mark === undefined) return undefined;
  const label = /^\]\[([^\]\n]*)\]/.exec(after)?.[1];
  const address = label === undefined ? /^\]\(([^\s)]*)/.exec(after)?.[1] : definedAddress(label || value, source);
  return mark + (address ?? '');
}

/** True for the alt text of a badge, which says the name of a service as a sign on its door does. */
export function isBadgeText(value: LoneValue): boolean {
  const [tag] = /<img\b[^<>]*\balt=["'{]*$/i.exec(value.marked) ?? [];
  const picture = tag === undefined ? pictureOf(value) : tag + (/^[^<>]*/.exec(value.after)?.[0] ?? '');
  return BADGE.test(picture ?? '');
}
