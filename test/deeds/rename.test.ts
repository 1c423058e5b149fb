// An id changes wherever it is referred to: every id of every example customer is given another name.
import { expect, test } from 'vitest';
import { idsOf, placesOfId, THINGS } from '../../src/deeds/references.ts';
import { renameThing } from '../../src/deeds/rename.ts';
import { apply } from '../../src/edit/apply.ts';
import { renameKey } from '../../src/edit/rename-key.ts';
import { libraryOf } from '../library/library-of.ts';
import { exampleLibrary } from '../search/example-library.ts';

const NEW = 'quite-another-id';
const library = exampleLibrary();

const cases = library.customers.flatMap((customer) =>
  THINGS.flatMap((thing) =>
    idsOf(customer.data, thing).map((id) => ({ customer, thing, id, name: `${customer.id} ${thing} ${id}` })),
  ),
);

test.each(cases)('$name', ({ customer, thing, id }) => {
  const planned = renameThing(customer, thing, id, NEW);
  if (!('edits' in planned)) throw new Error(planned.refused);
  const text = library.textOf(customer.file) ?? '';
  const made = apply(text, planned.edits);
  if ('refused' in made) throw new Error(made.refused);
  const after = libraryOf({ [customer.file]: made.text });
  expect(after.faults).toEqual([]);
  const [renamed] = after.customers;
  expect(idsOf(renamed?.data ?? { name: '' }, thing)).toEqual(
    idsOf(customer.data, thing).map((other) => (other === id ? NEW : other)),
  );
  expect(placesOfId(renamed?.data ?? { name: '' }, thing, id)).toEqual([]);
  expect(made.text.split('\n').filter((line, at) => line !== text.split('\n')[at])).toHaveLength(planned.edits.length);
});

test('an id that is taken is refused', () => {
  const [customer] = libraryOf({ 'customers/a.yaml': 'name: A\nstories: [{ id: one }, { id: two }]\n' }).customers;
  if (customer === undefined) throw new Error('there is one');
  expect(renameThing(customer, 'story', 'one', 'two')).toHaveProperty('refused');
});

test.each([
  [
    'block',
    'taxonomy:\n  products:\n    a: { name: A } # first\n',
    'taxonomy:\n  products:\n    b: { name: A } # first\n',
  ],
  ['flow', 'taxonomy: { products: { a: {}, c: {} } }\n', 'taxonomy: { products: { b: {}, c: {} } }\n'],
  ['quoted', 'taxonomy:\r\n  products:\r\n    "a": {}\r\n', 'taxonomy:\r\n  products:\r\n    b: {}\r\n'],
])('a key is renamed in a %s mapping, and nothing else', (_, text, expected) => {
  expect(renameKey(text, ['taxonomy', 'products', 'a'], 'b')).toEqual({ text: expected });
});

test('a key is not renamed to one that is there, and not where there is none', () => {
  expect(renameKey('a: 1\nb: 2\n', ['a'], 'b')).toHaveProperty('refused');
  expect(renameKey('a: 1\n', ['c'], 'b')).toHaveProperty('refused');
});
