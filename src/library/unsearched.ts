import type { Fault } from '../model/diagnostic.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import { toPointer } from '../model/place.ts';

/**
 * Lists the customer files of which a search by name does not know every name: those that could not be read, and those
 * of which loading removed an invalid part that may hold one.
 */
export function unsearchedFiles({ omitted, faults }: Pick<Library, 'omitted' | 'faults'>): readonly OmittedFile[] {
  const partial = new Map<string, OmittedFile>();
  for (const { place, message } of faults.filter(mayHideName)) {
    const pointer = 'path' in place ? toPointer(place.path) : '';
    const why = `its part ${pointer === '' ? '/' : pointer} is invalid: ${message}`;
    if (!partial.has(place.file)) partial.set(place.file, { file: place.file, why });
  }
  for (const one of omitted) partial.set(one.file, one);
  return [...partial.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Keys of a customer file that hold nothing but names. */
const NAME_KEYS: ReadonlySet<unknown> = new Set(['name', 'aliases', 'domains', 'mentions']);
/** Lists of a customer file whose items may hold a name, a person or the words of a quote. */
const NAMING_LISTS: ReadonlySet<unknown> = new Set(['consent', 'advocates', 'assets']);
/** The length of a path to a key of an item. A fault in a deeper place removes that place alone. */
const MAX_NAMING_PATH = 3;

/** Tells whether loading removed something for a fault that a customer may be named by. */
function mayHideName({ rule, place }: Fault): boolean {
  if (!('path' in place) || rule.startsWith('reference/') || rule.startsWith('config/')) return false;
  const { path } = place;
  const [key] = path;
  return path.length === 0 || NAME_KEYS.has(key) || (NAMING_LISTS.has(key) && path.length <= MAX_NAMING_PATH);
}
