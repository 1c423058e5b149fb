import type { Mention, MentionKind, MentionWeakness } from '../model/mention.ts';
import { compareText } from '../text/compare-text.ts';
import { type AddressHit, findAddresses } from './find-addresses.ts';
import { findNames } from './find-names.ts';
import { findNamesInPath } from './find-names-in-path.ts';
import type { QuoteHit } from './find-quotes.ts';
import { findQuotations } from './find-unapproved.ts';
import { MAX_HITS, refuseTooManyHits, TooManyHits } from './hit-limit.ts';
import { isTestFile } from './is-test-file.ts';
import { isStoryPath } from './logo-slug.ts';
import { partPlace } from './lone/cell-place.ts';
import { listsCustomers } from './lone/company-words.ts';
import { glossedPlace } from './lone/gloss.ts';
import { lonePlace } from './lone/index.ts';
import { isLedBySource } from './lone/led-by-source.ts';
import type { LonePlace } from './lone/lone-place.ts';
import { otherByKey } from './lone/other-key.ts';
import { slotOf } from './lone/slot.ts';
import { sourceStart } from './lone/source.ts';
import { asLocal, isOpen, type NameHit, type WordState } from './name-hit.ts';
import type { Passage, ReadContent } from './passage.ts';
import { type ContentPlace, Places, placeOf } from './places.ts';
import { quotedPassages } from './quoted-passages.ts';
import { isAsset } from './read/strings.ts';
import type { ScanTerms } from './terms.ts';
import { withoutData } from './without-data.ts';

/** The mentions of one file, by their places, and the lines that hold a term that is also a word, without a second sign. */
export interface FileMentions {
  readonly mentions: readonly Mention[];
  readonly leftOut: readonly LeftOut[];
  /** The reason why the file was not looked through to its end. */
  readonly unread?: string;
}

export interface LeftOut {
  readonly customer: string;
  readonly term: string;
  readonly line: number;
  readonly part?: string;
}

/** Finds the customers in one file. The result depends on its path, its content and the terms. */
export function findMentions(file: string, content: ReadContent, terms: ScanTerms): FileMentions {
  const places = new Places(content);
  const { hits, isCut } = findInPassages(content, terms);
  const settled = withLoneWords(file, content, hits);
  const found = [
    ...[...settled, ...unmarkedQuotations(content, settled)].flatMap(([passage, some]) =>
      some.map((hit) => located(hit, passage, places)),
    ),
    ...imagesOf(content, terms),
  ];
  const isNamed = signedBy(found);
  const test = isTestFile(file) ? ('test' as const) : undefined;
  const mentions = found.filter(isNamed).map((hit) => mentionOf(file, hit, test ?? hit.weakness));
  return {
    mentions: onePerPlace(mentions),
    leftOut: leftOutOf(found.filter((hit) => !isNamed(hit))),
    ...(isCut && { unread: `it names customers in more than ${MAX_HITS.toLocaleString('en')} places` }),
  };
}

/**
 * Tells which hits are names: all but words for which the file has no sign in their reach. Where it has the word for a thing
 * as often, `at the Summit`, each wants one near it.
 */
function signedBy(found: readonly Located[]): (hit: Located) => boolean {
  const signs = linesOf(found.filter(isSign));
  const links = linesOf(found.filter(({ isStoryLink }) => isStoryLink));
  const things = linesOf(found.filter(({ isThing }) => isThing));
  const inProse = new Set(found.filter(isSignOfProse).map(({ customer }) => customer));
  return ({ customer, need, isStoryLink, place: { range } }) => {
    if (need === undefined) return true;
    if (need === 'never') return false;
    const lines = signs.get(customer) ?? [];
    if (isStoryLink !== true && links.get(customer)?.includes(range.line)) return true;
    if (lines.length === 0 || need === 'line') return lines.includes(range.line);
    const isThing = (things.get(customer)?.length ?? 0) >= lines.length;
    // Line 0 is the path of a page about the customer, or a title.
    const isAnywhere =
      need === 'any' || need === 'person' || lines.includes(0) || (need === 'initial' && inProse.has(customer));
    return (isAnywhere && !isThing) || lines.some((line) => Math.abs(line - range.line) <= MAX_NEAR);
  };
}
/** The most lines from a sign to a word that wants one near. */
const MAX_NEAR = 2;

/** The lines of hits, by customer. */
function linesOf(hits: readonly Located[]): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { customer, place } of hits) {
    const known = lines.get(customer);
    if (known === undefined) lines.set(customer, [place.range.line]);
    else known.push(place.range.line);
  }
  return lines;
}

/** True for a mention that is more than an address, and for a word with a capital within a sentence. */
const isSignOfProse = (hit: Located): boolean =>
  isSign(hit) ? hit.kind !== 'domain' && hit.kind !== 'logo' : hit.need === 'any';

