import { cell } from '../escape.ts';
import type { Sheet, SheetValue } from './sheet.ts';

/** The rows of a sheet as comma-separated values. Source: RFC 4180, with lines that end as on every other system. */
export const sheetCsv = ({ data: { head, rows } }: Sheet): string =>
  [head, ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');

/** A field that no spreadsheet runs as a formula. Our own numbers are not negative. */
function field(value: SheetValue): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : cell(value);
  return /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
