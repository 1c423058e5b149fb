import type { ContentImage, Passage, PassageRole, ReadContent } from '../passage.ts';
import type { ReadAttached } from './mail.ts';
import { firstPages, objectsIn } from './pdf-objects.ts';
import { SpokenTexts } from './pdf-spoken.ts';
import { costlyStream, jpegHashes } from './pdf-streams.ts';
import { emitClean, MAX_PLACES } from './text-run.ts';
import { visitXml } from './xml.ts';

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
export async function readPdf(bytes: Uint8Array, readAttached: ReadAttached): Promise<ReadContent> {
  if (bytes.length > MAX_PDF_BYTES) return { passages: [], images: [], unread: 'it has more than 64 MiB' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const spoken = new SpokenTexts();
  const costly = costlyStream(buffer, spoken.look);
  if (costly !== undefined) return { passages: [], images: [], unread: costly };
  const pages: number[] = [];
  const content = new PdfContent();
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
    await readNames(document, content);
    content.refuse(await readPages(document, content, pages));
    for (const { text, page } of spoken.of(buffer, pages))
      content.add('value', text, page, page === 0 ? 'alternative text' : `page ${page}`);
    const attached = await readAttachments(document, content, readAttached);
    const { passages, unread } = content;
    return { passages, images: [...imagesOf(buffer, pages), ...attached], ...(unread !== undefined && { unread }) };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return {
      passages: content.passages,
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

/** Collects the passages of a PDF. */
class PdfContent {
  readonly passages: Passage[] = [];
  unread: string | undefined;

  add(role: PassageRole, text: string, line: number, part: string): void {
    if (/\S/.test(text))
      emitClean((_, clean) => this.passages.push({ text: clean, role, origin: { line, part } }))(role, text, [[0, 0]]);
  }

  /** Names the reason why not all is read, if there is one. The first one holds. */
  refuse(why: string | undefined): void {
    this.unread ??= why;
  }
}

/** Reads the properties of a file, those in XMP as well, and the titles of its outline. */
async function readNames(document: PdfDocument, content: PdfContent): Promise<void> {
  const { info, metadata } = await document.getMetadata();
  const { Custom: custom = {}, ...own } = { ...info } as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(own))
    if (PROPERTIES.has(key) && typeof value === 'string') content.add('value', value, 0, 'properties');
  for (const value of Object.values(Object(custom)))
    if (typeof value === 'string') content.add('value', value, 0, 'properties');
  let names = 0;
  visitXml(String(metadata?.getRaw() ?? ''), {
    open: (name) => {
      if (XMP_PROPERTIES.test(name)) names += 1;
    },
    close: (name) => {
      if (XMP_PROPERTIES.test(name)) names -= 1;
    },
    text: (text) => {
      if (names > 0) content.add('value', text, 0, 'properties');
    },
  });
  const rest = [...((await document.getOutline()) ?? [])];
  for (let count = 0; rest.length > 0 && count < MAX_TITLES; count += 1) {
    const { title = '', url, unsafeUrl, items = [] } = rest.pop() ?? {};
    content.add('value', title, 0, 'outline');
    content.add('address', url ?? unsafeUrl ?? '', 0, 'outline');
    rest.push(...items);
  }
  if (rest.length > 0) content.refuse(`its outline has more than ${MAX_TITLES.toLocaleString('en')} titles`);
}

/** The most titles of an outline. */
const MAX_TITLES = 20_000;

// The names of programs are left out: they are companies, too.
const XMP_PROPERTIES =
  /^(?:title|description|creator|subject|rights|publisher|contributor|Keywords|Headline|Credit|Source|UsageTerms|Owner)$/;

/** The most files within a file that are read. */
const MAX_ATTACHED = 100;

/** Reads the files within a PDF, and gives their images. */
async function readAttachments(
  document: PdfDocument,
  content: PdfContent,
  readAttached: ReadAttached,
): Promise<readonly ContentImage[]> {
  const images: ContentImage[] = [];
  const files: readonly { readonly filename?: unknown; readonly content?: unknown }[] = Object.values(
    (await document.getAttachments()) ?? {},
  );
  for (const { filename, content: bytes } of files.slice(0, MAX_ATTACHED)) {
    const file = String(filename);
    if (!(bytes instanceof Uint8Array)) continue;
    const part = `attached ${file}`;
    const inner = await readAttached(file, bytes);
    for (const { text, role, origin } of inner.passages) {
      const label = 'part' in origin && origin.part !== undefined ? `${part}, ${origin.part}` : part;
      content.passages.push({ text, role: role === 'file' ? 'address' : role, origin: { line: 0, part: label } });
    }
    images.push(...inner.images.map(({ sha256 }) => ({ sha256, line: 0, part })));
    if (inner.unread !== undefined) content.refuse(`of the attached file ${file}: ${inner.unread}`);
  }
  if (files.length > MAX_ATTACHED) content.refuse(`more than ${MAX_ATTACHED} files are attached to it`);
  return images;
}

/** Reads pages, and adds the objects that are pages; gives the reason where pages are left. */
async function readPages(document: PdfDocument, content: PdfContent, objects: number[]): Promise<string | undefined> {
  const { passages } = content;
  const add = content.add.bind(content);
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
      for (const { url, words } of annotationsOf(await page.getAnnotations())) {
        add('address', url, line, part);
        for (const one of words) add('value', one, line, part);
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

/** Takes the addresses and words of annotations, and of the fields of a form. */
const annotationsOf = (
  annotations: readonly { readonly [key: string]: unknown }[],
): readonly { readonly url: string; readonly words: readonly string[] }[] =>
  annotations.map(({ url, unsafeUrl, contentsObj, fieldValue, alternativeText, options, textContent }) => ({
    url: typeof url === 'string' ? url : typeof unsafeUrl === 'string' ? unsafeUrl : '',
    words: [contentsObj, fieldValue, alternativeText, options, textContent].flatMap(wordsOf),
  }));

/** Takes the texts of a value of an annotation: of a text, an object with one, or a list of either. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...('str' in value ? [String(value.str)] : []),
    ...('displayValue' in value ? [String(value.displayValue)] : []),
  ];
}

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
