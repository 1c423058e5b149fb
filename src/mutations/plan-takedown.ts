import { consentGap, isBlocking } from '../consent/consent-gap.ts';
import { type Exposure, exposures, exposuresIfLive } from '../consent/exposure.ts';
import { stayingPlacements, withoutStaying } from '../consent/may-stay.ts';
import { versionsOf } from '../consent/takedown-of.ts';
import type { Policy } from '../model/config.ts';
import type { Activity, Asset, Consent, Customer, CustomerFile, Placement } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { engagementExposures, isOut, isPlaced } from './checklist.ts';
import { append, editsToMove, newRecord, withRecord } from './consent-record.ts';
import { entryName } from './entry.ts';
import type { MutationPlan, RefusedMutation } from './mutation.ts';
import { changesOf, openRecords, recordList, type Withdrawal, withWithdrawn } from './plan-withdrawal.ts';

/** A takedown of everything, or of one asset. */
export interface TakedownWish {
  /** The id of the only asset to take down; undefined for everything. */
  readonly asset: string | undefined;
  /** The reason, which turns consent off; undefined where it is off already. */
  readonly reason: Withdrawal['reason'] | undefined;
  /** Names to tick off: places, ids of assets, ids of engagements. */
  readonly done: readonly string[];
  /** The day on which it came down. */
  readonly on: Day;
}

/** Turns consent off as of today, and ticks off what is down. */
export function planTakedown({ data }: Customer, wish: TakedownWish, policy: Policy, today: Day): MutationPlan {
  const { asset, reason, done } = wish;
  const withdrawal = reason === undefined ? undefined : { reason, on: today };
  const off =
    withdrawal &&
    (asset === undefined ? turnOff(data, withdrawal, policy) : turnOffAsset(data, asset, withdrawal, policy));
  const staying = stayingOf(data, today, policy);
  const ticks = done.map((where) => tickOff(data, where, wish, { today, staying }));
  const refused = ticks.find((tick) => 'refused' in tick);
  if (refused !== undefined) return refused;
  const ticked = ticks.flatMap((tick) => ('ticked' in tick ? tick.ticked : []));
  const needless = new Set(
    ticked.flatMap(({ where, placed }) => (placed && staying(placed.asset).has(placed.placement) ? [where] : [])),
  );
  const last = assetsTakenDown(data, ticked, { today, staying });
  const edits = [
    ...(off?.edits ?? []),
    ...ticked.flatMap(({ edits }) => edits),
    ...last.map(({ path }) => set([...path, 'status'], 'retired')),
  ];
  const retired = last.map(({ asset: { use, id }, path }) => {
    const isKept = staying(Number(path.at(-1))).size > 0;
    return `${use} "${id}" is up nowhere else${isKept ? ' but where it may stay' : ''}, and is retired now`;
  });
  const sentences = [
    ...(off === undefined ? [] : [off.sentence]),
    ...(ticked.length > 0 ? [tickedSentence(ticked)] : done.length > 0 ? [`${done.join(', ')} is down already`] : []),
  ];
  return {
    edits,
    sentence: sentences.join('; '),
    notes: [
      ...(off?.notes ?? []),
      ...[...needless].map((where) => `${where} may stay, and needs no --done`),
      ...retired,
    ],
    expectedFindings: ['consent/withdrawn', 'asset/derived'],
  };
}

/** The consent that still runs, in words. While there is some, a takedown without a reason is refused. */
export function consentInTheWay(
  data: CustomerFile,
  asset: string | undefined,
  policy: Policy,
  today: Day,
): string | undefined {
  if (isOut(data)) return undefined;
  const index = (data.assets ?? []).findIndex(({ id }) => id === asset);
  const piece = data.assets?.[index];
  if (piece !== undefined) {
    const exposure = exposuresIfLive(data, today)[index];
    const hasLeft = data.advocates?.some(({ id, status }) => id === piece.advocate && status === 'left');
    if (piece.status === 'retired' || hasLeft || exposure === undefined) return undefined;
    return isCovered(data, exposure, policy) ? `${piece.use} "${piece.id}"` : undefined;
  }
  const running = openRecords(data, today, 'company');
  return running.length === 0 || isPartlyOff(data, policy, today) ? undefined : recordList(running);
}

