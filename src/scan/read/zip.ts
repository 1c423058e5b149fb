import { createHash } from 'node:crypto';
import { Unzip, UnzipInflate } from 'fflate';

/** The parts of an archive: the texts in it, and the hashes of the others. */
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
    const hash = createHash('sha256');
    const isText = /\.(?:xml|rels|vml)$/i.test(part.name);
    const isPackage = /\.(?:xlsx|xlsm|docx|pptx)$/i.test(part.name);
    const chunks: Uint8Array[] = [];
    let size = 0;
    part.ondata = (error, chunk, isLast) => {
      if (error !== null) refuse(BROKEN);
      size += chunk.length;
      sum.all += chunk.length;
      if (isText || isPackage) sum.kept += chunk.length;
      if (sum.all > MAX_UNPACKED_BYTES || (size > 1024 ** 2 && size > MAX_RATIO * (part.size ?? bytes.length)))
        refuse('it unpacks to far more than its size');
      if (sum.kept > MAX_KEPT_BYTES) refuse('it holds more than 32 MiB of text');
      if (isText || isPackage) chunks.push(chunk);
      else hash.update(chunk);
      if (!isLast) return;
      if (isText) texts.set(part.name, new TextDecoder().decode(Buffer.concat(chunks)));
      else if (isPackage) packages.set(part.name, Buffer.concat(chunks));
      else hashes.set(part.name, hash.digest('hex'));
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
    return directory === undefined ? { ...found, unread: BROKEN } : found;
  } catch {
    return { ...found, unread: why ?? BROKEN };
  }
}

const BROKEN = 'it is broken, or not complete';

/** Finds the end of the directory of an archive, which is at its end. Source: PKWARE, APPNOTE.TXT, 4.3.16. */
function directoryIn(bytes: Uint8Array): number | undefined {
  const last = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= last; at -= 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return at;
  return undefined;
}

/**
 * Tells whether the directory, or the part itself, says of any part that it is encrypted. The unpacker does not ask: it
 * would take what is stored so for a text. Source: APPNOTE.TXT, 4.3.7, 4.3.12 and 4.4.4.
 */
function holdsEncrypted(bytes: Uint8Array, directory: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isEncrypted = (at: number, signature: number, flags: number): boolean =>
    at + 30 <= bytes.length && view.getUint32(at, true) === signature && view.getUint16(at + flags, true) % 2 === 1;
  let at = view.getUint32(directory + 16, true);
  while (at + 46 <= directory && view.getUint32(at, true) === ENTRY) {
    if (isEncrypted(at, ENTRY, 8) || isEncrypted(view.getUint32(at + 42, true), PART, 6)) return true;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}

const ENTRY = 0x02014b50;
const PART = 0x04034b50;
