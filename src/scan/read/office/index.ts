import type { ReadContent } from '../../passage.ts';
import { MAX_PLACES, TooManyPlaces } from '../text-run.ts';
import { openArchive, type UnpackedBytes } from '../zip.ts';
import { readDocument } from './document.ts';
import { type PartOptions, readProperties, relationsOf } from './ooxml.ts';
import { readOpenDocument } from './open-document.ts';
import { OfficeContent } from './part-text.ts';
import { readPresentation } from './presentation.ts';
import { readEmbedded, readUnshown } from './raw-parts.ts';
import { readWorkbook } from './workbook.ts';

/** The most files within files that are read. */
const MAX_DEPTH = 2;

/** Reads an office file by what it holds. Never throws: what cannot be read is named in `unread`. */
export function readOffice(bytes: Uint8Array): ReadContent {
  const { passages, images, unread } = readPackage(bytes, 0, { kept: 0, all: 0 });
  return { passages, images, ...(unread !== undefined && { unread }) };
}

const OLD = 'it is encrypted, or of a format from before 2007';

/** Tells the container of old and of encrypted office files. */
const isOldOffice = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

function readPackage(bytes: Uint8Array, depth: number, sum: UnpackedBytes): OfficeContent {
  if (isOldOffice(bytes)) return new OfficeContent({ ...NOTHING, unread: OLD });
  const content = new OfficeContent(openArchive(bytes, sum));
  const readInner = (inner: Uint8Array): OfficeContent =>
    depth < MAX_DEPTH
      ? readPackage(inner, depth + 1, sum)
      : new OfficeContent({ ...NOTHING, unread: 'it holds files in files in files' });
  try {
    readProperties(content);
    readMain(content, readInner);
    readUnshown(content, readInner);
    readEmbedded(content, readInner);
  } catch (error) {
    if (!(error instanceof TooManyPlaces)) throw error;
    content.refuse(`it has more than ${(MAX_PLACES / 2).toLocaleString('en')} pieces of text`);
  }
  content.addUnshown();
  return content;
}

function readMain(content: OfficeContent, readInner: PartOptions['readPackage']): void {
  const { texts } = content.archive;
  const [main = ''] = [
    ...[...relationsOf(content, '').values()].flatMap(({ type, target }) =>
      type === 'officeDocument' ? [target] : [],
    ),
    ...['ppt/presentation.xml', 'word/document.xml', 'xl/workbook.xml'],
  ].filter((path) => texts.has(path));
  const [, root] = /<(?:\w+:)?(presentation|document|workbook)\b/.exec((texts.get(main) ?? '').slice(0, 4096)) ?? [];
  const kind = root ?? main.split('/')[0];
  if (kind === 'presentation' || kind === 'ppt') readPresentation(content, main, readInner);
  else if (kind === 'document' || kind === 'word') readDocument(content, main, readInner);
  else if (kind === 'workbook' || kind === 'xl') readWorkbook(content, main, readInner);
  else if (texts.has('content.xml') || texts.has('styles.xml')) {
    if (/<manifest:encryption-data\b/.test(texts.get('META-INF/manifest.xml') ?? '')) content.refuse('it is encrypted');
    else readOpenDocument(content);
  } else content.refuse('it is no office file that can be read');
}

const NOTHING = { texts: new Map(), packages: new Map(), hashes: new Map() };
