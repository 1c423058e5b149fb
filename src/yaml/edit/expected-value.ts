import type { Edit } from '../../model/edit.ts';
import type { Path } from '../../model/place.ts';
import { isMapping } from '../../text/value-text.ts';
import { MAX_DEPTH } from '../compose.ts';

/** Gives the value at a path; undefined if the path does not exist. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => {
    if (Array.isArray(node)) return typeof step === 'number' ? node[step] : undefined;
    return isMapping(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }, root);

/** Applies a possible edit to the value of a file. */
export function expectedValue(root: unknown, { op, path, value }: Edit): unknown {
  if (op === 'append') return withValue(root, path, [...((valueAt(root, path) as unknown[] | null) ?? []), value]);
  return op === 'set' ? withValue(root, path, value) : withValue(root, path, undefined);
}

/** Sets the value at a path; undefined removes it. */
function withValue(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const item = withValue(node[step as number], rest, value);
    return item === undefined ? node.toSpliced(step as number, 1) : node.with(step as number, item);
  }
  const entries = new Map(Object.entries(node ?? {}));
  const child = withValue(entries.get(String(step)), rest, value);
  if (child === undefined) entries.delete(String(step));
  else entries.set(String(step), child);
  return Object.fromEntries(entries);
}

/** Tells if two values are equal. The order of keys does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isMapping(a) || !isMapping(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

/**
 * Copies a value as plain data, without undefined keys. Gives undefined for a value that no file can hold: functions, big
 * integers, dates, cycles and too deep nesting.
 */
export function toPlainData(value: unknown, depth = 0): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (typeof value !== 'object' || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    const items = Array.from(value, (item) => toPlainData(item, depth + 1));
    return items.includes(undefined) ? undefined : items;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
  const entries = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key, child]) => [key, toPlainData(child, depth + 1)] as const);
  return entries.some(([, child]) => child === undefined) ? undefined : Object.fromEntries(entries);
}
