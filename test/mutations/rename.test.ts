// An id changes wherever it is referred to: every id of every example customer is given another name.
import { expect, test } from 'vitest';
import { ID_KINDS, idsOf, placesOfId } from '../../src/mutations/id-places.ts';
import { renameId } from '../../src/mutations/rename-id.ts';
import { apply } from '../../src/yaml/edit/apply.ts';
import { renameKey } from '../../src/yaml/edit/rename-key.ts';
import { libraryOf } from '../library/library-of.ts';
import { exampleLibrary } from '../search/example-library.ts';

const NEW = 'quite-another-id';
const library = exampleLibrary();

const cases = library.customers.flatMap((customer) =>
  ID_KINDS.flatMap((thing) =>
    idsOf(customer.data, thing).map((id) => ({ customer, thing, id, name: `${customer.id} ${thing} ${id}` })),
  ),
);

test.each(cases)('$name', ({ customer, thing, id }) => {
  const planned = renameId(customer, thing, id, NEW);
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

const FORGOTTEN = `name: A
advocates: [{ id: pat-doe, status: left }, { id: kim-roe, name: Kim }]
consent:
  - { id: pat-doe-2026, subject: pat-doe, status: requested, uses: [quote], granted_by: pat-doe, evidence: "vault:pat-doe.eml" }
  - { id: brand, status: requested, uses: [logo], granted_by: pat-doe and Kim, conditions: Ask kim-roe. }
`;

test('of somebody forgotten the id changes in texts and comments as well, and is not said', () => {
  const [customer] = libraryOf({ 'customers/a.yaml': FORGOTTEN }).customers;
  if (customer === undefined) throw new Error('there is one');
  const planned = renameId(customer, 'advocate', 'pat-doe', 'person-1');
  if (!('edits' in planned)) throw new Error(planned.refused);
  const made = apply(FORGOTTEN, planned.edits);
  expect(made).toEqual({
    text: FORGOTTEN.replace('id: pat-doe,', 'id: person-1,')
      .replace('subject: pat-doe', 'subject: person-1')
      .replaceAll('granted_by: pat-doe', 'granted_by: person-1'),
  });
  expect(planned.inComments?.('# pat-doe, not vault:pat-doe.eml')).toBe('# person-1, not vault:pat-doe.eml');
  expect([planned.sentence, ...(planned.notes ?? [])].join()).not.toContain('pat-doe');
});

test('who is there keeps what texts say of them', () => {
  const [customer] = libraryOf({ 'customers/a.yaml': FORGOTTEN }).customers;
  if (customer === undefined) throw new Error('there is one');
  const planned = renameId(customer, 'advocate', 'kim-roe', 'kim');
  expect(planned).toMatchObject({
    edits: [{ path: ['advocates', 1, 'id'] }],
    sentence: 'renamed the advocate "kim-roe" to "kim"',
  });
  expect(planned).not.toHaveProperty('inComments');
});

test('an id that is taken is refused', () => {
  const [customer] = libraryOf({ 'customers/a.yaml': 'name: A\nstories: [{ id: one }, { id: two }]\n' }).customers;
  if (customer === undefined) throw new Error('there is one');
  expect(renameId(customer, 'story', 'one', 'two')).toHaveProperty('refused');
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
