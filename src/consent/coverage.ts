import type { Policy, Regions } from '../model/config.ts';
import type { Attribution, Audience, Consent, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Question } from '../model/standing.ts';
import { coversAudience, defaultAudience } from '../model/use.ts';
import { slugOf } from '../text/slug.ts';
import { type ConsentRecord, isRefusal, overrules, recordsFor, replacedBy } from './consent-records.ts';
import { isAmongPlaces, mayBeAmongPlaces, type PlaceOfUse, placeOf } from './places.ts';
import { isCountryCode, isInTerritories, relation } from './territory.ts';

/** Stands for any story or territory: a record that covers one of them is enough. */
export const ANY = Symbol('any');
/** Stands for no particular story or territory: only a record without a limit covers it. */
export const NONE = Symbol('none');

/** A story or territory that is asked about: an id, any of them, or none in particular. */
export type ScopePart = string | typeof ANY | typeof NONE;

const isNamed = <Part>(part: Part | typeof ANY | typeof NONE): part is Part => part !== ANY && part !== NONE;

/** The extent of a use, which a record covers or not. */
export interface Scope {
  readonly use: Use;
  readonly audience: Audience;
  readonly story: ScopePart;
  readonly territory: ScopePart;
  readonly place: PlaceOfUse | typeof ANY | typeof NONE;
  /** Undefined: as much of the name as is allowed. */
  readonly attribution: Attribution | undefined;
}

/** A question to the consent records of one subject, for one day. */
export interface ConsentQuestion extends Scope {
  /** `company`, or the id of an advocate. */
  readonly subject: string;
  readonly on: Day;
  /** The conditions that are met. */
  readonly met: readonly string[];
}

/**
 * The scope of a question. A part it leaves open may be any, but live material claims it in full, and an entry of the
 * ledger its place.
 */
export function scopeOf(question: Question, { sites }: Pick<Policy, 'sites'>): Scope {
  const { use, audience = defaultAudience(use), story, territory, place, channel, attribution, isUp, entry } = question;
  const open = isUp ? NONE : ANY;
  const openPlace = isUp || (entry !== undefined && entry !== 'new') ? NONE : ANY;
  return {
    use,
    audience,
    attribution,
    story: story ?? open,
    territory: territory ?? open,
    place: place === undefined ? openPlace : placeOf(place, sites, channel),
  };
}

/** The question to the records of a subject, where a question is answered with a certain story, or with none. */
export const consentQuestion = (
  question: Question,
  story: string | undefined,
  subject: string,
  policy: Pick<Policy, 'sites'>,
): ConsentQuestion => {
  // Asked of every customer and story of a library, where spreading takes the most time.
  const { use, audience, attribution, territory, place } = scopeOf(question, policy);
  const { on, met = [] } = question;
  return { use, audience, attribution, story: story ?? NONE, territory, place, subject, on, met };
};

/** The scopes that a record covers for a use: one per story, territory and place; without limits, the whole. */
export const recordScopes = (
  { audience = 'internal', attribution = 'named', stories, territories, places }: Consent,
  use: Use,
): readonly Scope[] =>
  partsOf(stories).flatMap((story) =>
    partsOf(territories).flatMap((territory) =>
      partsOf(places?.map((place) => placeOf(place, []))).map((place) => ({
        ...{ use, audience, attribution, story, territory, place },
      })),
    ),
  );

const partsOf = <Part>(limit: readonly Part[] | undefined): readonly (Part | typeof NONE)[] => limit ?? [NONE];

const DIMENSIONS = ['use', 'audience', 'territory', 'story', 'place', 'attribution'] as const;
/** A dimension in which a grant can be limited. */
export type Dimension = (typeof DIMENSIONS)[number];

const ATTRIBUTIONS: readonly Attribution[] = ['named', 'role-only', 'blinded'];

/** Says, for each dimension, that a record covers a scope. An empty list covers nothing. */
const COVERS_IN: Readonly<Record<Dimension, (record: Consent, scope: Scope, regions: Regions) => boolean>> = {
  use: ({ uses }, { use }) => uses.includes(use),
  audience: ({ audience = 'internal' }, scope) => coversAudience(audience, scope.audience),
  territory: ({ territories }, { territory }, regions) =>
    coversPart(territories, territory, (name, list) => isInTerritories(name, list, regions)),
  story: ({ stories }, { story }) => coversPart(stories, story, (id, list) => list.includes(id)),
  place: ({ places }, { place }) => coversPart(places, place, isAmongPlaces),
  attribution: ({ attribution = 'named' }, scope) =>
    scope.attribution === undefined || coversAttribution(attribution, scope.attribution),
};

/** Says that who may be shown in one way may be shown in another, which gives no more of them away. */
export const coversAttribution = (allowed: Attribution, asked: Attribution): boolean =>
  ATTRIBUTIONS.indexOf(allowed) <= ATTRIBUTIONS.indexOf(asked);

