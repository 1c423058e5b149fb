import type { Format } from '../style.ts';
import { fitted } from '../wrap.ts';
import type { Sheet } from './sheet.ts';
import { sheetText } from './text.ts';

/** The formats of a result that is printed as a sheet, the default first. JSON has a shape of its own. */
export const sheetFormats = <Result>(sheetOf: (result: Result) => Sheet, toJson: (result: Result) => string) => ({
  text: fitted<Result>((result, style) => sheetText(sheetOf(result), style)) as Format<Result>,
  json: toJson as Format<Result>,
  csv: (async (result) => (await import('./csv.ts')).sheetCsv(sheetOf(result))) as Format<Result>,
  markdown: (async (result) => (await import('./markdown.ts')).sheetMarkdown(sheetOf(result))) as Format<Result>,
  svg: (async (result) => (await import('./svg.ts')).sheetSvg(sheetOf(result))) as Format<Result>,
  html: (async (result) => (await import('./html.ts')).sheetHtml(sheetOf(result))) as Format<Result>,
});
