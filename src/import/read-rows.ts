import { readCsv } from '../io/files/csv.ts';
import type { ImportSources } from '../io/files/import-sources.ts';
import type { Path } from '../model/place.ts';
import { isMapping } from '../text/value-text.ts';
import { decode } from '../yaml/decode.ts';
import { locatorOf } from '../yaml/locator.ts';
import { type Problem, parse, parseTable } from '../yaml/parse.ts';
import { formatOf, type ImportMap } from './import-map.ts';

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

/** The rows read from a source. */
export interface SourceRows {
  readonly rows: readonly SourceRow[];
  readonly bad: readonly BadRow[];
}

type FileRow = { readonly line: number } & ({ readonly fields: SourceRow['fields'] } | { readonly why: string });

/** Reads the rows of a source in order. Never throws; an unreadable row or file affects only itself. */
export function readRows({ path, isFolder, sources }: ImportSources, map: ImportMap): SourceRows {
  const rows: SourceRow[] = [];
  const bad: BadRow[] = [];
  for (const source of sources) {
    const file = isFolder ? `${path.replace(/(?<!\/)\/+$/, '')}/${source.file}` : path;
    const found = 'refused' in source ? [{ line: 1, why: source.refused.message }] : rowsOf(source, isFolder, map);
    for (const one of found) {
      if ('fields' in one) rows.push({ file, from: source.file, ...one });
      else bad.push({ file, ...one });
    }
  }
  return { rows, bad };
}

function rowsOf(source: { file: string; bytes: Uint8Array }, isInFolder: boolean, map: ImportMap): readonly FileRow[] {
  const decoded = decode(source.bytes);
  if ('problem' in decoded) return [notRead(decoded.problem)];
  const { text } = decoded;
  switch (map.format ?? formatOf(source.file, isInFolder)) {
    case 'csv':
      return rowsOfTable(text, map.delimiter);
    case 'list':
      return rowsOfList(text, map.rows);
    case 'files':
      return [rowOfDocument(text)];
    case 'markdown':
      return [rowOfMarkdown(text)];
    default:
      return [
        { line: 1, why: 'this is neither CSV, YAML, JSON nor Markdown by its ending; the mapping can name its format' },
      ];
  }
}

const notRead = ({ range, message }: Problem, linesBefore = 0): FileRow => ({
  line: range.line + linesBefore,
  why: message,
});

function rowsOfTable(text: string, delimiter: string | undefined): readonly FileRow[] {
  const { records, faults } = readCsv(text, delimiter);
  const rows = records.map(({ line, fields }) => ({ line, fields: withoutBlanks(fields) }));
  return [...rows, ...faults.map(({ line, message }) => ({ line, why: message }))].sort((a, b) => a.line - b.line);
}

/** Removes blank fields: a table has no other way to leave a value out. */
const withoutBlanks = (fields: Readonly<Record<string, string>>): SourceRow['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field.trim() !== ''));

function rowsOfList(text: string, path: Path): readonly FileRow[] {
  const { value, problems } = parseTable(text);
  if (problems[0] !== undefined) return [notRead(problems[0])];
  const list = path.reduce((node, key) => (isMapping(node) ? node[key] : undefined), value);
  if (!Array.isArray(list)) {
    const place = path.length === 0 ? 'the document' : `"${path.join('.')}"`;
    return [{ line: 1, why: `${place} is no list; the mapping says with "rows" where the list stands` }];
  }
  const locate = locatorOf(text);
  return list.map((entry: unknown, index) => {
    const { line } = locate([...path, index]);
    return isMapping(entry) ? { line, fields: entry } : { line, why: 'this entry is no mapping of keys' };
  });
}

function rowOfDocument(text: string): FileRow {
  const { value, problems } = parse(text);
  if (problems[0] !== undefined) return notRead(problems[0]);
  return isMapping(value) ? { line: 1, fields: value } : { line: 1, why: 'this is no mapping of keys' };
}

/** Reads the keys of the front matter, and the text below it as `body`. */
function rowOfMarkdown(text: string): FileRow {
  const [first, ...rest] = text.split(/\r?\n/);
  if (first?.trimEnd() !== '---') return { line: 1, fields: { body: text } };
  const end = rest.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (end === -1) return { line: 1, why: 'the front matter that begins here is never closed' };
  const body = rest.slice(end + 1).join('\n');
  const { value, problems } = parse(rest.slice(0, end).join('\n'));
  if (problems[0]?.rule === 'file/empty') return { line: 1, fields: { body } };
  if (problems[0] !== undefined) return notRead(problems[0], 1);
  return isMapping(value)
    ? { line: 1, fields: { body, ...value } }
    : { line: 1, why: 'the front matter is no mapping of keys' };
}