/** Finds the hits of each passage that has some, up to the limit. */
function findInPassages(
  { passages }: ReadContent,
  terms: ScanTerms,
): { readonly hits: ReadonlyMap<Passage, readonly Hit[]>; readonly isCut: boolean } {
  const hits = new Map<Passage, readonly Hit[]>();
  let count = 0;
  try {
    for (const passage of passages) {
      const found = findInPassage(passage, terms);
      count += found.length;
      if (found.length > 0) hits.set(passage, found);
      refuseTooManyHits(count);
    }
    return { hits, isCut: false };
  } catch (error) {
    if (!(error instanceof TooManyHits)) throw error;
    return { hits, isCut: true };
  }
}

/** Settles the words that are all of a value: a name by where they stand, or a word that needs another sign. */
function withLoneWords(
  file: string,
  content: ReadContent,
  hits: ReadonlyMap<Passage, readonly Hit[]>,
): ReadonlyMap<Passage, readonly Hit[]> {
  const isLone = ({ extent }: Hit): boolean => extent !== undefined;
  const isList = listsCustomers(file);
  const isName = (passage: Passage): boolean =>
    hits.get(passage)?.some((hit) => isLone(hit) && hit.need === undefined) ?? false;
  const settled = new Map(hits);
  for (const [at, passage] of content.passages.entries()) {
    const some: readonly Hit[] = (hits.get(passage) ?? []).map((hit) =>
      isLed(hit, passage, content) ? asLocal(hit) : hit,
    );
    if (some.length === 0) continue;
    settled.set(passage, some);
    const other = passage.role === 'value' ? otherByKey(passage, content.text) : undefined;
    if (other !== undefined) {
      settled.set(passage, other === 'handle' ? [] : some.map(asPlace));
      continue;
    }
    if (!some.some((hit) => isLone(hit) && hit.need !== undefined)) continue;
    const place = some.some(isAll) ? placeOfLone(passage, content, file) : glossedPlace(passage, content.text);
    const isNamed = place === 'item' && (isList || isBesideName(file, content, at, isName));
    settled.set(
      passage,
      some.flatMap((hit) => (isLone(hit) ? settledBy(hit, isNamed ? 'name' : place) : [hit])),
    );
  }
  return settled;
}

const placeOfLone = (passage: Passage, { text, passages }: ReadContent, file: string): LonePlace =>
  text === undefined ? partPlace(passage, passages) : lonePlace(passage, text, file);

/** True for a word in a sentence that is a name by what the source has before the sentence. */
const isLed = (hit: Hit, passage: Passage, { text }: ReadContent): boolean =>
  isOpen(hit) && !isAll(hit) && text !== undefined && isLedBySource(passage, hit, text);

const isAll = ({ extent }: Hit): boolean => extent === 'all' || extent === 'slug';

/** A name in a place: none whatever the file says, but counted among those that are left out. */
const asPlace = (hit: Hit): Hit => (hit.kind === 'name' ? { ...hit, need: 'never' } : hit);

