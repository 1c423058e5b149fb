// An id is replaced at all paths at once, if the text has it nowhere else.
import { expect, test } from 'vitest';
import type { Path } from '../../../src/model/place.ts';
import { renameValues } from '../../../src/yaml/edit/rename-values.ts';

const FIRST: Path = ['products', 0, 'id'];
const SECOND: Path = ['stories', 0, 'products', 0];

test.each<[says: string, text: string, paths: readonly Path[], edited: string]>([
  [
    'every place, and the comments as they were',
    'products:\n  - { id: atlas }   # the first\nstories:\n  - products: [atlas, beacon]\n',
    [FIRST, SECOND],
    'products:\n  - { id: atlas-erp }   # the first\nstories:\n  - products: [atlas-erp, beacon]\n',
  ],
  ['in quotes', 'products: [{ id: "atlas" }]\n', [FIRST], 'products: [{ id: "atlas-erp" }]\n'],
  [
    'not as part of a longer word',
    'products: [{ id: atlas }, { id: atlas-mini }]\n',
    [FIRST],
    'products: [{ id: atlas-erp }, { id: atlas-mini }]\n',
  ],
])('%s', (_, text, paths, edited) => {
  expect(renameValues(text, paths, 'atlas', 'atlas-erp')).toBe(edited);
});

test.each<[says: string, text: string, paths: readonly Path[]]>([
  ['a comment has it, too', 'products: [{ id: atlas }] # atlas\n', [FIRST]],
  ['a text has it, too', 'name: the atlas people\nproducts: [{ id: atlas }]\n', [FIRST]],
  ['a comment has it, and the place in other letters', 'products: [{ id: "\\x61tlas" }] # atlas\n', [FIRST]],
  ['a key has it, and the place in other letters', 'atlas: 1\nproducts: [{ id: "\\x61tlas" }]\n', [FIRST]],
  ['the text cannot be read', 'products: [{ id: atlas }\n', [FIRST]],
])('left to whoever looks for each place: %s', (_, text, paths) => {
  expect(renameValues(text, paths, 'atlas', 'atlas-erp')).toBeUndefined();
});
