import { valueText as fingerprint, isMapping } from '../text/value-text.ts';

export { fingerprint, isMapping };

export const isEqual = (a: unknown, b: unknown): boolean => isIdentical(a, b) || fingerprint(a) === fingerprint(b);

/** Whether two values are the same in all, the order of list items too. Much is, and is told so without a text of it. */
export function isIdentical(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => isIdentical(item, b[at]));
  }
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isIdentical(a[key], b[key]))
  );
}

/** The value of a key that the mapping has itself; a key from a file may be `constructor`. */
export const ownValue = <Mapping extends object>(mapping: Mapping, key: string): Mapping[keyof Mapping] | undefined =>
  Object.hasOwn(mapping, key) ? mapping[key as keyof Mapping] : undefined;

/** The value of a key in what may be a mapping. */
export const valueIn = (value: unknown, key: string): unknown => (isMapping(value) ? ownValue(value, key) : undefined);

/** The keys whose values differ, in the order of the second mapping and then of the first. */
export function changedKeys(before: object, after: object): readonly string[] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].filter((key) => !isEqual(ownValue(before, key), ownValue(after, key)));
}

/** Whether neither holds anything: an empty list and an absent one have no items to tell of, and are not the same. */
export const areEmpty = (...values: readonly unknown[]): boolean =>
  values.every((value) => value === undefined || fingerprint(value) === '[]' || fingerprint(value) === '{}');