/** Says whether a part of their consent was withdrawn, and not granted again. The checklist is then of that part. */
const isPartlyOff = (data: CustomerFile, policy: Policy, today: Day): boolean =>
  (data.consent ?? []).some((record) => record.status === 'withdrawn' && !isGrantedAnew(data, record)) ||
  exposures(data, today).some((exposure) => isWithdrawn(data, exposure, policy));

const isGrantedAnew = ({ consent = [] }: CustomerFile, { subject, uses, withdrawn_on = '' }: Consent): boolean =>
  uses.every((use) =>
    consent.some(
      (other) =>
        other.status === 'granted' &&
        (other.subject ?? 'company') === (subject ?? 'company') &&
        other.uses.includes(use) &&
        (other.granted_on ?? '') > withdrawn_on,
    ),
  );

/** Says whether consent runs for it, if only by a contract clause. */
const isCovered = (data: CustomerFile, exposure: Exposure, policy: Policy): boolean =>
  !isBlocking(consentGap(data, exposure, policy));

const isWithdrawn = (data: CustomerFile, exposure: Exposure, policy: Policy): boolean =>
  consentGap(data, exposure, policy)?.kind === 'withdrawn';

interface TurnedOff {
  readonly edits: readonly Edit[];
  readonly sentence: string;
  readonly notes: readonly string[];
}

const OFF_ALREADY: TurnedOff = { edits: [], sentence: 'consent is off already', notes: [] };

/**
 * Withdraws every running or coming grant of the company, and every open request. Exposures without any of them get a
 * record of their own, so that a no is on file for them too.
 */
function turnOff(data: CustomerFile, withdrawal: Withdrawal, policy: Policy): TurnedOff {
  const today = withdrawal.on;
  const records = openRecords(data, today, 'company');
  const after = withWithdrawn(data, records, withdrawal);
  const bare = [...shownBy(after, today), ...engagementExposures(after, today)].filter(
    (exposure) => !isWithdrawn(after, exposure, policy) && withoutStaying(after, exposure, policy) !== undefined,
  );
  const uses = [...new Set(bare.map(({ use }) => use))];
  if (records.length + uses.length === 0) return OFF_ALREADY;
  const own = uses.length === 0 ? [] : [newRecord(after, { uses, ...changesOf(withdrawal) }, { words: 'takedown' })];
  const named = [
    ...(records.length === 0 ? [] : [`withdrew ${recordList(records)}`]),
    ...own.map(({ id }) => `recorded "${id}" for ${uses.join(', ')}, which no grant covered`),
  ];
  return {
    edits: [...records.flatMap((recorded) => editsToMove(recorded, changesOf(withdrawal))), ...own.map(append)],
    sentence: `${named.join(' and ')}, reason: ${withdrawal.reason}`,
    notes: [],
  };
}

/** Assets that are up, or are to go up. */
const shownBy = (data: CustomerFile, today: Day): readonly Exposure[] =>
  exposuresIfLive(data, today).filter((_, index) => isShown(data.assets?.[index], today));

const isShown = (asset: Asset | undefined, today: Day): boolean =>
  asset?.status === 'live' || (asset?.placements ?? []).some(isPlaced(today));

/** Withdraws consent for the use and story of one asset only, so that all other grants stay usable. */
function turnOffAsset(data: CustomerFile, id: string, withdrawal: Withdrawal, policy: Policy): TurnedOff {
  const today = withdrawal.on;
  const index = (data.assets ?? []).findIndex((asset) => asset.id === id);
  const asset = data.assets?.[index];
  const exposure = exposuresIfLive(data, today)[index];
  if (asset === undefined || exposure === undefined || isWithdrawn(data, exposure, policy)) return OFF_ALREADY;
  const { use, story, territories } = asset;
  const scope = { uses: [use], stories: story === undefined ? undefined : [story], territories };
  const may_stay = stayingWords(data, asset, today);
  const record = newRecord(data, { ...scope, ...changesOf(withdrawal), may_stay }, { words: 'takedown' });
  const after = withRecord(data, record);
  const met = (exposure: Exposure) => isWithdrawn(after, exposure, policy) && !isWithdrawn(data, exposure, policy);
  const others = [
    ...shownBy(data, today)
      .filter(({ path }) => path.at(-1) !== index)
      .filter(met)
      .flatMap(({ path }) => data.assets?.[Number(path.at(-1))] ?? [])
      .map((other) => `${other.use} "${other.id}"`),
    ...engagementExposures(data, today)
      .filter(met)
      .map(({ claim }) => claim),
  ];
  const what = `${use}${story === undefined ? '' : ` of the story "${story}"`}${territories === undefined ? '' : ` in ${territories.join(', ')}`}`;
  return {
    edits: [append(record)],
    sentence: `withdrew ${what} ("${record.id}"), reason: ${withdrawal.reason}`,
    notes: [
      ...others.map((other) => `it meets another one too: ${other}`),
      ...versionNote(data, id, today),
      ...leftNote(after, today),
    ],
  };
}

