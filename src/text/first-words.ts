/**
 * Finds the ids that a text names: itself, or else those that begin with it, as whole words: `public-2026` for
 * `public-2026-x7k2`. Half a word is more likely a typo.
 */
export const idsBegunBy = (text: string, ids: readonly string[]): readonly string[] =>
  ids.includes(text) ? [text] : [...new Set(ids)].filter((id) => id.startsWith(`${text}-`));
