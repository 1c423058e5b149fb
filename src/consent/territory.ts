import type { Regions } from '../model/config.ts';
import { slugOf } from '../text/slug.ts';

/** The countries of each region that lists them, and all of these countries, as slugs. */
interface Atlas {
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly countries: ReadonlySet<string>;
}

const ATLASES = new WeakMap<Regions, Atlas>();

function atlasOf(regions: Regions): Atlas {
  const known = ATLASES.get(regions);
  if (known !== undefined) return known;
  const sets = Object.entries(regions).map(([id, countries]) => [slugOf(id), new Set(countries.map(slugOf))] as const);
  const atlas = { regions: new Map(sets), countries: new Set(sets.flatMap(([, countries]) => [...countries])) };
  ATLASES.set(regions, atlas);
  return atlas;
}

/** Says that a territory is another one by name, or a country that the other lists. Names compare as slugs. */
export function liesIn(territory: string, other: string, regions: Regions): boolean {
  const [inner, outer] = [slugOf(territory), slugOf(other)];
  if (inner === outer) return true;
  const atlas = atlasOf(regions);
  return !atlas.regions.has(inner) && (atlas.regions.get(outer)?.has(inner) ?? false);
}

/** Says that a list of territories holds one, by its own name or as a country of a region. */
export const isInTerritories = (territory: string, territories: readonly string[], regions: Regions): boolean =>
  territories.some((other) => liesIn(territory, other, regions));

/** Compares two territories: `apart` without a common country, `meet` with one, undefined where that is not known. */
export function relation(territory: string, other: string, regions: Regions): 'apart' | 'meet' | undefined {
  if (slugOf(territory) === slugOf(other)) return 'meet';
  const [ones, others] = [territory, other].map((place) => countriesIn(slugOf(place), atlasOf(regions)));
  if (ones === undefined || others === undefined) return undefined;
  return [...ones].some((country) => others.has(country)) ? 'meet' : 'apart';
}

/** Codes of two letters that stand for several countries. */
const UNIONS: ReadonlySet<string> = new Set(['eu', 'ez', 'un']);

/** Says that a territory is written as the code of one country. */
export function isCountryCode(territory: string, regions: Regions): boolean {
  const slug = slugOf(territory);
  return /^[a-z]{2}$/.test(slug) && !UNIONS.has(slug) && !atlasOf(regions).regions.has(slug);
}

/** The countries of a territory, as far as they are known. */
const countriesIn = (place: string, { regions, countries }: Atlas): ReadonlySet<string> | undefined =>
  regions.get(place) ?? (countries.has(place) ? new Set([place]) : undefined);
