import type { ContentImage, Passage, PassageRole, ReadContent } from '../passage.ts';
import { firstPages, objectsIn } from './pdf-objects.ts';
import { costlyStream, jpegHashes } from './pdf-streams.ts';
import { emitClean, MAX_PLACES } from './text-run.ts';

/** The most bytes of a PDF that is read. */
const MAX_PDF_BYTES = 64 * 1024 ** 2;
/** The most pages of a PDF that are read. */
const MAX_PAGES = 5000;
/** The most pieces of text of a page: a page of small print has some thousands. */
const MAX_PAGE_ITEMS = 20_000;

type PdfReader = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<PdfReader['getDocument']>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type PdfText = Awaited<ReturnType<PdfPage['getTextContent']>>;

/**
 * Reads the texts, links and properties of a PDF. Never throws: what cannot be read is named in `unread`. Of images
 * the JPEGs are hashed, which a PDF holds as they were; it recodes others. Each is at the first page that uses it.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadContent> {
  const passages: Passage[] = [];
  if (bytes.length > MAX_PDF_BYTES) return { passages, images: [], unread: 'it has more than 64 MiB' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const costly = costlyStream(buffer);
  if (costly !== undefined) return { passages, images: [], unread: costly };
  const pages: number[] = [];
  const { getDocument, VerbosityLevel } = await openReader();
  // The reader takes the bytes for itself.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const unread = await readPages(document, passages, pages);
    return { passages, images: imagesOf(buffer, pages), ...(unread !== undefined && { unread }) };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return {
      passages,
      images: imagesOf(buffer, pages),
      unread: isLocked ? 'it is encrypted' : 'it is broken, or no PDF',
    };
  } finally {
    await task.destroy();
  }
}

/** Finds the JPEGs, by the numbers of the objects that are the pages. */
function imagesOf(bytes: Buffer, pages: readonly number[]): readonly ContentImage[] {
  const hashes = jpegHashes(bytes);
  if (hashes.size === 0) return [];
  const objects = objectsIn(bytes);
  const pageOf = firstPages(objects, pages);
  return Array.from(hashes, ([sha256, start]) => {
    const line = pageOf.get(objects.streams.get(start) ?? 0) ?? 0;
    return { sha256, line, part: line === 0 ? 'image' : `page ${line}` };
  });
}

/** Loads the reader, with its worker in this thread, and without the canvas that it would draw on. */
async function openReader(): Promise<PdfReader> {
  const missing = DRAWING_CLASSES.filter((name) => !(name in globalThis));
  for (const name of missing) Object.assign(globalThis, { [name]: class {} });
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
  const reader = await import('pdfjs-dist/legacy/build/pdf.mjs');
  for (const name of missing) Reflect.deleteProperty(globalThis, name);
  return reader;
}

// The reader makes an object of each when it is loaded.
const DRAWING_CLASSES = ['DOMMatrix', 'ImageData', 'Path2D'];

/** Reads properties and pages, and adds the objects that are pages; gives the reason where pages are left. */
async function readPages(document: PdfDocument, passages: Passage[], objects: number[]): Promise<string | undefined> {
  const add = (role: PassageRole, text: string, line: number, part: string) => {
    if (/\S/.test(text))
      emitClean((_, clean) => passages.push({ text: clean, role, origin: { line, part } }))(role, text, [[0, 0]]);
  };
  const { info } = await document.getMetadata();
  for (const [key, value] of Object.entries(info))
    if (PROPERTIES.has(key) && typeof value === 'string') add('value', value, 0, 'properties');
  const pages = Math.min(document.numPages, MAX_PAGES);
  for (let line = 1; line <= pages; line += 1) {
    if (passages.length > MAX_PLACES) return `it has more than ${MAX_PLACES.toLocaleString('en')} pieces of text`;
    const part = `page ${line}`;
    try {
      const page = await document.getPage(line);
      objects.push(page.ref?.num ?? 0);
      const text = await textOf(page);
      if (text === undefined)
        return `its page ${line} has more than ${MAX_PAGE_ITEMS.toLocaleString('en')} pieces of text`;
      add('text', text, line, part);
      for (const alt of altTexts(await page.getStructTree())) add('value', alt, line, part);
      for (const { url, contents } of annotationsOf(await page.getAnnotations())) {
        add('address', url, line, part);
        add('value', contents, line, part);
      }
      page.cleanup();
    } catch {
      return `its page ${line} is broken`;
    }
  }
  return document.numPages > pages ? `it has more than ${MAX_PAGES.toLocaleString('en')} pages` : undefined;
}

/**
 * Gives the text of a page; undefined where that is too long. Few bytes can draw a text without end: a form draws
 * another one twice, which does so, too.
 */
async function textOf(page: PdfPage): Promise<string | undefined> {
  const reader = page.streamTextContent().getReader();
  const texts: string[] = [];
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const { items }: PdfText = value;
    texts.push(...items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')));
    if (texts.length <= MAX_PAGE_ITEMS) continue;
    await reader.cancel(new Error('too long'));
    return undefined;
  }
  return texts.join('');
}

const PROPERTIES: ReadonlySet<string> = new Set(['Title', 'Subject', 'Author', 'Keywords']);

/** Takes the addresses and words of annotations. */
const annotationsOf = (
  annotations: readonly { readonly [key: string]: unknown }[],
): readonly { readonly url: string; readonly contents: string }[] =>
  annotations.map(({ url, unsafeUrl, contentsObj }) => ({
    url: typeof url === 'string' ? url : typeof unsafeUrl === 'string' ? unsafeUrl : '',
    contents:
      typeof contentsObj === 'object' && contentsObj !== null && 'str' in contentsObj ? String(contentsObj.str) : '',
  }));

/** Takes the alt texts of a tagged page. */
function altTexts(tree: unknown): readonly string[] {
  const found: string[] = [];
  const rest: unknown[] = [tree];
  while (rest.length > 0) {
    const node = rest.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('alt' in node && typeof node.alt === 'string') found.push(node.alt);
    if ('children' in node && Array.isArray(node.children)) rest.push(...node.children);
  }
  return found;
}
