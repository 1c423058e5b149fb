const MOST = 60;

/** A text in quotes on one line, shortened where it is long; any other value as it is. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  // A letter of two units is not cut in half.
  return JSON.stringify(value.length <= MOST ? value : `${value.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);
}
