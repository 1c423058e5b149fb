import { consentGap } from '../consent/consent-gap.ts';
import { replacedBy } from '../consent/consent-records.ts';
import { type Exposure, exposures, exposuresIfLive, partsOf } from '../consent/exposure.ts';
import { stayingPlacements } from '../consent/may-stay.ts';
import { takedownDay } from '../consent/takedown-day.ts';
import { earliest, takedownsOfOriginals, versionsOf } from '../consent/takedown-of.ts';
import type { Policy } from '../model/config.ts';
import {
  type Activity,
  type Asset,
  type Consent,
  type CustomerFile,
  ownerOf,
  type Placement,
} from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { addTo } from '../text/groups.ts';
import { entryName, entryPhrase } from './entry.ts';
import { openRecords } from './plan-withdrawal.ts';

/** An item to take down, or to call off. */
export interface TakedownItem {
  /** A place where an asset is up or will be, an asset that is live in no known place, or a coming engagement. */
  readonly kind: 'placement' | 'asset' | 'activity';
  /** The name to tick it off by: the place, else the id. */
  readonly where: string;
  /** Lower case, no full stop: `quote "close-quote"`, `speaking of 2026-11-18 (scheduled) with pat-doe`. */
  readonly what: string;
  /** The id of the asset; undefined for an engagement. */
  readonly asset: string | undefined;
  /** The last day on which it may still be there; undefined where consent for it runs, so that it may stay. */
  readonly by: Day | undefined;
  readonly path: Path;
  /** The owner on our side, one of the owners of the customer. */
  readonly who?: string;
}

/** Everything that has to come down. */
export interface Checklist {
  /** By day, then in file order. */
  readonly items: readonly TakedownItem[];
  /** Places that may stay after the end of consent: no more of them may be made. They are no items. */
  readonly staying: readonly TakedownItem[];
  /** Assets that never went out, and must not now. */
  readonly drafts: readonly { readonly what: string; readonly path: Path }[];
  /** Consent of the company that still runs. Items under it are not listed, unless the list is of one asset. */
  readonly running: readonly Consent[];
  /** The list shows only what is up: nothing was withdrawn, and consent runs. */
  readonly mayStay: boolean;
}

/**
 * Lists all of a customer, or of one asset, that has to come down. That is everything where consent is off or the
 * customer has left the programme. While other consent runs, it is what was withdrawn. The list agrees with the
 * takedowns that `refs due` reports once the withdrawal is written.
 */
export function checklist(data: CustomerFile, asset: string | undefined, today: Day, policy: Policy): Checklist {
  // A request carries nothing.
  const isRunning = runningRecords(data, today).some(({ status }) => status === 'granted');
  const isAll = asset !== undefined || isOut(data) || !isRunning;
  const comingOf = comingByAsset(data, today);
  const ofOriginal = takedownsOfOriginals(data, { policy, today });
  return listOf(data, asset, today, (exposure) => {
    const gap = consentGap(data, exposure, policy);
    const staying = stayingPlacements(data, exposure, policy);
    const withOriginal = ofOriginal(exposure);
    const { refusal } = gap?.kind === 'withdrawn' ? gap : {};
    const own = refusal && { refusal, by: takedownDay(data, exposure, refusal.record, { policy, today }) };
    const { by } = earliest(own, withOriginal) ?? {};
    if (by === undefined) return isAll ? { by: today, staying } : undefined;
    if (isAll || withOriginal !== undefined) return { by, staying };
    return { by, staying, covered: coveredPlacements(data, [exposure, ...comingOf(exposure)], policy) };
  });
}

/**
 * Lists all of a customer, or of one asset, that is up or to come while consent runs. A withdrawal would bring it down.
 */
export const checklistOfLive = (data: CustomerFile, asset: string | undefined, today: Day): Checklist => ({
  ...listOf(data, asset, today, () => ({ by: undefined, staying: NONE_STAYS })),
  drafts: [],
  mayStay: true,
});

const NONE_STAYS: ReadonlySet<number> = new Set();

/** The last day on which an exposure may still be there, and the positions of its placements that may stay. */
interface Deadline extends Pick<TakedownItem, 'by'> {
  readonly staying: ReadonlySet<number>;
  /** The positions of those that were not withdrawn: withdrawn were other places only. */
  readonly covered?: ReadonlySet<number>;
}

