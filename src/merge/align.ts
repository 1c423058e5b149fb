import { type Day, isDay } from '../model/day.ts';
import { isMapping, valueIn } from '../values/equality.ts';
import { type IndexedItem, matchItems } from '../values/match-items.ts';
import type { Sides } from './pieces.ts';
import { canonicalText, isSameValue } from './same-value.ts';

/** A key's value in a mapping, or an item of a list, which has no key. */
export interface Keyed {
  readonly key?: string;
  readonly value: unknown;
}

/** The keys of a mapping or the items of a list; none of a scalar. */
export function itemsOf(value: unknown): readonly Keyed[] {
  if (Array.isArray(value)) return value.map((item) => ({ value: item }));
  return isMapping(value) ? Object.entries(value).map(([key, inner]) => ({ key, value: inner })) : [];
}

/** Whose value holds, where only one side changed it, or both alike. */
export function choose(base: Keyed | undefined, ours: Keyed, theirs: Keyed): keyof Sides | undefined {
  if (isSameValue(ours.value, theirs.value)) return 'ours';
  if (base === undefined) return undefined;
  if (isSameValue(theirs.value, base.value)) return 'ours';
  return isSameValue(ours.value, base.value) ? 'theirs' : undefined;
}

/** What becomes of an item: it is merged, kept or taken as one side has it, gone, or changed in two ways. */
export type Resolution = 'both' | 'ours' | 'theirs' | 'gone' | 'clash';

/** One item as each of the three has it. */
export interface AlignedItem<Item> {
  readonly base?: Item;
  readonly ours?: Item;
  readonly theirs?: Item;
  readonly resolution: Resolution;
}

/**
 * Which item of the one is which of the others, in the order that the merged list has: ours, or theirs where only they
 * moved items; what a side added stands behind what it stands behind there, ours first. `list` is the list's key in the
 * file, by which is known how its items are told apart.
 */
export function align<Item extends Keyed>(
  list: string,
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
): readonly AlignedItem<Item>[] {
  const identity = [...base, ...ours, ...theirs].some(({ key }) => key !== undefined) ? BY_KEY : identityOf(list);
  const [mine, yours] = [pairUp(identity.rounds, base, ours), pairUp(identity.rounds, base, theirs)];
  const known = base.map((item) => alignedItem(item, mine.pairs.get(item), yours.pairs.get(item)));
  const twins = pairUp([{ keyOf: identity.twin }], mine.added, yours.added);
  const ourAdditions = mine.added.map((item) => alignedItem(undefined, item, twins.pairs.get(item)));
  const theirAdditions = twins.added.map((item) => alignedItem(undefined, undefined, item));

  const rows = [...known, ...ourAdditions, ...theirAdditions];
  const [inOurs, inTheirs] = [rowsOf('ours', ours, rows), rowsOf('theirs', theirs, rows)];
  const isKnown = (row: AlignedItem<Item>) => row.base !== undefined;
  const spine = spineOf(known, inOurs.filter(isKnown), inTheirs.filter(isKnown));
  const behind = new Map<AlignedItem<Item> | undefined, AlignedItem<Item>[]>(
    [undefined, ...spine].map((row) => [row, []]),
  );
  for (const side of [inOurs, inTheirs]) {
    let last: AlignedItem<Item> | undefined;
    for (const row of side) {
      if (isKnown(row)) last = row;
      else if (side === inOurs || row.ours === undefined) behind.get(last)?.push(row);
    }
  }
  return [undefined, ...spine].flatMap((row) => [...(row === undefined ? [] : [row]), ...(behind.get(row) ?? [])]);
}

/** Whether both sides may have made another thing of one item, each its own: it is gone from both, and both added some. */
export function isAmbiguous(rows: readonly AlignedItem<Keyed>[]): boolean {
  const items = rows.filter(({ base, ours, theirs }) => isMapping((base ?? ours ?? theirs)?.value));
  const has = (fate: Resolution) => items.some((row) => row.resolution === fate && row.base === undefined);
  const isGone = items.some(({ base, ours, theirs }) => base?.key === undefined && !ours && !theirs);
  return isGone && (has('ours') || has('clash')) && (has('theirs') || has('clash'));
}

