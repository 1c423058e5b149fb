import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import type { Asset, CustomerFile, Placement } from '../model/customer.ts';
import { textHash } from '../text/hash.ts';
import { areEmpty, changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { asWhole, below, metWords, ofItems, ofKeys, ROOT } from './difference.ts';

/** Differences in the assets, matched by id, and in their placements. */
export const assetChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.assets, after.assets, ({ id }) => id),
    below(ROOT, 'assets'),
    {
      ...asWhole(labelOf, kindOf),
      both: changesOfAsset,
    },
  );

/** An asset in words: `quote "close-quote"`. */
const labelOf = ({ use, id }: Asset): string => `${use} "${id}"`;

const isLive = (asset: Asset | undefined): boolean => asset?.status === 'live';

function kindOf(before: Asset | undefined, after: Asset | undefined): ChangeKind {
  if (isLive(before) === isLive(after)) return 'text-changed';
  return isLive(after) ? 'asset-published' : 'asset-retired';
}

/** The words, and the hash of the approved ones. */
const WORDS: readonly string[] = ['text', 'approved_text_sha256'] satisfies readonly (keyof Asset)[];

/** Who approved the words, and the proof. */
const APPROVAL: readonly string[] = [
  'approved_by',
  'approved_on',
  'approval_evidence',
] satisfies readonly (keyof Asset)[];

/** The approval of words in words: what was never written is said as such. */
const approvalWords = ({ approved_by = 'nobody named', approval_evidence: evidence }: Asset): string =>
  ` (approved by ${approved_by}, ${evidence === undefined ? 'no evidence on record' : `evidence ${evidence}`})`;

function* changesOfAsset(before: Asset, after: Asset, paths: ChangePaths): Iterable<Difference> {
  const hasPlacements = !areEmpty(before.placements, after.placements);
  const keys = changedKeys(before, after).filter((key) => key !== 'placements' || !hasPlacements);
  const differenceOf = (kind: ChangeKind, wanted: readonly string[], label = labelOf(after)) =>
    ofKeys(kind, { label, paths, before, after }, wanted);
  const isRewrapped = before.approved_text_sha256 === after.approved_text_sha256 && hashOf(before) === hashOf(after);
  const words = keys.filter((key) => APPROVAL.includes(key) || (!isRewrapped && WORDS.includes(key)));
  const status = keys.filter((key) => key === 'status');
  const proof = keys.filter((key) => key === 'approved_file_sha256');
  const ownKeys = [...words, ...proof, ...status];
  const isApproval = words.includes('approved_text_sha256') && after.approved_text_sha256 !== undefined;
  yield* differenceOf('quote-changed', words, `${labelOf(after)}${isApproval ? approvalWords(after) : ''}`);
  yield* differenceOf('evidence-changed', proof);
  yield* differenceOf(kindOf(before, after), status);
  for (const key of keys.filter((key) => !ownKeys.includes(key))) yield* differenceOf('text-changed', [key]);
  yield* placementChanges(before, after, paths);
}

const hashOf = ({ text }: Asset): string | undefined => (text === undefined ? undefined : textHash(text));

/** Matches placements by their place. One place can be taken more than once. */
function placementChanges(before: Asset, after: Asset, paths: ChangePaths): Iterable<Difference> {
  const matched = matchLists(
    before.placements,
    after.placements,
    ({ where }) => where,
    ({ since }) => since,
  );
  const label = ({ where }: Placement) => `${labelOf(after)} at ${where}`;
  return ofItems(matched, below(paths, 'placements'), {
    ...asWhole((placement) => label(placement) + metWords(placement), placementKind),
    both: (old, now, paths) =>
      ofKeys(placementKind(old, now), { label: label(now), paths, before: old, after: now }, changedKeys(old, now)),
  });
}

const isUp = (placement: Placement | undefined): boolean =>
  placement !== undefined && placement.removed_on === undefined;

function placementKind(before: Placement | undefined, after: Placement | undefined): ChangeKind {
  if (isUp(before) === isUp(after)) return 'text-changed';
  return isUp(after) ? 'placement-added' : 'placement-removed';
}
