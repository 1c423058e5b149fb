import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** SHA-256 of a text's words in lower-case hex: white space is folded, so that wrapping a line anew changes nothing. */
export const textHash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC').trim().replace(/\s+/g, ' ')).digest('hex');

/** A number of 32 bits that tells texts apart where no harm comes of two that have the same. */
export const checksum = (text: string): number => crc32(text);
