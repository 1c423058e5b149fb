import type { Passage, ReadContent } from './passage.ts';

/** Finds words without quote marks that are a quotation all the same, each with the passage behind it that says whose. */
export function quotedPassages({ passages, text }: ReadContent): ReadonlyMap<Passage, Passage> {
  const found = new Map<Passage, Passage>();
  if (text === undefined || !MAY_QUOTE.test(text)) return found;
  for (const [at, passage] of passages.entries()) {
    const next = passages[at + 1];
    if (next === undefined || next.text.length > MAX_ATTRIBUTION || wordsOf(passage.text) < MIN_WORDS) continue;
    const isOfField = QUOTE_KEY.test(before(passage, text)) && AUTHOR_KEY.test(before(next, text));
    const isOfBlock = BLOCK.test(before(passage, text)) && DASH.test(next.text);
    if (isOfField || isOfBlock) found.set(passage, next);
  }
  return found;
}

const MAX_ATTRIBUTION = 120;
const MIN_WORDS = 6;
const wordsOf = (text: string): number => text.trim().split(/\s+/, MIN_WORDS).length;

/** The end of the source before a passage. */
function before({ origin }: Passage, text: string): string {
  const at = 'offsets' in origin ? (origin.offsets[0]?.[1] ?? 0) : 0;
  return text.slice(Math.max(0, at - MAX_BEFORE), at);
}
const MAX_BEFORE = 120;

const MAY_QUOTE = /^[ \t]*>|blockquote|quot|testimonial/im;
const BLOCK = /(?:^|\n)[ \t]*>[ \t]?[*_]{0,3}$|<blockquote\b[^<>]*>\s*(?:<p\b[^<>]*>\s*)?$/i;
const DASH = /^\s*(?:[—–―]|--)\s*\S/;
const QUOTE_KEY = /(?:^|[\s"'{,])(?:quote|quotation|testimonial)["']?\s*[:=]\s*(?:[>|][+-]?\s+)?["'`]?$/i;
const AUTHOR_KEY =
  /(?:^|[\s"'{,])(?:author|by|name|person|speaker|attribution|customer|company)["']?\s*[:=]\s*["'`]?$/i;