/** The places that every grant for an asset lets it stay at after its end. A takedown of the asset alone keeps that promise. */
function stayingWords(data: CustomerFile, { use, story }: Asset, today: Day): readonly string[] | undefined {
  const grants = openRecords(data, today, 'company').filter(
    ({ record: { status, uses, stories } }) =>
      status === 'granted' && uses.includes(use) && (stories === undefined || (story && stories.includes(story))),
  );
  const [first, ...others] = grants.map(({ record }) => record.may_stay ?? []);
  const words = (first ?? []).filter((place) => others.every((other) => other.includes(place)));
  return words.length === 0 ? undefined : words;
}

/** A note on the versions of an asset that are up, and come down with it. */
function versionNote(data: CustomerFile, id: string, today: Day): readonly string[] {
  const versions = versionsOf(data, id);
  const up = (data.assets ?? []).filter((asset) => asset.id !== id && versions.has(asset.id) && isShown(asset, today));
  const names = up.map((asset) => `${asset.use} "${asset.id}"`);
  return names.length === 0 ? [] : [`what was made from it comes down with it: ${names.join(', ')}`];
}

/** A note on the grants that stay after one asset came down. */
function leftNote(data: CustomerFile, today: Day): readonly string[] {
  const left = openRecords(data, today, 'company').filter(({ record }) => record.status === 'granted');
  return left.length === 0 ? [] : [`the rest stays usable: ${recordList(left)}`];
}

/** An item that is down now, and the edits that record it. */
interface TickedItem {
  readonly where: string;
  readonly what: string;
  readonly edits: readonly Edit[];
  /** The index of the asset, and of the placement that came down. */
  readonly placed?: { readonly asset: number; readonly placement: number };
}

/** The day, and the positions of the placements of an asset that may stay. */
interface TickContext {
  readonly today: Day;
  readonly staying: (asset: number) => ReadonlySet<number>;
}

/** Tells which placements of each asset may stay. */
function stayingOf(data: CustomerFile, today: Day, policy: Policy): TickContext['staying'] {
  const all = exposuresIfLive(data, today);
  return (asset) => {
    const exposure = all[asset];
    return exposure === undefined ? new Set() : stayingPlacements(data, exposure, policy);
  };
}

type TickResult = { readonly ticked: readonly TickedItem[] } | RefusedMutation;

/**
 * Ticks off everything with a name: a place under every asset, an asset, an engagement. Finds no items where it is down
 * already.
 */
