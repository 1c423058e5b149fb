import type { Entry } from './entries.ts';
import type { Field } from './fields.ts';
import { type Scan, scan, type Wanted } from './scan.ts';

/** An entry in which something of a query was found. */
export interface Weighed {
  readonly entry: Entry;
  /** 0 to 1, in four digits. */
  readonly score: number;
  /** The words that are not in it. */
  readonly missing: readonly string[];
  readonly hits: readonly Hit[];
}

/** A field in which something was found. */
export interface Hit {
  readonly field: Field;
  readonly scan: Scan;
  /** How telling the field is for this entry. */
  readonly weight: number;
}

/** How much of the score is for words that follow one another in one text as they do in the query. */
const PHRASE = 0.2;

/**
 * Weighs entries by where and how surely they have the words: several kinds of fields add up, and a word that few
 * entries have counts more than one that many have. An entry without any of the words is left out, and so is a
 * customer with stories of which no word says who it is: its stories answer for it.
 */
export function weigh(entries: readonly Entry[], wanted: Wanted): readonly Weighed[] {
  const tallies = entries.map((entry) => tally(entry, wanted)).filter((tally) => tally !== undefined);
  const rarity = wanted.words.map((_, index) => {
    const having = tallies.filter(({ strength }) => (strength[index] ?? 0) > 0).length;
    return Math.log(1 + entries.length / Math.max(having, 1));
  });
  return tallies.map(({ entry, hits, strength, following }) => ({
    entry,
    score: Math.round(10_000 * scoreOf(strength, following, rarity)) / 10_000,
    missing: wanted.words.filter((_, index) => strength[index] === 0),
    hits,
  }));
}

interface Tally {
  readonly entry: Entry;
  readonly hits: readonly Hit[];
  /** For each word how telling the fields are that have it. */
  readonly strength: readonly number[];
  /** For each word how telling the field is where the next one follows it. */
  readonly following: readonly number[];
}

/** Who the customer is tells less about one of its stories than about itself. */
const OF_A_STORY = 0.75;

function tally(entry: Entry, wanted: Wanted): Tally | undefined {
  const { customer, story, identity, content } = entry;
  const hits: Hit[] = [];
  addHits(hits, identity, story === undefined ? 1 : OF_A_STORY, wanted);
  const hasStories = (customer.data.stories ?? []).length > 0;
  if (story === undefined && hasStories && hits.length === 0) return undefined;
  addHits(hits, content, 1, wanted);
  if (hits.length === 0) return undefined;
  return {
    entry,
    hits,
    strength: wanted.words.map((_, index) => together(hits, index)),
    following: wanted.words.map((_, index) =>
      Math.max(...hits.map(({ scan: { isFollowed }, weight }) => (isFollowed[index] ? weight : 0))),
    ),
  };
}

function addHits(hits: Hit[], fields: readonly Field[], share: number, wanted: Wanted): void {
  for (const field of fields) {
    const found = scan(field.chunks, wanted);
    if (found !== undefined) hits.push({ field, scan: found, weight: field.weight * share });
  }
}

/** Fields of one kind count once, by the best of them; each further kind takes its share of what is left to 1. */
function together(hits: readonly Hit[], index: number): number {
  const byKind = new Map<string, number>();
  for (const { field, scan, weight } of hits) {
    const strength = (scan.sureness[index] ?? 0) * weight;
    byKind.set(field.name, Math.max(strength, byKind.get(field.name) ?? 0));
  }
  let doubt = 1;
  for (const strength of byKind.values()) doubt *= 1 - strength;
  return 1 - doubt;
}

function scoreOf(strength: readonly number[], following: readonly number[], rarity: readonly number[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const places = sum(strength.map((of, index) => of * (rarity[index] ?? 0))) / sum(rarity);
  if (strength.length === 1) return places;
  return (1 - PHRASE) * places + (PHRASE * sum(following)) / (strength.length - 1);
}

/** As few fields as have every word that was found, the most telling first. */
export function mostTelling(hits: readonly Hit[]): readonly Field[] {
  const open = new Set(
    hits.flatMap(({ scan }) => scan.sureness.flatMap((sureness, index) => (sureness > 0 ? [index] : []))),
  );
  const fields: Field[] = [];
  while (open.size > 0) {
    const worth = ({ scan, weight }: Hit) =>
      [...open].reduce((total, index) => total + (scan.sureness[index] ?? 0) * weight, 0);
    const next = hits.reduce((most, hit) => (worth(hit) > worth(most) ? hit : most));
    fields.push(next.field);
    for (const index of open) if ((next.scan.sureness[index] ?? 0) > 0) open.delete(index);
  }
  return fields;
}
