import type { Policy } from '../model/config.ts';
import type {
  Activity,
  Asset,
  Attribution,
  Audience,
  Customer,
  CustomerFile,
  Placement,
  Use,
} from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { type Question, type Verdict, worse } from '../model/standing.ts';
import { defaultAudience } from '../model/use.ts';
import { type Scope, scopeOf } from './coverage.ts';
import { peopleIn } from './ledger-entry.ts';
import { verdictOf } from './standing.ts';

/**
 * A use of a customer that others see, or were promised: an asset that is live or will be, or an entry that is agreed
 * or scheduled.
 */
export interface Exposure {
  /** True for an asset, false for an entry of the ledger. */
  readonly isAsset: boolean;
  /** True for an asset that is live today. */
  readonly isLive: boolean;
  /** The day on which it has to be allowed: its own day if that is still to come, else today. */
  readonly on: Day;
  readonly use: Use;
  readonly audience: Audience;
  /** The attribution of an asset; undefined for an entry. */
  readonly attribution: Attribution | undefined;
  readonly story: string | undefined;
  readonly advocate: string | undefined;
  readonly prospect: string | undefined;
  /** The territories in which it is shown; empty: everywhere. */
  readonly territories: readonly string[];
  /** True where somebody agreed that it may be too early. */
  readonly isExcused: boolean;
  /** States the exposure: `quote "close-quote" is live`. */
  readonly claim: string;
  /** The way to end it, and the keys to write then; an imperative. */
  readonly remedy: string;
  /** The path of the asset or entry. */
  readonly path: Path;
  /**
   * The path at which findings are reported: the status, or the placement of an asset that is not live by its status.
   * Each exposure has its own, since each has to come down.
   */
  readonly anchor: Path;
  /** The places at which it has to be allowed, each with the conditions that are met there. Never empty. */
  readonly shownAt: readonly ShownAt[];
  /** The placements that are live, or become live on its day. */
  readonly placements: readonly { readonly where: string; readonly path: Path }[];
}

/** A place of an exposure. */
type ShownAt = Pick<Question, 'place' | 'channel' | 'met'>;

// Most rules need those of the same day.
const EXPOSURES = new WeakMap<CustomerFile, { readonly today: Day; readonly all: readonly Exposure[] }>();

/** The exposures of a customer, live and to come, in file order. */
export function exposures(data: CustomerFile, today: Day): readonly Exposure[] {
  const known = EXPOSURES.get(data);
  if (known?.today === today) return known.all;
  const ofPlaces = askByPlace(data);
  const all = [
    ...(data.assets ?? []).flatMap((asset, index) => exposuresOfAsset(asset, ['assets', index], today).map(ofPlaces)),
    ...(data.activity ?? []).flatMap((entry, index) => exposuresOfEntry(entry, ['activity', index], today)),
  ];
  EXPOSURES.set(data, { today, all });
  return all;
}

/** The exposure that each asset is, or would be if it were live; one per asset, in file order. */
export const exposuresIfLive = (data: CustomerFile, today: Day): readonly Exposure[] =>
  (data.assets ?? []).map((asset, index) => liveExposure(asset, ['assets', index], today)).map(askByPlace(data));

/**
 * Gives an exposure of an asset the places at which it is shown. Where no record names places or conditions, the answer
 * is the same at all of them.
 */
function askByPlace({ consent = [], assets = [] }: CustomerFile): (exposure: Exposure) => Exposure {
  const isNamed = consent.some(({ places, requires, may_stay }) => (places ?? requires ?? may_stay) !== undefined);
  if (!isNamed) return (exposure) => exposure;
  return (exposure) => {
    const placements = assets[Number(exposure.path.at(-1))]?.placements ?? [];
    const shownAt = exposure.placements.map(({ where, path }) => shownAtOf(where, placements[Number(path.at(-1))]));
    return shownAt.length === 0 ? exposure : { ...exposure, shownAt };
  };
}

