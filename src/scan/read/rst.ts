import { readMarkdown } from './markdown.ts';
import type { TextReader } from './text-run.ts';

/** The address of a link, which is no part of its sentence: `The story <https://x.example>` between backquotes. */
const ADDRESS = /<([^<>`\s]+)>(?=`_)/g;
/** An option that holds a text, or the text of a link or role: a value that may be a name alone. */
const VALUES = [
  /^[ \t]+:(?:alt|caption|title|name|subtitle|author|company):[ \t]+(\S.*)/dgm,
  /`([^`<\n]{1,200}?)\s{0,40}(?:<[^<>`\n]{0,2000}>)?`_/dg,
  // Cells of a grid.
  /\|[ \t]{1,99}([^|\s][^|\n]{0,200}?)[ \t]*(?=\|)/dg,
];
/** A table whose columns are as wide as the signs over them. */
const SIMPLE_TABLE = /^[ \t]*=+(?:[ \t]+=+)+[ \t]*\n(?:[^\n]+\n)+?(?=[ \t]*=+(?:[ \t]+=+)+[ \t]*$)/gm;
const SIMPLE_CELL = /(?<=^[ \t]*|[ \t]{2})[^\s=](?:[^\s]|[ \t](?![ \t]))*/gm;

/** Reads reStructuredText: as the prose that Markdown is too, with alt texts and link texts as values of their own. */
export const readRst: TextReader = (text, emit) => {
  readMarkdown(
    text.replace(ADDRESS, (address) => ' '.repeat(address.length)),
    emit,
  );
  for (const { index, 1: address = '' } of text.matchAll(ADDRESS)) emit('address', address, [[0, index + 1]]);
  for (const pattern of VALUES)
    for (const { indices, 1: value = '' } of text.matchAll(pattern))
      emit('value', value, [[0, indices?.[1]?.[0] ?? 0]]);
  for (const { index, 0: rows } of text.matchAll(SIMPLE_TABLE))
    for (const cell of rows.matchAll(SIMPLE_CELL)) emit('value', cell[0], [[0, index + cell.index]]);
};
