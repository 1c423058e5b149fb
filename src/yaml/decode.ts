import { TextIndex } from '../text/line-index.ts';
import type { Problem } from './parse.ts';

/** The bytes as text without its byte order mark, or the place of the first byte that is not UTF-8. Never throws. */
export function decode(
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: Problem; readonly text: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const at = new TextDecoder('utf-8').decode(bytes.subarray(0, firstBadByte(bytes)), { stream: true }).length;
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return {
      text,
      problem: {
        rule: 'file/encoding',
        range: new TextIndex(text).range(at, at + 1),
        message: isUtf16 ? 'this file is UTF-16, not UTF-8' : 'here stands a byte that is not UTF-8',
        hint: 'save the file as UTF-8',
      },
    };
  }
}

/** What is not UTF-8 is decoded as U+FFFD, which as bytes differs from what stood there. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(text).findIndex((byte, at) => byte !== bytes[at]);
}
