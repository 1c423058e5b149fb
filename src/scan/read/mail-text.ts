import type { TextRun } from './text-run.ts';

/** A piece of a message that is packed for its transport. */
export interface PackedText {
  readonly start: number;
  readonly end: number;
  /** The name of the character set; UTF-8 where it is empty or not known. */
  readonly charset: string;
}

/** Appends a text in base64. What a line holds is at that line. */
export function putBase64(run: TextRun, text: string, { start, end, charset }: PackedText): void {
  const decoder = decoderOf(charset);
  let rest = '';
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at);
    const lineEnd = found === -1 || found >= end ? end : found;
    const digits = rest + text.slice(at, lineEnd).replace(/[^\w+/=-]/g, '');
    const whole = digits.length - (digits.length % 4);
    rest = digits.slice(whole);
    run.put(decoder.decode(Buffer.from(digits.slice(0, whole), 'base64'), { stream: true }), at);
    at = lineEnd + 1;
  }
  run.put(decoder.decode(Buffer.from(rest, 'base64')), Math.max(start, end - 1));
}

/** Appends a text in quoted-printable: runs of bytes in hexadecimal digits, and line breaks that are none. */
export function putQuotedPrintable(run: TextRun, text: string, { start, end, charset }: PackedText): void {
  const decoder = decoderOf(charset);
  const packed = text.slice(start, end);
  let from = 0;
  for (const match of packed.matchAll(QUOTED)) {
    run.copy(text, start + from, start + match.index);
    const bytes = Buffer.from(match[0].replace(/=[ \t]*\r?\n|=/g, ''), 'hex');
    run.put(decoder.decode(bytes), start + match.index);
    from = match.index + match[0].length;
  }
  run.copy(text, start + from, end);
}
const QUOTED = /(?:=[\da-fA-F]{2}|=[ \t]{0,99}\r?\n)+/g;

/** Gives the bytes of a file that is attached. */
export function unpackedBytes(text: string, packing: string): Uint8Array {
  if (packing === 'base64') return Buffer.from(text, 'base64');
  if (packing !== 'quoted-printable') return Buffer.from(text);
  return Buffer.from(
    text
      .replace(/=[ \t]{0,99}\r?\n/g, '')
      .replace(/=([\da-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    'latin1',
  );
}

/** Appends the text of a header, of which words may be encoded: `=?utf-8?q?M=C3=BCller?=`. Source: RFC 2047. */
export function putHeader(run: TextRun, text: string, at: number): void {
  let from = 0;
  for (const match of text.matchAll(ENCODED_WORD)) {
    const [whole, charset = '', encoding = '', word = ''] = match;
    const between = text.slice(from, match.index);
    // Blanks between two such words are none.
    if (from === 0 || /\S/.test(between)) run.put(between, at + from);
    const packed = /^b$/i.test(encoding)
      ? Buffer.from(word, 'base64')
      : unpackedBytes(word.replaceAll('_', '=20'), 'quoted-printable');
    run.put(decoderOf(charset).decode(packed), at + match.index);
    from = match.index + whole.length;
  }
  run.put(text.slice(from), at + from);
}
const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset || 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
