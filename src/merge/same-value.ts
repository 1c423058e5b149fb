import { isMapping } from '../values/equality.ts';

/** A text that two values have in common exactly if they are the same. The order of keys says nothing, that of items does. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`);
    return `{${pairs.sort().join()}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

export const isSameValue = (a: unknown, b: unknown): boolean => canonicalText(a) === canonicalText(b);
