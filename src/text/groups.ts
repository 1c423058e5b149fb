/**
 * Groups of two and more things that share a key, if only by way of others: things with the keys a, a and b, and b are
 * one group. The groups, and the things in each, are in the order in which they came.
 */
export function groupsByKey<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): readonly (readonly Thing[])[] {
  // Each thing leads to an earlier one of its group, the first of them to itself.
  const leads = things.map((_, place) => place);
  const firstOf = (place: number): number => {
    let first = place;
    while (leads[first] !== first) first = leads[first] ?? first;
    leads[place] = first;
    return first;
  };
  const known = new Map<string, number>();
  let isAny = false;
  for (const [place, thing] of things.entries()) {
    for (const key of keysOf(thing)) {
      const other = known.get(key);
      if (other === undefined) known.set(key, place);
      else if (firstOf(other) !== firstOf(place)) {
        const [a, b] = [firstOf(other), firstOf(place)];
        leads[Math.max(a, b)] = Math.min(a, b);
        isAny = true;
      }
    }
  }
  if (!isAny) return [];
  const groups = new Map<number, Thing[]>();
  for (const [place, thing] of things.entries()) {
    const group = groups.get(firstOf(place)) ?? [];
    groups.set(firstOf(place), group);
    group.push(thing);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
