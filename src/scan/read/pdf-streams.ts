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
/** The most bytes that all streams of a small file may unpack to, and how many times its size those of a large one. */
const MAX_ALL_BYTES = 256 * 1024 ** 2;
const MAX_RATIO = 20;
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

/** Receives the bytes of a stream as they were before they were packed, and where it begins. */
export type OnUnpacked = (start: number, bytes: Buffer) => void;

/** Gives the reason why the streams of a PDF would take too much memory or time; undefined where none does. */
export function costlyStream(bytes: Buffer, onUnpacked: OnUnpacked = () => {}): string | undefined {
  let all = 0;
  const most = Math.max(MAX_ALL_BYTES, MAX_RATIO * bytes.length);
  for (const { dictionary, start, end } of streamsIn(bytes)) {
    if (UNUSUAL.test(dictionary) && end - start > MAX_OTHER_BYTES)
      return 'it holds a stream in a packing that may become far more than its size';
    const unpacked = unpackedStream(bytes.subarray(start), MAX_FILTERS);
    if (unpacked === undefined) return 'it holds a stream that unpacks to more than 32 MiB';
    all += unpacked.all;
    if (all > most) return 'its streams unpack to far more than its size';
    onUnpacked(start, unpacked.all > 0 ? unpacked.bytes : bytes.subarray(start, end));
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

/** Unpacks a stream, as often as it is packed; undefined where it is too long. `all` counts the bytes of all steps. */
function unpackedStream(packed: Buffer, most: number): { readonly bytes: Buffer; readonly all: number } | undefined {
  let [bytes, all] = [packed, 0];
  for (let depth = 0; depth < most && (bytes[0] ?? 0) % 16 === 8; depth += 1)
    try {
      bytes = inflateSync(bytes, { maxOutputLength: MAX_STREAM_BYTES });
      all += bytes.length;
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      break;
    }
  return { bytes, all };
}
