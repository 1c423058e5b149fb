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
import type { Scope } from './scope.ts';
import { verdictOf } from './standing.ts';

/**
 * A use that others see of a customer, or were promised: an asset that is live or will be, or an entry that is agreed or
 * scheduled.
 */
export interface Exposure {
  /** Whether it is an asset; else it is an entry of the ledger. */
  readonly isAsset: boolean;
  /** Whether it is an asset that is live today. */
  readonly isLive: boolean;
  /** The day on which it has to be allowed: that of what is still to come, else today. */
  readonly on: Day;
  readonly use: Use;
  readonly audience: Audience;
  /** How it names them; undefined where nothing is written down that could. */
  readonly attribution: Attribution | undefined;
  readonly story: string | undefined;
  readonly advocate: string | undefined;
  readonly prospect: string | undefined;
  /** Where it is shown; none: everywhere. */
  readonly territories: readonly string[];
  /** Whether somebody took it upon them that it is too early. */
  readonly isExcused: boolean;
  /** What it is, and that it is there: `quote "close-quote" is live`. */
  readonly claim: string;
  /** How to end it, and what to write then; an imperative. */
  readonly remedy: string;
  /** The asset or entry. */
  readonly path: Path;
  /**
   * The value that makes it one: a status, or the placement of what is no longer or not yet live by its status. What is
   * wrong with an exposure is told here, each at its own, since each has to come down, and one more is one more fault.
   */
  readonly anchor: Path;
  /** The placements that are up, or go up on its day. */
  readonly placements: readonly { readonly where: string; readonly path: Path }[];
}

// Most rules ask for those of the same day.
const EXPOSURES = new WeakMap<CustomerFile, { readonly today: Day; readonly all: readonly Exposure[] }>();

/** Everything of a customer that is live or to come, in file order. */
export function exposures(data: CustomerFile, today: Day): readonly Exposure[] {
  const known = EXPOSURES.get(data);
  if (known?.today === today) return known.all;
  const all = [
    ...(data.assets ?? []).flatMap((asset, index) => exposuresOfAsset(asset, ['assets', index], today)),
    ...(data.activity ?? []).flatMap((entry, index) => exposuresOfEntry(entry, ['activity', index], today)),
  ];
  EXPOSURES.set(data, { today, all });
  return all;
}

/** The exposure that each asset is, or would be if it were live; one per asset, in file order. */
export const exposuresIfLive = ({ assets = [] }: CustomerFile, today: Day): readonly Exposure[] =>
  assets.map((asset, index) => liveExposure(asset, ['assets', index], today));

/** What standing is asked about an exposure, territory by territory: a grant of its own may cover each. */
export const questionsOf = (exposure: Exposure): readonly Question[] => {
  const { use, on, audience, attribution, story, advocate, prospect, isAsset, path } = exposure;
  return territoriesOf(exposure).map((territory) => ({
    ...{ use, on, audience },
    ...(attribution !== undefined && { attribution }),
    ...(territory !== undefined && { territory }),
    ...(story !== undefined && { story }),
    ...(advocate !== undefined && { advocate }),
    ...(prospect !== undefined && { prospect }),
    ...(isAsset ? { isUp: true } : { entry: Number(path.at(-1)) }),
  }));
};

/** A question about an exposure, and its answer in short. */
export interface ExposureAnswer {
  readonly question: Question;
  readonly verdict: Verdict;
}

// Two rules ask for the same.
const WORST_ANSWERS = new WeakMap<
  Exposure,
  { customer: Customer; policy: Policy; worst: ExposureAnswer | undefined }
>();

/** The question about an exposure that has the worst answer; undefined where there is none to ask. */
export function worstAnswer(customer: Customer, exposure: Exposure, policy: Policy): ExposureAnswer | undefined {
  const known = WORST_ANSWERS.get(exposure);
  if (known?.customer === customer && known.policy === policy) return known.worst;
  const asked = questionsOf(exposure).map((question) => ({ question, verdict: verdictOf(customer, question, policy) }));
  const verdict = asked.map((one) => one.verdict).reduce(worse, 'ready');
  const worst = asked.find((one) => one.verdict === verdict);
  WORST_ANSWERS.set(exposure, { customer, policy, worst });
  return worst;
}

/** What a record has to cover for an exposure. That of an event may be any story and territory, that of material is settled. */
export const scopesOf = (exposure: Exposure): readonly Scope[] => {
  const { use, audience, attribution, story, isAsset } = exposure;
  return territoriesOf(exposure).map((territory) => ({
    ...{ use, audience, attribution, story, territory },
    isAnyStory: !isAsset,
    isAnyTerritory: !isAsset,
  }));
};

const territoriesOf = ({ territories }: Exposure): readonly (string | undefined)[] =>
  territories.length === 0 ? [undefined] : territories;

type LocatedPlacement = Placement & { readonly path: Path };

/** A placement is up from `since` until the day before `removed_on`. */
const isUpOn = ({ since, removed_on }: Placement, day: Day): boolean =>
  (since === undefined || since <= day) && (removed_on === undefined || removed_on > day);

/**
 * Whatever its status says, an asset is live as long as one of its placements is up. What is to go up on a later day is
 * an exposure of that day.
 */
function exposuresOfAsset(asset: Asset, path: Path, today: Day): readonly Exposure[] {
  const placed = placementsOf(asset, path);
  const coming = placed.filter(
    (placement) => (placement.since ?? '') > today && isUpOn(placement, placement.since ?? ''),
  );
  const days = [...new Set(coming.map(({ since = today }) => since))];
  const isLive = asset.status === 'live' || placed.some((placement) => isUpOn(placement, today));
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
  placements.map((placement, nth) => ({ ...placement, path: [...path, 'placements', nth] }));

function liveExposure(asset: Asset, path: Path, today: Day): Exposure {
  const { status, id, use } = asset;
  const placements = placementsOf(asset, path).filter((placement) => isUpOn(placement, today));
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
  placements: placements.map((placement) => ({ where: placement.where, path: placement.path })),
});

/** What was agreed or scheduled and has passed its day without a word is taken to be still to come. */
function exposuresOfEntry(entry: Activity, path: Path, today: Day): readonly Exposure[] {
  const { use, status, on, story, advocate, prospect, despite } = entry;
  if (status !== 'agreed' && status !== 'scheduled') return [];
  return [
    {
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
      placements: [],
    },
  ];
}
