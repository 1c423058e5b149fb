import { isAsset } from '../strings.ts';
import { attributeOf, visitXml } from '../xml.ts';
import { type OfficeContent, type OfficePlace, type Relation, resolvePart } from './part-text.ts';

/** Reads the relations of a part. */
export function relationsOf({ archive }: OfficeContent, path: string): ReadonlyMap<string, Relation> {
  const slash = path.lastIndexOf('/') + 1;
  const source = archive.texts.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
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
  const source = content.archive.texts.get(path);
  if (source === undefined) return;
  const relations = relationsOf(content, path);
  const used = new Set<string>();
  let place = start;
  const paragraphs: string[] = [];
  let [cells, fallbacks, isText, isTitle, isValue, isCode] = [0, 0, false, false, false, false];
  const append = (text: string) => {
    const last = paragraphs.length - 1;
    if (last >= 0) paragraphs[last] += text;
  };
  visitXml(source, {
    open(name, attributes) {
      if (name === 'Fallback') fallbacks += 1;
      if (fallbacks > 0) return;
      place = options.placeOf?.(name, attributes) ?? options.places?.open(name) ?? place;
      if (name === 'p' || name === 'pt' || (name === 'text' && attributes.size === 0)) {
        paragraphs.push('');
        if (name === 'text') isText = true;
      } else if (name === 'tc') cells += 1;
      else if (name === 't' || name === 'delText') isText = true;
      else if (name === 'instrText') isCode = true;
      else if (name === 'v' && path.includes('chart')) isValue = true;
      else if (name === 'br' || name === 'cr') append('\n');
      else if (name === 'tab') append(' ');
      else if (name === 'noBreakHyphen') append('-');
      else if (name === 'pStyle')
        isTitle = /^(?:heading|title|subtitle|caption|toc)/i.test(attributeOf(attributes, 'val') ?? '');
      else if (name === 'cNvPr' || name === 'docPr' || name === 'imagedata' || name === 'shape') readLabels(attributes);
      else if (ANCHORS[name] !== undefined)
        options.onAnchor?.(ANCHORS[name], attributeOf(attributes, 'id') ?? '', place);
      for (const [key, id] of attributes) if (/^r:|^o:relid$|:(?:id|embed|link|pict)$/.test(key)) follow(id);
    },
    close(name) {
      if (name === 'Fallback') fallbacks -= 1;
      if (fallbacks > 0) return;
      options.places?.close(name);
      if (name === 't' || name === 'delText' || name === 'text') isText = false;
      if (name === 'instrText') isCode = false;
      if (name === 'v') isValue = false;
      if (name === 'p' || name === 'pt' || name === 'text') {
        const text = paragraphs.pop() ?? '';
        const isLabel = options.isLabelled === true && text.length < MAX_LABEL_LENGTH;
        content.add(cells > 0 || isTitle || isLabel || name === 'pt' ? 'value' : 'text', text, place);
        isTitle = false;
      }
      if (name === 'tc') cells -= 1;
    },
    text(text) {
      if (fallbacks > 0) return;
      if (isText || isValue) append(text);
      // A field, such as HYPERLINK "https://…".
      if (isCode) for (const [, target = ''] of text.matchAll(/"([^"]*)"/g)) content.add('address', target, place);
    },
  });
  for (const text of paragraphs) content.add('text', text, place);
  for (const [id, { type }] of relations) if (type === 'hyperlink' && !used.has(id)) follow(id);

  function readLabels(attributes: ReadonlyMap<string, string>): void {
    for (const key of ['descr', 'title', 'alt']) content.add('value', attributeOf(attributes, key) ?? '', place);
    const name = attributeOf(attributes, 'name') ?? '';
    if (isAsset(name)) content.add('address', name, place);
  }

  function follow(id: string): void {
    const relation = relations.get(id);
    if (relation === undefined) return;
    const isFirst = !used.has(id);
    used.add(id);
    if (relation.isExternal) content.add('address', relation.target, place);
    else if (relation.type === 'image') content.addImage(relation.target, place);
    if (relation.isExternal || !isFirst) return;
    const bytes = content.archive.packages.get(relation.target);
    if (bytes !== undefined) content.addAll(options.readPackage(bytes), place);
    else if (/^(?:chart|chartEx|diagramData)$/.test(relation.type)) {
      const { readPackage } = options;
      const part = `${place.part}, ${relation.type === 'diagramData' ? 'diagram' : 'chart'}`;
      readPart(content, relation.target, { line: place.line, part }, { readPackage, isLabelled: true });
    }
  }
}

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
    visitXml(content.archive.texts.get(path) ?? '', {
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
