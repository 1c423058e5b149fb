// `refs show` prints every value of a file: a key that no other part of the page knows stands in a block of its own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerFile } from '../../src/model/customer.ts';
import { moreLines } from '../../src/report/show/more.ts';
import { runs } from '../properties.ts';

test('further values, and the keys of the user', () => {
  const data = {
    name: 'Nordlicht',
    aliases: ['NL', 'Nordlicht Robotics'],
    employees: 4000,
    'x-crm': '0061t',
    stories: [{ id: 'month-end' }],
    excludes: ['acme'],
  };
  expect(moreLines(data as CustomerFile)).toEqual([
    'aliases: NL, Nordlicht Robotics',
    'employees: 4000',
    'x-crm: 0061t',
  ]);
});

test('no key that is new is invisible', () => {
  const values = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcz_'), minLength: 1 }).map((key) => `x-${key}`),
      values,
      (key, value) => {
        expect(moreLines({ name: 'Nordlicht', [key]: value } as CustomerFile)).toHaveLength(1);
      },
    ),
    { numRuns: runs(100) },
  );
});
