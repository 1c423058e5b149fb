// What the Markdown of several reports has in common.

// A comment on GitHub holds 65,536 characters; the rest is for whoever puts something around it.
const MOST = 65_000;
// No line of a report is shorter, so that no more of them are tried.
const SHORTEST = 20;

/** A page of all items or, where that would be too long for a comment, of the first so many of them. */
export function fittingPage<Item>(
  items: readonly Item[],
  page: (shown: readonly Item[], leftOut: readonly Item[]) => string,
): string {
  for (let most = Math.min(items.length, MOST / SHORTEST); ; most = Math.floor(most * 0.9)) {
    const text = page(items.slice(0, most), items.slice(most));
    if (text.length < MOST || most === 0) return text;
  }
}

/** A text with no more than so many characters. */
export function shortened(text: string, most = 500): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** Markdown behind one line that opens it; the line is ours, not a stranger's. */
export const folded = (summary: string, content: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${content}\n</details>\n`;
