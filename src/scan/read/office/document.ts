import { attributeOf } from '../xml.ts';
import { type PartOptions, type PlaceCounter, readPart, relationsOf } from './ooxml.ts';
import type { OfficeContent, OfficePlace } from './part-text.ts';

/** Reads a text document: its paragraphs, then what is anchored at them, then headers and footers. */
export function readDocument(content: OfficeContent, main: string, readPackage: PartOptions['readPackage']): void {
  const anchors = new Map<string, OfficePlace>();
  readPart(
    content,
    main,
    { line: 0, part: 'document' },
    {
      readPackage,
      places: paragraphCounter('tbl'),
      onAnchor: (kind, id, { line, part }) => anchors.set(`${kind} ${id}`, { line, part: `${part}, ${kind}` }),
    },
  );
  const related = [...relationsOf(content, main).values()];
  for (const kind of ['comment', 'footnote', 'endnote'] as const)
    readPart(
      content,
      related.find(({ type }) => type === `${kind}s`)?.target ?? `word/${kind}s.xml`,
      { line: 0, part: kind },
      {
        readPackage,
        placeOf: (name, attributes) =>
          name === kind ? anchors.get(`${kind} ${attributeOf(attributes, 'id') ?? ''}`) : undefined,
      },
    );
  for (const { type, target } of related)
    if (type === 'header' || type === 'footer') readPart(content, target, { line: 0, part: type }, { readPackage });
  for (const path of content.untaken()) {
    const [, kind] = /^word\/(header|footer)\d*\.xml$/.exec(path) ?? [];
    if (kind !== undefined) readPart(content, path, { line: 0, part: kind }, { readPackage });
  }
}

/** Counts paragraphs; a table is one of them. */
export function paragraphCounter(table: string): PlaceCounter {
  let line = 0;
  let depth = 0;
  let open: string | undefined;
  return {
    open(name) {
      if (open !== undefined) {
        if (name === open) depth += 1;
        return undefined;
      }
      if (name !== 'p' && name !== table && name !== 'h') return undefined;
      open = name;
      depth = 1;
      line += 1;
      return { line, part: `${name === table ? 'table, paragraph' : 'paragraph'} ${line}` };
    },
    close(name) {
      if (name !== open) return;
      depth -= 1;
      if (depth === 0) open = undefined;
    },
  };
}
