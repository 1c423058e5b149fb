// Everything that needs the `yaml` package. Most runs read only files that the fast parser accepts, and never load it.

export { readComments } from './comments.ts';
export { locateFull } from './full-locator.ts';
export { parseFull } from './full-parser.ts';
export { cutTexts, joinedTexts, swallowedWords } from './text-slips.ts';
