import { valueText as fingerprint, isMapping } from '../text/value-text.ts';

export { fingerprint, isMapping };

export const isEqual = (a: unknown, b: unknown): boolean => isIdentical(a, b) || fingerprint(a) === fingerprint(b);

/**
 * Tells whether two values are equal, with list items in the same order. Finds most equal values without formatting
 * them.
 */
export function isIdentical(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isIdentical(item, b[index]));
  }
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isIdentical(a[key], b[key]))
  );
}

/** Gives the value of a mapping's own key. A key from a file may be `constructor`. */
export const ownValue = <Mapping extends object>(mapping: Mapping, key: string): Mapping[keyof Mapping] | undefined =>
  Object.hasOwn(mapping, key) ? mapping[key as keyof Mapping] : undefined;

/** Gives the value of a key of any value; undefined unless that is a mapping. */
export const valueIn = (value: unknown, key: string): unknown => (isMapping(value) ? ownValue(value, key) : undefined);

/** Lists the keys with different values, in the order of the second mapping and then of the first. */
export function changedKeys(before: object, after: object): readonly string[] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].filter((key) => !isEqual(ownValue(before, key), ownValue(after, key)));
}

/**
 * Tells whether all values are empty. An empty list and an absent one are not equal, but neither has items to report.
 */
export const areEmpty = (...values: readonly unknown[]): boolean =>
  values.every((value) => value === undefined || fingerprint(value) === '[]' || fingerprint(value) === '{}');
