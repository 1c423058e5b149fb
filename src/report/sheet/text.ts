import stringWidth from 'fast-string-width';
import { plain } from '../escape.ts';
import { grouped, type Style } from '../style.ts';
import { barShares, isChart, NOTHING, type Sheet, type SheetChart, type SheetTable, type SheetValue } from './sheet.ts';

/** The widest bar of a chart. */
const BAR = 24;

/** For people: tables and bars that say the same without colour. */
export function sheetText({ title, lines, parts }: Sheet, style: Style): string {
  const { paint, columns } = style;
  const blocks = parts.flatMap((part) => {
    const body = isChart(part) ? chartText(part) : tableText(part, columns);
    return body === '' ? [] : [`${paint.bold(plain(part.title))}\n${body}`];
  });
  const head = [paint.bold(plain(title)), ...lines.map(plain)].map((line) => `${line}\n`).join('');
  return [head, ...blocks].join('\n');
}

export const valueText = (value: SheetValue): string =>
  value === null ? '' : typeof value === 'number' ? grouped(value) : plain(value);

/** A table in columns; as a list of its rows where it is wider than the terminal. */
function tableText({ head, rows, empty }: SheetTable, columns: number): string {
  if (rows.length === 0) return empty === undefined ? '' : `  ${empty}\n`;
  const texts = [head, ...rows].map((row) => row.map(valueText));
  const widths = head.map((_, index) => Math.max(...texts.map((row) => stringWidth(row[index] ?? ''))));
  const isNumeric = head.map((_, index) => rows.every((row) => typeof row[index] === 'number'));
  const line = (row: readonly string[]) =>
    `  ${row.map((text, index) => padded(text, widths[index] ?? 0, isNumeric[index] ?? false)).join('  ')}`.trimEnd();
  const last = head.length - 1;
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 2);
  // The last column may hold sentences, which wrap below each other.
  if (before + Math.min(widths[last] ?? 0, MIN_LAST) <= columns) return texts.map((row) => `${line(row)}\n`).join('');
  return rows.map((_, index) => rowText(texts[0] ?? [], texts[index + 1] ?? [])).join('');
}

/** The least room for sentences in a last column. */
const MIN_LAST = 20;

const rowText = (head: readonly string[], [name = '', ...values]: readonly string[]): string => {
  const named = values.flatMap((value, index) =>
    value === '' || value === NOTHING ? [] : [`${head[index + 1]} ${value}`],
  );
  return `  ${name}  ${named.join(', ')}\n`;
};

const padded = (text: string, width: number, isRight: boolean): string => {
  const blanks = ' '.repeat(Math.max(width - stringWidth(text), 0));
  return isRight ? `${blanks}${text}` : `${text}${blanks}`;
};

function chartText(chart: SheetChart): string {
  const labels = chart.bars.map(({ label }) => plain(label));
  const width = Math.max(...labels.map((label) => stringWidth(label)), 0);
  const shares = barShares(chart);
  return chart.bars
    .map(({ text }, index) => {
      const bar = '▇'.repeat(Math.round(BAR * (shares[index] ?? 0)));
      return `  ${padded(labels[index] ?? '', width, false)}  ${bar}${bar === '' ? '' : ' '}${plain(text)}\n`;
    })
    .join('');
}