function coversPart<Part>(
  limit: readonly string[] | undefined,
  part: Part | typeof ANY | typeof NONE,
  includes: (part: Part, list: readonly string[]) => boolean,
): boolean {
  if (limit === undefined) return true;
  return isNamed(part) ? includes(part, limit) : part === ANY && limit.length > 0;
}

/** Says that a grant or request covers a scope. */
export const covers = (record: Consent, scope: Scope, regions: Regions): boolean =>
  DIMENSIONS.every((dimension) => COVERS_IN[dimension](record, scope, regions));

/** The dimensions in which a record does not cover a scope. */
export const beyondIn = (record: Consent, scope: Scope, regions: Regions): readonly Dimension[] =>
  DIMENSIONS.filter((dimension) => !COVERS_IN[dimension](record, scope, regions));

/**
 * Says that a refusal touches a scope. A decline touches its audience and larger ones, a withdrawal every audience. A
 * part that the scope leaves open is touched, and an empty list limits nothing. A territory is touched unless it is
 * known to be another one: by the taxonomy, or because the grant that would answer names it and both are countries, or
 * neither is. A place is touched unless it is known to be another one.
 */
export function touches(refusal: Consent, scope: Scope, regions: Regions, grant?: Consent): boolean {
  const { status, audience, territories = [], stories = [], places = [] } = refusal;
  const { story, territory, place } = scope;
  return (
    (status === 'withdrawn' || audience === undefined || coversAudience(scope.audience, audience)) &&
    (stories.length === 0 || !isNamed(story) || stories.includes(story)) &&
    (places.length === 0 || !isNamed(place) || mayBeAmongPlaces(place, places)) &&
    (territories.length === 0 ||
      !isNamed(territory) ||
      territories.some((limit) => touchesTerritory(limit, territory, regions, grant)))
  );
}

function touchesTerritory(limit: string, territory: string, regions: Regions, grant: Consent | undefined): boolean {
  const isGranted = (grant?.territories ?? []).some((other) => slugOf(other) === slugOf(territory));
  // A country may lie in a region of which nothing is known.
  const isLike = isCountryCode(limit, regions) === isCountryCode(territory, regions);
  return (relation(territory, limit, regions) ?? (isGranted && isLike ? 'apart' : 'meet')) === 'meet';
}

/** Says that a refusal refuses the whole of a scope. */
export function refusesAll(refusal: Consent, scope: Scope, regions: Regions): boolean {
  const { territories = [], stories = [], places = [] } = refusal;
  const { story, territory, place } = scope;
  return (
    touches(refusal, scope, regions) &&
    (places.length === 0 || (isNamed(place) && isAmongPlaces(place, places))) &&
    (stories.length === 0 || (isNamed(story) && stories.includes(story))) &&
    (territories.length === 0 || (isNamed(territory) && isInTerritories(territory, territories, regions)))
  );
}

/** Says that material with certain limits serves for a scope. A part that the scope leaves open fits any limit. */
export const serves = (
  { story, audience, territories }: { story?: string; audience: Audience; territories?: readonly string[] },
  scope: Scope,
  regions: Regions,
): boolean =>
  (story === undefined || !isNamed(scope.story) || story === scope.story) &&
  coversAudience(audience, scope.audience) &&
  (territories === undefined || !isNamed(scope.territory) || isInTerritories(scope.territory, territories, regions));

/** A grant that covers a question, and the refusals that touch it. */
export interface CoveringGrant extends ConsentRecord {
  readonly refusals: readonly ConsentRecord[];
}

/** The records of a subject that bear on a question. */
export interface Coverage {
  /** All of its records for the use. */
  readonly records: readonly ConsentRecord[];
  /** The grants that cover the question, whenever they run. */
  readonly grants: readonly CoveringGrant[];
  /** The refusals that touch the question where no grant answers it. */
  readonly refusals: readonly ConsentRecord[];
}

/** Looks up the records that bear on a question: the one answer that standing and the rules share. */
export function coverageOf(data: CustomerFile, asked: ConsentQuestion, regions: Regions): Coverage {
  const records = recordsFor(data, asked.subject, asked.use);
  const refusals = records.filter(({ record }) => isRefusal(record));
  const touching = (grant?: Consent) => refusals.filter(({ record }) => touches(record, asked, regions, grant));
  const isReplaced = replacedBy(data, asked.subject, asked.on);
  return {
    records: records.filter((record) => !isReplaced(record)),
    grants: records
      .filter(
        (grant) => grant.record.status === 'granted' && covers(grant.record, asked, regions) && !isReplaced(grant),
      )
      .map((grant) => ({ ...grant, refusals: touching(grant.record) })),
    refusals: touching(),
  };
}

/** Says that a refusal has overruled a grant. */
export const isOverruled = ({ record, refusals }: CoveringGrant): boolean =>
  refusals.some((refusal) => overrules(refusal.record, record));
