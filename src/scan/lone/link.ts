import { isWithArticle } from '../judge/thing.ts';
import { isStoryPath } from '../logo-slug.ts';
import type { LonePlace, PlaceKind } from './lone-place.ts';

export const link: PlaceKind = {
  why: 'the text of a link in a page, by the address that it leads to',
  example: { file: 'a.md', source: '[Vale](https://hill.example/)', place: 'name' },
  placeOf: ({ value, source, before, after }) => {
    if (!/\[$/.test(before) || !/^\]/.test(after)) return undefined;
    // A thing of the site itself: `in our [Vale](https://hill.example)`.
    const behind = after.replace(/^\](?:\([^()]*\)|\[[^\]]*\])/, '');
    if (isWithArticle(before.slice(0, -1), behind)) return 'item';
    const label = /^\]\[([^\]\n]*)\]/.exec(after)?.[1];
    const address =
      (label === undefined ? undefined : definedAddress(label || value, source)) ??
      /^\]\(\s*<?([^\s()<>]*)/.exec(after)?.[1] ??
      /(?:^|[\s(])(?:link:|xref:|<<)?([^\s()[\]]*)\[$/.exec(before)?.[1];
    return (address ?? '') === '' && /^\](?:\[|:)/.test(after) ? 'name' : targetPlace(address ?? '', value);
  },
};

/** The address of a link that is written elsewhere in the page: `[vale]: https://hill.example`. */
export function definedAddress(label: string, source: string): string | undefined {
  const at = source.indexOf(`\n[${label}]:`);
  return at === -1 ? undefined : /\]:\s*<?([^\s<>]*)/.exec(source.slice(at, at + MAX_DEFINITION))?.[1];
}
const MAX_DEFINITION = 400;

/** Hosts of references for programmers, and repositories of code: a link to one names a program. */
const CODE_LINK =
  /^(?:https?:)?\/\/(?:(?:developer|pkg|docs)\.[\w.-]+|docs\.rs|crates\.io|pypi\.org|(?:www\.)?npmjs\.com|[\w-]+\.readthedocs\.io|(?:github|gitlab)\.com\/[\w.-]+\/[\w.-])/i;

/** Hosts on which a link leads to an account of the site itself. */
const ACCOUNT_LINK =
  /^(?:https?:)?\/\/(?:www\.)?(?:twitter|x|facebook|instagram|youtube|github|gitlab|medium|t)\.(?:com|me)\/[^/]*$/i;

/**
 * Judges a link by the address that it leads to. A host or path of the same word, as `goharbor.io` of `Harbor`, is a product of
 * others or an account at a service; a host of the customer is a sign by itself.
 */
export function targetPlace(address: string, value: string): LonePlace {
  if (CODE_LINK.test(address) || ACCOUNT_LINK.test(address)) return 'item';
  if (/^(?:https?:)?\/\//i.test(address)) return hasWord(address, value.toLowerCase()) ? 'item' : 'name';
  if (isStoryPath(address)) return 'name';
  return /^\/./.test(address) ? 'other' : 'item';
}

/** True where a host or path has a word for itself, or before the ending of a product: `chef-habitat`, `getvale.dev`. */
const hasWord = (address: string, word: string): boolean =>
  address
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some(
      (part) =>
        part.replace(/^(?:get|go|try|use)(?=.{3})/, '').replace(/(?:app|hq|io|js|lang)$/, '') === word || part === word,
    );
