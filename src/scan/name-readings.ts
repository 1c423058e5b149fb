import { late } from '../text/late.ts';
import { refuseTooManyHits } from './hit-limit.ts';
import type { NameHit } from './name-hit.ts';
import type { NameIndex } from './name-terms.ts';
import { eachToken, foldedToken, isWordAt, tokenEnd } from './tokens.ts';

/** All places whose words are a reading, whatever their case. */
export function readingsIn(text: string, index: NameIndex): readonly NameHit[] {
  const hits: NameHit[] = [];
  eachToken(text, (start, end, hash) => {
    refuseTooManyHits(hits.length);
    const isBroken = isBrokenAt(text, end);
    if (!isBroken && !index.mayBegin(hash)) return;
    for (const [at, word] of foldedToken(text, start, end).entries())
      follow(text, index, { start, end, word, hits, at });
    if (isBroken) followBroken(text, index, { start, end, hits });
  });
  return hits;
}

interface PrefixStep {
  readonly start: number;
  readonly end: number;
  /** The letters from the start, folded. */
  readonly word: string;
  readonly hits: NameHit[];
  /** The lettering that is followed. */
  readonly at: number;
}

/** Collects the readings that begin with the letters so far, and goes on behind them. */
function follow(text: string, index: NameIndex, step: PrefixStep): void {
  const { start, end, word, hits, at } = step;
  const terms = index.get(word);
  if (terms === undefined) return;
  for (const term of terms) hits.push({ start, end, term });
  const sign = /^(?:\++|#+)/.exec(text.slice(end, end + 2))?.[0];
  if (sign !== undefined)
    follow(text, index, {
      ...step,
      end: end + sign.length,
      word: word + sign.replaceAll('+', 'plus').replaceAll('#', 'sharp'),
    });
  const next = afterJoint(text, end);
  if (next === undefined) return;
  const nextEnd = tokenEnd(text, next);
  if (nextEnd === next) return;
  const letters = foldedToken(text, next, nextEnd);
  follow(text, index, { ...step, end: nextEnd, word: word + (letters[at] ?? letters[0] ?? '') });
}

/** Joins a word that is hyphenated at the end of its line. */
function followBroken(
  text: string,
  index: NameIndex,
  { start, end, hits }: Pick<PrefixStep, 'start' | 'end' | 'hits'>,
): void {
  const next = afterJoint(text, end);
  if (next === undefined) return;
  const nextEnd = tokenEnd(text, next);
  const rest = foldedToken(text, next, nextEnd);
  for (const [at, first] of foldedToken(text, start, end).entries())
    if (index.get(first) === undefined || index.get(first + (rest[at] ?? rest[0] ?? '')) === undefined)
      follow(text, index, { start, end: nextEnd, word: first + (rest[at] ?? rest[0] ?? ''), hits, at });
}

function isBrokenAt(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2d || code === 0x2010) return isLineEnd(text.charCodeAt(end + 1));
  return isLineEnd(code) && text.charCodeAt(end - 1) === 0xad;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** The offset of the next word of a name: behind a blank, a hyphen, an ampersand, an inner sign, or one line break. */
function afterJoint(text: string, end: number): number | undefined {
  const pattern = joint();
  pattern.lastIndex = end;
  const found = pattern.exec(text);
  return found === null ? (isWordAt(text, end) || isUnspaced(text, end) ? end : undefined) : end + found[0].length;
}

const isUnspaced = (text: string, at: number): boolean => text.charCodeAt(at) >= 128 && tokenEnd(text, at) > at;

const joint = late(() => {
  const blank = '[^\\S\\r\\n]';
  const lineBreak = `${blank}{0,40}\\r?\\n${blank}{0,200}(?:(?:>|\\*|//|#|--)${blank}{0,40}){0,4}`;
  const quote = '["“”„«»]';
  // `St. Gallen`, and not `in Perusia. Bank holidays`.
  const point = `\\.(?!${blank})|(?<=(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,4})\\.${blank}`;
  return new RegExp(
    `[™®℠©\\u200b]?(?:${blank}${quote}|${quote}${blank}|[-‐‑–](?:${lineBreak})?|${lineBreak}|(?:${lineBreak}|${blank}{0,8})&(?:${lineBreak}|${blank}{0,8})|${blank}{1,8}|${point}|['’+]${blank}?)(?=[\\p{L}\\p{N}])`,
    'yu',
  );
});

/** Drops what lies within a phrase that is no name of the same customer, and within the place of a longer name. */
export function longest(hits: readonly NameHit[]): readonly NameHit[] {
  if (hits.length === 0) return hits;
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameHit[] = [];
  let nevers: NameHit[] = [];
  let longestSoFar: NameHit | undefined;
  for (const hit of sorted) {
    nevers = nevers.filter(({ end }) => end > hit.start);
    if (hit.term.kind === 'never') {
      nevers.push(hit);
      continue;
    }
    if (nevers.some(({ end, term }) => term.customer === hit.term.customer && end >= hit.end)) continue;
    const isWithin =
      longestSoFar !== undefined &&
      hit.start < longestSoFar.end &&
      (hit.start !== longestSoFar.start || hit.end !== longestSoFar.end);
    if (isWithin) continue;
    kept.push(hit);
    longestSoFar = hit;
  }
  return kept;
}
