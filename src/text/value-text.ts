/**
 * A text that two values have in common exactly if they say the same. The order of keys and of list items says
 * nothing; `0`, `"0"`, `""`, `false`, null and nothing at all are six different things.
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
