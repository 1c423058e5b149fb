/**
 * Decodes the text of a file: UTF-8, UTF-16, the character set that a page names at its start, or Latin-1. Undefined for a
 * file that is no text. One of a kind that is text is read all the same where zeros are in it.
 */
export function decodeContent(bytes: Uint8Array, isTextKind: boolean): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return isTextKind ? new TextDecoder(unmarkedSet(bytes)).decode(bytes) : undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return namedDecoder(bytes).decode(bytes);
  }
}

/** The bytes at the start of a file that tell its character set. */
const START_LENGTH = 4096;

/** Tells UTF-16 without a mark by the zeros of its signs and blanks. */
function unmarkedSet(bytes: Uint8Array): string {
  const start = bytes.subarray(0, START_LENGTH);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isWide = even + odd > start.length / 8;
  if (isWide && odd > 10 * even) return 'utf-16le';
  return isWide && even > 10 * odd ? 'utf-16be' : 'utf-8';
}

function namedDecoder(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  const start = Buffer.from(bytes.subarray(0, START_LENGTH)).toString('latin1');
  const [, name = ''] = /\b(?:encoding|charset)\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(start) ?? [];
  try {
    return new TextDecoder(/^utf-?\d/i.test(name) ? 'latin1' : name || 'latin1');
  } catch {
    return new TextDecoder('latin1');
  }
}
