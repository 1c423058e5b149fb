import { type EntryWords, wordsOfEntries } from './entry-words.ts';
import type { SearchIndex } from './index-library.ts';
import { numberAt } from './layout.ts';
import { type EntryOutline, type FieldChunks, outlinesOf } from './outline.ts';
import { type FieldMatch, matchField, type QueryMeaning } from './query-meaning.ts';

/** An entry in which something of a query was found. */
export interface ScoredEntry {
  /** The place of its customer in the index. */
  readonly customer: number;
  /** Which of the customer's stories it is; -1 for the customer as such. */
  readonly story: number;
  /** 0 to 1, in four digits. */
  readonly score: number;
  /** The words that are not in it. */
  readonly missing: readonly string[];
  readonly hits: readonly FieldHit[];
}

/** A field in which something was found. */
export interface FieldHit {
  readonly span: FieldChunks;
  readonly scan: FieldMatch;
  /** How telling the field is for this entry. */
  readonly weight: number;
}

/** How much of the score is for words that follow one another in one text as they do in the query. */
const PHRASE_SHARE = 0.2;

/**
 * Weighs entries by where and how surely they have the words: several kinds of fields add up, and a word that few
 * entries have counts more than one that many have. An entry that is not `left`, has none of the words, or lacks more
 * than `mostMissing` is left out, and so is a customer with stories of which no word says who it is: its stories answer
 * for it.
 */
export function scoreEntries(
  index: SearchIndex,
  left: Uint8Array,
  wanted: QueryMeaning,
  mostMissing: number,
): readonly ScoredEntry[] {
  const { words } = wanted;
  const { having, near, total } = count(index, left, wanted, mostMissing);
  const rarity = having.map((count) => Math.log(1 + total / Math.max(count, 1)));
  return near.flatMap(({ customer, stories }) => {
    const outlines = outlinesOf(index, customer);
    const scans = new Map<number, FieldMatch | undefined>();
    return stories.flatMap((story) => {
      const outline = outlines[story + 1];
      if (outline === undefined) return [];
      const { hits, strength, following } = tally(outline, story, wanted, scans);
      return {
        customer,
        story,
        score: Math.round(10_000 * scoreOf(strength, following, rarity)) / 10_000,
        missing: words.filter((_, at) => strength[at] === 0),
        hits,
      };
    });
  });
}

interface WordCounts {
  /** For each word how many entries have it. */
  readonly having: readonly number[];
  /** The customers with entries that have nearly all the words. */
  readonly near: readonly { readonly customer: number; readonly stories: readonly number[] }[];
  /** How many entries are left. */
  readonly total: number;
}

function count(index: SearchIndex, left: Uint8Array, wanted: QueryMeaning, mostMissing: number): WordCounts {
  const { places, count: customers } = index;
  const { words } = wanted;
  const reaches = wordsOfEntries(index, left, wanted);
  const having = words.map(() => 0);
  const near: { readonly customer: number; readonly stories: number[] }[] = [];
  let total = 0;
  for (let customer = 0; customer < customers; customer += 1) {
    const first = numberAt(places.entries, customer);
    const end = numberAt(places.entries, customer + 1);
    const isTold = end > first + 1;
    for (let entry = first; entry < end; entry += 1) {
      if (left[entry] === 0) continue;
      total += 1;
      if (entry === first && isTold && reaches.every(({ identity }) => identity[entry] === 0)) continue;
      const found = countWords(reaches, entry, having);
      if (found === 0 || words.length - found > mostMissing) continue;
      const last = near.at(-1);
      if (last?.customer === customer) last.stories.push(entry - first - 1);
      else near.push({ customer, stories: [entry - first - 1] });
    }
  }
  return { having, near, total };
}

/** How many words an entry has; they are added to those who have them. */
function countWords(reaches: readonly EntryWords[], entry: number, having: number[]): number {
  let found = 0;
  for (const { from, all } of reaches) {
    for (let bits = all[entry] ?? 0; bits !== 0; bits &= bits - 1) {
      const word = from + 31 - Math.clz32(bits & -bits);
      having[word] = (having[word] ?? 0) + 1;
      found += 1;
    }
  }
  return found;
}

interface Tally {
  readonly hits: readonly FieldHit[];
  /** For each word how telling the fields are that have it. */
  readonly strength: readonly number[];
  /** For each word how telling the field is where the next one follows it. */
  readonly following: readonly number[];
}

/** Who the customer is tells less about one of its stories than about itself. */
const IDENTITY_SHARE = 0.75;

/** `scans` holds what was found in the fields of the same customer. */
function tally(
  { identity, content }: EntryOutline,
  story: number,
  wanted: QueryMeaning,
  scans: Map<number, FieldMatch | undefined>,
): Tally {
  const hits: FieldHit[] = [];
  const addHits = (spans: readonly FieldChunks[], share: number): void => {
    for (const span of spans) {
      const { field, kind, chunks } = span;
      if (!scans.has(field)) scans.set(field, matchField(chunks, wanted));
      const found = scans.get(field);
      if (found !== undefined) hits.push({ span, scan: found, weight: kind.weight * share });
    }
  };
  addHits(identity, story === -1 ? 1 : IDENTITY_SHARE);
  addHits(content, 1);
  return {
    hits,
    strength: wanted.words.map((_, index) => together(hits, index)),
    following: wanted.words.map((_, index) =>
      Math.max(...hits.map(({ scan: { isFollowed }, weight }) => (isFollowed[index] ? weight : 0))),
    ),
  };
}

/** Fields of one kind count once, by the best of them; each further kind takes its share of what is left to 1. */
function together(hits: readonly FieldHit[], index: number): number {
  const byKind = new Map<string, number>();
  for (const { span, scan, weight } of hits) {
    const strength = (scan.sureness[index] ?? 0) * weight;
    byKind.set(span.kind.name, Math.max(strength, byKind.get(span.kind.name) ?? 0));
  }
  let doubt = 1;
  for (const strength of byKind.values()) doubt *= 1 - strength;
  return 1 - doubt;
}

function scoreOf(strength: readonly number[], following: readonly number[], rarity: readonly number[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const places = sum(strength.map((of, index) => of * (rarity[index] ?? 0))) / sum(rarity);
  if (strength.length === 1) return places;
  return (1 - PHRASE_SHARE) * places + (PHRASE_SHARE * sum(following)) / (strength.length - 1);
}

/** As few fields as have every word that was found, the most telling first. */
export function mostTelling(hits: readonly FieldHit[]): readonly number[] {
  const open = new Set(
    hits.flatMap(({ scan }) => scan.sureness.flatMap((sureness, index) => (sureness > 0 ? [index] : []))),
  );
  const fields: number[] = [];
  while (open.size > 0) {
    const worth = ({ scan, weight }: FieldHit) =>
      [...open].reduce((total, index) => total + (scan.sureness[index] ?? 0) * weight, 0);
    const next = hits.reduce((most, hit) => (worth(hit) > worth(most) ? hit : most));
    fields.push(next.span.field);
    for (const index of open) if ((next.scan.sureness[index] ?? 0) > 0) open.delete(index);
  }
  return fields;
}
