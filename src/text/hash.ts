import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Folds the white space of a text, so that a new line wrap changes nothing. */
export const foldedWords = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Hashes the words of a text: SHA-256 in lower-case hex. White space is folded. */
export const textHash = (text: string): string => createHash('sha256').update(foldedWords(text)).digest('hex');

// The largest content for the table below. For a small one, loading node's zlib takes longer than it saves.
const MAX_TABLE_BYTES = 64 * 1024;
let hasZlib = false;

/** Computes CRC-32, which tells contents apart where a collision does no harm. */
export function checksum(bytes: Uint8Array): number {
  hasZlib ||= bytes.length > MAX_TABLE_BYTES;
  if (hasZlib) return crc32(bytes);
  let sum = -1;
  // An index loop, since this mostly runs before it is compiled, when an iterator is slow.
  for (let at = 0; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}

/** The remainder of each byte, by the reflected polynomial. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  return rest;
});

/** Hashes bytes: SHA-256 in lower-case hex. */
export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
