/** The version of the program; a test holds it to package.json. */
export const VERSION = '0.1.0';

/**
 * The package as npm is told to install it. It is on no registry yet; once it is, this is `customer-refs@${VERSION}`, and
 * `npm run generate` writes it where documents name it.
 */
export const PACKAGE_SPEC = `git+https://github.com/your-org/customer-refs.git#v${VERSION}`;

/** The oldest version of node that it runs on; a test holds it to package.json. */
export const OLDEST_NODE = '20.19';

declare const REFS_BUILD: string;

/** A hash of the program's source, which separates the caches of different builds. A constant of build/index.js. */
export const BUILD = typeof REFS_BUILD === 'undefined' ? 'source' : REFS_BUILD;
