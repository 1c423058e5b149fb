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

/** The differences of a removed item, of one in both states, and of a new one. */
interface ItemDifferences<Item> {
  removed(item: Item, paths: ChangePaths): Difference;
  both(before: Item, after: Item, paths: ChangePaths): Iterable<Difference>;
  added(item: Item, paths: ChangePaths): Difference;
}

/** The differences in a list, item by item. */
export function* ofItems<Item>(
  { removed: gone, pairs, added }: MatchedItems<Item>,
  list: ChangePaths,
  differences: ItemDifferences<Item>,
): Iterable<Difference> {
  const spotOf = (base: number | '-', head: number | '-') => ({
    base: [...list.base, base],
    head: [...list.head, head],
  });
  for (const { item, index } of gone) yield differences.removed(item, spotOf(index, '-'));
  for (const [before, after] of pairs)
    yield* differences.both(before.item, after.item, spotOf(before.index, after.index));
  for (const { item, index } of added) yield differences.added(item, spotOf('-', index));
}

/** The subject of a difference in both states; undefined in a state without it. */
interface DifferenceSubject<Value> {
  readonly label: string;
  readonly paths: ChangePaths;
  readonly before: Value;
  readonly after: Value;
}

/** A difference of a subject as a whole. */
export const whole = (kind: ChangeKind, subject: DifferenceSubject<unknown>): Difference => ({ kind, ...subject });

/** The differences of removed and new items, each as a whole. */
export const asWhole = <Item>(
  labelOf: (item: Item) => string,
  kindOf: (before: Item | undefined, after: Item | undefined) => ChangeKind,
): Pick<ItemDifferences<Item>, 'removed' | 'added'> => ({
  removed: (before, paths) =>
    whole(kindOf(before, undefined), { label: labelOf(before), paths, before, after: undefined }),
  added: (after, paths) => whole(kindOf(undefined, after), { label: labelOf(after), paths, before: undefined, after }),
});

/** A difference of some keys of a mapping that is in both states; none where there are no keys. */
export const ofKeys = (
  kind: ChangeKind,
  { before, after, ...subject }: DifferenceSubject<object>,
  keys: readonly string[],
): readonly Difference[] =>
  keys.length === 0 ? [] : [{ kind, ...subject, keys, before: pick(before, keys), after: pick(after, keys) }];

const pick = (mapping: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(mapping).filter(([key, value]) => keys.includes(key) && value !== undefined));

/** Says whether a difference is about the file as a whole. */
export const isOfFile = ({ paths, keys }: Difference): boolean => paths.head.length === 0 && keys === undefined;

/** The data of the base with a difference applied. */
export const withDifference = <Data>(data: Data, { paths, keys, after }: Difference): Data =>
  put(data, paths.base, keys, after) as Data;

/** The data of the head with a difference reverted. */
export const withoutDifference = <Data>(data: Data, { paths, keys, before }: Difference): Data =>
  put(data, paths.head, keys, before) as Data;

/** A copy of the node with a value at the path, or with the keys of that value. Undefined removes. */
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

/** Names what an added item says is met of what a grant requires first. */
export const metWords = ({ met = [] }: { readonly met?: readonly string[] | undefined }): string =>
  met.length === 0 ? '' : `, met ${met.join(', ')}`;
