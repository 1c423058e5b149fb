import type { Edit } from '../../model/edit.ts';
import { isSame } from './expected-value.ts';
import { isMapping } from './shape.ts';

// More are no longer the same thing with a change here and there.
const MAX_NARROW_EDITS = 16;

/**
 * The smaller edits that come to the same as setting a mapping or list over `old`, another one: what stays the same
 * keeps its comments and its lines. The edit alone where they have too little in common.
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
  const at = (key: string) => [...edit.path, key];
  return [
    ...kept.flatMap((key) => differences(old[key], { op: 'set', path: at(key), value: value[key] })),
    ...added.map((key): Edit => ({ op: 'set', path: at(key), value: value[key] })),
    ...Object.keys(old)
      .filter((key) => !Object.hasOwn(value, key))
      .map((key): Edit => ({ op: 'remove', path: at(key) })),
  ];
}

function differencesOfLists(old: readonly unknown[], value: readonly unknown[], edit: Edit): readonly Edit[] {
  const { path } = edit;
  if (old.length > value.length) {
    const gone = goneFrom(old, value);
    return gone === undefined || value.length === 0
      ? [edit]
      : gone.map((at) => ({ op: 'remove', path: [...path, at] }));
  }
  const changed = old.flatMap((item, at) => (isSame(item, value[at]) ? [] : [at]));
  const isNew = changed.length === old.length && !changed.some((at) => isMapping(old[at]) && isMapping(value[at]));
  if (isNew || (changed.length > 0 && value.length > old.length)) return [edit];
  return [
    ...changed.flatMap((at) => differences(old[at], { op: 'set', path: [...path, at], value: value[at] })),
    ...value.slice(old.length).map((item): Edit => ({ op: 'append', path, value: item })),
  ];
}

/** Where the items stand that the shorter list does not have, from the last; undefined where it has others. */
function goneFrom(old: readonly unknown[], shorter: readonly unknown[]): readonly number[] | undefined {
  const gone: number[] = [];
  let kept = shorter.length;
  for (const [at, item] of [...old.entries()].reverse()) {
    if (kept > 0 && isSame(item, shorter[kept - 1])) kept -= 1;
    else gone.push(at);
  }
  return kept === 0 ? gone : undefined;
}
