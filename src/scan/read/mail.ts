import type { ContentImage, Passage, ReadContent } from '../passage.ts';
import { readHtml } from './html.ts';
import { readPlain } from './lines.ts';
import { type PackedText, putBase64, putHeader, putQuotedPrintable, unpackedBytes } from './mail-text.ts';
import { type Emit, emitClean, MAX_PLACES, remapped, TextRun, TooManyPlaces } from './text-run.ts';

/** The most parts within parts. */
const MAX_DEPTH = 8;
/** The most parts of a message. */
const MAX_PARTS = 1000;
/** The most attached files that are read. */
const MAX_ATTACHED = 100;

/** Reads a file that is attached. */
export type ReadAttached = (file: string, bytes: Uint8Array) => Promise<ReadContent>;

/** Reads a message: what its headers say in words, its texts as they were before they were packed, and what is attached. */
export async function readMail(text: string, readAttached: ReadAttached): Promise<ReadContent> {
  const reader = new MailReader(text);
  try {
    reader.readPart({ start: 0, end: text.length }, 0);
  } catch (error) {
    if (!(error instanceof TooManyPlaces)) throw error;
    reader.refuse(`it has more than ${MAX_PLACES.toLocaleString('en')} pieces of text`);
  }
  for (const { file, packing, start, end } of reader.attached) {
    const bytes = unpackedBytes(text.slice(start, end), packing);
    reader.addAttached(file, text.slice(0, start).split('\n').length, await readAttached(file, bytes));
  }
  const { passages, images, unread } = reader;
  return { passages, images, text, ...(unread !== undefined && { unread }) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Attached extends Stretch {
  readonly file: string;
  readonly packing: string;
}

class MailReader {
  readonly passages: Passage[] = [];
  readonly images: ContentImage[] = [];
  readonly attached: Attached[] = [];
  unread: string | undefined;
  readonly #text: string;
  readonly #emit: Emit;
  #places = 0;
  #parts = 0;

  constructor(text: string) {
    this.#text = text;
    this.#emit = emitClean((role, passage, offsets) => {
      this.#places += 1 + offsets.length;
      if (this.#places > MAX_PLACES) throw new TooManyPlaces();
      this.passages.push({ text: passage, role, origin: { offsets } });
    });
  }

  /** Names the reason why not all is read. The first one holds. */
  refuse(why: string): void {
    this.unread ??= why;
  }

  readPart(stretch: Stretch, depth: number): void {
    this.#parts += 1;
    if (this.#parts > MAX_PARTS || depth > MAX_DEPTH) {
      this.refuse(`it has more than ${MAX_PARTS.toLocaleString('en')} parts, or parts in parts without end`);
      return;
    }
    const { headers, body } = headersIn(this.#text, stretch);
    for (const [name, { text, at }] of headers) {
      if (!READ_HEADERS.test(name)) continue;
      const run = new TextRun();
      putHeader(run, text, at);
      run.end(name === 'subject' ? 'value' : 'text', this.#emit);
    }
    const type = headers.get('content-type')?.text ?? 'text/plain';
    const boundary = parameterOf(type, 'boundary');
    if (/^\s*multipart\//i.test(type) && boundary !== '')
      for (const inner of partsIn(this.#text, body, boundary)) this.readPart(inner, depth + 1);
    else if (/^\s*message\/rfc822/i.test(type)) this.readPart(body, depth + 1);
    else this.#readBody(body, type, headers);
  }

  #readBody(body: Stretch, type: string, headers: Headers): void {
    const packing = (headers.get('content-transfer-encoding')?.text ?? '').trim().toLowerCase();
    const file = parameterOf(headers.get('content-disposition')?.text ?? '', 'filename') || parameterOf(type, 'name');
    if (file !== '' || !/^\s*text\//i.test(type)) {
      if (this.attached.length < MAX_ATTACHED)
        this.attached.push({ ...body, packing, file: file || `file.${/\/([\w-]+)/.exec(type)?.[1] ?? ''}` });
      else this.refuse(`more than ${MAX_ATTACHED} files are attached to it`);
      return;
    }
    const run = new TextRun();
    const packed: PackedText = { ...body, charset: parameterOf(type, 'charset') };
    if (packing === 'base64') putBase64(run, this.#text, packed);
    else if (packing === 'quoted-printable') putQuotedPrintable(run, this.#text, packed);
    else run.copy(this.#text, body.start, body.end);
    const read = /^\s*text\/html/i.test(type) ? readHtml : readPlain;
    run.end('text', (_, text, offsets) => read(text, remapped(this.#emit, offsets)));
  }

  /** Adds what was read of an attached file, at the line where it begins. */
  addAttached(file: string, line: number, { passages, images, unread }: ReadContent): void {
    const label = `attached ${file}`;
    for (const { text, role, origin } of passages) {
      const inner = 'part' in origin ? origin.part : undefined;
      const part = inner === undefined ? label : `${label}, ${inner}`;
      this.passages.push({ text, role: role === 'file' ? 'address' : role, origin: { line, part } });
    }
    for (const { sha256 } of images) this.images.push({ sha256, line, part: label });
    if (unread !== undefined) this.refuse(`of the attached file ${file}: ${unread}`);
  }
}

const READ_HEADERS = /^(?:subject|from|to|cc|reply-to|organi[sz]ation|comments|keywords)$/;

/** Headers by their names in lower case, each with the offset at which its text begins. */
type Headers = ReadonlyMap<string, { readonly text: string; readonly at: number }>;

/** The most bytes of the headers of a part. */
const MAX_HEADER_LENGTH = 256 * 1024;

/** Reads the headers of a part, up to the blank line before its body. */
function headersIn(text: string, { start, end }: Stretch): { readonly headers: Headers; readonly body: Stretch } {
  const headers = new Map<string, { readonly text: string; readonly at: number }>();
  const head = text.slice(start, Math.min(end, start + MAX_HEADER_LENGTH));
  const blank = /^\r?\n|\n\r?\n/.exec(head);
  const length = blank === null ? head.length : blank.index + blank[0].length;
  for (const match of head.slice(0, length).matchAll(HEADER)) {
    const [whole, name = '', value = ''] = match;
    headers.set(name.toLowerCase(), { text: value, at: start + match.index + whole.length - value.length });
  }
  return { headers, body: { start: start + length, end } };
}
const HEADER = /^([\w-]{1,99}):[ \t]*((?:[^\n]|\n[ \t])*)/gm;

/** Finds the parts between the lines of a boundary. */
function* partsIn(text: string, { start, end }: Stretch, boundary: string): Generator<Stretch> {
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = text.indexOf(mark, start); at !== -1 && at < end; at = text.indexOf(mark, at + mark.length)) {
    if (at > start && text[at - 1] !== '\n') continue;
    if (from !== -1) yield { start: from, end: at };
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd === -1 || lineEnd >= end || text.startsWith('--', at + mark.length)) return;
    from = lineEnd + 1;
  }
  if (from !== -1) yield { start: from, end };
}

/** Gives a parameter of a header, such as the boundary of a content type; empty where it is absent. */
function parameterOf(header: string, name: string): string {
  const found = new RegExp(`[;\\s]${name}\\*?(?:0\\*?)?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  const run = new TextRun();
  putHeader(run, found?.[1] ?? found?.[2] ?? '', 0);
  return run.text;
}
