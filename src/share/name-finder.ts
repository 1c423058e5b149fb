import type { Library } from '../model/library.ts';
import type { Mention } from '../model/mention.ts';
import { findMentions } from '../scan/find-mentions.ts';
import { scanTerms } from '../scan/terms.ts';
import { rangeAt } from '../text/line-index.ts';

/** Finds the customers and people that a text names. */
export type NameFinder = (text: string) => readonly Mention[];

/** Makes the finder of names in texts that are to be shown: the one that scans content. */
export const nameFinder = ({ customers }: Library): NameFinder => finderOf(customers);

/** Makes the finder of names that are surely meant: words of a language are none. */
export const sureFinder = ({ customers }: Library): NameFinder => finderOf(customers, { isSure: true });

/** Makes the finder of the names of some customers. */
export function finderOf(customers: Library['customers'], { isSure = false } = {}): NameFinder {
  const terms = scanTerms(customers.map(({ id, data: file }) => ({ id, file })));
  const find: NameFinder = (text) => {
    const content = { passages: [{ text, role: 'text', origin: { line: 1 } } as const], images: [] };
    const { mentions, leftOut, unread } = findMentions('text', content, terms);
    if (unread !== undefined && text.length > 3 * MAX_NAME) {
      const middle = text.length / 2;
      return [...find(text.slice(0, middle + MAX_NAME)), ...find(text.slice(middle - MAX_NAME))];
    }
    if (isSure) return mentions;
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
  return find;
}

/** The longest name that is found across the middle of a text with too many names to find at once. */
const MAX_NAME = 1000;
