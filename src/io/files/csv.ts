import { CsvError, parse } from 'csv-parse/sync';
import { type Table, TableBuilder } from './table.ts';

const LINE_BREAKS = ['\r\n', '\n', '\r'];
const LF = 10;
const CR = 13;
/** Bounds a record, so that an unclosed quote is reported. Reading goes on after the line of the quote. */
const MAX_RECORD_BYTES = 1024 ** 2;

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote that begins here is never closed',
  CSV_MAX_RECORD_SIZE: 'a quote that begins here is never closed',
  CSV_INVALID_CLOSING_QUOTE:
    'a quoted field that is never closed, or that text follows; inside of it a quote is written twice',
  INVALID_OPENING_QUOTE: 'a quote in a field that is not quoted; quote the field, and write the inner quote twice',
};

/** The form of a CSV, where its text does not show it. */
export interface CsvOptions {
  readonly delimiter?: string | undefined;
  /** The line of the header. */
  readonly header?: number | undefined;
}

// Excel's own word for the delimiter, which it neither shows nor needs quoted.
const SEPARATOR_LINE = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n|\n|\r|$)/i;

/**
 * Parses a CSV text whose first line is its header. A faulty record harms no other, and a blank one is skipped. A
 * column without a heading is left out. Of columns with one heading the later ones are numbered: `note`, `note 2`.
 * Never throws.
 */
export function readCsv(text: string, { delimiter, header = 1 }: CsvOptions = {}): Table {
  const [separatorLine = '', separator] = text.match(SEPARATOR_LINE) ?? [];
  const parted = delimiter ?? separator ?? likelyDelimiter(text, header);
  const bytes = new TextEncoder().encode(text);
  const lineOf = lineCounter(bytes);
  const builder = new TableBuilder(header);
  if (separator !== undefined)
    builder.notes.push({ line: 1, message: `the first line is Excel's sep= line, and the header is the next one` });
  let start = afterBreaks(bytes, new TextEncoder().encode(separatorLine).length);

  const take = (fields: readonly string[], end: number): null => {
    const line = lineOf(start);
    start = afterBreaks(bytes, end);
    builder.add(line, fields);
    return null;
  };

  while (start < bytes.length) {
    const from = start;
    try {
      parse(bytes.subarray(from), {
        delimiter: parted,
        record_delimiter: LINE_BREAKS,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: MAX_RECORD_BYTES,
        on_record: (fields: string[], { bytes: end }) => take(fields, from + end),
      });
      break;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const line = lineOf(start);
      const isAbove = line < header;
      if (!isAbove) builder.fault(line, FAULTS[error.code] ?? error.message);
      if (!builder.hasHeader && !isAbove) break;
      start = afterBreaks(bytes, endOfLine(bytes, start));
    }
  }
  return builder.table();
}

/** Chooses the delimiter that the header has most of: comma, semicolon, tab or bar. */
function likelyDelimiter(text: string, header: number): string {
  const line = header === 1 ? text.trimStart().match(/^.*/)?.[0] : text.split(/\r\n|\n|\r/, header)[header - 1];
  const unquoted = (line ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

const isBreak = (byte: number | undefined): boolean => byte === LF || byte === CR;

function afterBreaks(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (isBreak(bytes[at])) at += 1;
  return at;
}

function endOfLine(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at < bytes.length && !isBreak(bytes[at])) at += 1;
  return at;
}

/** Makes a function that gives the line of an offset. Its offsets have to rise. */
function lineCounter(bytes: Uint8Array): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    for (; at < offset; at += 1) {
      if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) line += 1;
    }
    return line;
  };
}
