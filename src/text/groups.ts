/**
 * Groups things that share a key, directly or through others: things with the keys a, a and b, and b form one group.
 * Groups have at least two members. Groups and members keep their order.
 */
export function groupsByKey<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): readonly (readonly Thing[])[] {
  // Each thing points to an earlier one of its group, and the first to itself.
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
