import { late } from '../text/late.ts';
import type { NameHit } from './name-hit.ts';

/** A quotation beside the name of the one who said it. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly customer: string;
}

/** Finds words in quote marks that a text puts into the mouth of somebody, by the dash or verb between them and the name. */
export const findQuotations = (text: string, names: readonly NameHit[]): readonly Quotation[] =>
  names.flatMap((hit) => {
    if (hit.need !== undefined || hit.isInAddress) return [];
    const found = quotationBefore(text, hit) ?? quotationBehind(text, hit);
    if (found === undefined || found.words.trim().split(/\s+/).length < MIN_WORDS) return [];
    return [{ start: found.start, end: found.start + found.words.length, customer: hit.term.customer }];
  });

interface QuotedWords {
  readonly start: number;
  readonly words: string;
}

/** Finds the words before the one who said them: `"…" — Ann Lee`. */
function quotationBefore(text: string, hit: NameHit): QuotedWords | undefined {
  const from = Math.max(0, hit.start - MAX_QUOTATION);
  const found = quotation().exec(text.slice(from, hit.start));
  const [, words = '', between = ''] = found ?? [];
  const isBeside = between.trim().length <= (hit.term.kind === 'person' ? MAX_TO_PERSON : MAX_TO_COMPANY);
  return found === null || !isBeside ? undefined : { start: from + found.index + 1, words };
}

/** Finds the words behind a person who says them: `Ann Lee, CFO at Halden Gear, says: "…"`. */
function quotationBehind(text: string, { end, term: { kind } }: NameHit): QuotedWords | undefined {
  if (kind !== 'person') return undefined;
  const [whole = '', words] = said().exec(text.slice(end, end + MAX_QUOTATION)) ?? [];
  return words === undefined ? undefined : { start: end + whole.length - words.length, words };
}

const MAX_QUOTATION = 1500;
const MIN_WORDS = 6;
/** The most characters between the dash and the name: a title before a person; a person and a title before a company. */
const MAX_TO_PERSON = 12;
const MAX_TO_COMPANY = 80;

const quotation = late(
  () =>
    /["“„«]([^"“”„«»]{30,1200})["”“»][.,]?\s*(?:[>*_]\s*)*(?:[—–―]|--|-\s|(?:said|says|explains|adds|sagt|sagte|dit|dice)\s)\s*[*_]{0,2}([^"“”„«»\n.!?]*)$/u,
);

/** Who writes may write a book: `wrote “The Open Books”` is no quotation. */
const said = late(
  () =>
    /^[^"“”„«»\n.!?]{0,80}?(?::|\b(?:said|says|explains|adds|told us|puts it|sagt|sagte|dit|dice)\b[^"“”„«»\n.!?]{0,20}?[:,]?|\b(?:notes|writes|wrote)\b[^"“”„«»\n.!?]{0,20}?[:,])[*_]{0,2}\s*["“„«]([^"“”„«»]{30,1200})(?=["”“»])/u,
);
