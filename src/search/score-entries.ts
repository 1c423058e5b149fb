import { type EntryWords, wordsOfEntries } from './entry-words.ts';
import type { SearchIndex } from './index-library.ts';
import { numberAt } from './layout.ts';
import type { LeftEntries } from './narrow.ts';
import { type EntryOutline, type FieldChunks, outlinesOf } from './outline.ts';
import { type FieldMatch, matchField, type QueryMeaning } from './query-meaning.ts';

/** An entry that has words of a query, with its score. */
export interface ScoredEntry {
  /** The number of its customer in the index. */
  readonly customer: number;
  /** The index of the story; -1 for the customer as such. */
  readonly story: number;
  /** 0 to 1, in four digits. */
  readonly score: number;
  /** The words of the query that it lacks. */
  readonly missing: readonly string[];
  readonly hits: readonly FieldHit[];
}

/** A field that matches a query. */
export interface FieldHit {
  readonly field: FieldChunks;
  readonly match: FieldMatch;
  /** The weight of the field for this entry. */
  readonly weight: number;
}

/** The share of the score for words that follow one another as in the query. */
const PHRASE_SHARE = 0.2;

/**
 * Scores entries by the fields and the sureness of their words. Matches in several kinds of fields add up, and a rare
 * word counts more than a common one. Left out is an entry that is not `left`, has none of the words, or lacks more
 * than `maxMissing`. A customer as such with stories is left out, too, unless a word identifies it: its stories stand
 * for it.
 */
export function scoreEntries(
  index: SearchIndex,
  left: LeftEntries,
  meaning: QueryMeaning,
  maxMissing: number,
): readonly ScoredEntry[] {
  const { words } = meaning;
  const { having, near, total } = countEntries(index, left, meaning, maxMissing);
  const rarity = having.map((count) => Math.log(1 + total / Math.max(count, 1)));
  return near.flatMap(({ customer, stories }) => {
    const outlines = outlinesOf(index, customer);
    const matches = new Map<number, FieldMatch | undefined>();
    return stories.flatMap((story) => {
      const outline = outlines[story + 1];
      if (outline === undefined) return [];
      const { hits, strength, following } = matchFields(outline, story, meaning, matches);
      const missing = words.filter((_, index) => strength[index] === 0);
      if (missing.length > maxMissing || missing.length === words.length) return [];
      const score = placed(scoreOf(strength, following, rarity), hits, story);
      return { customer, story, score: Math.round(10_000 * score) / 10_000, missing, hits };
    });
  });
}

/** The kinds of texts by which people call a customer or a story. */
const NAMES = new Set(['customer.name', 'customer.alias', 'customer.id', 'customer.domain', 'story.title', 'story.id']);

/** Each of the two parts of the scores that are kept for entries that are called exactly as the query says. */
const NAMED = 0.03;
/** The score above which others move closer together, to leave room for these. */
const COMPRESSED = 0.9;
const NAMED_SHARE = (2 * NAMED) / (1 - COMPRESSED);

/** Places the score of an entry: what it is called comes first, then what its customer is called, then all others. */
function placed(score: number, hits: readonly FieldHit[], story: number): number {
  const names = hits.filter(({ field, match }) => match.isWhole && NAMES.has(field.kind.name));
  if (names.length === 0) return score <= COMPRESSED ? score : COMPRESSED + (score - COMPRESSED) * (1 - NAMED_SHARE);
  const isOwn = story === -1 || names.some(({ field }) => field.kind.name.startsWith('story.'));
  return 1 - (isOwn ? 1 : 2) * NAMED + NAMED * score;
}

interface WordCounts {
  /** The count of entries that have each word. */
  readonly having: readonly number[];
  /** The entries, by customer, that lack at most `maxMissing` words. */
  readonly near: readonly { readonly customer: number; readonly stories: readonly number[] }[];
  /** The count of entries that are left. */
  readonly total: number;
}

