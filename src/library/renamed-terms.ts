import { TAXONOMY_LISTS, type Taxonomy, type TaxonomyList, type Terms } from '../model/config.ts';
import type { CustomerFile, RenamedTerm } from '../model/customer.ts';
import type { Path } from '../model/place.ts';
import { leavesAt, TERM_PLACES } from './term-places.ts';

/** The current id of each former one, by list. */
type CurrentIds = Readonly<Partial<Record<TaxonomyList, ReadonlyMap<string, string>>>>;

// The customers of a library share its taxonomy.
const CURRENT = new WeakMap<Taxonomy, CurrentIds>();

function currentIdsOf(taxonomy: Taxonomy): CurrentIds {
  const known = CURRENT.get(taxonomy);
  if (known !== undefined) return known;
  const lists = TAXONOMY_LISTS.flatMap((list) => {
    const ids = formerIds(taxonomy[list]).filter(({ former }) => !Object.hasOwn(taxonomy[list], former));
    return ids.length === 0 ? [] : [[list, new Map(ids.map(({ former, id }) => [former, id]))] as const];
  });
  const current: CurrentIds = Object.fromEntries(lists);
  CURRENT.set(taxonomy, current);
  return current;
}

/** A former id of a term. */
export interface FormerId {
  readonly former: string;
  readonly id: string;
  /** Its index in `was` of the term. */
  readonly index: number;
}

/** Lists the former ids of the terms of a list. */
export const formerIds = (terms: Terms): readonly FormerId[] =>
  Object.entries(terms).flatMap(([id, { was = [] }]) => was.map((former, index) => ({ former, id, index })));

/** Puts the current id in the place of each former one, so that nothing else has to know of them. */
export function withCurrentTerms(
  data: CustomerFile,
  taxonomy: Taxonomy,
): { readonly data: CustomerFile; readonly renamed?: readonly RenamedTerm[] } {
  const renamed = Object.entries(currentIdsOf(taxonomy)).flatMap(([list, ids]) =>
    TERM_PLACES[list as TaxonomyList].flatMap((at) =>
      leavesAt(data, at).flatMap(({ value, path }): readonly RenamedTerm[] => {
        const to = ids.get(value);
        return to === undefined ? [] : [{ list: list as TaxonomyList, path, from: value, to }];
      }),
    ),
  );
  if (renamed.length === 0) return { data };
  return {
    data: renamed.reduce<unknown>((now, { path, to }) => replaced(now, path, to), data) as CustomerFile,
    renamed,
  };
}

function replaced(node: unknown, [step, ...rest]: Path, value: string): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) return node.map((item, index) => (index === step ? replaced(item, rest, value) : item));
  const mapping = node as Readonly<Record<string, unknown>>;
  return { ...mapping, [step]: replaced(mapping[step], rest, value) };
}
