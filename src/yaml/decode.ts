import { LineIndex } from '../text/line-index.ts';
import type { Problem } from './parse.ts';

/** Decodes UTF-8 without its byte order mark, or reports the first byte that is not UTF-8. Never throws. */
export function decode(
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: Problem; readonly text: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const before = bytes.subarray(0, firstInvalidByte(bytes));
    const offset = new TextDecoder('utf-8').decode(before, { stream: true }).length;
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return {
      text,
      problem: {
        rule: 'file/encoding',
        range: new LineIndex(text).range(offset, offset + 1),
        message: isUtf16 ? 'this file is UTF-16, not UTF-8' : 'here stands a byte that is not UTF-8',
        hint: 'save the file as UTF-8',
      },
    };
  }
}

/** Finds the first invalid byte: it decodes to U+FFFD, which encodes to other bytes. */
function firstInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(text).findIndex((byte, index) => byte !== bytes[index]);
}
