import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import type { Path } from '../model/place.ts';
import { isMapping, ownValue } from '../values/equality.ts';
import type { MatchedItems } from '../values/match-items.ts';

/** The root of a file. */
export const ROOT: ChangePaths = { base: [], head: [] };

/** A place below another. */
export const below = ({ base, head }: ChangePaths, ...steps: Path): ChangePaths => ({
  base: [...base, ...steps],
  head: [...head, ...steps],
});

/** What is said of an item that is gone, of one that is in both states, and of one that is new. */
interface ItemDifferences<Item> {
  gone(item: Item, spot: ChangePaths): Difference;
  both(before: Item, after: Item, spot: ChangePaths): Iterable<Difference>;
  added(item: Item, spot: ChangePaths): Difference;
}

/** What differs in a list, item by item. */
export function* ofItems<Item>(
  { gone, pairs, added }: MatchedItems<Item>,
  list: ChangePaths,
  tell: ItemDifferences<Item>,
): Iterable<Difference> {
  const spotOf = (base: number | '-', head: number | '-') => ({
    base: [...list.base, base],
    head: [...list.head, head],
  });
  for (const { item, index } of gone) yield tell.gone(item, spotOf(index, '-'));
  for (const [before, after] of pairs) yield* tell.both(before.item, after.item, spotOf(before.index, after.index));
  for (const { item, index } of added) yield tell.added(item, spotOf('-', index));
}

/** A thing as such: all of it, before and after. */
export const whole = (
  kind: ChangeKind,
  label: string,
  spot: ChangePaths,
  before: unknown,
  after: unknown,
): Difference => ({
  kind,
  label,
  spot,
  before,
  after,
});

/** Some keys of a mapping that is there in both states; nothing where there are none. */
export const ofKeys = (
  kind: ChangeKind,
  label: string,
  spot: ChangePaths,
  [before, after]: readonly [object, object],
  keys: readonly string[],
): readonly Difference[] =>
  keys.length === 0 ? [] : [{ kind, label, spot, keys, before: pick(before, keys), after: pick(after, keys) }];

const pick = (mapping: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(mapping).filter(([key, value]) => keys.includes(key) && value !== undefined));

/** Whether it is about the file as such, and not about anything in it. */
export const isOfFile = ({ spot, keys }: Difference): boolean => spot.head.length === 0 && keys === undefined;

/** The base's data once a difference was made in it. */
export const withDifference = <Data>(data: Data, { spot, keys, after }: Difference): Data =>
  put(data, spot.base, keys, after) as Data;

/** The head's data once a difference was taken back. */
export const withoutDifference = <Data>(data: Data, { spot, keys, before }: Difference): Data =>
  put(data, spot.head, keys, before) as Data;

/** A copy of the node with the value at the path, or with what the value has of the keys; undefined takes out. */
function put(node: unknown, [step, ...rest]: Path, keys: readonly string[] | undefined, value: unknown): unknown {
  if (step === undefined) {
    if (keys === undefined) return value;
    const kept = Object.entries(isMapping(node) ? node : {}).filter(([key]) => !keys.includes(key));
    return { ...Object.fromEntries(kept), ...(isMapping(value) ? value : {}) };
  }
  if (step === '-' || typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(node) ? node : [];
    const index = step === '-' ? list.length : step;
    const inner = put(list[index], rest, keys, value);
    return [...list.slice(0, index), ...(inner === undefined ? [] : [inner]), ...list.slice(index + 1)];
  }
  const mapping = isMapping(node) ? node : {};
  const inner = put(ownValue(mapping, step), rest, keys, value);
  const others = Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== step));
  return inner === undefined ? others : { ...others, [step]: inner };
}
