import { type Day, daysBetween } from '../model/day.ts';
import { changedKeys, fingerprint } from './equality.ts';

/** An item of a list, and its index there. */
export interface Placed<Item> {
  readonly item: Item;
  readonly index: number;
}

/** Which item of one list is which of another. */
export interface Matched<Item> {
  readonly pairs: readonly (readonly [before: Placed<Item>, after: Placed<Item>])[];
  readonly gone: readonly Placed<Item>[];
  readonly added: readonly Placed<Item>[];
}

export const placed = <Item>(items: readonly Item[] = []): readonly Placed<Item>[] =>
  items.map((item, index) => ({ item, index }));

type DayOf<Item> = (item: Item) => Day | undefined;

/** Matches the items of two lists by a key, as `match` does. */
export const matchLists = <Item extends object | string>(
  before: readonly Item[] | undefined,
  after: readonly Item[] | undefined,
  keyOf: (item: Item) => string,
  dayOf?: DayOf<Item>,
): Matched<Item> => match(placed(before), placed(after), keyOf, dayOf);

/**
 * Matches the items of two lists by a key. Where several have the same one, those that are the same in all match first,
 * then the ones whose days are nearest, each once. The order of the lists does not matter, nor which comes first.
 */
export function match<Item extends object | string>(
  before: readonly Placed<Item>[],
  after: readonly Placed<Item>[],
  keyOf: (item: Item) => string | undefined,
  dayOf: DayOf<Item> = () => undefined,
): Matched<Item> {
  const [olds, news] = [groups(before, keyOf), groups(after, keyOf)];
  const pairs = [...olds].flatMap(([key, group]) => pairUp(group, news.get(key) ?? [], dayOf));
  const [matched, taken] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, now]) => now))];
  return {
    pairs: pairs.sort(([, a], [, b]) => a.index - b.index),
    gone: before.filter((one) => !matched.has(one)),
    added: after.filter((one) => !taken.has(one)),
  };
}

/** The items by key; those without one match nothing. */
function groups<Item>(
  items: readonly Placed<Item>[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Placed<Item>[]> {
  const all = new Map<string, Placed<Item>[]>();
  for (const one of items) {
    const key = keyOf(one.item);
    if (key === undefined) continue;
    const group = all.get(key) ?? [];
    all.set(key, group);
    group.push(one);
  }
  return all;
}

type Pair<Item> = readonly [Placed<Item>, Placed<Item>];

function pairUp<Item extends object | string>(
  before: readonly Placed<Item>[],
  after: readonly Placed<Item>[],
  dayOf: DayOf<Item>,
): readonly Pair<Item>[] {
  const [[old, another], [now, yetAnother]] = [before, after];
  if (old !== undefined && now !== undefined && another === undefined && yetAnother === undefined) return [[old, now]];
  const open = new Map([...groups(after, fingerprint)].map(([print, group]) => [print, [...group]]));
  const same: Pair<Item>[] = [];
  const rest = before.filter((old) => {
    const now = open.get(fingerprint(old.item))?.shift();
    if (now !== undefined) same.push([old, now]);
    return now === undefined;
  });
  return [...same, ...nearest(rest, [...open.values()].flat(), dayOf)];
}

// Beyond so many pairs to choose from, a ledger is no longer one that a person wrote.
const MOST_PAIRS = 10_000;

function nearest<Item extends object | string>(
  before: readonly Placed<Item>[],
  after: readonly Placed<Item>[],
  dayOf: DayOf<Item>,
): readonly Pair<Item>[] {
  if (before.length * after.length > MOST_PAIRS) {
    const [olds, news] = [inOrder(before, dayOf), inOrder(after, dayOf)];
    return news.slice(0, olds.length).flatMap((now, nth) => olds.slice(nth, nth + 1).map((old) => [old, now] as const));
  }
  const candidates = before
    .flatMap((old) => after.map((now) => ({ old, now, ...apart(old.item, now.item, dayOf) })))
    .sort((a, b) => a.days - b.days || a.keys - b.keys || (a.prints < b.prints ? -1 : Number(a.prints > b.prints)));
  const taken = new Set<Placed<Item>>();
  return candidates.flatMap(({ old, now }) => {
    if (taken.has(old) || taken.has(now)) return [];
    taken.add(old).add(now);
    return [[old, now] as const];
  });
}

/** How far two items are from being the same, and what decides between those equally far: the same either way round. */
function apart<Item extends object | string>(a: Item, b: Item, dayOf: DayOf<Item>) {
  const [one, other] = [dayOf(a), dayOf(b)];
  const known = one !== undefined && other !== undefined;
  const days = known ? Math.abs(daysBetween(one, other)) : one === other ? 0 : Number.MAX_SAFE_INTEGER;
  const keys = typeof a === 'object' && typeof b === 'object' ? changedKeys(a, b).length : 1;
  return { days, keys, prints: [fingerprint(a), fingerprint(b)].sort().join(' ') };
}

const inOrder = <Item>(items: readonly Placed<Item>[], dayOf: DayOf<Item>): readonly Placed<Item>[] => {
  const keyed = items.map((one) => ({ one, key: `${dayOf(one.item) ?? ''} ${fingerprint(one.item)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ one }) => one);
};
