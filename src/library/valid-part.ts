import type { CustomerFile } from '../model/customer.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Path } from '../model/place.ts';
import { validate } from './validate.ts';

/**
 * What is left of a broken file's value once everything at fault is taken out, so that it can still be found by its
 * name and told to be broken. The id stands in for a name that is missing.
 */
export function validPart(value: unknown, faults: readonly Fault[], id: string, file: string): CustomerFile {
  let rest = without(isMapping(value) ? value : {}, faults);
  // Taking out one thing can uncover another: an item without its required key goes as a whole.
  for (let round = 0; round < 8; round += 1) {
    if (isMapping(rest) && (typeof rest.name !== 'string' || rest.name.trim() === '')) rest = { ...rest, name: id };
    const uncovered = validate('customer', rest, file);
    if (uncovered.length === 0) return rest as CustomerFile;
    rest = without(rest, uncovered);
  }
  return { name: id };
}

function without(value: unknown, faults: readonly Fault[]): unknown {
  const gone = new Set(faults.map(({ place }) => JSON.stringify('path' in place ? place.path : [])));
  const walk = (node: unknown, path: Path): unknown => {
    const inner = ([step, child]: readonly [string | number, unknown]) => {
      const at = [...path, step];
      return gone.has(JSON.stringify(at)) ? [] : [[step, walk(child, at)] as const];
    };
    if (Array.isArray(node)) return [...node.entries()].flatMap(inner).map(([, child]) => child);
    if (isMapping(node)) return Object.fromEntries(Object.entries(node).flatMap(inner));
    return node;
  };
  return walk(value, []);
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
