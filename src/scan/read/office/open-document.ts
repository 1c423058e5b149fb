import { attributeOf, visitXml, type XmlVisitor } from '../xml.ts';
import { columnName } from './column-name.ts';
import { paragraphCounter } from './document.ts';
import type { OfficeContent, OfficePlace } from './part-text.ts';

/** Reads an OpenDocument file: text, presentation or sheets. */
export function readOpenDocument(content: OfficeContent): void {
  readBody(content, { path: 'content.xml', folder: '', depth: 0 });
  readBody(content, { path: 'styles.xml', folder: '', depth: 0, fixed: { line: 0, part: 'header or footer' } });
  for (const path of content.untaken())
    if (path.endsWith('/content.xml'))
      readBody(content, { path, folder: path.slice(0, -11), depth: 0, fixed: { line: 0, part: `not shown, ${path}` } });
}

/** The most objects within objects that are read. */
const MAX_DEPTH = 3;

/** A part of a file that holds text. */
interface BodyPart {
  readonly path: string;
  readonly folder: string;
  readonly depth: number;
  /** The place of all that it holds; absent where its elements tell. */
  readonly fixed?: OfficePlace;
}

function readBody(content: OfficeContent, part: BodyPart): void {
  if (part.depth > MAX_DEPTH) return;
  const source = content.take(part.path);
  if (source === undefined) return;
  const reader = new BodyReader(content, part);
  visitXml(source, reader);
  reader.end();
}

/** A text that is collected. */
interface OpenText {
  readonly element: string;
  text: string;
}

class BodyReader implements XmlVisitor {
  readonly #content: OfficeContent;
  readonly #part: BodyPart;
  readonly #counter = paragraphCounter('table');
  readonly #texts: OpenText[] = [];
  #loose = '';
  #place: OfficePlace;
  #kind = '';
  #slide = 0;
  #sheet = '';
  #row = 0;
  #rowsBehind = 0;
  #column = 0;
  #cells = 0;
  #notes = 0;
  #data = 0;

  constructor(content: OfficeContent, part: BodyPart) {
    this.#content = content;
    this.#part = part;
    this.#place = part.fixed ?? { line: 0, part: 'document' };
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (/^(?:presentation|drawing|spreadsheet|text)$/.test(name)) this.#kind ||= name;
    if (this.#kind === 'text') {
      const next = this.#counter.open(name);
      if (next !== undefined) this.#settle(next);
    }
    this.#endLoose();
    if (APART.test(name)) this.#texts.push({ element: name, text: '' });
    else if (name === 'binary-data') this.#data += 1;
    else this.#append(SIGNS[name] ?? '');
    this.#openPlace(name, attributes);
    this.#readAttributes(name, attributes);
  }

  #openPlace(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'page') {
      this.#slide += 1;
      this.#settle({ line: this.#slide, part: `slide ${this.#slide}` });
    } else if (name === 'notes') {
      this.#notes += 1;
      this.#settle({ line: this.#slide, part: `slide ${this.#slide}, notes` });
    } else if (name === 'table' && this.#kind === 'spreadsheet') {
      this.#sheet = attributeOf(attributes, 'name') ?? '';
      this.#row = 0;
      this.#content.add('value', this.#sheet, { line: 0, part: `sheet ${this.#sheet}` });
    } else if (name === 'table-row') {
      this.#row += 1;
      this.#column = 0;
      this.#rowsBehind = repeated(attributes, 'number-rows-repeated') - 1;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cells += 1;
      this.#column += 1;
      if (this.#kind === 'spreadsheet')
        this.#settle({ line: this.#row, part: `sheet ${this.#sheet}, cell ${columnName(this.#column)}${this.#row}` });
      this.#column += repeated(attributes, 'number-columns-repeated') - 1;
    }
  }

  #readAttributes(name: string, attributes: ReadonlyMap<string, string>): void {
    for (const [key, value] of attributes)
      if (SHOWN_ATTRIBUTES.test(key) || (key === 'draw:name' && name === 'page' && !/^page\d+$/.test(value)))
        this.#content.add('value', value, this.#place);
    const href = attributeOf(attributes, 'href');
    if (href !== undefined) this.#follow(name, href);
  }

  close(name: string): void {
    if (this.#kind === 'text') this.#counter.close(name);
    this.#endLoose();
    if (name === 'binary-data') this.#data -= 1;
    if (this.#texts.at(-1)?.element === name) this.#endText();
    else if (name === 'notes') {
      this.#notes -= 1;
      this.#settle({ line: this.#slide, part: `slide ${this.#slide}` });
    } else if (name === 'table-row') this.#row += this.#rowsBehind;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#cells -= 1;
  }

  text(text: string): void {
    if (this.#data > 0) return;
    if (this.#texts.length === 0) this.#loose += text;
    else this.#append(text);
  }

  /** Ends a part of which not all elements are closed. */
  end(): void {
    this.#endLoose();
    while (this.#texts.length > 0) this.#endText();
  }

  #append(text: string): void {
    const last = this.#texts.at(-1);
    if (last !== undefined) last.text += text;
  }

  #endText(): void {
    const { element, text } = this.#texts.pop() ?? { element: '', text: '' };
    const isShort = this.#kind !== 'text' && this.#notes === 0 && text.length < MAX_LABEL_LENGTH;
    this.#content.add(this.#cells > 0 || element !== 'p' || isShort ? 'value' : 'text', text, this.#place);
  }

  /** Adds a text that stands in no paragraph, such as the footer of all slides. */
  #endLoose(): void {
    if (this.#loose !== '') this.#content.add('value', this.#loose, this.#place);
    this.#loose = '';
  }

  #settle(next: OfficePlace): void {
    if (this.#part.fixed === undefined) this.#place = next;
  }

  #follow(name: string, href: string): void {
    const { folder, depth } = this.#part;
    const target = folder + href.replace(/^\.\//, '').replace(/\/$/, '');
    if (this.#content.archive.hashes.has(target)) this.#content.addImage(target, this.#place);
    else if (name === 'object')
      readBody(this.#content, {
        path: `${target}/content.xml`,
        folder: `${target}/`,
        depth: depth + 1,
        fixed: this.#place,
      });
    else if (!href.startsWith('#')) this.#content.add('address', href, this.#place);
  }
}

/** The longest paragraph of a slide that is a label. */
const MAX_LABEL_LENGTH = 120;

/** Elements whose text is one of its own: within a paragraph, none of its words. */
const APART = /^(?:p|h|title|desc|creator|creator-initials|date|date-string|note-citation)$/;

/** The signs for which elements without a text stand. */
const SIGNS: Readonly<Record<string, string>> = { s: ' ', tab: ' ', 'line-break': '\n' };

const SHOWN_ATTRIBUTES =
  /^(?:form:(?:label|value|current-value|title)|(?:office|text):string-value|office:title|xlink:title|table:(?:title|display-name))$/;

const repeated = (attributes: ReadonlyMap<string, string>, name: string): number =>
  Number(attributeOf(attributes, name) ?? 1);
