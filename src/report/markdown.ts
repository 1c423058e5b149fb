import { splitCommands } from '../text/split-commands.ts';
import { markdown, markdownCode } from './escape.ts';

// Shared by the Markdown of several reports.

// A comment on GitHub holds 65,536 characters; the rest is left for text around the report.
const MAX_PAGE = 65_000;
// Room for the headings of a page, and for the note about omitted lines.
const RESERVED_FOR_HEADINGS = 2000;
const MAX_COMMAND = 1000;
// No line of a report is shorter, which bounds the number of lines to try.
const MIN_LINE = 20;

/** Makes a page of all items. If that is too long for a comment, it holds only the first ones. */
export function fittingPage<Item>(
  items: readonly Item[],
  page: (shown: readonly Item[], omitted: readonly Item[]) => string,
): string {
  for (let most = Math.min(items.length, MAX_PAGE / MIN_LINE); ; most = Math.floor(most * 0.9)) {
    const text = page(items.slice(0, most), items.slice(most));
    if (text.length < MAX_PAGE || most === 0) return text;
  }
}

/**
 * The lines of a page that fit, in order, and those that do not. A line that is too long is left out alone, so that it
 * cannot hide others.
 */
export function fittingLines<Line extends { readonly text: string }>(
  lines: readonly Line[],
): { readonly fitting: readonly Line[]; readonly omitted: readonly Line[] } {
  const fitting: Line[] = [];
  const omitted: Line[] = [];
  let room = MAX_PAGE - RESERVED_FOR_HEADINGS;
  for (const line of lines) {
    const fits = line.text.length <= room;
    if (fits) room -= line.text.length;
    (fits ? fitting : omitted).push(line);
  }
  return { fitting, omitted };
}

/** A hint inside a line: commands whole and as code, to be copied; long prose shortened. */
export const markdownHint = (hint: string): string =>
  splitCommands(hint)
    .map(({ text, isCommand }) => {
      if (!isCommand)
        return `${/^\s/.test(text) ? ' ' : ''}${markdown(shortened(text))}${/\S\s$/.test(text) ? ' ' : ''}`;
      return text.length > MAX_COMMAND ? '(a command too long for this page)' : markdownCode(text);
    })
    .join('');

/** Shortens a text to a number of characters. */
export function shortened(text: string, most = 500): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** Markdown folded behind a summary line, which must be our own text. */
export const folded = (summary: string, content: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${content}\n</details>\n`;
