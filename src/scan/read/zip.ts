import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Unzip, UnzipInflate } from 'fflate';
import { extensionOf, OFFICE } from './file-kind.ts';

/** The parts of an archive: the texts in it, and the hashes of images. An SVG is both. */
export interface Archive {
  readonly texts: ReadonlyMap<string, string>;
  /** Whole archives within it, such as the workbook behind a chart. */
  readonly packages: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The reason why it is not complete. */
  readonly unread?: string;
}

/** The most that the texts and packages of an archive may hold in all; they are kept in memory. */
const MAX_KEPT_BYTES = 32 * 1024 ** 2;
/** The most that an archive may unpack to. */
const MAX_UNPACKED_BYTES = 256 * 1024 ** 2;
/** The most parts of an archive. */
const MAX_PARTS = 20_000;
/** How many times its size a part of more than a mebibyte may unpack to. */
const MAX_RATIO = 200;
/** The step in which an archive is unpacked. One step unpacks to sixteen mebibytes at most. */
const STEP_BYTES = 16 * 1024;

/** The bytes that were unpacked of a file so far, with the files in it. */
export interface UnpackedBytes {
  kept: number;
  all: number;
}

/** Unpacks an archive, as far as its bounds allow. Never throws. */
export function openArchive(bytes: Uint8Array, sum: UnpackedBytes = { kept: 0, all: 0 }): Archive {
  const texts = new Map<string, string>();
  const packages = new Map<string, Uint8Array>();
  const hashes = new Map<string, string>();
  const sums = new Map<string, PartSum>();
  let count = 0;
  let why: string | undefined;
  // The unpacker catches what is thrown, and goes on with an error of its own: the first reason holds.
  const refuse = (reason: string): never => {
    why ??= reason;
    throw new Error(why);
  };
  const unzip = new Unzip((part) => {
    count += 1;
    if (count > MAX_PARTS) refuse(`it has more than ${MAX_PARTS.toLocaleString('en')} parts`);
    if (part.name.endsWith('/')) return;
    // Programs differ in which one they take.
    if (sums.has(part.name)) refuse('it holds a part twice');
    const hash = createHash('sha256');
    const isText = /\.(?:xml|rels|vml|svg)$/i.test(part.name);
    let isPackage = OFFICE.test(extensionOf(part.name));
    const chunks: Uint8Array[] = [];
    let [size, crc] = [0, 0];
    part.ondata = (error, chunk, isLast) => {
      if (error !== null) refuse(BROKEN);
      isPackage ||= size === 0 && isEmbedded(part.name) && isArchive(chunk);
      size += chunk.length;
      crc = crc32(chunk, crc);
      sum.all += chunk.length;
      if (isText || isPackage) sum.kept += chunk.length;
      if (sum.all > MAX_UNPACKED_BYTES || (size > 1024 ** 2 && size > MAX_RATIO * (part.size ?? bytes.length)))
        refuse('it unpacks to far more than its size');
      if (sum.kept > MAX_KEPT_BYTES) refuse('it holds more than 32 MiB of text');
      if (isText || isPackage) chunks.push(chunk);
      hash.update(chunk);
      if (!isLast) return;
      sums.set(part.name, { size, crc });
      if (isText) texts.set(part.name, new TextDecoder().decode(Buffer.concat(chunks)));
      else if (isPackage) packages.set(part.name, Buffer.concat(chunks));
      if (!(isText || isPackage) || /\.svg$/i.test(part.name)) hashes.set(part.name, hash.digest('hex'));
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  const found = { texts, packages, hashes };
  const directory = directoryIn(bytes);
  if (directory !== undefined && holdsEncrypted(bytes, directory))
    return { ...found, unread: 'a part of it is encrypted' };
  try {
    for (let at = 0; at < bytes.length; at += STEP_BYTES)
      unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
    return directory === undefined || !hasAll(bytes, directory, sums) ? { ...found, unread: BROKEN } : found;
  } catch {
    return { ...found, unread: why ?? BROKEN };
  }
}

const BROKEN = 'it is broken, or not complete';

/** Tells by its path whether a part is a whole file that somebody put into this one, of whatever format. */
export const isEmbedded = (path: string): boolean =>
  /(?:^|\/)(?:embeddings\/[^/]+|afchunk[^/]*|Object \d+)$/i.test(path);

const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The length of a part that was unpacked, and its check sum. */
interface PartSum {
  readonly size: number;
  readonly crc: number;
}

/** Finds the end of the directory of an archive, which is at its end. Source: PKWARE, APPNOTE.TXT, 4.3.16. */
function directoryIn(bytes: Uint8Array): number | undefined {
  const last = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= last; at -= 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return at;
  return undefined;
}

/** An entry of the directory. */
interface DirectoryEntry extends PartSum {
  readonly name: string;
  readonly flags: number;
  /** The offset of the part. */
  readonly part: number;
}

/** Reads the entries of a directory as far as they are whole. Source: APPNOTE.TXT, 4.3.12. */
function* entriesIn(bytes: Uint8Array, directory: number): Generator<DirectoryEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(directory + 16, true);
  while (at + 46 <= directory && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    yield {
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString('utf8'),
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      part: view.getUint32(at + 42, true),
    };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/**
 * Tells whether the directory, or the part itself, says of any part that it is encrypted. The unpacker does not ask: it
 * would take what is stored so for a text. Source: APPNOTE.TXT, 4.3.7, 4.3.12 and 4.4.4.
 */
function holdsEncrypted(bytes: Uint8Array, directory: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { flags, part } of entriesIn(bytes, directory)) {
    if (flags % 2 === 1) return true;
    if (part + 30 <= bytes.length && view.getUint32(part, true) === PART && view.getUint16(part + 6, true) % 2 === 1)
      return true;
  }
  return false;
}

/** Tells whether each part that the directory names was unpacked, to what the directory says of it. */
function hasAll(bytes: Uint8Array, directory: number, sums: ReadonlyMap<string, PartSum>): boolean {
  for (const { name, size, crc } of entriesIn(bytes, directory)) {
    if (name.endsWith('/')) continue;
    const sum = sums.get(name) ?? sums.get(Buffer.from(name).toString('latin1'));
    if (sum === undefined || sum.size !== size || sum.crc !== crc) return false;
  }
  return true;
}

const ENTRY = 0x02014b50;
const PART = 0x04034b50;