/** The parts of an exposure, one for each place at which it is shown. */
export const partsOf = (exposure: Exposure): readonly Exposure[] =>
  exposure.shownAt.length < 2
    ? [exposure]
    : exposure.shownAt.map((place, index) => ({
        ...exposure,
        shownAt: [place],
        placements: exposure.placements.slice(index, index + 1),
      }));

/** An exposure at some of its places only. */
export function atSome(
  exposure: Exposure,
  isKept: (placement: Exposure['placements'][number], index: number) => boolean,
): Exposure {
  const { anchor, placements, shownAt } = exposure;
  const kept = placements.filter(isKept);
  const held = new Set<Exposure['placements'][number] | undefined>(kept);
  const isByPlace = kept.length > 0 && shownAt.length === placements.length;
  const isAtPlacement = placements.some(({ path }) => path === anchor);
  return {
    ...exposure,
    placements: kept,
    shownAt: isByPlace ? shownAt.filter((_, index) => held.has(placements[index])) : shownAt,
    anchor: isAtPlacement ? (kept[0]?.path ?? exposure.path) : anchor,
  };
}

const shownAtOf = (place: string, { channel, met }: Partial<Placement> = {}): ShownAt => ({
  place,
  ...(channel && { channel }),
  ...(met && { met }),
});

/**
 * The questions to standing about an exposure, one for each territory and place: a grant of its own may cover each.
 */
export const questionsOf = (exposure: Exposure): readonly Question[] => {
  const { use, on, audience, attribution, story, advocate, prospect, isAsset, path, shownAt } = exposure;
  const scopes = territoriesOf(exposure).flatMap((territory) => shownAt.map((place) => ({ territory, place })));
  return scopes.map(({ territory, place }) => ({
    ...{ use, on, audience },
    ...place,
    ...(attribution !== undefined && { attribution }),
    ...(territory !== undefined && { territory }),
    ...(story !== undefined && { story }),
    ...(advocate !== undefined && { advocate }),
    ...(prospect !== undefined && { prospect }),
    ...(isAsset ? { isUp: true } : { entry: Number(path.at(-1)) }),
  }));
};

/** A question about an exposure, and its verdict. */
export interface ExposureAnswer {
  readonly question: Question;
  readonly verdict: Verdict;
}

// Two rules need the same one.
const WORST_ANSWERS = new WeakMap<
  Exposure,
  { customer: Customer; policy: Policy; worst: ExposureAnswer | undefined }
>();

/** The question about an exposure that has the worst verdict. */
export function worstAnswer(customer: Customer, exposure: Exposure, policy: Policy): ExposureAnswer | undefined {
  const known = WORST_ANSWERS.get(exposure);
  if (known?.customer === customer && known.policy === policy) return known.worst;
  const answers = questionsOf(exposure).map((question) => ({
    question,
    verdict: verdictOf(customer, question, policy),
  }));
  const verdict = answers.map((answer) => answer.verdict).reduce(worse, 'ready');
  const worst = answers.find((answer) => answer.verdict === verdict);
  WORST_ANSWERS.set(exposure, { customer, policy, worst });
  return worst;
}

/** The scopes that a record has to cover for an exposure, one for each territory and place. */
export const exposureScopes = (exposure: Exposure, policy: Policy): readonly Scope[] =>
  questionsOf(exposure).map((question) => scopeOf(question, policy));

const territoriesOf = ({ territories }: Exposure): readonly (string | undefined)[] =>
  territories.length === 0 ? [undefined] : territories;

type LocatedPlacement = Placement & { readonly path: Path };

/** Says that a placement is live on a day: from `since` until the day before `removed_on`. */
export const isLiveOn = ({ since, removed_on }: Placement, day: Day): boolean =>
  (since === undefined || since <= day) && (removed_on === undefined || removed_on > day);

