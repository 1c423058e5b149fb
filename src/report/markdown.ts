import { splitCommands } from '../text/split-commands.ts';
import { markdown, markdownCode } from './escape.ts';

// What the Markdown of several reports has in common.

// A comment on GitHub holds 65,536 characters; the rest is for whoever puts something around it.
const MAX_PAGE = 65_000;
// What the headings of a page take, and what says that lines are left out.
const RESERVED_FOR_HEADINGS = 2000;
const MAX_COMMAND = 1000;
// No line of a report is shorter, so that no more of them are tried.
const MIN_LINE = 20;

/** A page of all items or, where that would be too long for a comment, of the first so many of them. */
export function fittingPage<Item>(
  items: readonly Item[],
  page: (shown: readonly Item[], leftOut: readonly Item[]) => string,
): string {
  for (let most = Math.min(items.length, MAX_PAGE / MIN_LINE); ; most = Math.floor(most * 0.9)) {
    const text = page(items.slice(0, most), items.slice(most));
    if (text.length < MAX_PAGE || most === 0) return text;
  }
}

/**
 * The lines of a page that fit, in their order, and those that do not. One that is too long costs only itself: nobody
 * hides other lines behind it.
 */
export function fittingLines<Line extends { readonly text: string }>(
  lines: readonly Line[],
): { readonly fitting: readonly Line[]; readonly leftOut: readonly Line[] } {
  const fitting: Line[] = [];
  const leftOut: Line[] = [];
  let room = MAX_PAGE - RESERVED_FOR_HEADINGS;
  for (const line of lines) {
    const fits = line.text.length <= room;
    if (fits) room -= line.text.length;
    (fits ? fitting : leftOut).push(line);
  }
  return { fitting, leftOut };
}

/** A hint inside a line: its commands as code and whole, to be copied; its prose shortened where it is long. */
export const markdownHint = (hint: string): string =>
  splitCommands(hint)
    .map(({ text, isCommand }) => {
      if (!isCommand)
        return `${/^\s/.test(text) ? ' ' : ''}${markdown(shortened(text))}${/\S\s$/.test(text) ? ' ' : ''}`;
      return text.length > MAX_COMMAND ? '(a command too long for this page)' : markdownCode(text);
    })
    .join('');

/** A text with no more than so many characters. */
export function shortened(text: string, most = 500): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** Markdown behind one line that opens it; the line is ours, not a stranger's. */
export const folded = (summary: string, content: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${content}\n</details>\n`;
