import { consentGap } from '../consent/consent-gap.ts';
import { refusedOn } from '../consent/consent-reasons.ts';
import { type Exposure, exposures, exposuresIfLive } from '../consent/exposure.ts';
import type { Policy } from '../model/config.ts';
import {
  type Activity,
  type Asset,
  type Consent,
  type CustomerFile,
  ownerOf,
  type Placement,
} from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { entryName, entryPhrase } from './entry.ts';
import { openRecords } from './plan-withdrawal.ts';

/** One thing that has to come down, or to be called off. */
export interface TakedownItem {
  /** A place where an asset is up or will be, an asset that is live in no known place, or an engagement to come. */
  readonly kind: 'placement' | 'asset' | 'activity';
  /** What it is ticked off by: the place, else the id. */
  readonly where: string;
  /** Lower case, no full stop: `quote "close-quote"`, `speaking of 2026-11-18 (scheduled) with pat-doe`. */
  readonly what: string;
  /** The id of the asset; undefined for an engagement. */
  readonly asset: string | undefined;
  /** The last day on which it may still be there; undefined where it may stay, since consent for it runs. */
  readonly by: Day | undefined;
  readonly path: Path;
  /** Whose it is: an owner of the customer. */
  readonly who?: string;
}

/** Everything that has to come down. */
export interface Checklist {
  /** By day, then in file order. */
  readonly items: readonly TakedownItem[];
  /** Assets that never went out, and must not now. */
  readonly drafts: readonly { readonly what: string; readonly path: Path }[];
  /** Company consent that still runs: what rests on it is not on the list, unless the list is of one asset. */
  readonly running: readonly Consent[];
  /** Whether it is only what is up: nothing was withdrawn, and consent runs. */
  readonly mayStay: boolean;
}

/**
 * What of a customer, or of one asset, has to come down. Of a customer whose consent is off, or who is out of the
 * programme, that is everything; while other consent runs, what was withdrawn. Nothing is on it that `refs due` would
 * not call a takedown once it is withdrawn, and nothing is missing that it does.
 */
export function checklist(data: CustomerFile, asset: string | undefined, today: Day, policy: Policy): Checklist {
  // What is only asked for carries nothing.
  const isRunning = openRecords(data, today, 'company').some(({ record }) => record.status === 'granted');
  const isAll = asset !== undefined || isOut(data) || !isRunning;
  return listOf(data, asset, today, (exposure) => {
    const lack = consentGap(data, exposure, policy.regions);
    if (lack?.kind !== 'withdrawn') return isAll ? { by: today } : undefined;
    const day = refusedOn(lack.refusal.record);
    return { by: day === undefined ? today : addDuration(day, policy.takedown.within) };
  });
}

/** What of a customer, or of one asset, is up or to come while consent runs: what a withdrawal would bring down. */
export const checklistOfLive = (data: CustomerFile, asset: string | undefined, today: Day): Checklist => ({
  ...listOf(data, asset, today, () => ({ by: undefined })),
  drafts: [],
  mayStay: true,
});

/** The list of what `deadlineOf` has anything to say of. */
function listOf(
  data: CustomerFile,
  asset: string | undefined,
  today: Day,
  deadlineOf: (exposure: Exposure) => Pick<TakedownItem, 'by'> | undefined,
): Checklist {
  const who = ownerOf(data, 'references');
  const toItem = (item: Omit<TakedownItem, 'who'>): TakedownItem => ({ ...item, ...(who && { who }) });
  const assets = exposuresIfLive(data, today).flatMap((exposure, nth) => {
    const piece = data.assets?.[nth];
    const deadline = deadlineOf(exposure);
    return piece === undefined || deadline === undefined || (asset ?? piece.id) !== piece.id
      ? []
      : [{ piece, exposure, ...deadline }];
  });
  const entries = engagementExposures(data, today).flatMap((exposure) => {
    const entry = data.activity?.[Number(exposure.path.at(-1))];
    const deadline = asset === undefined ? deadlineOf(exposure) : undefined;
    return entry === undefined || deadline === undefined ? [] : [engagementItem(entry, exposure.path, deadline.by)];
  });
  return {
    items: [...assets.flatMap(({ piece, exposure, by }) => assetItems(piece, exposure.path, by, today)), ...entries]
      .map(toItem)
      .sort((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : (a.by ?? '') > (b.by ?? '') ? 1 : 0)),
    drafts: assets
      .filter(
        ({ piece: { status = 'draft', placements = [] } }) => status === 'draft' && !placements.some(isPlaced(today)),
      )
      .map(({ piece, exposure: { path } }) => ({ what: `${piece.use} "${piece.id}"`, path })),
    running: openRecords(data, today, 'company').map(({ record }) => record),
    mayStay: false,
  };
}

/** The engagements that are agreed or scheduled. */
export const engagementExposures = (data: CustomerFile, today: Day): readonly Exposure[] =>
  exposures(data, today).filter(({ isAsset }) => !isAsset);

/** Whether a customer is out of the programme: then nothing may be up, whatever was once granted. */
export const isOut = ({ status }: CustomerFile): boolean => status === 'retired' || status === 'do-not-contact';

/** Whether a placement is up, or is to go up. */
export const isPlaced =
  (today: Day) =>
  ({ since, removed_on }: Placement): boolean =>
    removed_on === undefined || (removed_on > today && removed_on > (since ?? today));

function assetItems(asset: Asset, path: Path, by: Day | undefined, today: Day): readonly Omit<TakedownItem, 'who'>[] {
  const { id, use, status = 'draft', placements = [] } = asset;
  const what = `${use} "${id}"`;
  const places = placements.flatMap((placement, nth) => {
    if (!isPlaced(today)(placement)) return [];
    const { where, since = today } = placement;
    const planned = since > today ? `, to go up on ${since}` : '';
    return [
      {
        kind: 'placement',
        where,
        what: `${what}${planned}`,
        asset: id,
        by,
        path: [...path, 'placements', nth],
      } as const,
    ];
  });
  const isUp = placements.some((placement) => isPlaced(today)(placement) && (placement.since ?? today) <= today);
  if (status !== 'live' || isUp) return places;
  return [
    { kind: 'asset', where: id, what: `${what}, live in no place that is on record`, asset: id, by, path },
    ...places,
  ];
}

function engagementItem(entry: Activity, path: Path, by: Day | undefined): Omit<TakedownItem, 'who'> {
  const { on, status, requested_by } = entry;
  const what = `${entryPhrase(entry)} on ${on} (${status})${requested_by === undefined ? '' : `, asked for by ${requested_by}`}`;
  return { kind: 'activity', where: entryName(entry), what, asset: undefined, by, path };
}
