import { firstPages, objectsIn } from './pdf-objects.ts';
import type { OnUnpacked } from './pdf-streams.ts';

/** A text that stands for what a page draws, and its page; 0 where that is not known. */
export interface SpokenText {
  readonly text: string;
  readonly page: number;
}

/** The most texts of a file, and the most letters of one. */
const MAX_TEXTS = 20_000;
const MAX_LENGTH = 4000;

/** Keys of texts that are read out or copied in place of what is drawn. Source: ISO 32000-1, 14.9. */
const SPOKEN = /\/(?:ActualText|Alt|E|TU)\s{0,9}(\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)|<[\da-fA-F\s]*>)/g;

/** Collects the texts that stand for what a PDF draws: the reader of its pages has not all of them. */
export class SpokenTexts {
  /** The texts by where their streams begin. */
  readonly #inStreams = new Map<number, readonly string[]>();
  #count = 0;

  /** Looks through a stream. */
  look: OnUnpacked = (start, bytes) => {
    if (!MARKS.some((mark) => bytes.includes(mark))) return;
    const found = this.#textsIn(bytes.toString('latin1'));
    if (found.length > 0) this.#inStreams.set(start, found);
  };

  /** Gives the texts of a file whose streams were looked through, by the objects that are its pages. */
  of(bytes: Buffer, pages: readonly number[]): readonly SpokenText[] {
    if (this.#inStreams.size === 0 && !MARKS.some((mark) => bytes.includes(mark))) return [];
    const objects = objectsIn(bytes);
    const pageOf = firstPages(objects, pages);
    const found: SpokenText[] = [];
    for (const [number, text] of objects.texts) {
      const [, of] = /\/Pg\s{1,9}(\d{1,10})\s/.exec(text) ?? [];
      const page = of === undefined ? pageOf.get(number) : pages.indexOf(Number(of)) + 1;
      found.push(...this.#textsIn(text).map((one) => ({ text: one, page: page ?? 0 })));
    }
    for (const [start, texts] of this.#inStreams) {
      const number = objects.streams.get(start);
      const page = number === undefined ? 0 : (pageOf.get(number) ?? 0);
      found.push(...texts.map((text) => ({ text, page })));
    }
    return found;
  }

  #textsIn(source: string): readonly string[] {
    const found: string[] = [];
    for (const [, string = ''] of source.matchAll(SPOKEN)) {
      this.#count += 1;
      if (this.#count > MAX_TEXTS) break;
      found.push(pdfString(string).slice(0, MAX_LENGTH));
    }
    return found;
  }
}

const MARKS = ['/ActualText', '/Alt', '/TU'];

/** Reads a string of a PDF with its marks: in UTF-16 or UTF-8 where it says so. Source: ISO 32000-1, 7.3.4 and 7.9.2. */
function pdfString(string: string): string {
  const bytes =
    string[0] === '<'
      ? Buffer.from(string.replace(/[^\da-fA-F]/g, ''), 'hex')
      : Buffer.from(unescaped(string), 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(bytes);
}

const unescaped = (string: string): string =>
  string.slice(1, -1).replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, sign: string = '') => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
    return { n: '\n', r: '\r', t: '\t', b: '', f: '' }[sign] ?? sign;
  });
