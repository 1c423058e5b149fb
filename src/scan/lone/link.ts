import { isStoryPath } from '../logo-slug.ts';
import type { LonePlace, PlaceKind } from './lone-place.ts';

export const link: PlaceKind = {
  why: 'the text of a link in a page, by the address that it leads to',
  example: { file: 'a.md', source: '[Vale](https://hill.example/)', place: 'name' },
  placeOf: ({ value, before, after }) => {
    if (!/\[$/.test(before) || !/^\]/.test(after)) return undefined;
    const address =
      /^\]\(\s*<?([^\s()<>]*)/.exec(after)?.[1] ?? /(?:^|[\s(])(?:link:|xref:|<<)?([^\s()[\]]*)\[$/.exec(before)?.[1];
    return (address ?? '') === '' && /^\](?:\[|:)/.test(after) ? 'name' : targetPlace(address ?? '', value);
  },
};

/** Hosts of references for programmers, and repositories of code: a link to one names a program. */
const CODE_LINK =
  /^(?:https?:)?\/\/(?:(?:developer|pkg|docs)\.[\w.-]+|docs\.rs|crates\.io|pypi\.org|(?:www\.)?npmjs\.com|[\w-]+\.readthedocs\.io|(?:github|gitlab)\.com\/[\w.-]+\/[\w.-])/i;

/** Hosts on which a link leads to an account of the site itself. */
const ACCOUNT_LINK =
  /^(?:https?:)?\/\/(?:www\.)?(?:twitter|x|facebook|instagram|youtube|github|gitlab|medium|t)\.(?:com|me)\/[^/]*$/i;

/** Judges a link by the address that it leads to. A host of the same name, as `goharbor.io` of `Harbor`, is a sign by itself where it is the customer's. */
export function targetPlace(address: string, value: string): LonePlace {
  if (CODE_LINK.test(address) || ACCOUNT_LINK.test(address)) return 'item';
  const [, host = ''] =
    /^(?:https?:)?\/\/(?:www\.)?(?:get|go|try|use)?([\w-]+?)(?:app|hq|io|js|lang)?\.\w+(?:[/?#]|$)/i.exec(address) ??
    [];
  if (host.toLowerCase() === value.toLowerCase()) return 'item';
  if (/^(?:https?:)?\/\//i.test(address) || isStoryPath(address)) return 'name';
  return /^\/./.test(address) ? 'other' : 'item';
}
