import { asLocal, isOpen } from '../name-hit.ts';
import type { Passage, ReadContent } from '../passage.ts';
import type { PassageHit } from '../passage-hit.ts';
import { headOf, partPlace } from './cell-place.ts';
import { listsCustomers } from './company-words.ts';
import { glossedPlace } from './gloss.ts';
import { isBadgeText } from './image.ts';
import { lonePlace, loneValue } from './index.ts';
import { isLedBySource } from './led-by-source.ts';
import type { LonePlace } from './lone-place.ts';
import { otherByKey } from './other-key.ts';
import { isShownAsLogo } from './shown-as-logo.ts';
import { slotOf } from './slot.ts';
import { sourceStart } from './source.ts';

type PassageHits = readonly PassageHit[];

/** Settles the words that are all of a value: a name by where they stand, or a word that needs another sign. */
export function withLoneWords(
  file: string,
  content: ReadContent,
  hits: ReadonlyMap<Passage, PassageHits>,
): ReadonlyMap<Passage, PassageHits> {
  const isList = listsCustomers(file);
  const isName = (passage: Passage): boolean =>
    hits.get(passage)?.some((hit) => isLone(hit) && hit.need === undefined) ?? false;
  const areLogos = listsLogos(file, hits);
  const settled = new Map(hits);
  for (const [at, passage] of content.passages.entries()) {
    const isItemNamed = () => isList || isBesideName(file, content, at, isName);
    const some = hits.get(passage);
    if (some !== undefined) settled.set(passage, settledIn(passage, some, { file, content, areLogos, isItemNamed }));
  }
  return settled;
}

/** True for a file that is called after customers, and shows the logo of one that is no word: so are the others. */
const listsLogos = (file: string, hits: ReadonlyMap<Passage, PassageHits>): boolean =>
  listsCustomers(file.slice(file.lastIndexOf('/') + 1)) &&
  [...hits.values()].some((some) => some.some(({ kind, need }) => kind === 'logo' && need === undefined));

interface PassageContext {
  readonly file: string;
  readonly content: ReadContent;
  /** True where a picture that has a word for its name is a logo. */
  readonly areLogos: boolean;
  /** True where an item of a list is a name. */
  readonly isItemNamed: () => boolean;
}

function settledIn(
  passage: Passage,
  hits: PassageHits,
  { file, content, areLogos, isItemNamed }: PassageContext,
): PassageHits {
  const head = () => headOf(passage, content, file);
  const other = passage.role === 'value' ? otherByKey({ passage, head }, content.text) : undefined;
  if (other === 'handle') return [];
  if (other === 'place') return hits.map(asPlace);
  if (other === 'person' || (other === 'author' && /^\S+ \S+$/.test(passage.text)))
    return hits.map((hit) => asPerson(hit, passage));
  if (isOfBadge(passage, content, file)) return hits.map(asOfBadge);
  const isLogo = (hit: PassageHit): boolean =>
    hit.kind === 'logo' && isOpen(hit) && (areLogos || isShownAsLogo(passage, content, file));
  const some: PassageHits = hits.map((hit) => (isLed(hit, passage, content) || isLogo(hit) ? asLocal(hit) : hit));
  if (!some.some((hit) => isLone(hit) && hit.need !== undefined)) return some;
  const place = some.some(isAll) ? placeOfLone(passage, content, file) : glossedPlace(passage, content.text);
  const settledPlace = place === 'item' && isItemNamed() ? 'name' : place;
  return some.flatMap((hit) => (isLone(hit) ? settledBy(hit, settledPlace) : [hit]));
}

const isLone = ({ extent }: PassageHit): boolean => extent !== undefined;

const placeOfLone = (passage: Passage, { text, passages }: ReadContent, file: string): LonePlace =>
  text === undefined ? partPlace(passage, passages) : lonePlace(passage, text, file);

/** True for a word in a sentence that is a name by what the source has before the sentence. */
const isLed = (hit: PassageHit, passage: Passage, { text }: ReadContent): boolean =>
  hit.kind !== 'logo' && isOpen(hit) && !isAll(hit) && text !== undefined && isLedBySource(passage, hit, text);

const isAll = ({ extent }: PassageHit): boolean => extent === 'all' || extent === 'slug';

/** A name in a place: none whatever the file says, but counted among those that are left out. */
const asPlace = (hit: PassageHit): PassageHit => (hit.kind === 'name' ? { ...hit, need: 'never' } : hit);

/** True for the alt text of a badge. */
function isOfBadge(passage: Passage, { text }: ReadContent, file: string): boolean {
  const value = text === undefined || passage.role !== 'value' ? undefined : loneValue(passage, text, file);
  return value !== undefined && isBadgeText(value);
}

/** A name on a badge: weak, and a word is none. */
const asOfBadge = (hit: PassageHit): PassageHit =>
  hit.need === undefined ? { ...hit, weakness: 'foreign-address' } : asPlace(hit);

/** A short name that is all of a person’s: none whatever the file says, as a first name may be one of a company, too. */
const asPerson = (hit: PassageHit, { text }: Passage): PassageHit =>
  hit.isShort === true && hit.start === 0 && SURNAME.test(text.slice(hit.end)) ? asPlace(hit) : hit;
/** A surname and nothing else, or nothing. */
const SURNAME = /^(?: \p{Lu}[\p{L}’'-]+)?\s*$/u;

/** A lone word as the place says: a name, a word that still needs a sign, or one that no sign makes a name. */
function settledBy(hit: PassageHit, place: LonePlace): PassageHits {
  if (hit.need === undefined) return [hit];
  const isSlug = hit.extent === 'slug';
  if (place === 'member' || (!isSlug && (place === 'company' || place === 'name')))
    return [{ ...asLocal(hit), isLocal: place !== 'company' }];
  if (isSlug) return [];
  if (place === 'other') return [{ ...hit, need: 'never' }];
  return [hit.extent === 'all' ? { ...hit, need: 'near' } : hit];
}

/** True where a value stands in one list with another that is a name for sure. */
function isBesideName(
  file: string,
  { passages, text = '' }: ReadContent,
  at: number,
  isName: (passage: Passage) => boolean,
): boolean {
  for (let other = at - MAX_APART; other <= at + MAX_APART; other += 1) {
    const [first, second] = [passages[Math.min(at, other)], passages[Math.max(at, other)]];
    if (first === undefined || second === undefined || other === at || !(isName(first) || isName(second))) continue;
    const between = text.slice((sourceStart(first) ?? 0) + first.text.length, sourceStart(second) ?? 0);
    if (
      between.length < MAX_BETWEEN &&
      !LIST_END.test(between) &&
      slotOf(first, text, file) === slotOf(second, text, file)
    )
      return true;
  }
  return false;
}
/** The end of a statement, a paragraph or a list. */
const LIST_END = /;|%\}|%>|\n[ \t]*\n|\][)\s]*\n|<\/(?:ul|ol|dl|table|section)>/i;
/** The most letters between two values of a list. */
const MAX_BETWEEN = 400;
/** The most passages from a value to another that is a name for sure. */
const MAX_APART = 4;
