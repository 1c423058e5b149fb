import { isImage } from '../file-kind.ts';
import { visitXml } from '../xml.ts';
import { isEmbedded } from '../zip.ts';
import { type PartOptions, readPart } from './ooxml.ts';
import type { OfficeContent, OfficePlace } from './part-text.ts';

/** Parts without words that anybody reads, or whose words are names of programs, fonts and styles. */
const WORDLESS =
  /\.rels$|^\[Content_Types\]|^docProps\/|^META-INF\/|^(?:settings|meta|manifest)\.xml$|(?:^|\/)(?:theme|themeOverride|styles?|stylesWithEffects|settings|fontTable|webSettings|numbering|calcChain|presProps|viewProps|tableStyles|colors|commentsExtended|commentsIds|people|itemProps|current)\d*\.xml$/i;

/** Reads all texts of a part, whatever its elements are. */
export function readRaw(content: OfficeContent, path: string, place: OfficePlace): void {
  let text = '';
  const end = () => {
    content.add('value', text, place);
    text = '';
  };
  visitXml(content.take(path) ?? '', {
    open: end,
    close: end,
    text(piece) {
      text += piece;
    },
  });
  end();
}

/** Reads the whole files in a file that nothing in it led to, and names one that is of no format that is read. */
export function readEmbedded(content: OfficeContent, readPackage: PartOptions['readPackage']): void {
  for (const path of content.untakenPackages()) {
    const bytes = content.takePackage(path);
    if (bytes !== undefined) content.addAll(readPackage(bytes), { line: 0, part: `not shown, ${path}` });
  }
  const other = [...content.archive.hashes.keys()].find((path) => isEmbedded(path) && !isImage(path));
  if (other !== undefined) content.refuse(`it holds a file that is not read: ${other}`);
}

/** Reads the parts that nothing in the file led to: whoever opens it as an archive finds their words. */
export function readUnshown(content: OfficeContent, readPackage: PartOptions['readPackage']): void {
  const paths = content.untaken().filter((path) => !WORDLESS.test(path));
  const known = new Set(paths.length === 0 ? [] : content.passages.map(({ text }) => text));
  for (const path of paths) {
    const place = { line: 0, part: `not shown, ${path}` };
    const from = content.passages.length;
    if (/^customXml\/|\.(?:vml|svg)$/i.test(path)) readRaw(content, path, place);
    else readPart(content, path, place, { readPackage });
    content.dropKnown(from, known);
  }
}
