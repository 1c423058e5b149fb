import { type Day, isDay } from '../model/day.ts';
import { isMapping, valueIn } from '../values/equality.ts';
import { type IndexedItem, matchItems } from '../values/match-items.ts';
import type { Sides } from './pieces.ts';
import { canonicalText, isSameValue } from './same-value.ts';

/** A value of a mapping with its key, or an item of a list, which has none. */
export interface Keyed {
  readonly key?: string;
  readonly value: unknown;
}

/** Lists the entries of a mapping or the items of a list; none of a scalar. */
export function itemsOf(value: unknown): readonly Keyed[] {
  if (Array.isArray(value)) return value.map((item) => ({ value: item }));
  return isMapping(value) ? Object.entries(value).map(([key, inner]) => ({ key, value: inner })) : [];
}

/** Chooses the side whose value wins if only one changed it, or both alike; undefined for a conflict. */
export function choose(base: Keyed | undefined, ours: Keyed, theirs: Keyed): keyof Sides | undefined {
  if (isSameValue(ours.value, theirs.value)) return 'ours';
  if (base === undefined) return undefined;
  if (isSameValue(theirs.value, base.value)) return 'ours';
  return isSameValue(ours.value, base.value) ? 'theirs' : undefined;
}

/** The result for an item: merged from both, as one side has it, gone, or in conflict. */
export type Resolution = 'both' | 'ours' | 'theirs' | 'gone' | 'clash';

/** One item in each of the three versions. */
export interface AlignedItem<Item> {
  readonly base?: Item;
  readonly ours?: Item;
  readonly theirs?: Item;
  readonly resolution: Resolution;
}

/**
 * Aligns the items of three versions, in the order of the merged list: ours, or theirs if only they moved items. An added
 * item follows the same item as on its side, ours first. `list` is the key of the list, which decides the identity of its
 * items.
 */
export function align<Item extends Keyed>(
  list: string,
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
): readonly AlignedItem<Item>[] {
  const identity = [...base, ...ours, ...theirs].some(({ key }) => key !== undefined) ? BY_KEY : identityOf(list);
  const [mine, yours] = [pairUp(identity.rounds, base, ours), pairUp(identity.rounds, base, theirs)];
  const known = base.map((item) => alignItem(item, mine.pairs.get(item), yours.pairs.get(item)));
  const twins = pairUp([{ keyOf: identity.twinKey }], mine.added, yours.added);
  const ourAdditions = mine.added.map((item) => alignItem(undefined, item, twins.pairs.get(item)));
  const theirAdditions = twins.added.map((item) => alignItem(undefined, undefined, item));

  const entries = [...known, ...ourAdditions, ...theirAdditions];
  const [inOurs, inTheirs] = [inOrderOf('ours', ours, entries), inOrderOf('theirs', theirs, entries)];
  const isKnown = (entry: AlignedItem<Item>) => entry.base !== undefined;
  const order = orderOf(known, inOurs.filter(isKnown), inTheirs.filter(isKnown));
  const behind = new Map<AlignedItem<Item> | undefined, AlignedItem<Item>[]>(
    [undefined, ...order].map((entry) => [entry, []]),
  );
  for (const side of [inOurs, inTheirs]) {
    let last: AlignedItem<Item> | undefined;
    for (const entry of side) {
      if (isKnown(entry)) last = entry;
      else if (side === inOurs || entry.ours === undefined) behind.get(last)?.push(entry);
    }
  }
  return [undefined, ...order].flatMap((entry) => [
    ...(entry === undefined ? [] : [entry]),
    ...(behind.get(entry) ?? []),
  ]);
}

/**
 * Gives the reason to leave a list to git. An item without an id that a side changed looks like one that is gone and one
 * that is new. If both sides did that, the items might come twice; if items moved as well, their place is not known.
 */
export function doubtIn<Item extends Keyed>(
  entries: readonly AlignedItem<Item>[],
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
): string | undefined {
  const known = entries.filter((entry) => entry.base !== undefined && entry.base.key === undefined);
  const hasAdded = (side: 'ours' | 'theirs') =>
    entries.some((entry) => entry.base === undefined && entry[side] !== undefined && entry.resolution !== 'both');
  if (hasAdded('ours') && hasAdded('theirs') && known.some((entry) => !entry.ours && !entry.theirs))
    return 'both sides may have renamed the same item';
  const isMoved = (side: 'ours' | 'theirs', items: readonly Item[]) => {
    const places = inOrderOf(side, items, known).map((entry) => (entry.base ? base.indexOf(entry.base) : -1));
    return places.some((place, index) => place < (places[index - 1] ?? -1));
  };
  const isUnsure = (side: 'ours' | 'theirs') =>
    known.some(({ base: old, [side]: now }) => {
      if (old === undefined || isNamed(old.value)) return false;
      return now === undefined ? hasAdded(side) : !isSameValue(now.value, old.value);
    });
  if ((isUnsure('ours') || isUnsure('theirs')) && (isMoved('ours', ours) || isMoved('theirs', theirs)))
    return 'items without ids may have been both moved and changed';
  const areChanged = known.some(
    ({ base: old, ours: mine, theirs: yours }) =>
      old && mine && yours && !isNamed(old.value) && choose(old, mine, yours) === undefined,
  );
  return areChanged ? 'both sides changed an item that has no id' : undefined;
}

/** Tells if a value of an item tells it apart from all others of its list. */
const isNamed = (item: unknown): boolean => ['id', 'where', 'metric'].some((key) => valueIn(item, key) !== undefined);

