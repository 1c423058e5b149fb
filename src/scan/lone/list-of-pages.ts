import { isStoryPath } from '../logo-slug.ts';
import type { PlaceKind } from './lone-place.ts';
import { LISTED } from './source.ts';

export const listOfPages: PlaceKind = {
  why: 'the title of a page in a list of them, by the path of the page',
  example: { file: 'mkdocs.yml', source: 'nav:\n  - Vale: customers/vale.md\n', place: 'name' },
  placeOf: ({ before, after }) => {
    const [, page] = /^["']?:[ \t]+(\S+\.\w+)[ \t]*(?:\n|$)/.exec(after) ?? [];
    if (page === undefined || !LISTED.test(before)) return undefined;
    return isStoryPath(page) ? 'name' : 'other';
  },
};
