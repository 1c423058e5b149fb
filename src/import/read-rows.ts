import { readCsv } from '../io/files/csv.ts';
import type { ImportSources } from '../io/files/import-sources.ts';
import type { Table } from '../io/files/table.ts';
import type { Path } from '../model/place.ts';
import { isMapping } from '../text/value-text.ts';
import { locatorOf } from '../yaml/locator.ts';
import { parse, parseTable } from '../yaml/parse.ts';
import { decodeSource } from './decode-source.ts';
import { type FileRow, notRead } from './file-row.ts';
import { formatOf, type ImportMap } from './import-map.ts';
import { rowOfMarkdown } from './markdown-row.ts';
import {
  filledDown,
  likelyHeader,
  missingColumns,
  missingColumnsText,
  missingKeysText,
  neededColumns,
} from './table-fields.ts';

/** The place of a row in the source. */
export interface RowPlace {
  /** The path of its file, starting with the source as the user named it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** One row of the source with its fields. */
export interface SourceRow extends RowPlace {
  /** The path of its file from the source's folder. */
  readonly from: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A row that was left out, or a file that could not be read, with the reason. */
export interface BadRow extends RowPlace {
  readonly why: string;
}

/** Something about a source that its reader has to know, and that costs no row. */
export interface SourceNote extends RowPlace {
  readonly message: string;
}

/** The rows read from a source. */
export interface SourceRows {
  readonly rows: readonly SourceRow[];
  readonly bad: readonly BadRow[];
  readonly notes: readonly SourceNote[];
  /** Files and folders of the source that were not looked at. */
  readonly passedOver: readonly string[];
}

/** Reads the rows of a source in order. Never rejects; an unreadable row or file affects only itself. */
export async function readRows(
  { path, isFolder, sources, passedOver }: ImportSources,
  map: ImportMap,
): Promise<SourceRows> {
  const rows: SourceRow[] = [];
  const bad: BadRow[] = [];
  const notes: SourceNote[] = [];
  let hasTable = false;
  for (const source of sources) {
    const file = isFolder ? `${path.replace(/(?<!\/)\/+$/, '')}/${source.file}` : path;
    const format = map.format ?? formatOf(source.file, isFolder);
    hasTable ||= format === 'csv' || format === 'xlsx';
    const found = 'refused' in source ? [{ line: 1, why: source.refused.message }] : await rowsOf(source, format, map);
    for (const one of found) {
      if ('fields' in one) rows.push({ file, from: source.file, ...one });
      else if ('why' in one) bad.push({ file, ...one });
      else notes.push({ file, line: one.line, message: one.note });
    }
  }
  // A table that lacks a column is refused by itself. A key may only be rare.
  const missing = hasTable || rows.length === 0 ? [] : missingKeys(rows, map);
  const rare = missing.length === 0 ? [] : [{ file: path, line: 1, message: missingKeysText(missing, keysOf(rows)) }];
  return { rows, bad, notes: [...notes, ...rare], passedOver };
}

const keysOf = (rows: readonly SourceRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ fields }) => Object.keys(fields))),
];

function missingKeys(rows: readonly SourceRow[], { fields }: ImportMap): readonly string[] {
  const keys = new Set(keysOf(rows));
  return fields.filter((name) => !keys.has(name));
}

type FileBytes = { readonly file: string; readonly bytes: Uint8Array };

async function rowsOf(source: FileBytes, format: ImportMap['format'], map: ImportMap): Promise<readonly FileRow[]> {
  if (format === 'xlsx') return rowsOfWorkbook(source, map);
  const decoded = decodeSource(source.bytes, map.encoding);
  if ('why' in decoded) return [decoded];
  const { text, note } = decoded;
  return [...(note === undefined ? [] : [{ line: 1, note }]), ...(await rowsOfText(text, format, map))];
}

async function rowsOfText(text: string, format: ImportMap['format'], map: ImportMap): Promise<readonly FileRow[]> {
  switch (format) {
    case 'csv': {
      const { delimiter, header } = map;
      // The header is near the top: to look for it takes no more than that.
      const top = text.slice(0, MAX_TOP);
      return rowsOfTable(readCsv(text, { delimiter, header }), map, (line) =>
        readCsv(top, { delimiter, header: line }),
      );
    }
    case 'list':
      return rowsOfList(text, map);
    case 'files':
      return [rowOfDocument(text)];
    case 'markdown':
      return [rowOfMarkdown(text)];
    default:
      return [{ line: 1, why: UNKNOWN_FORMAT }];
  }
}

