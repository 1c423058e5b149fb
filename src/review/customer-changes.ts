import type { Difference } from '../model/change.ts';
import type { CustomerFile, Give, ProductInUse } from '../model/customer.ts';
import { areEmpty, changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { activityChanges } from './activity-changes.ts';
import { advocateChanges } from './advocate-changes.ts';
import { assetChanges } from './asset-changes.ts';
import { consentChanges } from './consent-changes.ts';
import { asWhole, below, ofItems, ofKeys, ROOT, whole } from './difference.ts';
import { limitChanges } from './limit-changes.ts';
import { storyChanges } from './story-changes.ts';

/** Differences between two versions of a customer's file. */
export function* customerChanges(before: CustomerFile, after: CustomerFile): Iterable<Difference> {
  yield* statusChanges(before, after);
  yield* mappingChanges(before, after, 'health');
  yield* excludeChanges(before, after);
  yield* limitChanges(before.limits, after.limits, below(ROOT, 'limits'), {
    looser: 'limit-raised',
    stricter: 'limit-lowered',
    labelOf: (use) => use,
  });
  yield* consentChanges(before, after);
  yield* advocateChanges(before, after);
  yield* storyChanges(before, after);
  yield* assetChanges(before, after);
  yield* activityChanges(before, after);
  yield* productChanges(before, after);
  yield* giveChanges(before, after);
  yield* mappingChanges(before, after, 'contract');
  yield* mappingChanges(before, after, 'owners');
  for (const key of changedKeys(before, after)) {
    const hasOwnKind =
      OWN_KINDS.has(key) && !areEmpty(before[key as keyof CustomerFile], after[key as keyof CustomerFile]);
    if (!hasOwnKind) yield* ofKeys('text-changed', { label: key, paths: ROOT, before, after }, [key]);
  }
}

const STATUS: readonly string[] = ['status', 'paused_until'] satisfies readonly (keyof CustomerFile)[];

/** Keys with their own kinds of change. Every other key is compared as a whole. */
const OWN_KINDS: ReadonlySet<string> = new Set([
  ...STATUS,
  'health',
  'excludes',
  'limits',
  'consent',
  'advocates',
  'stories',
  'assets',
  'activity',
  'products',
  'gives',
  'contract',
  'owners',
] satisfies string[]);

function statusChanges(before: CustomerFile, after: CustomerFile): Iterable<Difference> {
  const keys = changedKeys(before, after).filter((key) => STATUS.includes(key));
  // The two keys of a pause explain each other.
  return ofKeys('status-changed', { label: 'status', paths: ROOT, before, after }, keys.length > 0 ? STATUS : []);
}

function mappingChanges(
  before: CustomerFile,
  after: CustomerFile,
  key: 'health' | 'contract' | 'owners',
): readonly Difference[] {
  const kind = key === 'health' ? 'health-changed' : 'text-changed';
  const [old, now] = [before[key], after[key]];
  const paths = below(ROOT, key);
  if (old !== undefined && now !== undefined)
    return ofKeys(kind, { label: key, paths, before: old, after: now }, changedKeys(old, now));
  return areEmpty(old, now) ? [] : [whole(kind, { label: key, paths, before: old, after: now })];
}

/** Matches exclusions by their spelling: another spelling may exclude somebody else. */
function excludeChanges(before: CustomerFile, after: CustomerFile): Iterable<Difference> {
  return ofItems(
    matchLists(before.excludes, after.excludes, (name) => name),
    below(ROOT, 'excludes'),
    {
      ...asWhole(
        (name) => name,
        // A name may be empty.
        (before) => (before === undefined ? 'exclude-added' : 'exclude-removed'),
      ),
      both: () => [],
    },
  );
}

function productChanges(before: CustomerFile, after: CustomerFile): Iterable<Difference> {
  const matched = matchLists(
    before.products,
    after.products,
    ({ id }) => id,
    ({ since }) => since,
  );
  const label = ({ id }: ProductInUse) => `product ${id}`;
  return ofItems(matched, below(ROOT, 'products'), {
    ...asWhole(label, () => 'text-changed'),
    both: (old, now, paths) =>
      ofKeys('text-changed', { label: label(now), paths, before: old, after: now }, changedKeys(old, now)),
  });
}

function giveChanges(before: CustomerFile, after: CustomerFile): Iterable<Difference> {
  const label = ({ kind, on }: Give) => `${kind} of ${on}`;
  return ofItems(matchLists(before.gives, after.gives, label), below(ROOT, 'gives'), {
    ...asWhole(label, () => 'text-changed'),
    both: (old, now, paths) =>
      ofKeys('text-changed', { label: label(now), paths, before: old, after: now }, changedKeys(old, now)),
  });
}
