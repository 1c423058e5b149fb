import { readMarkdown } from './markdown.ts';
import type { TextReader } from './text-run.ts';

/** Text in brackets behind an address or macro, of which the first part is a link text or alt text: `image:a.png[Acme,150]`. */
const MACRO_TEXT = /(?<=[^\s[\]])\[([^[\]\n]*)\]/g;
/** A cell of a table, from its bar to the next or the end of the line. */
const CELL = /\|([^|\n=][^|\n]*)/g;

/** A reference to a place, with its text: `<<customers,Halden Gear>>`. */
const REFERENCE = /(<<[^<>,\n]{1,200},)([^<>\n]{1,500})>>/g;

/** Makes blanks of the same length of what stands for one, of the sign before a line break, and of the marks of a reference. */
const evenBlanks = (text: string): string =>
  text
    .replace(/\{nbsp\}| \+(?=\r?\n)/g, (mark) => ' '.repeat(mark.length))
    .replace(REFERENCE, (_, mark: string, words: string) => `${' '.repeat(mark.length)}${words}  `);

/** Reads AsciiDoc: as the prose that Markdown is too, with link texts, alt texts and cells as values of their own. */
export const readAsciiDoc: TextReader = (text, emit) => {
  readMarkdown(evenBlanks(text).replace(MACRO_TEXT, ' $1 '), emit);
  for (const pattern of [MACRO_TEXT, CELL])
    for (const { index, 0: whole, 1: inner = '' } of text.matchAll(pattern)) {
      const value = (/^\s*"?([^",]*)/.exec(inner)?.[1] ?? '').trim();
      if (value !== '') emit('value', value, [[0, index + whole.indexOf(value)]]);
    }
};
