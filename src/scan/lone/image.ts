import { isIconPath } from '../logo-slug.ts';
import { definedAddress } from './link.ts';
import type { PlaceKind } from './lone-place.ts';

export const image: PlaceKind = {
  why: 'the alt text of a picture, but for one among icons and a badge',
  example: { file: 'a.md', source: '![Vale](img/1.png)', place: 'name' },
  placeOf: ({ value, source, before, after }) => {
    const [, mark] = /(!|\b(?:image|figure|logo)::?[^\s[\]]*)\[$/.exec(before) ?? [];
    if (mark === undefined) return undefined;
    const label = /^\]\[([^\]\n]*)\]/.exec(after)?.[1];
    const address = label === undefined ? /^\]\(([^\s)]*)/.exec(after)?.[1] : definedAddress(label || value, source);
    const path = mark + (address ?? '');
    return isIconPath(path) || BADGE.test(path) ? 'other' : 'name';
  },
};

/** A picture of a service that says how a project stands, or where it can be met. */
export const BADGE = /shields\.io\/|\bbadges?\b/i;
