import leven from 'leven';
import { fold } from './fold.ts';

/** Bounds the typos in a word of so many letters: none up to 2, 1 up to 5, 2 up to 9, else 3. */
export function maxTypos(length: number): number {
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  return length <= 9 ? 2 : 3;
}

/** Finds the candidate that was probably meant; undefined if none is near. Case, accents, `_` and `-` do not matter. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined =>
  nearestAmong(candidates)(word);

// Each suggestion looks at all candidates, and nobody reads more of them.
const MAX_SUGGESTIONS = 100;

/** Suggests as `nearest` does for many words and the same candidates. Only the first hundred different words get an answer. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  let known: readonly (readonly [candidate: string, plainText: string])[] | undefined;
  const suggestions = new Map<string, string | undefined>();
  return (word) => {
    if (suggestions.has(word) || suggestions.size === MAX_SUGGESTIONS) return suggestions.get(word);
    known ??= Array.from(candidates, (candidate) => [candidate, plain(candidate)] as const);
    const wanted = plain(word);
    let best: string | undefined;
    let fewest = maxTypos(wanted.length) + 1;
    for (const [candidate, text] of known) {
      if (Math.abs(text.length - wanted.length) >= fewest) continue;
      const typos = countTypos(wanted, text);
      if (typos < fewest) [best, fewest] = [candidate, typos];
    }
    suggestions.set(word, best);
    return best;
  };
}

/**
 * The candidate that a word resembles: the nearest, else one that it abbreviates (`telco` for telecommunications), or
 * undefined. A suggestion without a likeness would mislead.
 */
export function similar(word: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const wanted = plain(word);
  return (
    nearest(word, known) ??
    known.find((candidate) => wanted.length >= MIN_ABBREVIATION && abbreviates(wanted, plain(candidate)))
  );
}

const MIN_ABBREVIATION = 4;

/** Tells whether a word begins as another, and has no letters but some of it, in their order. */
function abbreviates(word: string, candidate: string): boolean {
  if (!candidate.startsWith(word.slice(0, MIN_ABBREVIATION - 1))) return false;
  let from = 0;
  for (const letter of word) {
    const found = candidate.indexOf(letter, from);
    if (found === -1) return false;
    from = found + 1;
  }
  return true;
}

/**
 * Counts letters changed, left out or put in. Two neighbours that swapped places are one typo, since people make it as
 * one.
 */
function countTypos(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const isSwap =
    a.length === b.length &&
    a.length > at + 1 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2);
  return isSwap ? 1 : leven(a, b, { maxDistance: maxTypos(a.length) + 1 });
}

const plain = (text: string): string => fold(text).replace(/[\s_]+/g, '-');
