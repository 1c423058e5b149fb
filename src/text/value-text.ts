/**
 * Formats a value so that equal values have equal texts. The order of keys and of list items does not count. `0`,
 * `"0"`, `""`, `false`, null and undefined are six different values.
 */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).sort().join()}]`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${pairs
      .map(([key, inner]) => `${JSON.stringify(key)}:${valueText(inner)}`)
      .sort()
      .join()}}`;
  }
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
}

export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
