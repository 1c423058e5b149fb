import { emitString } from '../strings.ts';
import { MAX_PLACES, TooManyPlaces } from '../text-run.ts';
import { attributeOf, visitXml, type XmlVisitor } from '../xml.ts';
import { columnName } from './column-name.ts';
import { type PartOptions, readPart, relationsOf } from './ooxml.ts';
import type { OfficeContent, OfficePlace, Relation } from './part-text.ts';
import { readRaw } from './raw-parts.ts';

/** Reads the cells, comments and drawings of a workbook, hidden sheets too; then what it keeps of others. */
export function readWorkbook(content: OfficeContent, main: string, readPackage: PartOptions['readPackage']): void {
  const relations = relationsOf(content, main);
  const shared = sharedTexts(content, main);
  let name = '';
  visitXml(content.take(main) ?? '', {
    open(element, attributes) {
      name = element;
      if (name !== 'sheet') return;
      const title = attributes.get('name') ?? '';
      const { target } = relations.get(attributes.get('r:id') ?? attributeOf(attributes, 'id') ?? '') ?? {};
      content.add('value', title, { line: 0, part: `sheet ${title}` });
      if (target !== undefined) readSheet(content, target, { title, shared, readPackage });
    },
    close() {
      name = '';
    },
    text(text) {
      if (name === 'definedName') addQuoted(content, text, { line: 0, part: 'defined names' });
    },
  });
  for (const text of shared.unused()) addValue(content, text, { line: 0, part: 'a text of no cell' });
  for (const path of content.untaken()) if (/^xl\/pivotCache\/[^/]+\.xml$/.test(path)) readPivotCache(content, path);
}

/** Reads what a pivot table keeps of its source, which may be gone. */
function readPivotCache(content: OfficeContent, path: string): void {
  visitXml(content.take(path) ?? '', {
    open(name, attributes) {
      if (name === 's') addValue(content, attributes.get('v') ?? '', { line: 0, part: 'pivot table' });
    },
    close() {},
    text() {},
  });
}

/** The texts that cells refer to by number. */
class SharedTexts {
  readonly texts: string[] = [];
  readonly #used = new Set<number>();

  get(index: number): string {
    this.#used.add(index);
    return this.texts[index] ?? '';
  }

