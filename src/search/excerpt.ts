import type { Matched } from '../model/match.ts';
import { joinedWord, type WordPlace, wordPlaces } from './chunks.ts';

/** Bounds the length of an excerpt, in characters, without the ellipses. */
const MAX_LENGTH = 100;
/** Bounds the text before the first found word, in characters. */
const MAX_LEAD = 30;

/** Shortens a text around the words that `isFound` accepts, and gives their positions in it. White space is folded. */
export function excerpt(text: string, isFound: (word: string) => boolean): Omit<Matched, 'field'> {
  const line = text.trim().replace(/\s+/g, ' ');
  const places = wordPlaces(line);
  const found = withoutOverlap(places.flatMap((chunk) => foundIn(chunk, isFound)));
  if (line.length <= MAX_LENGTH) return { text: line, highlights: found.map(({ start, end }) => [start, end]) };

  const words = places.flat();
  const earliest = Math.max(0, Math.min((found[0]?.start ?? 0) - MAX_LEAD, line.length - MAX_LENGTH));
  const from = earliest === 0 ? 0 : (words.find(({ start }) => start >= earliest)?.start ?? earliest);
  const last = words.findLast(({ start, end }) => start >= from && end <= from + MAX_LENGTH);
  const to = line.length <= from + MAX_LENGTH ? line.length : (last?.end ?? from + MAX_LENGTH);
  const opening = from === 0 ? '' : '… ';
  const closing = to === line.length ? '' : ' …';
  const shift = opening.length - from;
  return {
    text: `${opening}${line.slice(from, to)}${closing}`,
    highlights: found
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => [start + shift, end + shift]),
  };
}

/** Joins places that overlap, as those of two characters of an unspaced script do. */
function withoutOverlap(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const joined: FoundPlace[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last === undefined || place.start >= last.end) joined.push(place);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return joined;
}

type FoundPlace = Omit<WordPlace, 'word'>;

/** Lists the found words of a chunk, or the whole chunk where its joined word is found. */
function foundIn(chunk: readonly WordPlace[], isFound: (word: string) => boolean): readonly FoundPlace[] {
  const joined = joinedWord(chunk.map(({ word }) => word));
  const [first, last] = [chunk[0], chunk.at(-1)];
  if (joined !== undefined && first && last && isFound(joined)) return [{ start: first.start, end: last.end }];
  return chunk.filter(({ word }) => isFound(word));
}
