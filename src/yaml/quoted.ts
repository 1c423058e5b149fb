const MAX_QUOTED_LENGTH = 60;

/** Quotes a text on one line, and shortens a long one. Any other value is written as it is. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (value.length <= MAX_QUOTED_LENGTH) return JSON.stringify(value);
  // The cut must not leave half of a surrogate pair.
  return JSON.stringify(`${value.slice(0, MAX_QUOTED_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);
}
