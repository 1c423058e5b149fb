import type { Mention, MentionWeakness } from '../model/mention.ts';
import { compareText } from '../text/compare-text.ts';
import { type AddressHit, findAddresses } from './find-addresses.ts';
import { findNames } from './find-names.ts';
import { findNamesInPath } from './find-names-in-path.ts';
import type { QuoteHit } from './find-quotes.ts';
import { findQuotations } from './find-unapproved.ts';
import { MAX_HITS, refuseTooManyHits, TooManyHits } from './hit-limit.ts';
import { isTestFile } from './is-test-file.ts';
import { isStoryPath } from './logo-slug.ts';
import { withLoneWords } from './lone/with-lone-words.ts';
import type { NameHit } from './name-hit.ts';
import type { Passage, ReadContent } from './passage.ts';
import type { PassageHit, PlacedHit } from './passage-hit.ts';
import { Places, placeOf } from './places.ts';
import { quotedPassages } from './quoted-passages.ts';
import { isAsset } from './read/strings.ts';
import { signedBy } from './signed-by.ts';
import type { ScanTerms } from './terms.ts';
import { withOwnWords } from './with-own-words.ts';
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
  const settled = withOwnWords(file, content, withLoneWords(file, content, hits));
  const found = [
    ...[...settled, ...unmarkedQuotations(content, settled)].flatMap(([passage, some]) =>
      some.map((hit) => located(hit, passage, places)),
    ),
    ...imagesOf(content, terms),
  ];
  const isNamed = signedBy(file, found);
  const test = isTestFile(file) ? ('test' as const) : undefined;
  const mentions = found.filter(isNamed).map((hit) => mentionOf(file, hit, test ?? hit.weakness));
  return {
    mentions: onePerPlace(mentions),
    leftOut: leftOutOf(found.filter((hit) => !isNamed(hit))),
    ...(isCut && { unread: `it names customers in more than ${MAX_HITS.toLocaleString('en')} places` }),
  };
}

/** Finds the hits of each passage that has some, up to the limit. */
function findInPassages(
  { passages }: ReadContent,
  terms: ScanTerms,
): { readonly hits: ReadonlyMap<Passage, readonly PassageHit[]>; readonly isCut: boolean } {
  const hits = new Map<Passage, readonly PassageHit[]>();
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

function findInPassage(passage: Passage, terms: ScanTerms): readonly PassageHit[] {
  const text = withoutData(passage.text);
  const { role } = passage;
  // A blank or bracket in the path of the file itself is no end of it.
  const addresses = findAddresses(role === 'file' ? text.replace(/[\s()[\],;'=]/g, '_') : text, terms.addresses);
  const isPath = role === 'file' || role === 'address';
  const all = isPath
    ? findNamesInPath(text, terms.names, role === 'file')
    : findNames(text, terms.names, role === 'value');
  const names = all.filter((hit) => !((isPath || hit.isInAddress) && isOfMention(hit, addresses)));
  const quotes = isPath || terms.quotes.isEmpty ? [] : terms.quotes.find(text);
  const hits: readonly PassageHit[] = [
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
const unapproved = (text: string, names: readonly NameHit[], quotes: readonly QuoteHit[]): readonly PassageHit[] =>
  findQuotations(text, names)
    .filter(({ start, end }) => !quotes.some((quote) => quote.start < end && start < quote.end))
    .map((hit) => ({ ...hit, kind: 'quote', term: UNAPPROVED }));

/** The quotations without quote marks of a customer or an advocate that no approved quote is near. */
const unmarkedQuotations = (
  content: ReadContent,
  hits: ReadonlyMap<Passage, readonly PassageHit[]>,
): readonly (readonly [Passage, readonly PassageHit[]])[] =>
  [...quotedPassages(content)].map(([passage, { end, by, byStart, isUnmarked }]) => {
    const isKnown = hits.get(passage)?.some(({ kind }) => kind === 'quote') ?? false;
    const named = (hits.get(by) ?? []).find(
      ({ kind, start, end, need, weakness }) =>
        start >= byStart &&
        (isUnmarked === true ? isAttribution(kind, start, by.text.slice(end)) : /^(?:name|person)$/.test(kind)) &&
        need === undefined &&
        weakness === undefined,
    );
    if (named === undefined || isKnown) return [passage, []];
    const { customer } = named;
    return [passage, [{ customer, kind: 'quote', term: UNAPPROVED, start: 0, end }]];
  });

/** True for a person with whom a line begins that says no more than who that is: `Ann Lee, CFO`. */
const isAttribution = (kind: PassageHit['kind'], start: number, after: string): boolean =>
  kind === 'person' && start === 0 && /^\s*(?:$|[,(|/·–—-]|\n)/.test(after);

/** True for a name in a host or file that is a mention itself, or in an address at a domain of the customer. */
const isOfMention = ({ start, end, term: { customer } }: NameHit, addresses: readonly AddressHit[]): boolean =>
  addresses.some(
    (hit) => hit.term.customer === customer && (hit.kind === 'domain' || (hit.start <= start && end <= hit.end)),
  );

const nameHit = ({ isInAddress: _, term, ...hit }: NameHit, weakness: MentionWeakness | undefined): PassageHit => ({
  ...hit,
  customer: term.customer,
  term: term.term,
  kind: term.kind === 'person' ? 'person' : 'name',
  ...(term.isShort ? { isShort: true } : {}),
  ...(weakness === undefined ? {} : { weakness }),
});

const located = ({ start, end, ...hit }: PassageHit, passage: Passage, places: Places): PlacedHit => ({
  ...hit,
  place: places.of(passage, start, end),
  text: passage.text.slice(start, end).replace(/\s+/g, ' '),
});

/** The images that are known logos, by their content. */
const imagesOf = ({ images }: ReadContent, { logos }: ScanTerms): readonly PlacedHit[] =>
  images.flatMap(({ sha256, line = 0, part }) =>
    (logos.get(sha256) ?? []).map(({ customer, term }) => ({
      customer,
      term,
      kind: 'logo' as const,
      place: placeOf(part === undefined ? { line } : { line, part }),
      text: term,
    })),
  );

const mentionOf = (
  file: string,
  { customer, kind, term, text, place, isVerbatim }: PlacedHit,
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

/** One mention for each customer, kind and line, quote and person, the first that is not weak; sorted by place. */
function onePerPlace(mentions: readonly Mention[]): readonly Mention[] {
  const byPlace = new Map<string, Mention>();
  const inOrder = mentions.toSorted((a, b) => compare(a, b));
  for (const mention of inOrder) {
    const { customer, kind, range, part = '', term, isVerbatim } = mention;
    const which = kind === 'quote' || kind === 'person' ? [term, isVerbatim] : [];
    const key = JSON.stringify([customer, kind, range.line, part, ...which]);
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

function leftOutOf(hits: readonly PlacedHit[]): readonly LeftOut[] {
  const lines = new Map<string, LeftOut>();
  for (const { customer, term, place } of hits) {
    const { line } = place.range;
    const left = { customer, term, line, ...(place.part === undefined ? {} : { part: place.part }) };
    lines.set(JSON.stringify(left), left);
  }
  return [...lines.values()].toSorted((a, b) => a.line - b.line || compareText(a.term, b.term));
}
