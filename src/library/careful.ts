// What the `yaml` package says of a text. Most runs read files that the quick reader knows, and never load this.
export { locateCarefully } from './careful-locator.ts';
export { parseCarefully } from './careful-parse.ts';
export { readComments } from './comments.ts';
