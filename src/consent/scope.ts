import type { Regions } from '../model/config.ts';
import type { Attribution, Audience, Consent, Use } from '../model/customer.ts';
import { AUDIENCES, coversAudience } from '../model/use.ts';
import { slugOf } from '../text/slug.ts';
import { isInTerritories, relation } from './territory.ts';

/** What a record has to cover. */
export interface Scope {
  readonly use: Use;
  readonly audience: Audience;
  /** Undefined: any, where the scope is open in it, else all of them. */
  readonly story: string | undefined;
  readonly territory: string | undefined;
  /** How much of their name it gives; undefined where it gives as much as is allowed. */
  readonly attribution: Attribution | undefined;
  /** Whether a story that is not named may be any one. */
  readonly isAnyStory: boolean;
  /** Whether a territory that is not named may be any one. */
  readonly isAnyTerritory: boolean;
}

const DIMENSIONS = ['use', 'audience', 'territory', 'story', 'attribution'] as const;
/** What a grant can be limited in. */
export type Dimension = (typeof DIMENSIONS)[number];

const ATTRIBUTIONS: readonly Attribution[] = ['named', 'role-only', 'blinded'];

/** Whether a record goes as far as the scope, in one dimension. An empty list covers nothing. */
const COVERS_IN: Readonly<Record<Dimension, (record: Consent, scope: Scope, regions: Regions) => boolean>> = {
  use: ({ uses }, { use }) => uses.includes(use),
  audience: ({ audience = 'internal' }, scope) => coversAudience(audience, scope.audience),
  territory: ({ territories }, { territory, isAnyTerritory }, regions) =>
    territories === undefined ||
    (territory === undefined
      ? isAnyTerritory && territories.length > 0
      : isInTerritories(territory, territories, regions)),
  story: ({ stories }, { story, isAnyStory }) =>
    stories === undefined || (story === undefined ? isAnyStory && stories.length > 0 : stories.includes(story)),
  attribution: ({ attribution = 'named' }, scope) =>
    scope.attribution === undefined || ATTRIBUTIONS.indexOf(attribution) <= ATTRIBUTIONS.indexOf(scope.attribution),
};

/** Whether a grant or request goes as far as the scope. */
export const covers = (record: Consent, scope: Scope, regions: Regions): boolean =>
  DIMENSIONS.every((dimension) => COVERS_IN[dimension](record, scope, regions));

/** In what a record does not go as far as the scope. */
export const beyondIn = (record: Consent, scope: Scope, regions: Regions): readonly Dimension[] =>
  DIMENSIONS.filter((dimension) => !COVERS_IN[dimension](record, scope, regions));

/**
 * Whether a decline or withdrawal touches the scope: a decline its audience and the larger ones, a withdrawal every
 * audience. What the scope leaves open is touched, and a list that limits it to nothing limits nothing. A territory is
 * touched unless it is known to be another: by the taxonomy, or because the grant that would answer names it.
 */
export function touches(
  { status, audience, territories = [], stories = [] }: Consent,
  scope: Scope,
  regions: Regions,
  grant?: Consent,
): boolean {
  const isHeard =
    status === 'withdrawn' ||
    audience === undefined ||
    AUDIENCES.indexOf(scope.audience) >= AUDIENCES.indexOf(audience);
  const isTold = stories.length === 0 || scope.story === undefined || stories.includes(scope.story);
  return (
    isHeard &&
    isTold &&
    (territories.length === 0 || territories.some((one) => touchesTerritory(one, scope, regions, grant)))
  );
}

/** Whether a decline or withdrawal says no to the whole of a scope. */
export function refusesAll(refusal: Consent, scope: Scope, regions: Regions): boolean {
  const { territories = [], stories = [] } = refusal;
  const { story, territory } = scope;
  return (
    touches(refusal, scope, regions) &&
    (stories.length === 0 || (story !== undefined && stories.includes(story))) &&
    (territories.length === 0 || (territory !== undefined && isInTerritories(territory, territories, regions)))
  );
}

function touchesTerritory(limit: string, { territory }: Scope, regions: Regions, grant: Consent | undefined): boolean {
  if (territory === undefined) return true;
  const isNamed = (grant?.territories ?? []).some((other) => slugOf(other) === slugOf(territory));
  return (relation(territory, limit, regions) ?? (isNamed ? 'apart' : 'meet')) === 'meet';
}
