import type { FieldTree } from './fields.ts';

/** Tells whether a field is wanted, by its path in the document; without a tree all are. */
export const isPicked = (tree: FieldTree | undefined, [name, ...rest]: readonly string[]): boolean =>
  tree === undefined ||
  tree === true ||
  name === undefined ||
  (Object.hasOwn(tree, name) && isPicked(tree[name], rest));
