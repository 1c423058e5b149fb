import type { Library } from '../model/library.ts';
import type { Mention } from '../model/mention.ts';
import { findMentions } from '../scan/find-mentions.ts';
import { scanTerms } from '../scan/terms.ts';

/** Finds the customers and people that a text names. */
export type NameFinder = (text: string) => readonly Mention[];

/** Makes the finder of names in texts that are to be shown: the one that scans content. */
export function nameFinder({ customers }: Library): NameFinder {
  const terms = scanTerms(customers.map(({ id, data: file }) => ({ id, file })));
  return (text) =>
    findMentions('text', { passages: [{ text, role: 'text', origin: { line: 1 } }], images: [] }, terms).mentions;
}
