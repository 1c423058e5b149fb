import leven from 'leven';
import { fold } from './fold.ts';

/** How many slips a word of this many letters may hold and still be meant: none up to 2, 1 up to 5, 2 up to 9, else 3. */
export const maxTypos = (length: number): number => (length <= 2 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3);

/** The candidate that was probably meant, or undefined where none is near. Case, accents, `_` and `-` do not matter. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const slips = countTypos(wanted, plain(candidate));
    if (slips <= maxTypos(wanted.length) && slips < (best?.slips ?? Number.POSITIVE_INFINITY))
      best = { candidate, slips };
  }
  return best?.candidate;
}

/** Letters changed, left out or put in; two neighbours that swapped places are one slip, as they are for who types. */
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
