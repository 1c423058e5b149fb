import { inflateSync } from 'node:zlib';
import { contentHash } from '../../text/hash.ts';

/** A stream of a PDF: its dictionary, as far as it is near, and where its bytes begin and end. */
export interface PdfStream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** The most bytes that a stream may unpack to. The reader keeps it whole, and twice while it grows. */
const MAX_STREAM_BYTES = 32 * 1024 ** 2;
/** The most bytes of a stream in a packing that is not undone here. LZW makes up to 1,400 of one. */
const MAX_OTHER_BYTES = 24 * 1024;
/** The most times that one stream is packed. */
const MAX_FILTERS = 4;
/** The longest dictionary of a stream that is looked at, and the longest end of its keyword. */
const MAX_DICTIONARY = 2000;

/** Finds the streams of a PDF, by their keywords. A dictionary that is longer than some bytes is cut at its beginning. */
export function* streamsIn(bytes: Buffer): Generator<PdfStream> {
  let at = bytes.indexOf(KEYWORD);
  while (at !== -1) {
    const next = bytes.indexOf(KEYWORD, at + KEYWORD.length);
    // Each stream ends with the same word, behind `end`.
    if (bytes.toString('latin1', at - 3, at) !== 'end') {
      const before = bytes.toString('latin1', Math.max(0, at - MAX_DICTIONARY), at);
      const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
      const first = at + KEYWORD.length;
      const start =
        first + (bytes[first] === 0x0d ? 1 : 0) + (bytes[first] === 0x0d && bytes[first + 1] !== 0x0a ? 0 : 1);
      const [, length] = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary) ?? [];
      const end = length === undefined ? (next === -1 ? bytes.length : next - 3) : start + Number(length);
      yield { dictionary, start, end: Math.min(end, bytes.length) };
    }
    at = next;
  }
}

const KEYWORD = 'stream';

/** Gives the reason why the streams of a PDF would take too much memory; undefined where none does. */
export function costlyStream(bytes: Buffer): string | undefined {
  for (const { dictionary, start, end } of streamsIn(bytes)) {
    if (UNUSUAL.test(dictionary) && end - start > MAX_OTHER_BYTES)
      return 'it holds a stream in a packing that may become far more than its size';
    if (unpacksTooFar(bytes.subarray(start), MAX_FILTERS)) return 'it holds a stream that unpacks to more than 32 MiB';
  }
  return undefined;
}

/** Filters but those of images and the common one by itself, also by a name with escapes or by reference. */
const UNUSUAL = /LZW|RunLength|ASCII|\/(?:RL|A85|AHx)\b|\/Filter\s+\d|\/[^\s/<>[\]]*#/;

/** Hashes the JPEGs in a PDF: the SHA-256 of each, and where the bytes of the first that is the same begin. */
export function jpegHashes(bytes: Buffer): ReadonlyMap<string, number> {
  const hashes = new Map<string, number>();
  for (const { dictionary, start, end } of streamsIn(bytes)) {
    if (!/\/(?:DCTDecode|DCT)\b/.test(dictionary)) continue;
    const jpeg = bytes.subarray(start, end);
    // Behind the end of a picture whose length is not known stands a line break.
    const last = jpeg.lastIndexOf(END_OF_JPEG);
    if (jpeg[0] === 0xff && jpeg[1] === 0xd8 && last !== -1) {
      const hash = contentHash(jpeg.subarray(0, last + 2));
      if (!hashes.has(hash)) hashes.set(hash, start);
    }
  }
  return hashes;
}

const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

function unpacksTooFar(bytes: Buffer, depth: number): boolean {
  if ((bytes[0] ?? 0) % 16 !== 8 || depth === 0) return false;
  try {
    return unpacksTooFar(inflateSync(bytes, { maxOutputLength: MAX_STREAM_BYTES }), depth - 1);
  } catch (error) {
    return error instanceof RangeError;
  }
}
