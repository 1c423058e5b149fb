import { markdown } from '../escape.ts';
import { fittingLines, shortened } from '../markdown.ts';
import { grouped } from '../style.ts';
import { isChart, type Sheet, type SheetPart, type SheetValue } from './sheet.ts';

/** A page for a wiki, an issue or a mail. Rows that do not fit into a comment are counted. */
export const sheetMarkdown = (sheet: Sheet): string => sheetsMarkdown(sheet.title, [{ ...sheet, title: '' }]);

/** Several sheets as one page, each under its title. */
export function sheetsMarkdown(title: string, sheets: readonly Sheet[]): string {
  const lines = [`### ${text(title)}`, ...sheets.flatMap(sheetLines)].map((line) => ({ text: `${line}\n` }));
  const { fitting, omitted } = fittingLines(lines);
  const rest = omitted.length === 0 ? '' : `\n_${grouped(omitted.length)} lines left out for length_\n`;
  return `${fitting.map((line) => line.text).join('')}${rest}`;
}

const sheetLines = ({ title, lines, parts }: Sheet): readonly string[] => [
  ...(title === '' ? [] : ['', `#### ${text(title)}`]),
  ...lines.flatMap((line) => ['', text(line)]),
  ...parts.flatMap(partLines),
];

function partLines(part: SheetPart): readonly string[] {
  const heading = ['', `**${text(part.title)}**`, ''];
  if (isChart(part))
    return [
      ...heading,
      ...table(
        ['', ''],
        part.bars.map(({ label, text }) => [label, text]),
      ),
    ];
  if (part.rows.length > 0) return [...heading, ...table(part.head, part.rows)];
  return part.empty === undefined ? [] : [...heading, part.empty];
}

const table = (head: readonly string[], rows: readonly (readonly SheetValue[])[]): readonly string[] => [
  row(head),
  `|${head.map(() => ' --- |').join('')}`,
  ...rows.map(row),
];

const row = (values: readonly SheetValue[]): string => `|${values.map((value) => ` ${text(value)} |`).join('')}`;

const text = (value: SheetValue): string =>
  value === null ? '' : typeof value === 'number' ? grouped(value) : markdown(shortened(value));
