import type { CustomerFile } from '../model/customer.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { isEqual, isMapping } from '../values/equality.ts';
import { valueAt } from '../yaml/edit/expected-value.ts';

/** A value that two files give differently, so that somebody has to choose. */
export interface Conflict {
  readonly path: Path;
  /** The name that `--take` knows it by: `owners.account`. */
  readonly name: string;
  readonly a: unknown;
  readonly b: unknown;
}

export type MergeSide = 'a' | 'b';

const SINGLE = [
  'blinded_as',
  'status',
  'industry',
  'segment',
  'region',
  'country',
  'employees',
  'customer_since',
] as const satisfies readonly (keyof CustomerFile)[];
const OWNERS = ['account', 'references', 'sponsor'] as const;
/** Places in the programme that somebody chooses between. Of all others the stricter counts. */
const CHOSEN: readonly unknown[] = ['active', 'nominated'];

/** The places of values that both files may give, and no list or rule puts together. */
function singlePaths(a: CustomerFile, b: CustomerFile): readonly Path[] {
  const own = (data: CustomerFile, key: string): readonly string[] => {
    const value = key === '' ? data : (data as unknown as Readonly<Record<string, unknown>>)[key];
    return isMapping(value) ? Object.keys(value).filter((name) => name.startsWith('x-')) : [];
  };
  const extra = ['', 'owners'].flatMap((key) =>
    [...new Set([...own(a, key), ...own(b, key)])].map((name) => (key === '' ? [name] : [key, name])),
  );
  return [...SINGLE.map((key) => [key]), ...OWNERS.map((role) => ['owners', role]), ...extra];
}

/** The values that differ, and the edits that bring what only the other file has. */
export function compareSingles(
  a: CustomerFile,
  b: CustomerFile,
): { readonly conflicts: readonly Conflict[]; readonly edits: readonly Edit[] } {
  const conflicts: Conflict[] = [];
  const edits: Edit[] = [];
  for (const path of singlePaths(a, b)) {
    const isStatus = path[0] === 'status';
    const [ofA, ofB] = [a, b].map((data) => valueAt(data, path) ?? (isStatus ? 'nominated' : undefined));
    if (ofB === undefined || isEqual(ofA, ofB)) continue;
    if (isStatus && !(CHOSEN.includes(ofA) && CHOSEN.includes(ofB))) continue;
    if (ofA === undefined) edits.push({ op: 'set', path, value: ofB });
    else if (Array.isArray(ofA) && Array.isArray(ofB)) edits.push(...added(ofA, ofB, path));
    else conflicts.push({ path, name: path.join('.'), a: ofA, b: ofB });
  }
  return { conflicts, edits };
}

/** The edits that add to a list what only the other has. */
export const added = (list: readonly unknown[], other: readonly unknown[], path: Path): readonly Edit[] =>
  other
    .filter((item) => !list.some((one) => isEqual(one, item)))
    .map((value) => ({ op: 'append' as const, path, value }));
