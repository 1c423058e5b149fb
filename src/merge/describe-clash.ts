import { changedKeys, isMapping } from '../values/equality.ts';
import { eachOldToNew, oldToNew, valueInWords } from '../values/value-words.ts';
import { type AlignedItem, idOf, type Keyed } from './align.ts';
import type { Clash } from './pieces.ts';

/** Names a key or an item: `status`, `public-2026`, `reference-call of 2026-08-04`. */
export function itemName({ key, value }: Keyed): string {
  if (key !== undefined) return key;
  if (!isMapping(value)) return valueInWords(value);
  const { use, kind, on, where, metric } = value;
  const known = idOf(value) ?? where ?? metric;
  if (known !== undefined) return valueInWords(known);
  return (
    [use ?? kind, on].flatMap((word) => (word === undefined ? [] : [valueInWords(word)])).join(' of ') ||
    valueInWords(value)
  );
}

/** Describes a clash in words. `at` names the collections that hold the fact. */
export function describeClash({ base, ours, theirs }: AlignedItem<Keyed>, at: readonly string[]): Clash {
  const known = ours ?? theirs ?? base;
  const name = known === undefined ? '' : itemName(known);
  const did = (side: Keyed | undefined): string => {
    if (side === undefined) return `removed ${name}`;
    if (base === undefined) return `added ${name}${isMapping(side.value) ? '' : `: ${valueInWords(side.value)}`}`;
    if (!isMapping(base.value) || !isMapping(side.value)) return `${name} ${oldToNew(base.value, side.value)}`;
    return `${name}: ${eachOldToNew(changedKeys(base.value, side.value), base.value, side.value)}`;
  };
  return { at: [...at, name].join(' '), did: { ours: did(ours), theirs: did(theirs) } };
}
