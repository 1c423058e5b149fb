import type { Passage, ReadContent } from './passage.ts';

/** Words of a passage, from its beginning, and the place that says whose they are. */
export interface QuotedPassage {
  readonly end: number;
  /** The passage behind it, or the same one. */
  readonly by: Passage;
  readonly byStart: number;
  /** True where no dash or field says that the place is about who said it. */
  readonly isUnmarked?: true;
}

/** Finds words without quote marks that are a quotation all the same. */
export function quotedPassages({ passages, text }: ReadContent): ReadonlyMap<Passage, QuotedPassage> {
  const found = new Map<Passage, QuotedPassage>();
  if (text === undefined || !MAY_QUOTE.test(text)) return found;
  for (const [at, passage] of passages.entries()) {
    const isBlock = BLOCK.test(before(passage, text));
    const attribution = isBlock ? ATTRIBUTED.exec(passage.text) : null;
    if (attribution !== null) {
      if (wordsOf(passage.text.slice(0, attribution.index)) >= MIN_WORDS)
        found.set(passage, { end: attribution.index + 1, by: passage, byStart: attribution.index + 1 });
      continue;
    }
    const next = passages[at + 1];
    if (next === undefined || next.text.length > MAX_ATTRIBUTION || wordsOf(passage.text) < MIN_WORDS) continue;
    const isOfField = QUOTE_KEY.test(before(passage, text)) && AUTHOR_KEY.test(before(next, text));
    const isQuotation = isBlock || WHOLE.test(passage.text);
    const whole = { end: passage.text.length, by: next, byStart: 0 };
    if (isOfField || (isQuotation && DASH.test(next.text))) found.set(passage, whole);
    else if (isQuotation) found.set(passage, { ...whole, isUnmarked: true });
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

const MAY_QUOTE = /^[ \t]*>|blockquote|quot|testimonial|[“„«]|(?:^|>)"/im;
/** A passage that is words in quote marks and nothing else. */
const WHOLE = /^\s*["“„«][^"“”„«»]+["”“»]\s*$/;
const BLOCK = /(?:^|\n)[ \t]*>[ \t]?[*_]{0,3}$|<blockquote\b[^<>]*>\s*(?:<p\b[^<>]*>\s*)?$/i;
const DASH = /^\s*(?:[—–―]|--)\s*\S/;
/** The end of a sentence or line, and who said it behind a dash, to the end. */
const ATTRIBUTED = /[.!?…\n"”“»]\s*(?:[—–―]|--)\s*[^.!?—–―]{2,120}$/;
const QUOTE_KEY = /(?:^|[\s"'{,])(?:quote|quotation|testimonial)["']?\s*[:=]\s*(?:[>|][+-]?\s+)?["'`]?$/i;
const AUTHOR_KEY =
  /(?:^|[\s"'{,])(?:author|by|name|person|speaker|attribution|customer|company)["']?\s*[:=]\s*["'`]?$/i;
