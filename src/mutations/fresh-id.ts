import { checksum } from '../text/hash.ts';

const LETTERS = 4;

/**
 * An id for a new record: words that say what it is, and four letters of what it says, `public-2026-x7k2`. The same
 * record gets the same id everywhere, and two branches that each add another one do not take the same.
 */
export function freshId(words: string, record: object, taken: readonly string[]): string {
  const hash = checksum(new TextEncoder().encode(JSON.stringify(record))) % 36 ** LETTERS;
  const id = `${words}-${hash.toString(36).padStart(LETTERS, '0')}`;
  return taken.includes(id) ? freshId(words, { ...record, id }, taken) : id;
}
