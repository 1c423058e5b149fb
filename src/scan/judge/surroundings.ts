import { isWordAt } from '../tokens.ts';

/** The thing that a reading is part of, by the signs beside it; `free` for nothing but the sentence. */
export type Surroundings = 'identifier' | 'address' | 'hyphen' | 'free';

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[/\\=&%?:@_.#~$-]/.test(before) || /[/\\=&%?@_~.-]/.test(after)) {
    if (isInAddress(text, start, end)) return 'address';
    if (after === '=' && /[^\s=]/.test(text.charAt(end + 1)) && !/\p{Lu}/u.test(text.slice(start, end)))
      return 'identifier';
    if (/[@#_$\\%]/.test(before) || /[_@\\%]/.test(after)) return 'identifier';
    if (before === '.' && /[\p{L}\p{N}_\])]/u.test(text.charAt(start - 2))) return 'identifier';
    if (after === '.' && /[\p{L}\p{N}_]/u.test(text.charAt(end + 1))) return 'identifier';
    if (isHyphen(before) && isWordAt(text, start - 2)) return 'hyphen';
    if (isHyphen(after) && isWordAt(text, end + 1)) return 'hyphen';
  }
  return after === '(' && /\p{Ll}/u.test(text.charAt(start)) ? 'identifier' : 'free';
}

const isHyphen = (sign: string): boolean => sign === '-' || sign === '‐' || sign === '‑';

/** True where the text without blanks around a place is an address or a path. */
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < MAX_CHUNK && isOfAddress(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < MAX_CHUNK && isOfAddress(text.charCodeAt(to))) to += 1;
  return /:\/\/|^www\.|\/.*\/|^\.{0,2}\/.|^(?:github|gitlab|bitbucket|npm|docker|git@[\w.-]+):./.test(
    text.slice(from, to).replaceAll('</', ''),
  );
}

const MAX_CHUNK = 300;
// No blank, quote or bracket.
const isOfAddress = (code: number): boolean =>
  code > 0x20 && code !== 0x22 && code !== 0x27 && code !== 0x60 && code !== 0x3c && code !== 0x3e && code < 0x2000;
