/** The version of the program; a test holds it to package.json. */
export const VERSION = '0.1.0';

/** The oldest version of node that it runs on; a test holds it to package.json. */
export const OLDEST_NODE = '20.19';

declare const REFS_BUILD: string;

/** What the program was built from, as a hash: what one build kept is nothing to another. A constant of build/index.js. */
export const BUILD = typeof REFS_BUILD === 'undefined' ? 'source' : REFS_BUILD;
