import { readMarkdown } from './markdown.ts';
import type { TextReader } from './text-run.ts';

/** The address of a link, which else reads like a tag: `The story <https://x.example>` between backquotes. */
const ADDRESS = /<([^<>`\s]+)>(?=`_)/g;
/** An option that holds a text, or the text of a link or role: a value that may be a name alone. */
const VALUES = [
  /^[ \t]+:(?:alt|caption|title|name|subtitle|author|company):[ \t]+(\S.*)/dgm,
  /`([^`<\n]{1,200}?)[ \t]{0,9}(?:<[^<>`\n]{0,2000}>)?`_/dg,
];

/** Reads reStructuredText: as the prose that Markdown is too, with alt texts and link texts as values of their own. */
export const readRst: TextReader = (text, emit) => {
  readMarkdown(text.replace(ADDRESS, ' $1 '), emit);
  for (const pattern of VALUES)
    for (const { indices, 1: value = '' } of text.matchAll(pattern))
      emit('value', value, [[0, indices?.[1]?.[0] ?? 0]]);
};
