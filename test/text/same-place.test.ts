// Two spellings of one place are equal, and no text takes long.
import { expect, test } from 'vitest';
import { comparablePlace } from '../../src/text/same-place.ts';

test.each([
  ['https://www.vendor.example/customers', 'HTTP://VENDOR.example/customers//'],
  ['vendor.example', 'https://vendor.example/#top'],
  ['vendor.example:8080/a?b=c', 'https://www.vendor.example:8080/a/?b=c'],
  ['Booth 7', 'bôoth 7'],
  ['deck:2026.sales', 'Deck:2026.Sales'],
])('%s is %s', (one, other) => expect(comparablePlace(one)).toBe(comparablePlace(other)));

test.each([
  ['vendor.example/a', 'vendor.example/A'],
  ['vendor.example/?a', 'vendor.example/?A'],
  ['vendor.example', 'vendor.example.'],
  ['vendor.example:80', 'vendor.example:81'],
])('%s is not %s', (one, other) => expect(comparablePlace(one)).not.toBe(comparablePlace(other)));

test.each(['a.'.repeat(10_000), `${'a.'.repeat(9990)} b`, `${'/'.repeat(19_990)}x`, `a.b${'/'.repeat(19_990)}x`])(
  'a place of 20,000 characters is compared at once',
  (where) => expect(comparablePlace(where)).not.toBe(''),
);
