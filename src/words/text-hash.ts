import { createHash } from 'node:crypto';

/** SHA-256 of a text's words in lower-case hex: white space is folded, so that wrapping a line anew changes nothing. */
export const textHash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC').trim().replace(/\s+/g, ' ')).digest('hex');