const MAX_TOP = 65_536;

const UNKNOWN_FORMAT =
  'this is neither CSV, Excel (.xlsx), YAML, JSON nor Markdown by its ending; save a spreadsheet as "CSV UTF-8", or name its format in the mapping';

async function rowsOfWorkbook({ bytes }: FileBytes, map: ImportMap): Promise<readonly FileRow[]> {
  const { readXlsxTable } = await import('../io/files/xlsx.ts');
  const { sheet, header } = map;
  const table = await readXlsxTable(bytes, { sheet, header });
  if ('why' in table) return [{ line: 1, why: table.why }];
  return rowsOfTable(table, map, async (line) => {
    const other = await readXlsxTable(bytes, { sheet, header: line });
    return 'why' in other ? table : other;
  });
}

/** Gives the rows of a table that has every column of the mapping; of any other one sentence says what it lacks. */
async function rowsOfTable(
  table: Table,
  map: ImportMap,
  readWith: (header: number) => Table | Promise<Table>,
): Promise<readonly FileRow[]> {
  const { columns, headerLine, faults, notes } = table;
  const remarks = notes.map(({ line, message }) => ({ line, note: message }));
  const isRead = columns.length > 0 || faults.length === 0;
  const needed = neededColumns(map);
  const missing = isRead ? missingColumns(table, needed) : [];
  if (missing.length > 0) {
    const header = await likelyHeader(readWith, table, needed);
    const remedy =
      header === undefined ? '' : `; line ${header} looks like the header: say "header: ${header}" in the mapping`;
    return [{ line: headerLine, why: `${missingColumnsText(missing, columns)}${remedy}` }];
  }
  const { records, filled } = filledDown(table.records, map.fillDown);
  if (filled > 0) remarks.push({ line: headerLine, note: `blank cells filled with the value above: ${filled}` });
  const rows = records.map((record) => rowOfRecord(record, needed));
  const bad = faults.map(({ line, message }) => ({ line, why: message }));
  return [...remarks, ...[...rows, ...bad].sort((a, b) => a.line - b.line)];
}

/** An error that a spreadsheet shows in place of a value. Source: Excel, ERROR.TYPE. */
const CELL_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/** Gives a record without its blank fields: a table has no other way to leave a value out. An error is no value. */
function rowOfRecord({ line, fields }: Table['records'][number], needed: readonly string[]): FileRow {
  const errors = needed.filter((column) => CELL_ERROR.test(fields[column]?.trim() ?? ''));
  if (errors.length > 0)
    return { line, why: errors.map((column) => `"${column}" is the error ${fields[column]?.trim()}`).join('; ') };
  const own = Object.entries(fields).filter(([, field]) => field.trim() !== '' && !CELL_ERROR.test(field.trim()));
  return { line, fields: Object.fromEntries(own) };
}

async function rowsOfList(text: string, { rows, formulas }: ImportMap): Promise<readonly FileRow[]> {
  const { value, problems } = parseTable(text);
  if (problems[0] !== undefined) return [notRead(problems[0])];
  if (rows === 'formula') return rowsOfFormula(text, value, formulas);
  const list = rows.reduce((node, key) => (isMapping(node) ? node[key] : undefined), value);
  if (!Array.isArray(list)) {
    const place = rows.length === 0 ? 'the document' : `"${rows.join('.')}"`;
    return [{ line: 1, why: `${place} is no list; the mapping says with "rows" where the list stands` }];
  }
  const locate = locatorOf(text);
  return list.map((entry: unknown, index) => rowOfEntry(entry, locate([...rows, index]).line));
}

const rowOfEntry = (entry: unknown, line: number): FileRow =>
  isMapping(entry) ? { line, fields: entry } : { line, why: 'this entry is no mapping of keys' };

async function rowsOfFormula(
  text: string,
  document: unknown,
  formulas: ImportMap['formulas'],
): Promise<readonly FileRow[]> {
  try {
    const made = await formulas.rowsOf(document);
    const locate = locatorOf(text);
    const lineOf = (path: Path | undefined) => (path === undefined ? 1 : locate(path).line);
    return made.map(({ value, path }) => rowOfEntry(value, lineOf(path)));
  } catch (error) {
    return [{ line: 1, why: error instanceof Error ? error.message : String(error) }];
  }
}

function rowOfDocument(text: string): FileRow {
  const { value, problems } = parse(text);
  if (problems[0] !== undefined) return notRead(problems[0]);
  return isMapping(value) ? { line: 1, fields: value } : { line: 1, why: 'this is no mapping of keys' };
}
