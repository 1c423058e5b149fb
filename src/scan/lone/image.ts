import { isIconPath } from '../logo-slug.ts';
import type { PlaceKind } from './lone-place.ts';

export const image: PlaceKind = {
  why: 'the alt text of a picture, but for one among icons',
  example: { file: 'a.md', source: '![Vale](img/1.png)', place: 'name' },
  placeOf: ({ before, after }) => {
    const [, mark] = /(!|\b(?:image|figure|logo)::?[^\s[\]]*)\[$/.exec(before) ?? [];
    if (mark === undefined) return undefined;
    return isIconPath(mark + (/^\]\(([^\s)]*)/.exec(after)?.[1] ?? '')) ? 'other' : 'name';
  },
};
