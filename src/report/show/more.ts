import type { CustomerFile } from '../../model/customer.ts';
import { plain } from '../escape.ts';

/** The keys that other parts of the page print. */
const PRINTED: ReadonlySet<string> = new Set([
  'name',
  'status',
  'industry',
  'segment',
  'region',
  'country',
  'customer_since',
  'blinded_as',
  'excludes',
  'parent',
  'acquired_on',
]);

/** Prints each further value of the file, so that no key is invisible: one that is new to the schema, and the user's own. */
export const moreLines = (data: CustomerFile): readonly string[] =>
  Object.entries(data).flatMap(([key, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const isPlain = values.every((one) => ['string', 'number', 'boolean'].includes(typeof one));
    return PRINTED.has(key) || !isPlain || values.length === 0
      ? []
      : [`${plain(key)}: ${values.map((one) => plain(String(one))).join(', ')}`];
  });
