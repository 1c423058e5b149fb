import { type Day, daysBetween } from '../model/day.ts';
import { addTo } from '../text/groups.ts';
import { changedKeys, fingerprint } from './equality.ts';

/** An item of a list, with its index. */
export interface IndexedItem<Item> {
  readonly item: Item;
  readonly index: number;
}

/** The items of two lists that belong together, and the rest. */
export interface MatchedItems<Item> {
  readonly pairs: readonly (readonly [before: IndexedItem<Item>, after: IndexedItem<Item>])[];
  readonly removed: readonly IndexedItem<Item>[];
  readonly added: readonly IndexedItem<Item>[];
}

export const withIndexes = <Item>(items: readonly Item[] = []): readonly IndexedItem<Item>[] =>
  items.map((item, index) => ({ item, index }));

type DayOf<Item> = (item: Item) => Day | undefined;

/** Matches the items of two lists by a key, as `matchItems` does. */
export const matchLists = <Item extends object | string>(
  before: readonly Item[] | undefined,
  after: readonly Item[] | undefined,
  keyOf: (item: Item) => string,
  dayOf?: DayOf<Item>,
): MatchedItems<Item> => matchItems(withIndexes(before), withIndexes(after), keyOf, dayOf);

/**
 * Matches the items of two lists by a key. Among several with one key, equal items match first, then those with the
 * nearest days. Neither the order of the lists nor of their items matters.
 */
export function matchItems<Item extends object | string>(
  before: readonly IndexedItem<Item>[],
  after: readonly IndexedItem<Item>[],
  keyOf: (item: Item) => string | undefined,
  dayOf: DayOf<Item> = () => undefined,
): MatchedItems<Item> {
  const [olds, news] = [groupByKey(before, keyOf), groupByKey(after, keyOf)];
  const pairs = [...olds].flatMap(([key, group]) => pairUp(group, news.get(key) ?? [], dayOf));
  const [matched, taken] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, now]) => now))];
  return {
    pairs: pairs.sort(([, a], [, b]) => a.index - b.index),
    removed: before.filter((one) => !matched.has(one)),
    added: after.filter((one) => !taken.has(one)),
  };
}

/** Groups items by key. Items without a key match nothing. */
function groupByKey<Item>(
  items: readonly IndexedItem<Item>[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly IndexedItem<Item>[]> {
  const all = new Map<string, IndexedItem<Item>[]>();
  for (const one of items) {
    const key = keyOf(one.item);
    if (key !== undefined) addTo(all, key, one);
  }
  return all;
}

type ItemPair<Item> = readonly [IndexedItem<Item>, IndexedItem<Item>];

function pairUp<Item extends object | string>(
  before: readonly IndexedItem<Item>[],
  after: readonly IndexedItem<Item>[],
  dayOf: DayOf<Item>,
): readonly ItemPair<Item>[] {
  const [[old, another], [now, yetAnother]] = [before, after];
  if (old !== undefined && now !== undefined && another === undefined && yetAnother === undefined) return [[old, now]];
  const open = new Map([...groupByKey(after, fingerprint)].map(([print, group]) => [print, [...group]]));
  const same: ItemPair<Item>[] = [];
  const rest = before.filter((old) => {
    const now = open.get(fingerprint(old.item))?.shift();
    if (now !== undefined) same.push([old, now]);
    return now === undefined;
  });
  return [...same, ...pairNearest(rest, [...open.values()].flat(), dayOf)];
}

// A ledger with more pairs was not written by a person.
const MAX_PAIRS = 10_000;

function pairNearest<Item extends object | string>(
  before: readonly IndexedItem<Item>[],
  after: readonly IndexedItem<Item>[],
  dayOf: DayOf<Item>,
): readonly ItemPair<Item>[] {
  if (before.length * after.length > MAX_PAIRS) {
    const [olds, news] = [sortByDay(before, dayOf), sortByDay(after, dayOf)];
    return news
      .slice(0, olds.length)
      .flatMap((now, index) => olds.slice(index, index + 1).map((old) => [old, now] as const));
  }
  const candidates = before
    .flatMap((old) => after.map((now) => ({ old, now, ...differenceOf(old.item, now.item, dayOf) })))
    .sort((a, b) => a.days - b.days || a.keys - b.keys || (a.prints < b.prints ? -1 : Number(a.prints > b.prints)));
  const taken = new Set<IndexedItem<Item>>();
  return candidates.flatMap(({ old, now }) => {
    if (taken.has(old) || taken.has(now)) return [];
    taken.add(old).add(now);
    return [[old, now] as const];
  });
}

/** Measures the difference between two items, with a tie-break that is the same in both directions. */
function differenceOf<Item extends object | string>(a: Item, b: Item, dayOf: DayOf<Item>) {
  const [one, other] = [dayOf(a), dayOf(b)];
  const known = one !== undefined && other !== undefined;
  const days = known ? Math.abs(daysBetween(one, other)) : one === other ? 0 : Number.MAX_SAFE_INTEGER;
  const keys = typeof a === 'object' && typeof b === 'object' ? changedKeys(a, b).length : 1;
  return { days, keys, prints: [fingerprint(a), fingerprint(b)].sort().join(' ') };
}

const sortByDay = <Item>(items: readonly IndexedItem<Item>[], dayOf: DayOf<Item>): readonly IndexedItem<Item>[] => {
  const keyed = items.map((one) => ({ one, key: `${dayOf(one.item) ?? ''} ${fingerprint(one.item)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ one }) => one);
};
