import { eachToken, foldedToken, hashOf } from './tokens.ts';

/** The words of a text for comparing quotes, as hashes, and their places. Contractions are read in full. */
export interface QuoteWords {
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function quoteWords(text: string): QuoteWords {
  const [hashes, starts, ends]: [number[], number[], number[]] = [[], [], []];
  eachQuoteWord(text, (hash, start, end) => {
    hashes.push(hash);
    starts.push(start);
    ends.push(end);
  });
  return { hashes, starts, ends };
}

/** Calls for each word: `wouldn’t` is `would` and `not`, and a possessive is as `is`. An address has no words. */
export function eachQuoteWord(text: string, visit: (hash: number, start: number, end: number) => void): void {
  let pending: { readonly hash: number; readonly start: number; readonly end: number } | undefined;
  const flush = (): void => {
    if (pending !== undefined) visit(pending.hash, pending.start, pending.end);
    pending = undefined;
  };
  let addressEnd = 0;
  eachToken(text, (start, end, hash) => {
    if (start < addressEnd) return;
    if (text.startsWith('://', end)) {
      addressEnd = end + (BEHIND_SCHEME.exec(text.slice(end, end + MAX_ADDRESS))?.[0].length ?? 0);
      return;
    }
    if (pending !== undefined && pending.end + 1 === start && isApostrophe(text.charCodeAt(start - 1))) {
      const first = foldedToken(text, pending.start, pending.end)[0] ?? '';
      const second = foldedToken(text, start, end)[0] ?? '';
      const words = spoken(first, second);
      if (words !== undefined) {
        for (const word of words) visit(hashOf(word), pending.start, end);
        pending = undefined;
        return;
      }
    }
    flush();
    if (isApostrophe(text.charCodeAt(end))) pending = { hash, start, end };
    else visit(hash, start, end);
  });
  flush();
}

const BEHIND_SCHEME = /^[^\s"“”«»<>`]+/;
const MAX_ADDRESS = 2000;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

const ENDINGS: Readonly<Record<string, string>> = { s: 'is', re: 'are', m: 'am', ve: 'have', ll: 'will', d: 'would' };
const NEGATIONS: Readonly<Record<string, string>> = { can: 'can', won: 'will', shan: 'shall' };

/** The words of a contraction, from what stands before and behind its apostrophe. */
function spoken(first: string, second: string): readonly string[] | undefined {
  if (second === 't' && first.endsWith('n')) return [NEGATIONS[first] ?? first.slice(0, -1), 'not'];
  const ending = ENDINGS[second];
  return ending === undefined ? undefined : [first, ending];
}
