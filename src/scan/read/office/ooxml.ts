import type { PassageRole } from '../../passage.ts';
import { emitString, isAsset } from '../strings.ts';
import { attributeOf, visitXml, type XmlVisitor } from '../xml.ts';
import { type OfficeContent, type OfficePlace, type Relation, resolvePart } from './part-text.ts';

/** Reads the relations of a part. */
export function relationsOf(content: OfficeContent, path: string): ReadonlyMap<string, Relation> {
  const slash = path.lastIndexOf('/') + 1;
  const source = content.take(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (source === undefined) return relations;
  visitXml(source, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      const isExternal = attributes.get('TargetMode') === 'External';
      const type = attributes.get('Type') ?? '';
      relations.set(attributes.get('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolvePart(path, target),
        isExternal,
      });
    },
    close() {},
    text() {},
  });
  return relations;
}

/** The options of reading a part of an office file. */
export interface PartOptions {
  /** The place of an element that counts, such as a paragraph of a document. Absent: all is at one place. */
  readonly places?: PlaceCounter;
  /** Reads a file within this file. */
  readonly readPackage: (bytes: Uint8Array) => OfficeContent;
  /** Receives a note or comment that is anchored here. */
  readonly onAnchor?: (kind: 'comment' | 'footnote' | 'endnote', id: string, place: OfficePlace) => void;
  /** Tells which passages of this part belong to one anchor. */
  readonly placeOf?: (name: string, attributes: ReadonlyMap<string, string>) => OfficePlace | undefined;
  /** Tells whether a short paragraph is a label by itself, as on a slide. */
  readonly isLabelled?: boolean;
}

/** Counts the elements that are the lines of a file. */
export interface PlaceCounter {
  open(name: string): OfficePlace | undefined;
  close(name: string): void;
}

/** The longest paragraph of a slide that is a label. */
const MAX_LABEL_LENGTH = 120;

/** Reads the texts of a part, its alt texts, links, images and what it embeds. */
export function readPart(content: OfficeContent, path: string, start: OfficePlace, options: PartOptions): void {
  const source = content.take(path);
  if (source === undefined) return;
  const reader = new PartReader(content, { path, start, options });
  visitXml(source, reader);
  reader.end();
}

/** The text of a paragraph as it is, and as it was before the changes that are tracked in it. */
interface TrackedText {
  now: string;
  before: string;
  isChanged: boolean;
}

class PartReader implements XmlVisitor {
  readonly #content: OfficeContent;
  readonly #options: PartOptions;
  readonly #isOfValues: boolean;
  readonly #relations: ReadonlyMap<string, Relation>;
  readonly #used = new Set<string>();
  readonly #paragraphs: TrackedText[] = [];
  /** How many elements of each name are open, of those that are counted. */
  readonly #depth = new Map<string, number>();
  /** The texts that were read where a program of today reads, since one of old reads most of them again. */
  readonly #chosen = new Set<string>();
  #place: OfficePlace;
  #element = '';
  /** The text that stands in no paragraph. */
  #loose = '';
  #code = '';
  #isTitle = false;

  constructor(
    content: OfficeContent,
    { path, start, options }: { readonly path: string; readonly start: OfficePlace; readonly options: PartOptions },
  ) {
    this.#content = content;
    this.#options = options;
    this.#place = start;
    this.#isOfValues = /chart|externalLink/i.test(path);
    this.#relations = relationsOf(content, path);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#element = name;
    if (COUNTED.test(name)) this.#depth.set(name, this.#open(name) + 1);
    this.#place = this.#options.placeOf?.(name, attributes) ?? this.#options.places?.open(name) ?? this.#place;
    if (PARAGRAPHS.test(name)) this.#paragraphs.push({ now: '', before: '', isChanged: false });
    else if (name === 'fldChar') this.#endCode();
    else if (name === 'pStyle')
      this.#isTitle = /^(?:heading|title|subtitle|caption|toc)/i.test(attributeOf(attributes, 'val') ?? '');
    else this.#append(SIGNS[name] ?? '');
    this.#readAttributes(name, attributes);
  }