function alignItem<Item extends Keyed>(base?: Item, ours?: Item, theirs?: Item): AlignedItem<Item> {
  return {
    ...(base && { base }),
    ...(ours && { ours }),
    ...(theirs && { theirs }),
    resolution: resolutionOf(base, ours, theirs),
  };
}

function resolutionOf(base?: Keyed, ours?: Keyed, theirs?: Keyed): Resolution {
  if (ours !== undefined && theirs !== undefined) {
    const isTwin = base === undefined && ours.key === undefined;
    return isTwin && !isSameValue(ours.value, theirs.value) ? 'clash' : 'both';
  }
  const left = ours ?? theirs;
  if (left === undefined) return 'gone';
  if (base === undefined) return ours === undefined ? 'theirs' : 'ours';
  return isSameValue(left.value, base.value) ? 'gone' : 'clash';
}

function inOrderOf<Item>(side: 'ours' | 'theirs', items: readonly Item[], entries: readonly AlignedItem<Item>[]) {
  const byItem = new Map(entries.map((entry) => [entry[side], entry]));
  return items.flatMap((item) => byItem.get(item) ?? []);
}

/** Orders the items of the base; an item that a side removed follows the same item as before. */
function orderOf<Item>(
  known: readonly AlignedItem<Item>[],
  inOurs: readonly AlignedItem<Item>[],
  inTheirs: readonly AlignedItem<Item>[],
): readonly AlignedItem<Item>[] {
  const isInOrder = (entries: readonly AlignedItem<Item>[]) => {
    const left = new Set(entries);
    return known.filter((entry) => left.has(entry)).every((entry, index) => entry === entries[index]);
  };
  const moved = isInOrder(inOurs) && !isInOrder(inTheirs) ? inTheirs : inOurs;
  const first: AlignedItem<Item>[] = [];
  const behind = new Map<AlignedItem<Item>, AlignedItem<Item>[]>(moved.map((entry) => [entry, [entry]]));
  let last = first;
  for (const entry of known) {
    const own = behind.get(entry);
    if (own === undefined) last.push(entry);
    else last = own;
  }
  return [...first, ...[...behind.values()].flat()];
}

/** The identity of the items of a list. */
interface ItemIdentity {
  /** The ways to find a changed item again, tried in this order. */
  readonly rounds: readonly Round[];
  /** A key that is equal for two added items that mean the same. */
  twinKey(value: unknown): string;
}

interface Round {
  keyOf(value: unknown): string | undefined;
  /** Of several items with the same key, the nearest by this day matches. */
  dayOf?(value: unknown): Day | undefined;
}

const BY_KEY: ItemIdentity = { rounds: [{ keyOf: String }], twinKey: String };

/** Identifies an item by the values of some keys, or by all of it without the first. */
const keysOf =
  (...keys: readonly string[]) =>
  (item: unknown): string =>
    canonicalText(valueIn(item, keys[0] ?? '') === undefined ? item : keys.map((key) => valueIn(item, key)));

const dayOf = (key: string) => (item: unknown) => {
  const day = valueIn(item, key);
  return typeof day === 'string' && isDay(day) ? day : undefined;
};

/** Gives the id of an item, if it has one. */
export function idOf(item: unknown): string | undefined {
  const id = valueIn(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

const unlessNamed = (keyOf: (item: unknown) => string) => (item: unknown) =>
  idOf(item) === undefined ? keyOf(item) : undefined;

const named = (keyOf: (item: unknown) => string) => (item: unknown) => idOf(item) ?? keyOf(item);

/** The identities that `refs diff` uses. Added items match only if they could not be meant twice. */
const IDENTITIES: Readonly<Record<string, ItemIdentity>> = {
  activity: {
    rounds: [
      { keyOf: idOf },
      { keyOf: unlessNamed(keysOf('use', 'advocate', 'requested_by', 'opportunity')), dayOf: dayOf('on') },
    ],
    twinKey: named(keysOf('use', 'on', 'advocate', 'story', 'prospect', 'requested_by', 'opportunity')),
  },
  placements: {
    rounds: [{ keyOf: keysOf('where'), dayOf: dayOf('since') }],
    twinKey: keysOf('where', 'since'),
  },
  outcomes: { rounds: [{ keyOf: keysOf('metric'), dayOf: dayOf('measured_on') }], twinKey: keysOf('metric') },
  gives: { rounds: [{ keyOf: keysOf('kind', 'on') }], twinKey: canonicalText },
};

/** Identifies an item by its id, or by all of it without one. */
const BY_ID: ItemIdentity = { rounds: [{ keyOf: named(canonicalText) }], twinKey: named(canonicalText) };

const identityOf = (list: string): ItemIdentity =>
  Object.hasOwn(IDENTITIES, list) ? (IDENTITIES[list] ?? BY_ID) : BY_ID;

/** Pairs the items of two lists, and lists those that only the second has. */
function pairUp<Item extends Keyed>(rounds: readonly Round[], before: readonly Item[], after: readonly Item[]) {
  const pairs = new Map<Item, Item>();
  let [gone, added] = [indexed(before), indexed(after)];
  for (const { keyOf, dayOf } of rounds) {
    const found = matchItems(gone, added, keyOf, dayOf);
    for (const [one, other] of found.pairs) {
      const [item, same] = [before[one.index], after[other.index]];
      if (item !== undefined && same !== undefined) pairs.set(item, same);
    }
    [gone, added] = [found.removed, found.added];
  }
  return { pairs, added: added.flatMap(({ index }) => after[index] ?? []) };
}

/** Gives the items by key, or by value, with their positions. */
const indexed = (items: readonly Keyed[]): readonly IndexedItem<object | string>[] =>
  items.map(({ key, value }, index) => ({ item: key ?? (value as object), index }));
