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
    const from = Math.max(0, hit.start - MAX_QUOTATION);
    const found = quotation().exec(text.slice(from, hit.start));
    const [, words = '', between = ''] = found ?? [];
    const isBeside = between.trim().length <= (hit.term.kind === 'person' ? MAX_TO_PERSON : MAX_TO_COMPANY);
    if (found === null || !isBeside || words.trim().split(/\s+/).length < MIN_WORDS) return [];
    const start = from + found.index + 1;
    return [{ start, end: start + words.length, customer: hit.term.customer }];
  });

const MAX_QUOTATION = 1500;
const MIN_WORDS = 6;
/** The most characters between the dash and the name: a title before a person; a person and a title before a company. */
const MAX_TO_PERSON = 12;
const MAX_TO_COMPANY = 80;

const quotation = late(
  () =>
    /["“„«]([^"“”„«»]{30,1200})["”“»][.,]?\s*(?:[>*_]\s*)*(?:[—–―]|--|-\s|(?:said|says|explains|adds|sagt|sagte|dit|dice)\s)\s*[*_]{0,2}([^"“”„«»\n.!?]*)$/u,
);
