import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import type { Asset, CustomerFile, Placement } from '../model/customer.ts';
import { textHash } from '../text/hash.ts';
import { areEmpty, changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { below, ofItems, ofKeys, ROOT, whole } from './difference.ts';

/** What differs in the material, matched by id, and in the places where it is up. */
export const assetChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.assets, after.assets, ({ id }) => id),
    below(ROOT, 'assets'),
    {
      gone: (asset, spot) => whole(kindOf(asset, undefined), labelOf(asset), spot, asset, undefined),
      both: changesOfAsset,
      added: (asset, spot) => whole(kindOf(undefined, asset), labelOf(asset), spot, undefined, asset),
    },
  );

/** An asset in words: `quote "close-quote"`. */
const labelOf = ({ use, id }: Asset): string => `${use} "${id}"`;

const isLive = (asset: Asset | undefined): boolean => asset?.status === 'live';

function kindOf(before: Asset | undefined, after: Asset | undefined): ChangeKind {
  if (isLive(before) === isLive(after)) return 'text-changed';
  return isLive(after) ? 'asset-published' : 'asset-retired';
}

/** The words, and the hash that says which were approved. */
const WORDS: readonly string[] = ['text', 'approved_text_sha256'] satisfies readonly (keyof Asset)[];

function* changesOfAsset(before: Asset, after: Asset, spot: ChangePaths): Iterable<Difference> {
  const hasPlacements = !areEmpty(before.placements, after.placements);
  const keys = changedKeys(before, after).filter((key) => key !== 'placements' || !hasPlacements);
  const tell = (kind: ChangeKind, wanted: readonly string[]) =>
    ofKeys(kind, labelOf(after), spot, [before, after], wanted);
  const isRewrapped = before.approved_text_sha256 === after.approved_text_sha256 && hashOf(before) === hashOf(after);
  const words = isRewrapped ? [] : keys.filter((key) => WORDS.includes(key));
  const status = keys.filter((key) => key === 'status');
  const told = [...words, ...status];
  yield* tell('quote-changed', words);
  yield* tell(kindOf(before, after), status);
  for (const key of keys.filter((key) => !told.includes(key))) yield* tell('text-changed', [key]);
  yield* placementChanges(before, after, spot);
}

const hashOf = ({ text }: Asset): string | undefined => (text === undefined ? undefined : textHash(text));

/** Placements are matched by where they are; one place can be taken more than once. */
function placementChanges(before: Asset, after: Asset, spot: ChangePaths): Iterable<Difference> {
  const matched = matchLists(
    before.placements,
    after.placements,
    ({ where }) => where,
    ({ since }) => since,
  );
  const label = ({ where }: Placement) => `${labelOf(after)} at ${where}`;
  return ofItems(matched, below(spot, 'placements'), {
    gone: (place, spot) => whole(placementKind(place, undefined), label(place), spot, place, undefined),
    both: (old, now, spot) => ofKeys(placementKind(old, now), label(now), spot, [old, now], changedKeys(old, now)),
    added: (place, spot) => whole(placementKind(undefined, place), label(place), spot, undefined, place),
  });
}

const isUp = (placement: Placement | undefined): boolean =>
  placement !== undefined && placement.removed_on === undefined;

function placementKind(before: Placement | undefined, after: Placement | undefined): ChangeKind {
  if (isUp(before) === isUp(after)) return 'text-changed';
  return isUp(after) ? 'placement-added' : 'placement-removed';
}
