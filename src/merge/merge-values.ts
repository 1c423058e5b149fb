import { isMapping } from '../values/equality.ts';
import { type AlignedItem, align, choose, itemsOf, type Keyed } from './align.ts';

/** A merged value with every conflict resolved for either side; without conflicts, both are the same. */
export interface MergedValue {
  readonly ours: unknown;
  readonly theirs: unknown;
  /** The number of changes of theirs in it: values, items added or removed, and lists put in another order. */
  readonly brought: number;
}

/** Merges values without their text: the result that a text merge must have. */
export const mergeValues = (base: unknown, ours: unknown, theirs: unknown): MergedValue =>
  mergeValue({ value: base }, { value: ours }, { value: theirs }, '');

function mergeValue(base: Keyed | undefined, ours: Keyed, theirs: Keyed, list: string): MergedValue {
  const [mine, yours] = [ours.value, theirs.value];
  const areLists = Array.isArray(mine) && Array.isArray(yours);
  if (areLists || (isMapping(mine) && isMapping(yours))) {
    const old = Array.isArray(base?.value) === areLists ? itemsOf(base?.value) : [];
    const own = itemsOf(mine);
    const aligned = align(list, old, own, itemsOf(yours));
    const places = aligned.flatMap(({ ours: item }) => (item ? own.indexOf(item) : []));
    const isMoved = areLists && places.some((place, index) => place < (places[index - 1] ?? -1));
    const items = aligned.map(mergeItem);
    const collect = (side: 'ours' | 'theirs') => {
      const kept = items.flatMap((item) => item[side] ?? []);
      return areLists ? kept.map(({ value }) => value) : Object.fromEntries(kept.map(({ key, value }) => [key, value]));
    };
    return {
      ours: collect('ours'),
      theirs: collect('theirs'),
      brought: items.reduce((sum, { brought }) => sum + brought, isMoved ? 1 : 0),
    };
  }
  const choice = choose(base, ours, theirs);
  if (choice === undefined) return { ours: mine, theirs: yours, brought: 0 };
  const value = choice === 'ours' ? mine : yours;
  return { ours: value, theirs: value, brought: choice === 'theirs' ? 1 : 0 };
}

interface MergedItem {
  readonly ours?: Keyed;
  readonly theirs?: Keyed;
  readonly brought: number;
}

function mergeItem({ base, ours, theirs, resolution }: AlignedItem<Keyed>): MergedItem {
  if (resolution === 'both' && ours && theirs) {
    const merged = mergeValue(base, ours, theirs, ours.key ?? '');
    return {
      ours: { ...ours, value: merged.ours },
      theirs: { ...ours, value: merged.theirs },
      brought: merged.brought,
    };
  }
  if (resolution === 'gone') return { brought: ours === undefined ? 0 : 1 };
  if (resolution === 'clash') return { ...(ours && { ours }), ...(theirs && { theirs }), brought: 0 };
  const only = ours ?? theirs;
  return { ...(only && { ours: only, theirs: only }), brought: resolution === 'theirs' ? 1 : 0 };
}
