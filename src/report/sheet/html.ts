import { htmlText, xmlDocument } from '../escape.ts';
import { grouped } from '../style.ts';
import { isChart, type Sheet, type SheetPart, type SheetValue } from './sheet.ts';
import { chartSvg } from './svg.ts';

/** One page that loads nothing, runs nothing, and can be sent by mail. */
export const sheetHtml = (sheet: Sheet): string => sheetsHtml(sheet.title, [{ ...sheet, title: '' }]);

/** Several sheets as one page, each under its title. */
export const sheetsHtml = (title: string, sheets: readonly Sheet[]): string =>
  xmlDocument(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${htmlText(title)}</title>
<style>
body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
table { border-collapse: collapse; margin: 0.5rem 0 1.5rem }
caption { text-align: left; font-weight: bold }
th, td { border: 1px solid #bbb; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top }
td.number { text-align: right }
svg { max-width: 100%; height: auto }
</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
${sheets.map(section).join('')}</main>
</body>
</html>
`);

const section = ({ title, lines, parts }: Sheet): string =>
  `<section>\n${title === '' ? '' : `<h2>${htmlText(title)}</h2>\n`}${lines.map((line) => `<p>${htmlText(line)}</p>\n`).join('')}${parts.map(partHtml).join('')}</section>\n`;

function partHtml(part: SheetPart): string {
  if (isChart(part)) {
    const rows = part.bars.map(({ label, text }) => [label, text]);
    return rows.length === 0 ? '' : `${chartSvg(part)}${table(part.title, ['', ''], rows)}`;
  }
  if (part.rows.length > 0) return table(part.title, part.head, part.rows);
  return part.empty === undefined ? '' : `<h3>${htmlText(part.title)}</h3>\n<p>${htmlText(part.empty)}</p>\n`;
}

function table(title: string, head: readonly string[], rows: readonly (readonly SheetValue[])[]): string {
  const heading = head.every((name) => name === '')
    ? ''
    : `<thead><tr>${head.map((name) => `<th scope="col">${htmlText(name)}</th>`).join('')}</tr></thead>\n`;
  return `<table>\n<caption>${htmlText(title)}</caption>\n${heading}<tbody>\n${rows.map(rowHtml).join('')}</tbody>\n</table>\n`;
}

const rowHtml = ([name = null, ...values]: readonly SheetValue[]): string =>
  `<tr><th scope="row">${valueHtml(name)}</th>${values
    .map((value) => `<td${typeof value === 'number' ? ' class="number"' : ''}>${valueHtml(value)}</td>`)
    .join('')}</tr>\n`;

const valueHtml = (value: SheetValue): string =>
  value === null ? '' : typeof value === 'number' ? grouped(value) : htmlText(value);