  #readAttributes(name: string, attributes: ReadonlyMap<string, string>): void {
    const anchor = ANCHORS[name];
    if (anchor !== undefined) this.#options.onAnchor?.(anchor, attributeOf(attributes, 'id') ?? '', this.#place);
    for (const key of LABELS[name] ?? []) this.#add('value', attributeOf(attributes, key) ?? '');
    const label = LABELS[name] === undefined ? '' : (attributeOf(attributes, 'name') ?? '');
    if (isAsset(label)) this.#add('address', label);
    if (name === 'fldSimple') this.#addCode(attributeOf(attributes, 'instr') ?? '');
    for (const [key, id] of attributes) if (/^r:|^o:relid$|:(?:id|embed|link|pict)$/.test(key)) this.#follow(id);
  }

  close(name: string): void {
    this.#element = '';
    if (COUNTED.test(name)) this.#depth.set(name, this.#open(name) - 1);
    this.#options.places?.close(name);
    if (PARAGRAPHS.test(name)) this.#endParagraph(name);
    else if (name === 'AlternateContent') this.#chosen.clear();
    if (this.#paragraphs.length === 0 && this.#loose !== '') {
      this.#add('value', this.#loose);
      this.#loose = '';
    }
  }

  text(text: string): void {
    if (this.#element === 'instrText' || this.#element === 'delInstrText') this.#code += text;
    else if (TEXTS.test(this.#element) || (this.#isOfValues && this.#element === 'v')) this.#append(text);
  }

  /** Ends a part of which not all elements are closed. */
  end(): void {
    this.#endCode();
    while (this.#paragraphs.length > 0) this.#endParagraph('');
    for (const [id, { type }] of this.#relations) if (type === 'hyperlink' && !this.#used.has(id)) this.#follow(id);
  }

  #open = (name: string): number => this.#depth.get(name) ?? 0;

  #append(text: string): void {
    if (text === '') return;
    const last = this.#paragraphs.at(-1);
    if (last === undefined) {
      this.#loose += text;
      return;
    }
    const isGone = this.#open('del') > 0 || this.#open('moveFrom') > 0;
    const isNew = this.#open('ins') > 0 || this.#open('moveTo') > 0;
    last.isChanged ||= isGone || isNew;
    if (!isGone) last.now += text;
    if (!isNew) last.before += text;
  }

  #endParagraph(name: string): void {
    const { now, before, isChanged } = this.#paragraphs.pop() ?? { now: '', before: '', isChanged: false };
    const isLabel = this.#options.isLabelled === true && now.length < MAX_LABEL_LENGTH;
    const role = this.#open('tc') > 0 || this.#isTitle || isLabel || name === 'pt' ? 'value' : 'text';
    this.#add(role, now);
    // Who looks at the changes sees it.
    if (isChanged) this.#add(role, before);
    if (name !== '') this.#isTitle = false;
    if (this.#paragraphs.length === 0) this.#endCode();
  }

  #add(role: PassageRole, text: string): void {
    if (this.#open('Fallback') > 0 && this.#chosen.has(text)) return;
    if (this.#open('Choice') > 0) this.#chosen.add(text);
    this.#content.add(role, text, this.#place);
  }

  #endCode(): void {
    if (this.#code !== '') this.#addCode(this.#code);
    this.#code = '';
  }

  /** Reads the texts and addresses of a field, such as `HYPERLINK "https://…"`. */
  #addCode(code: string): void {
    for (const [, quoted = ''] of code.matchAll(/["“]([^"”]*)["”]/g))
      emitString((role, text) => this.#add(role, text), quoted, [[0, 0]]);
  }

  #follow(id: string): void {
    const relation = this.#relations.get(id);
    if (relation === undefined) return;
    const isFirst = !this.#used.has(id);
    this.#used.add(id);
    if (relation.isExternal) this.#add('address', relation.target);
    else if (relation.type === 'image') this.#content.addImage(relation.target, this.#place);
    if (relation.isExternal || !isFirst) return;
    const bytes = this.#content.takePackage(relation.target);
    if (bytes !== undefined) this.#content.addAll(this.#options.readPackage(bytes), this.#place);
    else if (/^(?:chart|chartEx|chartUserShapes|diagramData)$/.test(relation.type)) {
      const { readPackage } = this.#options;
      const part = `${this.#place.part}, ${relation.type === 'diagramData' ? 'diagram' : 'chart'}`;
      readPart(this.#content, relation.target, { line: this.#place.line, part }, { readPackage, isLabelled: true });
    }
  }
}

const COUNTED = /^(?:tc|Choice|Fallback|del|ins|moveFrom|moveTo)$/;
const PARAGRAPHS = /^(?:p|pt|text)$/;
const TEXTS = /^(?:t|delText|text|pt)$/;

/** The signs for which elements without a text stand. */
const SIGNS: Readonly<Record<string, string>> = { br: '\n', cr: '\n', tab: ' ', ptab: ' ', noBreakHyphen: '-' };

/** The attributes of elements that are shown in words. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  cNvPr: ['descr', 'title'],
  docPr: ['descr', 'title'],
  imagedata: ['title', 'alt'],
  shape: ['title', 'alt'],
  textpath: ['string'],
  hyperlink: ['tooltip'],
  hlinkClick: ['tooltip'],
  hlinkHover: ['tooltip'],
  listItem: ['displayText', 'value'],
  alias: ['val'],
  helpText: ['val'],
  statusText: ['val'],
  default: ['val'],
};

const ANCHORS: Readonly<Record<string, 'comment' | 'footnote' | 'endnote'>> = {
  commentReference: 'comment',
  commentRangeStart: 'comment',
  footnoteReference: 'footnote',
  endnoteReference: 'endnote',
};

/** Reads what the properties of a file say in words. */
export function readProperties(content: OfficeContent): void {
  for (const path of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml', 'meta.xml']) {
    const isOfProgram = path === 'docProps/app.xml';
    let isRead = false;
    let text = '';
    visitXml(content.take(path) ?? '', {
      open(name) {
        isRead = (isOfProgram ? PROGRAM_PROPERTIES : READ_PROPERTIES).test(name);
        text = '';
      },
      close() {
        if (isRead) content.add('value', text, { line: 0, part: 'properties' });
        isRead = false;
      },
      text(piece) {
        text += piece;
      },
    });
  }
}

// Names of programs, templates and fonts are left out: they are companies, too.
const READ_PROPERTIES =
  /^(?:title|subject|creator|description|keywords?|category|lastModifiedBy|contentStatus|lpwstr|lpstr|bstr|user-defined|initial-creator)$/;
const PROGRAM_PROPERTIES = /^(?:Company|Manager|HyperlinkBase)$/;
