import type { Path } from './place.ts';

/**
 * A change to a file's values that keeps every other byte. `set` puts a value at a path, and makes missing mappings on
 * the way. `append` puts a value at the end of the list at a path, and makes a missing list. `remove` deletes the key
 * or entry at a path, with the comments that belong to it.
 */
export interface Edit {
  readonly op: 'set' | 'append' | 'remove';
  readonly path: Path;
  readonly value?: unknown;
}
