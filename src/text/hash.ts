import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** SHA-256 of a text's words in lower-case hex: white space is folded, so that wrapping a line anew changes nothing. */
export const textHash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC').trim().replace(/\s+/g, ' ')).digest('hex');

// What node takes to load its own is worth it for much, and not for little.
const MAX_TABLE_BYTES = 16 * 1024;

/** A number of 32 bits that tells contents apart where no harm comes of two that have the same: CRC-32. */
export function checksum(bytes: Uint8Array): number {
  if (bytes.length > MAX_TABLE_BYTES) return crc32(bytes);
  let sum = -1;
  // Mostly this runs before it is compiled, when an iterator costs more than all the rest.
  for (let at = 0; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}

/** The remainder of each byte by the polynomial, lowest bit first. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  return rest;
});
