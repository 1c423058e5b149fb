import { rememberedOf } from '../../text/remembered.ts';
import { wordsOf } from '../containers.ts';
import type { Passage, ReadContent } from '../passage.ts';
import { COMPANY, isOfCompanies, isOfCompany, NAME, OTHER_HEADS, OTHER_HOLDER, OTHER_NAME } from './company-words.ts';
import type { LonePlace } from './lone-place.ts';
import { MAX_LIST } from './source.ts';

const isRow = (line: string): boolean => line.includes('|');

/** The head of a table, and the line of a cell up to it. */
interface CellRow {
  readonly head: string;
  readonly row: string;
}

/** The first line of a file that is a table, and the line up to an offset. */
export function firstRow(source: string, start: number): CellRow {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  if (from === 0 || start - from > MAX_ROW) return { head: '', row: '' };
  return { head: source.slice(0, source.indexOf('\n')), row: source.slice(from, start) };
}
/** The longest line whose cells are counted. */
const MAX_ROW = 4000;

/** The first line of the table in which an offset lies, and the line up to it. */
export function rowsAbove(source: string, start: number): CellRow {
  let from = source.lastIndexOf('\n', start - 1) + 1;
  const row = source.slice(from, start);
  let head = '';
  for (let count = 0; from > 0 && count < MAX_ROWS; count += 1) {
    const above = source.lastIndexOf('\n', from - 2) + 1;
    const line = source.slice(above, from - 1);
    if (!isRow(line) && !/^[ \t]*\+[-=+]+\+[ \t]*$/.test(line)) break;
    if (isRow(line) && !/^[\s|=:+-]*$/.test(line)) head = line;
    // The empty head of a table that has its heads in the first column.
    if (/^[\s|]*\|[\s|]*$/.test(line)) head = '';
    from = above;
  }
  return { head, row };
}

const MAX_ROWS = 200;

/** A cell is a name where its column is one of names, or the table has no more than cells. */
export function cellPlace({ head, row }: CellRow, bar: RegExp): LonePlace {
  if (head === '') return 'none';
  const heads = head.split(bar);
  const own = heads[row.split(bar).length - 1] ?? '';
  return placeUnder(heads, own);
}

/** Tells what a word alone is in a file without lines: a name, but in a cell of a sheet what the head of its column says. */
export function partPlace({ origin }: Passage, passages: readonly Passage[]): LonePlace {
  const [, sheet, column] = ('part' in origin && CELL.exec(origin.part ?? '')) || [];
  if (sheet === undefined || column === undefined || isOfCompanies(sheet)) return 'name';
  const heads = headsOfSheet(sheet, passages);
  return placeUnder([...heads.values()], heads.get(column) ?? '');
}

/** The heads of the columns of a sheet, which each of its cells asks for. */
const headsOfSheet = (sheet: string, passages: readonly Passage[]): ReadonlyMap<string, string> =>
  headsIn(passages, '', () => headsOfSheets(passages)).get(sheet) ?? new Map();
const headsIn = rememberedOf<readonly Passage[], ReadonlyMap<string, ReadonlyMap<string, string>>>();

function headsOfSheets(passages: readonly Passage[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sheets = new Map<string, Map<string, string>>();
  for (const { text, origin } of passages) {
    const [, sheet, column, row] = ('part' in origin && CELL.exec(origin.part ?? '')) || [];
    if (sheet === undefined || column === undefined || row !== '1') continue;
    sheets.set(sheet, (sheets.get(sheet) ?? new Map<string, string>()).set(column, text));
  }
  return sheets;
}

/** The head of the column of a cell, in a sheet or a table of text; empty for what is no cell of one. */
export function headOf({ origin }: Passage, { passages, text }: ReadContent, file: string): string {
  const [, sheet = '', column = ''] = ('part' in origin && CELL.exec(origin.part ?? '')) || [];
  if (sheet !== '') return headsOfSheet(sheet, passages).get(column) ?? '';
  if (text === undefined || !isTable(file) || 'line' in origin) return '';
  const { head, row } = firstRow(text, origin.offsets[0]?.[1] ?? 0);
  return head.split(TABLE_BAR)[row.split(TABLE_BAR).length - 1] ?? '';
}

/** True for a file that is a table. */
export const isTable = (file: string): boolean => /\.(?:csv|tsv|tab)$/i.test(file);
export const TABLE_BAR = /[,;\t]/;

const CELL = /^sheet (.*), cell ([A-Z]+)(\d+)$/;

/** A cell of AsciiDoc, of which a row may be one line or several: the line under the begin of the table is its head. */
export function asciiDocCellPlace(source: string, start: number): LonePlace {
  const table = source.slice(Math.max(0, start - MAX_LIST), start);
  const [, head = '', rows = ''] = /^[\s\S]*\n?\|===[ \t]*\n\s*([^\n]*)\n([\s\S]*)$/.exec(table) ?? [];
  const heads = head.split('|').slice(1);
  const cells = rows.split('|').length - 2;
  return heads.length === 0 ? 'none' : placeUnder(heads, heads[cells % heads.length] ?? '');
}

/** The place under one of the heads of a table. */
export function placeUnder(heads: readonly string[], own: string): LonePlace {
  if (isNameHead(own)) return NAME.test(own.trim().toLowerCase()) && !heads.some(isHeadOfCompanies) ? 'item' : 'name';
  if (wordsOf(own).some((word) => OTHER_HOLDER.test(word) || OTHER_COLUMN.test(word))) return 'none';
  return heads.some((head) => isOfCompany(head) || NAME.test(head.trim().toLowerCase())) ? 'none' : 'item';
}

/** Heads of columns that hold no names of companies. */
const OTHER_COLUMN = /^(?:terms?|words?|concepts?|meaning|definition|parts?|hosts?|commands?|fields?|keys?|values?)$/;

const isNameHead = (head: string): boolean => {
  if (OTHER_NAME.test(head.trim().replace(/["']/g, '').replace(' ', '_'))) return false;
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => COMPANY.test(word) || NAME.test(word) || OTHER_HEADS.test(word));
};

/** True for what a table says of companies only. */
const isHeadOfCompanies = (head: string): boolean =>
  wordsOf(head).some((word) =>
    /^(?:industr(?:y|ies)|sectors?|segments?|branche|websites?|url|domain|city|country|region|headquarters|logos?|contacts?|employees|stor(?:y|ies)|quotes?)$/.test(
      word,
    ),
  );
