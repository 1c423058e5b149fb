import type { Path } from './place.ts';

/** A change to a file's values, to be made without touching any other byte. */
export interface Edit {
  readonly op: 'set' | 'append' | 'remove';
  readonly path: Path;
  readonly value?: unknown;
}
