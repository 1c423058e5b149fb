import { CsvError, parse } from 'csv-parse/sync';

/** A parsed table: its records, and the faults in it. Lines are 1-based. */
export interface CsvTable {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** A record of a table, by column, with its first line. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

const LINE_BREAKS = ['\r\n', '\n', '\r'];
const LF = 10;
const CR = 13;
// Bounds a record, so that an unclosed quote is reported. Reading goes on after the line of the quote.
const MAX_RECORD_BYTES = 1024 ** 2;

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote that begins here is never closed',
  CSV_MAX_RECORD_SIZE: 'a quote that begins here is never closed',
  CSV_INVALID_CLOSING_QUOTE:
    'a quoted field that is never closed, or that text follows; inside of it a quote is written twice',
  INVALID_OPENING_QUOTE: 'a quote in a field that is not quoted; quote the field, and write the inner quote twice',
};

/**
 * Parses a CSV text whose first line is its header. A faulty record harms no other, and a blank one is skipped. A
 * column without a heading is left out. Of columns with one heading the later ones are numbered: `note`, `note 2`.
 * Never throws.
 */
export function readCsv(text: string, delimiter: string = likelyDelimiter(text)): CsvTable {
  const bytes = new TextEncoder().encode(text);
  const lineOf = lineCounter(bytes);
  const records: CsvRecord[] = [];
  const faults: { line: number; message: string }[] = [];
  let columns: readonly string[] | undefined;
  let start = afterBreaks(bytes, 0);

  const take = (fields: readonly string[], end: number): null => {
    const line = lineOf(start);
    start = afterBreaks(bytes, end);
    if (fields.every((field) => field.trim() === '')) return null;
    if (columns === undefined) columns = headings(fields);
    else if (fields.length === columns.length) records.push({ line, fields: byColumn(columns, fields) });
    else faults.push({ line, message: `the header has ${columns.length} fields, and this has ${fields.length}` });
    return null;
  };

  while (start < bytes.length) {
    const from = start;
    try {
      parse(bytes.subarray(from), {
        delimiter,
        record_delimiter: LINE_BREAKS,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: MAX_RECORD_BYTES,
        on_record: (fields: string[], { bytes: end }) => take(fields, from + end),
      });
      break;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      faults.push({ line: lineOf(start), message: FAULTS[error.code] ?? error.message });
      // Without a header the rest has no meaning.
      if (columns === undefined) break;
      start = afterBreaks(bytes, endOfLine(bytes, start));
    }
  }
  return { records, faults };
}

/** Chooses the delimiter that the header has most of: comma, semicolon or tab. */
function likelyDelimiter(text: string): string {
  const header = (text.trimStart().match(/^.*/)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function headings(fields: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    const name = field.trim();
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} ${nth}`;
  });
}

const byColumn = (columns: readonly string[], fields: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.flatMap((column, at) => (/^(?: \d+)?$/.test(column) ? [] : [[column, fields[at] ?? '']])));

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
