/** The names of the formats of `refs check` and `refs scan`, the default first: an option that lists them loads no reporter. */
export const CHECK_FORMAT_NAMES = [
  'text',
  'concise',
  'json',
  'ndjson',
  'markdown',
  'github',
  'gitlab',
  'sarif',
  'junit',
] as const;
