import { strToU8, type Zippable, zipSync } from 'fflate';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One part of an office file, and the kind of content in it. */
export interface OfficePart {
  readonly name: string;
  readonly type: string;
  readonly xml: string;
  /** The parts that it refers to, by id: their kind, and their path from it. */
  readonly refersTo?: readonly (readonly [id: string, kind: string, target: string])[];
}

/** Packs an office file, the main part first. The same parts give the same bytes: entries have one fixed time. */
export function officeFile(parts: readonly OfficePart[]): Uint8Array {
  const types = parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('');
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    ),
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', parts[0]?.name ?? '']])),
  };
  for (const { name, xml, refersTo } of parts) {
    files[name] = strToU8(XML + xml);
    if (refersTo !== undefined)
      files[name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`)] = strToU8(relationships(refersTo));
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9, os: 0 });
}

const relationships = (all: NonNullable<OfficePart['refersTo']>): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
