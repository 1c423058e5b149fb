import type { Path } from './place.ts';

/**
 * A change to a file's values, to be made without touching any other byte. `set` puts a value at a path, and the
 * mappings that are missing on the way to it. `append` puts one at the end of the list at a path, which is made where
 * there is none. `remove` takes away the key or entry at a path with the comments that belong to it.
 */
export interface Edit {
  readonly op: 'set' | 'append' | 'remove';
  readonly path: Path;
  readonly value?: unknown;
}