function countEntries(index: SearchIndex, left: LeftEntries, meaning: QueryMeaning, maxMissing: number): WordCounts {
  const { offsets } = index;
  const { words } = meaning;
  const groups = wordsOfEntries(index, left, meaning);
  const having = words.map(() => 0);
  const near: { readonly customer: number; readonly stories: number[] }[] = [];
  let total = 0;
  for (const customer of left.customers) {
    const first = numberAt(offsets.entries, customer);
    const end = numberAt(offsets.entries, customer + 1);
    const hasStories = end > first + 1;
    for (let entry = first; entry < end; entry += 1) {
      if (left.isLeft[entry] === 0) continue;
      total += 1;
      if (entry === first && hasStories && groups.every(({ identity }) => identity[entry] === 0)) continue;
      const found = countWords(groups, entry, having);
      if (found === 0 || words.length - found > maxMissing) continue;
      const last = near.at(-1);
      if (last?.customer === customer) last.stories.push(entry - first - 1);
      else near.push({ customer, stories: [entry - first - 1] });
    }
  }
  return { having, near, total };
}

/** Counts the words of an entry, and adds it to the counts of these words. */
function countWords(groups: readonly EntryWords[], entry: number, having: number[]): number {
  let found = 0;
  for (const { from, all } of groups) {
    for (let bits = all[entry] ?? 0; bits !== 0; bits &= bits - 1) {
      const word = from + 31 - Math.clz32(bits & -bits);
      having[word] = (having[word] ?? 0) + 1;
      found += 1;
    }
  }
  return found;
}

interface EntryMatches {
  readonly hits: readonly FieldHit[];
  /** The combined weight of the fields that have each word. */
  readonly strength: readonly number[];
  /** The greatest weight of a field in which the next word follows each word. */
  readonly following: readonly number[];
}

/** The share of a weight that a field identifying the customer has for one of its stories. */
const IDENTITY_SHARE = 0.75;

/** Collects the matches of an entry's fields. `matches` caches those of one customer's fields. */
function matchFields(
  { identity, content }: EntryOutline,
  story: number,
  meaning: QueryMeaning,
  matches: Map<number, FieldMatch | undefined>,
): EntryMatches {
  const hits: FieldHit[] = [];
  const addHits = (fields: readonly FieldChunks[], share: number): void => {
    for (const field of fields) {
      const { position, kind, chunks } = field;
      if (!matches.has(position)) matches.set(position, matchField(chunks, meaning));
      const match = matches.get(position);
      if (match !== undefined) hits.push({ field, match, weight: kind.weight * share });
    }
  };
  addHits(identity, story === -1 ? 1 : IDENTITY_SHARE);
  addHits(content, 1);
  return {
    hits,
    strength: meaning.words.map((_, index) => combinedWeight(hits, index)),
    following: meaning.words.map((_, index) =>
      Math.max(...hits.map(({ match: { isFollowed }, weight }) => (isFollowed[index] ? weight : 0))),
    ),
  };
}

/**
 * Combines the weights for a word. Of each kind the best field counts; each further kind adds its share of the rest to
 * 1.
 */
function combinedWeight(hits: readonly FieldHit[], index: number): number {
  const byKind = new Map<string, number>();
  for (const { field, match, weight } of hits) {
    const strength = (match.sureness[index] ?? 0) * weight;
    byKind.set(field.kind.name, Math.max(strength, byKind.get(field.kind.name) ?? 0));
  }
  let doubt = 1;
  for (const strength of byKind.values()) doubt *= 1 - strength;
  return 1 - doubt;
}

function scoreOf(strength: readonly number[], following: readonly number[], rarity: readonly number[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const weight = sum(strength.map((of, index) => of * (rarity[index] ?? 0))) / sum(rarity);
  if (strength.length === 1) return weight;
  return (1 - PHRASE_SHARE) * weight + (PHRASE_SHARE * sum(following)) / (strength.length - 1);
}

/** Chooses the fewest fields that have all found words, the best first. */
export function mostTelling(hits: readonly FieldHit[]): readonly number[] {
  const open = new Set(
    hits.flatMap(({ match }) => match.sureness.flatMap((sureness, index) => (sureness > 0 ? [index] : []))),
  );
  const fields: number[] = [];
  while (open.size > 0) {
    const value = ({ match, weight }: FieldHit) =>
      [...open].reduce((total, index) => total + (match.sureness[index] ?? 0) * weight, 0);
    const next = hits.reduce((most, hit) => (value(hit) > value(most) ? hit : most));
    fields.push(next.field.position);
    for (const index of open) if ((next.match.sureness[index] ?? 0) > 0) open.delete(index);
  }
  return fields;
}
