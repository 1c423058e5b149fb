import type { Library } from '../model/library.ts';
import type { Mention } from '../model/mention.ts';
import { findMentions } from '../scan/find-mentions.ts';
import { scanTerms } from '../scan/terms.ts';
import { rangeAt } from '../text/line-index.ts';

/** Finds the customers and people that a text names. */
export type NameFinder = (text: string) => readonly Mention[];

/** Makes the finder of names in texts that are to be shown: the one that scans content. */
export const nameFinder = ({ customers }: Library): NameFinder => finderOf(customers);

/** Makes the finder of the names of some customers. */
export function finderOf(customers: Library['customers']): NameFinder {
  const terms = scanTerms(customers.map(({ id, data: file }) => ({ id, file })));
  return (text) => {
    const content = { passages: [{ text, role: 'text', origin: { line: 1 } } as const], images: [] };
    const { mentions, leftOut } = findMentions('text', content, terms);
    // A name that is also a word may be meant, and a text that may name somebody is withheld.
    const maybe = leftOut.map(({ customer, term, line }) => ({
      customer,
      term,
      kind: 'name' as const,
      file: 'text',
      range: rangeAt(line, 1),
      text: term,
    }));
    return [...mentions, ...maybe];
  };
}
