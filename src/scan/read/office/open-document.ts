import { attributeOf, visitXml } from '../xml.ts';
import { paragraphCounter } from './document.ts';
import type { OfficeContent, OfficePlace } from './part-text.ts';

/** Reads an OpenDocument file: text, presentation or sheets. */
export function readOpenDocument(content: OfficeContent): void {
  readBody(content, 'content.xml', '');
  readBody(content, 'styles.xml', '', { line: 0, part: 'header or footer' });
}

/** The most objects within objects that are read. */
const MAX_DEPTH = 3;

function readBody(content: OfficeContent, path: string, folder: string, fixed?: OfficePlace, depth = 0): void {
  const source = content.archive.texts.get(path);
  if (source === undefined || depth > MAX_DEPTH) return;
  const counter = paragraphCounter('table');
  const paragraphs: string[] = [];
  let place: OfficePlace = fixed ?? { line: 0, part: 'document' };
  let kind = '';
  let rowsBehind = 0;
  let [slide, sheet, row, column, cells, notes] = [0, '', 0, 0, 0, 0];
  const settle = (next: OfficePlace) => {
    if (fixed === undefined) place = next;
  };
  const append = (text: string) => {
    const last = paragraphs.length - 1;
    if (last >= 0) paragraphs[last] += text;
  };
  visitXml(source, {
    open(name, attributes) {
      if (name === 'presentation' || name === 'drawing' || name === 'spreadsheet' || name === 'text') kind ||= name;
      if (kind === 'text') {
        const next = counter.open(name);
        if (next !== undefined) settle(next);
      }
      if (name === 'page') {
        slide += 1;
        settle({ line: slide, part: `slide ${slide}` });
      } else if (name === 'notes') {
        notes += 1;
        settle({ line: slide, part: `slide ${slide}, notes` });
      } else if (name === 'table' && kind === 'spreadsheet') {
        sheet = attributeOf(attributes, 'name') ?? '';
        row = 0;
        content.add('value', sheet, { line: 0, part: `sheet ${sheet}` });
      } else if (name === 'table-row') {
        row += 1;
        column = 0;
        rowsBehind = Number(attributeOf(attributes, 'number-rows-repeated') ?? 1) - 1;
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cells += 1;
        column += 1;
        if (kind === 'spreadsheet') settle({ line: row, part: `sheet ${sheet}, cell ${columnName(column)}${row}` });
        column += Number(attributeOf(attributes, 'number-columns-repeated') ?? 1) - 1;
      } else if (name === 'p' || name === 'h' || name === 'title' || name === 'desc') paragraphs.push('');
      else if (name === 's') append(' ');
      else if (name === 'tab') append(' ');
      else if (name === 'line-break') append('\n');
      const href = attributeOf(attributes, 'href');
      if (href !== undefined) follow(name, href);
    },
    close(name) {
      if (kind === 'text') counter.close(name);
      if (name === 'p' || name === 'h' || name === 'title' || name === 'desc') {
        const text = paragraphs.pop() ?? '';
        const isValue = cells > 0 || name !== 'p' || (kind !== 'text' && notes === 0 && text.length < 120);
        content.add(isValue ? 'value' : 'text', text, place);
      } else if (name === 'notes') {
        notes -= 1;
        settle({ line: slide, part: `slide ${slide}` });
      } else if (name === 'table-row') row += rowsBehind;
      else if (name === 'table-cell' || name === 'covered-table-cell') cells -= 1;
    },
    text: append,
  });
  for (const text of paragraphs) content.add('text', text, place);

  function follow(name: string, href: string): void {
    const target = folder + href.replace(/^\.\//, '').replace(/\/$/, '');
    if (content.archive.hashes.has(target)) content.addImage(target, place);
    else if (name === 'object') readBody(content, `${target}/content.xml`, `${target}/`, place, depth + 1);
    else if (!href.startsWith('#')) content.add('address', href, place);
  }
}

/** Names a column as spreadsheets do: A, B, … Z, AA. */
function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
