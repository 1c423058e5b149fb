import type { CustomerFile } from '../model/customer.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Path } from '../model/place.ts';
import { isMapping } from '../text/value-text.ts';
import { validate } from './validate.ts';

/**
 * Removes the invalid parts of a file, so that the customer can still be found by name and listed as broken. The id
 * replaces a missing name.
 */
export function validPart(value: unknown, faults: readonly Fault[], id: string, file: string): CustomerFile {
  let rest = without(isMapping(value) ? value : {}, faults);
  // A removal can cause another fault: an item without its required key is removed as a whole.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (isMapping(rest) && (typeof rest.name !== 'string' || rest.name.trim() === '')) rest = { ...rest, name: id };
    const uncovered = validate('customer', rest, file);
    if (uncovered.length === 0) return rest as CustomerFile;
    rest = without(rest, uncovered);
  }
  return { name: id };
}

/** Deeper than any value of the schema is nested. */
const MAX_ROUNDS = 8;

function without(value: unknown, faults: readonly Fault[]): unknown {
  const gone = new Set(faults.map(({ place }) => JSON.stringify('path' in place ? place.path : [])));
  const walk = (node: unknown, path: Path): unknown => {
    const keep = ([step, child]: readonly [string | number, unknown]) => {
      const inner = [...path, step];
      return gone.has(JSON.stringify(inner)) ? [] : [[step, walk(child, inner)] as const];
    };
    if (Array.isArray(node)) return [...node.entries()].flatMap(keep).map(([, child]) => child);
    if (isMapping(node)) return Object.fromEntries(Object.entries(node).flatMap(keep));
    return node;
  };
  return walk(value, []);
}
