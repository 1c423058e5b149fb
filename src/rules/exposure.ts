import type { Activity, Asset, Attribution, Audience, CustomerFile, Placement, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { defaultAudience } from '../model/use.ts';

/** What a grant has to cover. */
export interface Scope {
  readonly use: Use;
  readonly audience: Audience;
  /** Undefined: no story in particular. */
  readonly story: string | undefined;
  /** Undefined: everywhere. */
  readonly territory: string | undefined;
  /** How it names them; undefined where nothing is written down that could. */
  readonly attribution: Attribution | undefined;
  /** Whether a story or territory that is not named may be any: that of an event may, that of material is settled. */
  readonly isOpen: boolean;
}

/** What others see of a customer, or were promised: an asset that is live, or an entry that is agreed or scheduled. */
export interface Exposure extends Omit<Scope, 'territory'> {
  readonly isLive: boolean;
  /** The day on which it has to be covered: that of what is still to come, else today. */
  readonly on: Day;
  readonly advocate: string | undefined;
  /** Where it is shown; none: everywhere. */
  readonly territories: readonly string[];
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
  readonly sign: Path;
  /** The placements that are up. */
  readonly placements: readonly { readonly where: string; readonly path: Path }[];
}

// Most rules ask for those of the same day.
const EXPOSURES = new WeakMap<CustomerFile, { readonly today: Day; readonly all: readonly Exposure[] }>();

/** Everything of a customer that is live or to come, in file order. */
export function exposures(data: CustomerFile, today: Day): readonly Exposure[] {
  const known = EXPOSURES.get(data);
  if (known?.today === today) return known.all;
  const all = [
    ...(data.assets ?? []).flatMap((asset, index) => exposureOfAsset(asset, ['assets', index], today)),
    ...(data.activity ?? []).flatMap((entry, index) => exposureOfEntry(entry, ['activity', index], today)),
  ];
  EXPOSURES.set(data, { today, all });
  return all;
}

/** What an exposure has to be covered for, territory by territory: a grant of its own may cover each. */
export const scopesOf = ({ territories, ...exposure }: Exposure): readonly Scope[] =>
  (territories.length === 0 ? [undefined] : territories).map((territory) => ({ ...exposure, territory }));

/** A placement is up from `since` until the day before `removed_on`. */
const isUp = ({ since, removed_on }: Placement, today: Day): boolean =>
  (since === undefined || since <= today) && (removed_on === undefined || removed_on > today);

/** Whatever its status says, an asset is live as long as one of its placements is up. */
function exposureOfAsset(asset: Asset, path: Path, today: Day): readonly Exposure[] {
  const { id, use, status, attribution = 'named', audience = 'public' } = asset;
  const placements = (asset.placements ?? []).flatMap((placement, nth) =>
    isUp(placement, today) ? [{ where: placement.where, path: [...path, 'placements', nth] }] : [],
  );
  const [first] = placements;
  const sign = status === 'live' ? [...path, 'status'] : first?.path;
  if (sign === undefined) return [];
  const marked = status === 'live' ? '' : `, though its status is ${status ?? 'draft'}`;
  const steps = [
    ...(status === 'retired' ? [] : ['"status: retired"']),
    ...(placements.length > 0 ? ['"removed_on" at each placement'] : []),
  ];
  return [
    {
      isLive: true,
      isOpen: false,
      on: today,
      use,
      audience,
      attribution,
      story: asset.story,
      advocate: asset.advocate,
      territories: asset.territories ?? [],
      claim: `${use} "${id}" is live${marked}`,
      remedy: `take it down, then write ${steps.join(' and ')}`,
      path,
      sign,
      placements,
    },
  ];
}

/** What was agreed or scheduled and has passed its day without a word is taken to be still to come. */
function exposureOfEntry(entry: Activity, path: Path, today: Day): readonly Exposure[] {
  const { use, status, on } = entry;
  if (status !== 'agreed' && status !== 'scheduled') return [];
  return [
    {
      isLive: false,
      isOpen: true,
      on: on < today ? today : on,
      use,
      audience: defaultAudience(use),
      attribution: undefined,
      story: entry.story,
      advocate: entry.advocate,
      territories: [],
      claim: `${use} of ${on} is ${on < today ? 'still ' : ''}${status}`,
      remedy:
        on < today
          ? 'write what became of it: completed, cancelled or no-show'
          : 'call it off, then write "status: cancelled"',
      path,
      sign: [...path, 'status'],
      placements: [],
    },
  ];
}
