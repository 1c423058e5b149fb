import { emitString } from '../strings.ts';
import { attributeOf, visitXml } from '../xml.ts';
import { type PartOptions, readPart, relationsOf } from './ooxml.ts';
import type { OfficeContent, OfficePlace } from './part-text.ts';

const WORKBOOK = 'xl/workbook.xml';

/** Reads the cells, comments and drawings of a workbook, hidden sheets too. */
export function readWorkbook(content: OfficeContent, readPackage: PartOptions['readPackage']): void {
  const relations = relationsOf(content, WORKBOOK);
  const shared = sharedTexts(content);
  visitXml(content.archive.texts.get(WORKBOOK) ?? '', {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const title = attributes.get('name') ?? '';
      const { target } = relations.get(attributes.get('r:id') ?? attributeOf(attributes, 'id') ?? '') ?? {};
      content.add('value', title, { line: 0, part: `sheet ${title}` });
      if (target !== undefined) readSheet(content, target, { title, shared, readPackage });
    },
    close() {},
    text() {},
  });
}

/** Reads the texts that cells refer to by number. */
function sharedTexts({ archive }: OfficeContent): readonly string[] {
  const texts: string[] = [];
  let [isText, phonetic] = [false, 0];
  visitXml(archive.texts.get('xl/sharedStrings.xml') ?? '', {
    open(name) {
      if (name === 'si') texts.push('');
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    close(name) {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isText = false;
    },
    text(text) {
      if (isText) texts[texts.length - 1] += text;
    },
  });
  return texts;
}

interface SheetOptions {
  readonly title: string;
  readonly shared: readonly string[];
  readonly readPackage: PartOptions['readPackage'];
}

function readSheet(content: OfficeContent, path: string, { title, shared, readPackage }: SheetOptions): void {
  const relations = relationsOf(content, path);
  const placeOf = (cell: string): OfficePlace => ({
    line: Number(/\d+/.exec(cell)?.[0] ?? 0),
    part: `sheet ${title}, cell ${cell.replaceAll('$', '')}`,
  });
  let [cell, type, text, isRead] = ['A1', '', '', false];
  visitXml(content.archive.texts.get(path) ?? '', {
    open(name, attributes) {
      isRead = name === 't' || name === 'v' || name === 'f' || /^(?:odd|even|first)(?:Header|Footer)$/.test(name);
      if (name !== 't') text = '';
      if (name === 'c') {
        cell = attributes.get('r') ?? cell;
        type = attributes.get('t') ?? '';
      } else if (name === 'hyperlink') {
        const place = placeOf(attributes.get('ref') ?? cell);
        for (const key of ['display', 'tooltip']) content.add('value', attributes.get(key) ?? '', place);
        content.add('address', relations.get(attributeOf(attributes, 'id') ?? '')?.target ?? '', place);
      }
    },
    close(name) {
      isRead = false;
      const place = placeOf(cell);
      if (name === 'is' || (name === 'v' && type === 'str')) addValue(content, text, place);
      else if (name === 'v' && type === 's') addValue(content, shared[Number(text)] ?? '', place);
      else if (name === 'f') for (const [, inner = ''] of text.matchAll(/"([^"]+)"/g)) addValue(content, inner, place);
      else if (/(?:Header|Footer)$/.test(name) && name !== 'headerFooter')
        content.add('text', text.replace(/&(?:[LCR]|"[^"]*"|\d+)/g, ' '), {
          line: 0,
          part: `sheet ${title}, ${/Header/.test(name) ? 'header' : 'footer'}`,
        });
    },
    text(piece) {
      if (isRead) text += piece;
    },
  });
  for (const { type: kind, target } of relations.values()) {
    const start = { line: 0, part: `sheet ${title}` };
    if (/^(?:comments|threadedComment)$/.test(kind))
      readPart(content, target, start, {
        readPackage,
        placeOf: (name, attributes) =>
          /^(?:comment|threadedComment)$/.test(name) ? placeOf(attributes.get('ref') ?? '') : undefined,
      });
    else if (kind === 'drawing') readDrawing(content, target, { title, readPackage });
  }
}

const addValue = (content: OfficeContent, text: string, place: OfficePlace): void =>
  emitString((role, clean) => content.add(role, clean, place), text, [[0, 0]]);

/** Reads a drawing on a sheet; its pictures and charts are at the rows of their anchors. */
function readDrawing(content: OfficeContent, path: string, { title, readPackage }: Omit<SheetOptions, 'shared'>): void {
  const rows = anchorRows(content.archive.texts.get(path) ?? '');
  let index = -1;
  readPart(
    content,
    path,
    { line: 0, part: `sheet ${title}` },
    {
      readPackage,
      isLabelled: true,
      placeOf(name) {
        if (!/^(?:one|two)CellAnchor$|^absoluteAnchor$/.test(name)) return undefined;
        index += 1;
        const line = rows[index] ?? 0;
        return { line, part: `sheet ${title}, row ${line}` };
      },
    },
  );
}

/** Finds the rows at which the anchors of a drawing begin. */
function anchorRows(source: string): readonly number[] {
  const rows: number[] = [];
  let [isFrom, text] = [false, ''];
  visitXml(source, {
    open(name) {
      if (/^(?:one|two)CellAnchor$|^absoluteAnchor$/.test(name)) rows.push(0);
      if (name === 'from') isFrom = true;
      text = '';
    },
    close(name) {
      if (name === 'row' && isFrom && rows.length > 0) rows[rows.length - 1] = Number(text) + 1;
      if (name === 'from') isFrom = false;
    },
    text(piece) {
      text += piece;
    },
  });
  return rows;
}
