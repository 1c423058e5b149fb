/** Adds a thing to the list of a key. */
export function addTo<Key, Thing>(lists: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [thing]);
  else list.push(thing);
}

/**
 * Groups things that share a key, directly or through others: things with the keys a, a and b, and b form one group.
 * Groups have at least two members. Groups and members keep their order.
 */
export function groupsByKey<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): readonly (readonly Thing[])[] {
  // Each thing points to an earlier one of its group, and the first to itself.
  const leaders = things.map((_, index) => index);
  const firstOf = (index: number): number => {
    let first = index;
    while (leaders[first] !== first) first = leaders[first] ?? first;
    leaders[index] = first;
    return first;
  };
  const known = new Map<string, number>();
  let hasGroup = false;
  for (const [index, thing] of things.entries()) {
    for (const key of keysOf(thing)) {
      const other = known.get(key);
      if (other === undefined) known.set(key, index);
      else if (firstOf(other) !== firstOf(index)) {
        const [a, b] = [firstOf(other), firstOf(index)];
        leaders[Math.max(a, b)] = Math.min(a, b);
        hasGroup = true;
      }
    }
  }
  if (!hasGroup) return [];
  const groups = new Map<number, Thing[]>();
  for (const [index, thing] of things.entries()) addTo(groups, firstOf(index), thing);
  return [...groups.values()].filter(({ length }) => length > 1);
}