/** Lists the exposures for which `deadlineOf` gives a deadline. An asset takes along what was made from it. */
function listOf(
  data: CustomerFile,
  asset: string | undefined,
  today: Day,
  deadlineOf: (exposure: Exposure) => Deadline | undefined,
): Checklist {
  const who = ownerOf(data, 'references');
  const toItem = (item: Omit<TakedownItem, 'who'>): TakedownItem => ({ ...item, ...(who && { who }) });
  const wanted = asset === undefined ? undefined : versionsOf(data, asset);
  const assets = exposuresIfLive(data, today).flatMap((exposure, index) => {
    const piece = data.assets?.[index];
    const deadline = deadlineOf(exposure);
    return piece === undefined || deadline === undefined || wanted?.has(piece.id) === false
      ? []
      : [{ piece, exposure, ...deadline }];
  });
  const entries = engagementExposures(data, today).flatMap((exposure) => {
    const entry = data.activity?.[Number(exposure.path.at(-1))];
    const deadline = asset === undefined ? deadlineOf(exposure) : undefined;
    return entry === undefined || deadline === undefined ? [] : [engagementItem(entry, exposure.path, deadline.by)];
  });
  return {
    items: [
      ...assets.flatMap(({ piece, exposure, ...deadline }) => assetItems(piece, exposure.path, deadline, today)),
      ...entries,
    ]
      .map(toItem)
      .sort((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : (a.by ?? '') > (b.by ?? '') ? 1 : 0)),
    staying: assets
      .flatMap(({ piece, exposure: { path }, staying }) =>
        placementItems(piece, path, undefined, today).filter((item) => staying.has(Number(item.path.at(-1)))),
      )
      .map(toItem),
    drafts: assets
      .filter(
        ({ piece: { status = 'draft', placements = [] } }) => status === 'draft' && !placements.some(isPlaced(today)),
      )
      .map(({ piece, exposure: { path } }) => ({ what: assetPhrase(piece), path })),
    running: runningRecords(data, today),
    mayStay: false,
  };
}

/** Finds the exposures to come of the asset of another one. */
function comingByAsset(data: CustomerFile, today: Day): (exposure: Exposure) => readonly Exposure[] {
  const coming = new Map<unknown, Exposure[]>();
  for (const exposure of exposures(data, today)) {
    if (exposure.isAsset && !exposure.isLive) addTo(coming, exposure.path.at(-1), exposure);
  }
  return ({ isAsset, path }) => (isAsset ? (coming.get(path.at(-1)) ?? []) : []);
}

/** The positions of the placements of an asset for which nothing was withdrawn. */
function coveredPlacements(data: CustomerFile, all: readonly Exposure[], policy: Policy): ReadonlySet<number> {
  const parts = all.flatMap(partsOf).filter(({ placements }) => placements.length === 1);
  const covered = parts.filter((part) => consentGap(data, part, policy)?.kind !== 'withdrawn');
  return new Set(covered.flatMap(({ placements }) => placements.map(({ path }) => Number(path.at(-1)))));
}

/** The open records of the company that still answer: no newer letter has replaced them. */
function runningRecords(data: CustomerFile, today: Day): readonly Consent[] {
  const isReplaced = replacedBy(data, 'company', today);
  return openRecords(data, today, 'company').flatMap((recorded) => (isReplaced(recorded) ? [] : [recorded.record]));
}

/** The engagements that are agreed or scheduled. */
export const engagementExposures = (data: CustomerFile, today: Day): readonly Exposure[] =>
  exposures(data, today).filter(({ isAsset }) => !isAsset);

/** Says whether a customer has left the programme. Then nothing may be up, whatever was once granted. */
export const isOut = ({ status }: CustomerFile): boolean => status === 'retired' || status === 'do-not-contact';

/** Says whether a placement is up, or is to go up. */
export const isPlaced =
  (today: Day) =>
  ({ since, removed_on }: Placement): boolean =>
    removed_on === undefined || (removed_on > today && removed_on > (since ?? today));

/** An asset in words, with its original and its file, so that copies of both are found. */
const assetPhrase = ({ use, id, derived_from, file }: Asset): string =>
  [
    `${use} "${id}"`,
    ...(derived_from === undefined ? [] : [`made from "${derived_from}"`]),
    ...(file === undefined ? [] : [`the file ${file}`]),
  ].join(', ');

function assetItems(
  asset: Asset,
  path: Path,
  { by, staying, covered }: Deadline,
  today: Day,
): readonly Omit<TakedownItem, 'who'>[] {
  const { id, status = 'draft', placements = [] } = asset;
  const what = assetPhrase(asset);
  const isKept = (position: number) => staying.has(position) || covered?.has(position) === true;
  const places = placementItems(asset, path, by, today).filter((item) => !isKept(Number(item.path.at(-1))));
  const isUp = placements.some(
    (placement, index) => isPlaced(today)(placement) && (placement.since ?? today) <= today && !staying.has(index),
  );
  if (isUp || (status !== 'live' && (staying.size === 0 || status === 'retired'))) return places;
  const where = staying.size === 0 ? 'live in no place that is on record' : `${status}, though all that is up may stay`;
  return [{ kind: 'asset', where: id, what: `${what}, ${where}`, asset: id, by, path }, ...places];
}

/** The placements of an asset that are up, or are to go up. */
const placementItems = (
  asset: Asset,
  path: Path,
  by: Day | undefined,
  today: Day,
): readonly Omit<TakedownItem, 'who'>[] =>
  (asset.placements ?? []).flatMap((placement, index) => {
    if (!isPlaced(today)(placement)) return [];
    const { where, since = today } = placement;
    const what = `${assetPhrase(asset)}${since > today ? `, to go up on ${since}` : ''}`;
    return [{ kind: 'placement', where, what, asset: asset.id, by, path: [...path, 'placements', index] } as const];
  });

function engagementItem(entry: Activity, path: Path, by: Day | undefined): Omit<TakedownItem, 'who'> {
  const { on, status, requested_by } = entry;
  const what = `${entryPhrase(entry)} on ${on} (${status})${requested_by === undefined ? '' : `, asked for by ${requested_by}`}`;
  return { kind: 'activity', where: entryName(entry), what, asset: undefined, by, path };
}
