import { type CellValue, type ReadOptions, readXlsx } from 'hucre/xlsx';
import { type Table, TableBuilder } from './table.ts';

/** The part of a workbook to read. */
export interface XlsxOptions {
  /** The name of a sheet. Absent: the first one that is not hidden. */
  readonly sheet?: string | undefined;
  /** The line of the header. */
  readonly header?: number | undefined;
}

/** The most that the parts of a workbook may hold in all. A file of a few kilobytes can unpack to gigabytes. */
const MAX_UNPACKED_BYTES = 256 * 1024 ** 2;

type SheetFilter = Extract<ReadOptions['sheets'], (...given: never) => unknown>;

/** Reads one sheet of a workbook as a table. The numbers of its rows are the lines. Gives the reason where it cannot. */
export async function readXlsxTable(
  bytes: Uint8Array,
  { sheet, header }: XlsxOptions,
): Promise<Table | { readonly why: string }> {
  const names: string[] = [];
  let chosen: string | undefined;
  const isWanted: SheetFilter = ({ name, hidden, veryHidden }) => {
    names.push(name);
    const isIt = chosen === undefined && (sheet === undefined ? !hidden && !veryHidden : name === sheet);
    if (isIt) chosen = name;
    return isIt;
  };
  if (unpackedBytes(bytes) > MAX_UNPACKED_BYTES) return { why: 'this workbook unpacks to more than 256 MiB' };
  try {
    const { sheets } = await readXlsx(bytes, { sheets: isWanted });
    const [read] = sheets;
    if (read === undefined) {
      const wanted = sheet === undefined ? 'a sheet that is not hidden' : `the sheet "${sheet}"`;
      return { why: `this workbook has not ${wanted}; its sheets are ${quoted(names)}` };
    }
    const builder = new TableBuilder(header);
    const others = names.filter((name) => name !== chosen);
    if (others.length > 0 && sheet === undefined) {
      const message = `the sheet "${chosen}" was read, and not ${quoted(others)}; the mapping names another with "sheet"`;
      builder.notes.push({ line: 1, message });
    }
    for (const [index, cells] of read.rows.entries()) builder.add(index + 1, cells.map(cellText));
    return builder.table();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { why: `this is no workbook that can be read (${why}); save it as "CSV UTF-8"` };
  }
}

/** Sums up what the directory of an archive says of the sizes of its parts. The reader unpacks no more than that. */
function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== ENTRY_SIGNATURE) continue;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    sum += packed > 0 && unpacked === 0 ? Number.POSITIVE_INFINITY : unpacked;
  }
  return sum;
}

// Of the central directory. Source: PKWARE, APPNOTE.TXT, 4.3.12.
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** A cell as text; a day as YYYY-MM-DD, with its time where it has one. */
function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  return cell.toISOString().replace(/T00:00:00\.000Z$|(?<=:\d\d)\.\d{3}Z$/, '');
}
