import { isMapping } from '../values/equality.ts';

/** Writes a value so that equal values give equal texts. The order of items counts, that of keys does not. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`);
    return `{${pairs.sort().join()}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

export const isSameValue = (a: unknown, b: unknown): boolean => canonicalText(a) === canonicalText(b);