/**
 * The exposures of an asset. It is live while one of its placements is live, whatever its status. Placements of a later
 * day are an exposure of that day.
 */
function exposuresOfAsset(asset: Asset, path: Path, today: Day): readonly Exposure[] {
  const placed = placementsOf(asset, path);
  const coming = placed.filter(
    (placement) => (placement.since ?? '') > today && isLiveOn(placement, placement.since ?? ''),
  );
  const days = [...new Set(coming.map(({ since = today }) => since))];
  const isLive = asset.status === 'live' || placed.some((placement) => isLiveOn(placement, today));
  return [
    ...(isLive ? [liveExposure(asset, path, today)] : []),
    ...days.flatMap((on) =>
      comingAsset(
        asset,
        coming.filter(({ since }) => since === on),
        path,
        on,
      ),
    ),
  ];
}

const placementsOf = ({ placements = [] }: Asset, path: Path): readonly LocatedPlacement[] =>
  placements.map((placement, index) => ({ ...placement, path: [...path, 'placements', index] }));

function liveExposure(asset: Asset, path: Path, today: Day): Exposure {
  const { status, id, use } = asset;
  const placements = placementsOf(asset, path).filter((placement) => isLiveOn(placement, today));
  const marked = status === 'live' ? '' : `, though its status is ${status ?? 'draft'}`;
  const steps = [
    ...(status === 'retired' ? [] : ['"status: retired"']),
    ...(placements.length > 0 ? ['"removed_on" at each placement'] : []),
  ];
  return {
    ...ofAsset(asset, placements, path),
    isLive: true,
    on: today,
    claim: `${use} "${id}" is live${marked}`,
    remedy: `take it down, then write ${steps.join(' and ')}`,
    anchor: status === 'live' ? [...path, 'status'] : (placements[0]?.path ?? path),
  };
}

function comingAsset(asset: Asset, placements: readonly LocatedPlacement[], path: Path, on: Day): readonly Exposure[] {
  const [first] = placements;
  if (first === undefined) return [];
  return [
    {
      ...ofAsset(asset, placements, path),
      isLive: false,
      on,
      claim: `${asset.use} "${asset.id}" is to go up on ${on}`,
      remedy: 'call it off, and take the placement out of the file',
      anchor: first.path,
    },
  ];
}

const ofAsset = (
  { use, audience = 'public', attribution = 'named', story, advocate, territories = [] }: Asset,
  placements: readonly LocatedPlacement[],
  path: Path,
): Omit<Exposure, 'isLive' | 'on' | 'claim' | 'remedy' | 'anchor'> => ({
  ...{ isAsset: true, use, audience, attribution, story, advocate, prospect: undefined, territories },
  isExcused: placements.length > 0 && placements.every(({ despite }) => despite !== undefined),
  path,
  shownAt: [{}],
  placements: placements.map((placement) => ({ where: placement.where, path: placement.path })),
});

/** The exposures of an entry, one for each person it names. An agreed or scheduled one whose day has passed is taken to be still to come. */
function exposuresOfEntry(entry: Activity, path: Path, today: Day): readonly Exposure[] {
  const { use, status, on, story, prospect, place, met, despite } = entry;
  if (status !== 'agreed' && status !== 'scheduled') return [];
  const people = peopleIn(entry);
  return (people.length === 0 ? [undefined] : people).map((advocate) => ({
    isAsset: false,
    isLive: false,
    on: on < today ? today : on,
    ...{ use, story, advocate, prospect, path },
    audience: defaultAudience(use),
    attribution: undefined,
    territories: [],
    isExcused: despite !== undefined,
    claim: `${use} of ${on} is ${on < today ? 'still ' : ''}${status}`,
    remedy:
      on < today
        ? 'write what became of it: completed, cancelled or no-show'
        : 'call it off, then write "status: cancelled"',
    anchor: [...path, 'status'],
    shownAt: [{ ...(place && { place }), ...(met && { met }) }],
    placements: [],
  }));
}
