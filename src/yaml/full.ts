// What the `yaml` package says of a text. Most runs read files that the quick reader knows, and never load this.

export { readComments } from './comments.ts';
export { locateCarefully } from './full-locator.ts';
export { parseCarefully } from './full-parser.ts';
