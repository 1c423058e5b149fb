/** The version of the program; a test holds it to package.json. */
export const VERSION = '0.1.0';

/** The oldest version of node that it runs on; a test holds it to package.json. */
export const OLDEST_NODE = '20.19';