  unused(): readonly string[] {
    return this.texts.filter((_, index) => !this.#used.has(index));
  }
}

function sharedTexts(content: OfficeContent, main: string): SharedTexts {
  const shared = new SharedTexts();
  const { texts } = shared;
  const [path] = [...relationsOf(content, main).values()].flatMap(({ type, target }) =>
    type === 'sharedStrings' ? [target] : [],
  );
  let [isText, phonetic] = [false, 0];
  visitXml(content.take(path ?? 'xl/sharedStrings.xml') ?? '', {
    open(name) {
      // Each is a passage in the end.
      if (texts.length > MAX_PLACES / 2) throw new TooManyPlaces();
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
  return shared;
}

interface SheetOptions {
  readonly title: string;
  readonly shared: SharedTexts;
  readonly readPackage: PartOptions['readPackage'];
}

function readSheet(content: OfficeContent, path: string, options: SheetOptions): void {
  const relations = relationsOf(content, path);
  visitXml(content.take(path) ?? '', new SheetReader(content, relations, options));
  const { title, readPackage } = options;
  const start = { line: 0, part: `sheet ${title}` };
  for (const { type: kind, target } of relations.values())
    if (/^(?:comments|threadedComment)$/.test(kind))
      readPart(content, target, start, {
        readPackage,
        placeOf: (name, attributes) =>
          /^(?:comment|threadedComment)$/.test(name) ? cellPlace(title, attributes.get('ref') ?? '') : undefined,
      });
    else if (kind === 'drawing') readDrawing(content, target, { title, readPackage });
    else if (/^(?:vmlDrawing|table)$/.test(kind)) readRaw(content, target, start);
}

const cellPlace = (title: string, cell: string): OfficePlace => ({
  line: Number(/\d+/.exec(cell)?.[0] ?? 0),
  part: `sheet ${title}, cell ${cell.replaceAll('$', '')}`,
});

class SheetReader implements XmlVisitor {
  readonly #content: OfficeContent;
  readonly #relations: ReadonlyMap<string, Relation>;
  readonly #options: SheetOptions;
  #row = 0;
  #column = 0;
  #cell = 'A1';
  #type = '';
  #text = '';
  #isRead = false;
  #phonetic = 0;

  constructor(content: OfficeContent, relations: ReadonlyMap<string, Relation>, options: SheetOptions) {
    this.#content = content;
    this.#relations = relations;
    this.#options = options;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#isRead = READ_ELEMENTS.test(name) && this.#phonetic === 0;
    // The runs of a text in a cell are one.
    if (name === 'is' || (name !== 't' && READ_ELEMENTS.test(name))) this.#text = '';
    if (name === 'row') {
      this.#row = Number(attributes.get('r') ?? this.#row + 1);
      this.#column = 0;
    } else if (name === 'c') this.#enterCell(attributes);
    else if (name === 'hyperlink') {
      const place = this.#placeOf(attributes.get('ref') ?? this.#cell);
      for (const key of ['display', 'tooltip']) this.#content.add('value', attributes.get(key) ?? '', place);
      this.#content.add('address', this.#relations.get(attributeOf(attributes, 'id') ?? '')?.target ?? '', place);
    } else if (name === 'dataValidation') {
      this.#cell = attributes.get('sqref') ?? this.#cell;
      for (const key of ['promptTitle', 'prompt', 'errorTitle', 'error'])
        this.#content.add('value', attributes.get(key) ?? '', this.#placeOf(this.#cell));
    } else if (name === 'cfRule') this.#content.add('value', attributes.get('text') ?? '', this.#placeOf(this.#cell));
  }

  #enterCell(attributes: ReadonlyMap<string, string>): void {
    this.#column += 1;
    this.#cell = attributes.get('r') ?? `${columnName(this.#column)}${this.#row}`;
    this.#column = columnNumber(this.#cell) || this.#column;
    this.#type = attributes.get('t') ?? '';
  }

  close(name: string): void {
    this.#isRead = false;
    if (name === 'rPh') this.#phonetic -= 1;
    const place = this.#placeOf(this.#cell);
    const text = this.#text;
    if (name === 'is' || (name === 'v' && this.#type === 'str')) addValue(this.#content, text, place);
    else if (name === 'v' && this.#type === 's') addValue(this.#content, this.#options.shared.get(Number(text)), place);
    else if (/^f(?:ormula\d?)?$/.test(name)) addQuoted(this.#content, text, place);
    else if (/(?:Header|Footer)$/.test(name) && name !== 'headerFooter')
      this.#content.add('text', text.replace(/&(?:[LCR]|"[^"]*"|\d+)/g, ' ').replaceAll('&&', '&'), {
        line: 0,
        part: `sheet ${this.#options.title}, ${/Header/.test(name) ? 'header' : 'footer'}`,
      });
  }

  text(piece: string): void {
    if (this.#isRead) this.#text += piece;
  }

  #placeOf = (cell: string): OfficePlace => cellPlace(this.#options.title, cell);
}

const READ_ELEMENTS = /^(?:t|v|f|formula\d?|(?:odd|even|first)(?:Header|Footer))$/;

/** Reads the column of a cell: 1 for `A1`, 28 for `AB7`; 0 where it names none. */
function columnNumber(cell: string): number {
  let number = 0;
  for (const letter of /^\$?([A-Z]{1,3})/.exec(cell)?.[1] ?? '') number = 26 * number + letter.charCodeAt(0) - 64;
  return number;
}

/** Adds the texts of a formula; a list of values may be one of them. */
function addQuoted(content: OfficeContent, formula: string, place: OfficePlace): void {
  for (const [, quoted = ''] of formula.matchAll(/"((?:[^"]|"")+)"/g)) {
    const text = quoted.replaceAll('""', '"');
    addValue(content, text, place);
    if (/^"[^"]*,[^"]*"$/.test(formula)) for (const item of text.split(',')) addValue(content, item, place);
  }
}

/** Adds a value, in which a letter may stand as `_x00E9_`. Source: ECMA-376, part 1, 22.9.2.19. */
function addValue(content: OfficeContent, text: string, place: OfficePlace): void {
  const decoded = text.replace(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  emitString((role, clean) => content.add(role, clean, place), decoded, [[0, 0]]);
}

/** Reads a drawing on a sheet; its pictures and charts are at the rows of their anchors. */
function readDrawing(content: OfficeContent, path: string, { title, readPackage }: Omit<SheetOptions, 'shared'>): void {
  const rows = anchorRows(content.take(path) ?? '');
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
