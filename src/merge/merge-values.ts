import { isMapping } from '../values/equality.ts';
import { type AlignedItem, align, choose, itemsOf, type Keyed } from './align.ts';

/** A merged value if every conflict is settled for one side; they are the same where there is none. */
export interface MergedValue {
  readonly ours: unknown;
  readonly theirs: unknown;
  /** How many facts that theirs changed are in it: values, and items that were added or removed. */
  readonly brought: number;
}

/** What a merge has to say: ours with what theirs changed since the base, from the values alone. */
export const mergeValues = (base: unknown, ours: unknown, theirs: unknown): MergedValue =>
  mergeValue({ value: base }, { value: ours }, { value: theirs }, '');

function mergeValue(base: Keyed | undefined, ours: Keyed, theirs: Keyed, list: string): MergedValue {
  const [mine, yours] = [ours.value, theirs.value];
  const areLists = Array.isArray(mine) && Array.isArray(yours);
  if (areLists || (isMapping(mine) && isMapping(yours))) {
    const old = Array.isArray(base?.value) === areLists ? itemsOf(base?.value) : [];
    const rows = align(list, old, itemsOf(mine), itemsOf(yours)).map(mergeRow);
    const collect = (side: 'ours' | 'theirs') => {
      const items = rows.flatMap((row) => row[side] ?? []);
      return areLists
        ? items.map(({ value }) => value)
        : Object.fromEntries(items.map(({ key, value }) => [key, value]));
    };
    return {
      ours: collect('ours'),
      theirs: collect('theirs'),
      brought: rows.reduce((sum, { brought }) => sum + brought, 0),
    };
  }
  const choice = choose(base, ours, theirs);
  if (choice === undefined) return { ours: mine, theirs: yours, brought: 0 };
  const value = choice === 'ours' ? mine : yours;
  return { ours: value, theirs: value, brought: choice === 'theirs' ? 1 : 0 };
}

interface MergedRow {
  readonly ours?: Keyed;
  readonly theirs?: Keyed;
  readonly brought: number;
}

function mergeRow({ base, ours, theirs, resolution: fate }: AlignedItem<Keyed>): MergedRow {
  if (fate === 'both' && ours && theirs) {
    const merged = mergeValue(base, ours, theirs, ours.key ?? '');
    return {
      ours: { ...ours, value: merged.ours },
      theirs: { ...ours, value: merged.theirs },
      brought: merged.brought,
    };
  }
  if (fate === 'gone') return { brought: ours === undefined ? 0 : 1 };
  if (fate === 'clash') return { ...(ours && { ours }), ...(theirs && { theirs }), brought: 0 };
  const only = ours ?? theirs;
  return { ...(only && { ours: only, theirs: only }), brought: fate === 'theirs' ? 1 : 0 };
}
