// Whose file is whose parent: chains, circles, and what cannot be followed.
import { expect, test } from 'vitest';
import { linkCompanies } from '../../src/library/parents.ts';
import { lint } from '../../src/rules/lint.ts';
import { libraryOf } from './library-of.ts';

type Files = Readonly<Record<string, string>>;

const libraryFrom = (files: Files) =>
  libraryOf(Object.fromEntries(Object.entries(files).map(([id, text]) => [`customers/${id}.yaml`, text])));

/** The ids of the companies that own a customer, with an exclamation mark where the chain is at fault. */
const ownersOf = (id: string, files: Files): string => {
  const { parents } = linkCompanies(libraryFrom(files)).customers.find((one) => one.id === id) ?? {};
  return parents === undefined
    ? 'nobody'
    : `${parents.files.map((one) => one.id).join(' ')}${parents.fault === undefined ? '' : `! by ${parents.fault.file}`}`;
};

/** The files in which a check finds a parent at fault. */
const dangling = (files: Files): readonly string[] =>
  lint(libraryFrom(files), '2026-10-01')
    .diagnostics.filter(({ rule }) => rule === 'reference/dangling')
    .map(({ file }) => file.slice('customers/'.length, -'.yaml'.length));

const chain = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [
      `level-${nth}`,
      `name: Level ${'abcdefghijklmnopqrstuvwxyz'[nth]}\n${nth === count - 1 ? '' : `parent: level-${nth + 1}\n`}`,
    ]),
  );

test.each<[says: string, files: Files, owners: string, faults: readonly string[]]>([
  ['nobody', { a: 'name: Aa\n' }, 'nobody', []],
  ['a parent and its parent', { a: 'name: Aa\nparent: b\n', b: 'name: Bb\nparent: c\n', c: 'name: Cc\n' }, 'b c', []],
  ['nobody who is there', { a: 'name: Aa\nparent: b\n' }, '! by customers/a.yaml', ['a']],
  [
    'one whose own parent is not there',
    { a: 'name: Aa\nparent: b\n', b: 'name: Bb\nparent: c\n' },
    'b! by customers/b.yaml',
    ['b'],
  ],
  ['itself', { a: 'name: Aa\nparent: a\n' }, '! by customers/a.yaml', ['a']],
  [
    'itself by way of another',
    { a: 'name: Aa\nparent: b\n', b: 'name: Bb\nparent: a\n' },
    'b! by customers/a.yaml',
    ['a', 'b'],
  ],
  [
    'two that own one another',
    { a: 'name: Aa\nparent: b\n', b: 'name: Bb\nparent: c\n', c: 'name: Cc\nparent: b\n' },
    'b c! by customers/b.yaml',
    ['b', 'c'],
  ],
  [
    'a parent with another file of its own',
    { a: 'name: Aa\nparent: b\n', b: 'name: Bb\n', two: 'name: Bb\n' },
    'b two',
    [],
  ],
  [
    'a parent of the same domain, with another child of it',
    {
      a: 'name: Aa\nparent: b\ndomains: [b.example]\n',
      b: 'name: Bb\ndomains: [b.example]\n',
      c: 'name: Cc\nparent: b\ndomains: [b.example]\n',
    },
    'b c',
    [],
  ],
])('owned by %s', (_, files, owners, faults) => {
  expect(ownersOf('a', files)).toBe(owners);
  expect(dangling(files)).toEqual(faults);
});

test('a chain has a bound, so that no library takes long', () => {
  expect(ownersOf('level-0', chain(17))).toMatch(/level-16$/);
  expect(ownersOf('level-0', chain(18))).toContain('! by');
});

test('each file of a company has parents of its own', () => {
  const files = { a: 'name: Aa\nparent: b\n', two: 'name: Aa\n', b: 'name: Bb\n' };
  const [, , two] = linkCompanies(libraryFrom(files)).customers;
  expect(two?.parents).toBeUndefined();
  expect(two?.twins?.map(({ id, parents }) => [id, parents?.files.map((one) => one.id)])).toEqual([['a', ['b']]]);
});
