import type { TaxonomyList } from '../model/config.ts';
import type { Path } from '../model/place.ts';

/** The keys that lead to a value, with `*` for every item of a list. */
export type KeyPattern = readonly string[];

/** Reads a pattern: `stories` and `id`, with `*` between them. */
export const pattern = (text: string): KeyPattern => text.split('/');

/** The keys that hold words of the taxonomy. */
export const TERM_PLACES: Readonly<Record<TaxonomyList, readonly KeyPattern[]>> = {
  products: ['products/*/id', 'stories/*/products/*'].map(pattern),
  industries: [pattern('industry')],
  segments: [pattern('segment')],
  regions: ['region', 'consent/*/territories/*', 'assets/*/territories/*'].map(pattern),
  use_cases: [pattern('stories/*/use_cases/*')],
  personas: [pattern('advocates/*/persona')],
  topics: ['advocates/*/topics/*', 'advocates/*/avoid_topics/*', 'activity/*/topics/*'].map(pattern),
  requirements: ['consent/*/requires/*', 'assets/*/placements/*/met/*', 'activity/*/met/*'].map(pattern),
};

/** The list of the taxonomy whose words stand at a path, or in the list at it. */
export function termListAt(path: Path): TaxonomyList | undefined {
  const isAt = (keys: KeyPattern) =>
    (keys.length === path.length || (keys.length === path.length + 1 && keys.at(-1) === '*')) &&
    path.every((step, at) => keys[at] === (typeof step === 'number' ? '*' : step));
  const lists = Object.entries(TERM_PLACES) as readonly (readonly [TaxonomyList, readonly KeyPattern[]])[];
  return lists.find(([, places]) => places.some(isAt))?.[0];
}

/** A text, and the path that leads to it. */
interface TextAtPath {
  readonly value: string;
  readonly path: Path;
}

/** Lists the texts that a pattern leads to, in file order. */
export function leavesAt(node: unknown, [step, ...rest]: KeyPattern, path: Path = []): readonly TextAtPath[] {
  if (step === undefined) return typeof node === 'string' ? [{ value: node, path }] : [];
  if (step === '*')
    return Array.isArray(node) ? node.flatMap((item, index) => leavesAt(item, rest, [...path, index])) : [];
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return [];
  return leavesAt((node as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
}