/** A lone word as the place says: a name, a word that still needs a sign, or one that no sign makes a name. */
function settledBy(hit: Hit, place: LonePlace): readonly Hit[] {
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

/** A mention within its passage. */
interface Hit extends WordState {
  readonly customer: string;
  readonly kind: MentionKind;
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly weakness?: MentionWeakness;
  readonly isVerbatim?: boolean;
}

interface Located extends Omit<Hit, 'start' | 'end'> {
  readonly place: ContentPlace;
  readonly text: string;
}

function findInPassage(passage: Passage, terms: ScanTerms): readonly Hit[] {
  const text = withoutData(passage.text);
  const { role } = passage;
  const addresses = findAddresses(text, terms.addresses);
  const isPath = role === 'file' || role === 'address';
  const all = isPath
    ? findNamesInPath(text, terms.names, role === 'file')
    : findNames(text, terms.names, role === 'value');
  const names = all.filter((hit) => !((isPath || hit.isInAddress) && isOfMention(hit, addresses)));
  const quotes = isPath || terms.quotes.isEmpty ? [] : terms.quotes.find(text);
  const hits: readonly Hit[] = [
    ...addresses.map(({ term: { customer, term }, ...hit }) => ({ ...hit, customer, term })),
    ...names.map((hit) => nameHit(hit, hit.isInAddress || isForeign(passage) ? 'foreign-address' : undefined)),
    ...quotes.map(({ term: { customer, term }, ...hit }) => ({ ...hit, customer, term, kind: 'quote' as const })),
    ...(isPath ? [] : unapproved(text, names, quotes)),
  ];
  return role === 'comment' ? hits.map((hit) => ({ ...hit, weakness: 'comment' })) : hits;
}

/** True for an address of which a name is no mention: all but images and stories of the site itself. */
const isForeign = ({ role, text }: Passage): boolean =>
  role === 'address' && (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(text) || !(isAsset(text) || isStoryPath(text)));

/** The term of a quotation that is on no record. */
const UNAPPROVED = 'unapproved';

/** The quotations of a customer or an advocate that no approved quote is near. */
const unapproved = (text: string, names: readonly NameHit[], quotes: readonly QuoteHit[]): readonly Hit[] =>
  findQuotations(text, names)
    .filter(({ start, end }) => !quotes.some((quote) => quote.start < end && start < quote.end))
    .map((hit) => ({ ...hit, kind: 'quote', term: UNAPPROVED }));

/** The quotations without quote marks of a customer or an advocate that no approved quote is near. */
const unmarkedQuotations = (
  content: ReadContent,
  hits: ReadonlyMap<Passage, readonly Hit[]>,
): readonly (readonly [Passage, readonly Hit[]])[] =>
  [...quotedPassages(content)].map(([passage, { end, by, byStart }]) => {
    const isKnown = hits.get(passage)?.some(({ kind }) => kind === 'quote') ?? false;
    const named = (hits.get(by) ?? []).find(
      ({ kind, start, need, weakness }) =>
        start >= byStart && /^(?:name|person)$/.test(kind) && need === undefined && weakness === undefined,
    );
    if (named === undefined || isKnown) return [passage, []];
    const { customer } = named;
    return [passage, [{ customer, kind: 'quote', term: UNAPPROVED, start: 0, end }]];
  });

/** True for a name in a host or file that is a mention itself, or in an address at a domain of the customer. */
const isOfMention = ({ start, end, term: { customer } }: NameHit, addresses: readonly AddressHit[]): boolean =>
  addresses.some(
    (hit) => hit.term.customer === customer && (hit.kind === 'domain' || (hit.start <= start && end <= hit.end)),
  );

const nameHit = ({ isInAddress: _, term, ...hit }: NameHit, weakness: MentionWeakness | undefined): Hit => ({
  ...hit,
  customer: term.customer,
  term: term.term,
  kind: term.kind === 'person' ? 'person' : 'name',
  ...(weakness === undefined ? {} : { weakness }),
});

const located = ({ start, end, ...hit }: Hit, passage: Passage, places: Places): Located => ({
  ...hit,
  place: places.of(passage, start, end),
  text: passage.text.slice(start, end).replace(/\s+/g, ' '),
});

/** The images that are known logos, by their content. */
const imagesOf = ({ images }: ReadContent, { logos }: ScanTerms): readonly Located[] =>
  images.flatMap(({ sha256, line = 0, part }) =>
    (logos.get(sha256) ?? []).map(({ customer, term }) => ({
      customer,
      term,
      kind: 'logo' as const,
      place: placeOf(part === undefined ? { line } : { line, part }),
      text: term,
    })),
  );

/** True for a mention that shows that a word in the same file is the name of the customer. */
const isSign = ({ kind, need, isLocal, weakness }: Located): boolean =>
  need === undefined &&
  isLocal !== true &&
  kind !== 'person' &&
  weakness !== 'foreign-address' &&
  weakness !== 'service-host';

const mentionOf = (
  file: string,
  { customer, kind, term, text, place, isVerbatim }: Located,
  weakness: MentionWeakness | undefined,
): Mention => ({
  customer,
  kind,
  file,
  ...place,
  text,
  term,
  ...(weakness === undefined ? {} : { weakness }),
  ...(isVerbatim === undefined ? {} : { isVerbatim }),
});

/** One mention for each customer, kind and line, the first that is not weak; sorted by place. */
function onePerPlace(mentions: readonly Mention[]): readonly Mention[] {
  const byPlace = new Map<string, Mention>();
  const inOrder = mentions.toSorted((a, b) => compare(a, b));
  for (const mention of inOrder) {
    const { customer, kind, range, part = '', term } = mention;
    const key = JSON.stringify([customer, kind, range.line, part, kind === 'quote' || kind === 'person' ? term : '']);
    const known = byPlace.get(key);
    if (known === undefined || (known.weakness !== undefined && mention.weakness === undefined))
      byPlace.set(key, mention);
  }
  return [...byPlace.values()].toSorted(compare);
}

const compare = (a: Mention, b: Mention): number =>
  a.range.line - b.range.line ||
  a.range.column - b.range.column ||
  compareText(a.part ?? '', b.part ?? '') ||
  compareText(a.customer, b.customer) ||
  compareText(a.kind, b.kind) ||
  compareText(a.term, b.term);

function leftOutOf(hits: readonly Located[]): readonly LeftOut[] {
  const lines = new Map<string, LeftOut>();
  for (const { customer, term, place } of hits) {
    const { line } = place.range;
    const left = { customer, term, line, ...(place.part === undefined ? {} : { part: place.part }) };
    lines.set(JSON.stringify(left), left);
  }
  return [...lines.values()].toSorted((a, b) => a.line - b.line || compareText(a.term, b.term));
}
