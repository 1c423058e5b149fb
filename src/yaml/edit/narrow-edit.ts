import type { Edit } from '../../model/edit.ts';
import { isMapping } from '../../text/value-text.ts';
import { isSame } from './expected-value.ts';

// With more differences, the old and the new value have too little in common.
const MAX_NARROW_EDITS = 16;

/**
 * Splits an edit that replaces a mapping or list into smaller edits with the same result. Unchanged parts then keep their
 * comments and lines. Gives the edit itself if `old` and the new value differ too much.
 */
export function narrowEdit(old: unknown, edit: Edit): readonly Edit[] {
  const edits = edit.op === 'set' ? differences(old, edit) : [edit];
  return edits.length > MAX_NARROW_EDITS ? [edit] : edits;
}

function differences(old: unknown, edit: Edit): readonly Edit[] {
  const { value } = edit;
  if (isSame(old, value)) return [];
  if (isMapping(old) && isMapping(value)) return differencesOfMaps(old, value, edit);
  if (Array.isArray(old) && Array.isArray(value)) return differencesOfLists(old, value, edit);
  return [edit];
}

type Mapping = Readonly<Record<string, unknown>>;

function differencesOfMaps(old: Mapping, value: Mapping, edit: Edit): readonly Edit[] {
  const keys = Object.keys(value);
  const kept = keys.filter((key) => Object.hasOwn(old, key));
  const added = keys.filter((key) => !Object.hasOwn(old, key));
  if (kept.length === 0) return [edit];
  const index = (key: string) => [...edit.path, key];
  return [
    ...kept.flatMap((key) => differences(old[key], { op: 'set', path: index(key), value: value[key] })),
    ...added.map((key): Edit => ({ op: 'set', path: index(key), value: value[key] })),
    ...Object.keys(old)
      .filter((key) => !Object.hasOwn(value, key))
      .map((key): Edit => ({ op: 'remove', path: index(key) })),
  ];
}

function differencesOfLists(old: readonly unknown[], value: readonly unknown[], edit: Edit): readonly Edit[] {
  const { path } = edit;
  if (old.length > value.length) {
    const removed = removedFrom(old, value);
    return removed === undefined || value.length === 0
      ? [edit]
      : removed.map((index) => ({ op: 'remove', path: [...path, index] }));
  }
  const changed = old.flatMap((item, index) => (isSame(item, value[index]) ? [] : [index]));
  const isNew =
    changed.length === old.length && !changed.some((index) => isMapping(old[index]) && isMapping(value[index]));
  if (isNew || (changed.length > 0 && value.length > old.length)) return [edit];
  return [
    ...changed.flatMap((index) => differences(old[index], { op: 'set', path: [...path, index], value: value[index] })),
    ...value.slice(old.length).map((item): Edit => ({ op: 'append', path, value: item })),
  ];
}

/** Gives the indexes of the items that the shorter list lacks, from the last; undefined if it has other items. */
function removedFrom(old: readonly unknown[], shorter: readonly unknown[]): readonly number[] | undefined {
  const removed: number[] = [];
  let kept = shorter.length;
  for (const [index, item] of [...old.entries()].reverse()) {
    if (kept > 0 && isSame(item, shorter[kept - 1])) kept -= 1;
    else removed.push(index);
  }
  return kept === 0 ? removed : undefined;
}
