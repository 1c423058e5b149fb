// `vault:films/close.mp4`, `https://…`. A drive letter of Windows counts too: it leads out of the library.
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Tells whether a named file is a path in the library. Otherwise it has a scheme, and lies elsewhere. */
export const isLibraryPath = (file: string): boolean => !SCHEME.test(file);
