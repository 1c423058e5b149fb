import { type KeyPattern, leavesAt, pattern, TERM_PLACES } from '../library/term-places.ts';
import type { TaxonomyList } from '../model/config.ts';
import type { CustomerFile } from '../model/customer.ts';
import type { Path } from '../model/place.ts';

/** Kinds of ids in a customer's file. */
export const ID_KINDS = ['story', 'advocate', 'asset', 'consent', 'activity'] as const;
export type IdKind = (typeof ID_KINDS)[number];

interface IdPlaces {
  readonly given: KeyPattern;
  readonly used: readonly KeyPattern[];
}

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
    'activity/*/advocates/*',
  ),
  asset: places('assets/*/id', 'assets/*/derived_from'),
  consent: places('consent/*/id', 'consent/*/replaces/*'),
  activity: places('activity/*/id'),
};

/** The ids of a kind, in file order. */
export const idsOf = (data: CustomerFile, kind: IdKind): readonly string[] =>
  leavesAt(data, PLACES[kind].given).map(({ value }) => value);

/** Every place that gives an id or refers to it, in the order of `PLACES`. */
export const placesOfId = (data: CustomerFile, kind: IdKind, id: string): readonly Path[] =>
  [PLACES[kind].given, ...PLACES[kind].used].flatMap((at) => matching(data, at, id));

/** Every place that holds a word of the taxonomy. */
export const placesOfTerm = (data: CustomerFile, list: TaxonomyList, id: string): readonly Path[] =>
  TERM_PLACES[list].flatMap((at) => matching(data, at, id));

const matching = (data: CustomerFile, at: KeyPattern, id: string): readonly Path[] =>
  leavesAt(data, at).flatMap(({ value, path }) => (value === id ? [path] : []));
