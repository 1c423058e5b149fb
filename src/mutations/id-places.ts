import type { TaxonomyList } from '../model/config.ts';
import type { CustomerFile } from '../model/customer.ts';
import type { Path } from '../model/place.ts';

/** Kinds of ids in a customer's file. */
export const ID_KINDS = ['story', 'advocate', 'asset', 'consent', 'activity'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The keys that lead to an id or a reference to it, with `*` for every item of a list. */
type KeyPattern = readonly string[];

interface IdPlaces {
  readonly given: KeyPattern;
  readonly used: readonly KeyPattern[];
}

const pattern = (text: string): KeyPattern => text.split('/');
const places = (given: string, ...used: readonly string[]): IdPlaces => ({
  given: pattern(given),
  used: used.map(pattern),
});

const PLACES: Readonly<Record<IdKind, IdPlaces>> = {
  story: places('stories/*/id', 'consent/*/stories/*', 'assets/*/story', 'activity/*/story'),
  advocate: places(
    'advocates/*/id',
    'consent/*/subject',
    'consent/*/granted_by',
    'stories/*/advocates/*',
    'assets/*/advocate',
    'activity/*/advocate',
  ),
  asset: places('assets/*/id', 'assets/*/derived_from'),
  consent: places('consent/*/id', 'consent/*/replaces/*'),
  activity: places('activity/*/id'),
};

/** The keys that hold words of the taxonomy. */
const TERMS: Readonly<Record<TaxonomyList, readonly KeyPattern[]>> = {
  products: ['products/*/id', 'stories/*/products/*'].map(pattern),
  industries: [pattern('industry')],
  segments: [pattern('segment')],
  regions: ['region', 'consent/*/territories/*', 'assets/*/territories/*'].map(pattern),
  use_cases: [pattern('stories/*/use_cases/*')],
  personas: [pattern('advocates/*/persona')],
  topics: ['advocates/*/topics/*', 'advocates/*/avoid_topics/*'].map(pattern),
  requirements: ['consent/*/requires/*', 'assets/*/placements/*/met/*', 'activity/*/met/*'].map(pattern),
};

/** The ids of a kind, in file order. */
export const idsOf = (data: CustomerFile, kind: IdKind): readonly string[] =>
  leavesAt(data, PLACES[kind].given, []).map(({ value }) => value);

/** Every place that gives an id or refers to it, in the order of `PLACES`. */
export const placesOfId = (data: CustomerFile, kind: IdKind, id: string): readonly Path[] =>
  [PLACES[kind].given, ...PLACES[kind].used].flatMap((at) => matching(data, at, id));

/** Every place that holds a word of the taxonomy. */
export const placesOfTerm = (data: CustomerFile, list: TaxonomyList, id: string): readonly Path[] =>
  TERMS[list].flatMap((at) => matching(data, at, id));

const matching = (data: CustomerFile, at: KeyPattern, id: string): readonly Path[] =>
  leavesAt(data, at, []).flatMap(({ value, path }) => (value === id ? [path] : []));

function leavesAt(
  node: unknown,
  [step, ...rest]: KeyPattern,
  path: Path,
): readonly { readonly value: string; readonly path: Path }[] {
  if (step === undefined) return typeof node === 'string' ? [{ value: node, path }] : [];
  if (step === '*')
    return Array.isArray(node) ? node.flatMap((item, index) => leavesAt(item, rest, [...path, index])) : [];
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return [];
  return leavesAt((node as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
}
