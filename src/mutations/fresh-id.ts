import { checksum } from '../text/hash.ts';

const LETTERS = 4;

/**
 * Makes an id for a new record, `public-2026-x7k2`: words that describe it, and four letters of a hash. The same record
 * gets the same id everywhere. Two branches that add different records do not take the same one.
 */
export function freshId(words: string, record: object, taken: readonly string[]): string {
  const hash = checksum(new TextEncoder().encode(JSON.stringify(record))) % 36 ** LETTERS;
  const id = `${words}-${hash.toString(36).padStart(LETTERS, '0')}`;
  return taken.includes(id) ? freshId(words, { ...record, id }, taken) : id;
}