function alignedItem<Item extends Keyed>(base?: Item, ours?: Item, theirs?: Item): AlignedItem<Item> {
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

function rowsOf<Item>(side: 'ours' | 'theirs', items: readonly Item[], rows: readonly AlignedItem<Item>[]) {
  const byItem = new Map(rows.map((row) => [row[side], row]));
  return items.flatMap((item) => byItem.get(item) ?? []);
}

/** The items of the base in one order: those that a side removed stay behind what they stood behind. */
function spineOf<Item>(
  known: readonly AlignedItem<Item>[],
  inOurs: readonly AlignedItem<Item>[],
  inTheirs: readonly AlignedItem<Item>[],
): readonly AlignedItem<Item>[] {
  const isInOrder = (rows: readonly AlignedItem<Item>[]) => {
    const left = new Set(rows);
    return known.filter((row) => left.has(row)).every((row, at) => row === rows[at]);
  };
  const moved = isInOrder(inOurs) && !isInOrder(inTheirs) ? inTheirs : inOurs;
  const first: AlignedItem<Item>[] = [];
  const behind = new Map<AlignedItem<Item>, AlignedItem<Item>[]>(moved.map((row) => [row, [row]]));
  let last = first;
  for (const row of known) {
    const own = behind.get(row);
    if (own === undefined) last.push(row);
    else last = own;
  }
  return [...first, ...[...behind.values()].flat()];
}

/** How the items of a list are told apart. */
interface ItemIdentity {
  /** By what an item that a side changed is found again: by the first of these that finds it. */
  readonly rounds: readonly Round[];
  /** What two items have in common that both sides added and mean the same. */
  twin(value: unknown): string;
}

interface Round {
  keyOf(value: unknown): string | undefined;
  /** Of several with the same key the nearest by this day is the one. */
  dayOf?(value: unknown): Day | undefined;
}

const BY_KEY: ItemIdentity = { rounds: [{ keyOf: String }], twin: String };

/** By the values of some keys; what has no first of them is what it says. */
const keysOf =
  (...keys: readonly string[]) =>
  (item: unknown): string =>
    canonicalText(valueIn(item, keys[0] ?? '') === undefined ? item : keys.map((key) => valueIn(item, key)));

const dayOf = (key: string) => (item: unknown) => {
  const day = valueIn(item, key);
  return typeof day === 'string' && isDay(day) ? day : undefined;
};

/** The id of an item, where it has one. */
export function idOf(item: unknown): string | undefined {
  const id = valueIn(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

const unlessNamed = (keyOf: (item: unknown) => string) => (item: unknown) =>
  idOf(item) === undefined ? keyOf(item) : undefined;

const named = (keyOf: (item: unknown) => string) => (item: unknown) => idOf(item) ?? keyOf(item);

/** As `refs diff` tells them apart. What both sides added is the same only where it says what cannot be meant twice. */
const IDENTITIES: Readonly<Record<string, ItemIdentity>> = {
  activity: {
    rounds: [
      { keyOf: idOf },
      { keyOf: unlessNamed(keysOf('use', 'advocate', 'requested_by', 'opportunity')), dayOf: dayOf('on') },
    ],
    twin: named(keysOf('use', 'on', 'advocate', 'story', 'prospect', 'requested_by', 'opportunity')),
  },
  placements: {
    rounds: [{ keyOf: keysOf('where'), dayOf: dayOf('since') }],
    twin: keysOf('where', 'since'),
  },
  outcomes: { rounds: [{ keyOf: keysOf('metric'), dayOf: dayOf('measured_on') }], twin: keysOf('metric') },
  gives: { rounds: [{ keyOf: keysOf('kind', 'on') }], twin: canonicalText },
};

/** By id; what has none is what it says. */
const BY_ID: ItemIdentity = { rounds: [{ keyOf: named(canonicalText) }], twin: named(canonicalText) };

const identityOf = (list: string): ItemIdentity =>
  Object.hasOwn(IDENTITIES, list) ? (IDENTITIES[list] ?? BY_ID) : BY_ID;

/** Which item of one list is which of another, and what is only in the other. */
function pairUp<Item extends Keyed>(rounds: readonly Round[], before: readonly Item[], after: readonly Item[]) {
  const pairs = new Map<Item, Item>();
  let [gone, added] = [placed(before), placed(after)];
  for (const { keyOf, dayOf } of rounds) {
    const found = matchItems(gone, added, keyOf, dayOf);
    for (const [one, other] of found.pairs) {
      const [item, same] = [before[one.index], after[other.index]];
      if (item !== undefined && same !== undefined) pairs.set(item, same);
    }
    [gone, added] = [found.gone, found.added];
  }
  return { pairs, added: added.flatMap(({ index }) => after[index] ?? []) };
}

/** A key, or what an item says. */
const placed = (items: readonly Keyed[]): readonly IndexedItem<object | string>[] =>
  items.map(({ key, value }, index) => ({ item: key ?? (value as object), index }));