function tickOff(
  data: CustomerFile,
  where: string,
  { asset, on }: TakedownWish,
  { today, staying }: TickContext,
): TickResult {
  const wanted = asset === undefined ? undefined : versionsOf(data, asset);
  const assets = (data.assets ?? [])
    .map((piece, index) => ({ piece, index, path: ['assets', index] as Path }))
    .filter(({ piece }) => wanted?.has(piece.id) !== false);
  const placements = assets.flatMap(({ piece, index, path }) =>
    (piece.placements ?? []).flatMap((placement, position) =>
      placement.where === where && isPlaced(today)(placement) ? [{ piece, index, path, placement, position }] : [],
    ),
  );
  const early = placements.find(({ placement: { since = on } }) => since <= today && on < since);
  if (early !== undefined) {
    const refused = `${where} went up on ${early.placement.since}, and cannot have come down on ${on}`;
    return { refused, hint: 'say the day on which it came down: --on YYYY-MM-DD' };
  }
  const whole = assets.filter(({ piece }) => piece.id === where && piece.status !== 'retired');
  const remaining = whole.flatMap(({ piece, index }) =>
    (piece.placements ?? []).filter(
      (placement, position) => isPlaced(today)(placement) && !staying(index).has(position),
    ),
  );
  if (remaining.length > 0) {
    const places = remaining.map((placement) => placement.where);
    const refused = `"${where}" is still in ${places.length === 1 ? 'a place' : `${places.length} places`}: ${places.join(', ')}`;
    return { refused, hint: 'tick off each place: once the last one is down, the asset is retired' };
  }
  return {
    ticked: [
      ...placements.map(({ piece, index, path, placement, position }) => ({
        where,
        what: `${piece.use} "${piece.id}"`,
        edits: [set([...path, 'placements', position, 'removed_on'], removalDay(placement, on))],
        placed: { asset: index, placement: position },
      })),
      ...whole.map(({ piece, path }) => ({
        where,
        what: `${piece.use}, retired`,
        edits: [set([...path, 'status'], 'retired')],
      })),
      ...(asset === undefined ? tickOffEntries(data, where) : []),
    ],
  };
}

const tickOffEntries = ({ activity = [] }: CustomerFile, where: string): readonly TickedItem[] =>
  activity.flatMap((entry, index) =>
    entryName(entry) === where && isToCome(entry)
      ? [
          {
            where,
            what: `${entry.use} of ${entry.on}, cancelled`,
            edits: [set(['activity', index, 'status'], 'cancelled')],
          },
        ]
      : [],
  );

const set = (path: Path, value: string): Edit => ({ op: 'set', path, value });
const isToCome = ({ status }: Activity): boolean => status === 'agreed' || status === 'scheduled';

/** The day of removal. A placement that was to go up later ends on the day on which it would have begun. */
const removalDay = ({ since = '' }: Placement, on: Day): Day => (since > on ? since : on);

/** The assets whose last place came down, so that they retire. */
const assetsTakenDown = (
  data: CustomerFile,
  ticked: readonly TickedItem[],
  { today, staying }: TickContext,
): readonly AssetTakenDown[] =>
  (data.assets ?? []).flatMap((asset, index) => {
    const removed = ticked.flatMap(({ placed }) => (placed?.asset === index ? [placed.placement] : []));
    const isLast = !(asset.placements ?? []).some(
      (placement, position) =>
        isPlaced(today)(placement) && !removed.includes(position) && !staying(index).has(position),
    );
    return removed.length > 0 && isLast && asset.status !== 'retired' ? [{ asset, path: ['assets', index] }] : [];
  });

interface AssetTakenDown {
  readonly asset: Asset;
  readonly path: Path;
}

function tickedSentence(ticked: readonly TickedItem[]): string {
  const places = [...new Set(ticked.map(({ where }) => where))];
  const parts = places.map((place) => {
    const whats = ticked.filter(({ where }) => where === place).map(({ what }) => what);
    return `${place} (${whats.join(', ')})`;
  });
  return `ticked off ${parts.join(', ')}`;
}

/** Every name that can be or was ticked off; first those that are still up. A place that may stay is none. */
export function namesToTick(
  data: CustomerFile,
  asset: string | undefined,
  policy: Policy,
  today: Day,
): readonly string[] {
  const wanted = asset === undefined ? undefined : versionsOf(data, asset);
  const staying = stayingOf(data, today, policy);
  const assets = (data.assets ?? []).filter(({ id }) => wanted?.has(id) !== false);
  const placements = (data.assets ?? []).flatMap(({ id, placements = [] }, index) =>
    wanted?.has(id) === false ? [] : placements.filter((_, position) => !staying(index).has(position)),
  );
  const entries = asset === undefined ? (data.activity ?? []) : [];
  const up = placements.filter(isPlaced(today));
  const names = [
    ...[...up, ...placements].map(({ where }) => where),
    ...assets.map(({ id }) => id),
    ...[...entries.filter(isToCome), ...entries].map(entryName),
  ];
  return [...new Set(names)];
}
