import { letterings, unspaced } from '../text/company-names.ts';
import { late } from '../text/late.ts';

/**
 * Calls for each word of a text, which is letters, digits and marks, and characters that nobody sees. Each character of a
 * script without spaces is a word of its own. Gives its ends, and a hash of its folded letters that `hashOf` gives too.
 */
export function eachToken(text: string, visit: (start: number, end: number, hash: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (code < 128 && LOWER[code] === 0) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = HASH_BASIS;
    while (code < 128 && LOWER[code] !== 0) {
      hash = Math.imul(hash ^ (LOWER[code] ?? 0), HASH_PRIME);
      at += 1;
      code = at < length ? text.charCodeAt(at) : 0;
    }
    if (code < 128) {
      visit(start, at, hash);
      continue;
    }
    at = tokenEnd(text, start);
    if (at === start) at += 1;
    else visit(start, at, at === start + 1 ? hashOfOne(text, start) : hashOf(foldedToken(text, start, at)[0] ?? ''));
  }
}

/** The offset behind the word that starts at an offset; the offset itself if there is none. */
export function tokenEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (LOWER[code] === 0 ? OTHER : WORD) : kindAt(text, at);
    if (kind === OTHER || (kind === UNSEEN && at === start)) break;
    if (kind === UNSPACED) {
      if (at > start) break;
      return marksEnd(text, at + charLength(code));
    }
    at += charLength(code);
  }
  return at;
}

/** A word in small letters without accents, in each way to write it so. */
export function foldedToken(text: string, start: number, end: number): readonly string[] {
  const word = text.slice(start, end);
  return letterings(PLAIN.test(word) ? word : word.replace(unseen(), '').normalize('NFKC'));
}

/** The hash of a word of one character, which most words of scripts without spaces are, kept once it is known. */
function hashOfOne(text: string, start: number): number {
  const code = text.charCodeAt(start);
  const known = hashesOfOne.get(code);
  if (known !== undefined) return known;
  const hash = hashOf(foldedToken(text, start, start + 1)[0] ?? '');
  hashesOfOne.set(code, hash);
  return hash;
}
const hashesOfOne = new Map<number, number>();

export function hashOf(word: string): number {
  let hash = HASH_BASIS;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  return hash;
}

/** True where a character is part of a word. */
export const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? LOWER[code] !== 0 : !Number.isNaN(code) && kindAt(text, at) === WORD;
};

// FNV-1a.
const HASH_BASIS = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

const PLAIN = /^[A-Za-z0-9]*$/;
// The usual letters and signs beyond ASCII: node compiles a pattern of Unicode properties for milliseconds.
const PLAIN_LETTER = /^[À-ÖØ-öø-ɏ]/;
const PLAIN_SIGN = /^[\u00a0«»\u2010-\u2027€→✓]/;
const unseen = late(() => /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu);
const letter = late(() => /^[\p{L}\p{N}\p{M}]/u);
const mark = late(() => /^\p{M}/u);
const unseenStart = late(() => /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf})/u);

/** The small letter of each ASCII letter and digit; 0 for all else. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-zA-Z0-9]/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

const OTHER = 1;
const WORD = 2;
const UNSEEN = 3;
const UNSPACED = 4;
/** The kinds of characters that were met. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known !== undefined && known !== 0) return known;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  // One half of a pair says nothing.
  if (charLength(code) === 1) kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (PLAIN_LETTER.test(character)) return WORD;
  if (PLAIN_SIGN.test(character)) return OTHER;
  if (unseenStart().test(character)) return UNSEEN;
  if (unspaced().test(character)) return UNSPACED;
  return letter().test(character) ? WORD : OTHER;
}

const charLength = (code: number): number => (code >= 0xd800 && code < 0xdc00 ? 2 : 1);

function marksEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 128 && mark().test(text.charAt(at))) at += 1;
  return at;
}
