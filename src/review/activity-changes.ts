import { peopleIn } from '../consent/ledger-entry.ts';
import type { ChangePaths, Difference } from '../model/change.ts';
import type { Activity, CustomerFile } from '../model/customer.ts';
import { changedKeys } from '../values/equality.ts';
import { type IndexedItem, type MatchedItems, matchItems, withIndexes } from '../values/match-items.ts';
import { asWhole, below, metWords, ofItems, ofKeys, ROOT } from './difference.ts';

/** Differences in the ledger. An entry may progress, but its facts stay. */
export const activityChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(matchEntries(withIndexes(before.activity), withIndexes(after.activity)), below(ROOT, 'activity'), {
    ...asWhole(
      (entry) => labelOf(entry) + metWords(entry),
      (before) => (before ? 'activity-rewritten' : 'activity-logged'),
    ),
    both: entryChanges,
  });

/** An entry in words: `reference-call of 2026-08-04 (completed) with pat-doe`. */
const labelOf = (entry: Activity): string => {
  const people = peopleIn(entry);
  return `${entry.use} of ${entry.on} (${entry.status})${people.length === 0 ? '' : ` with ${people.join(' and ')}`}`;
};

/**
 * Matches entries by id, then by their subject and the nearest day. Two entries with different ids are never the same.
 */
function matchEntries(
  before: readonly IndexedItem<Activity>[],
  after: readonly IndexedItem<Activity>[],
): MatchedItems<Activity> {
  const about = ({ use, advocate, requested_by, opportunity }: Activity) =>
    JSON.stringify([use, advocate, requested_by, opportunity]);
  const matchAbout = (olds: readonly IndexedItem<Activity>[], news: readonly IndexedItem<Activity>[]) =>
    matchItems(olds, news, about, ({ on }) => on);
  const isNamed = ({ item }: IndexedItem<Activity>) => item.id !== undefined;
  const isUnnamed = (one: IndexedItem<Activity>) => !isNamed(one);

  const named = matchItems(before, after, ({ id }) => id);
  const unnamed = matchAbout(named.removed.filter(isUnnamed), named.added.filter(isUnnamed));
  const nameGiven = matchAbout(unnamed.removed, named.added.filter(isNamed));
  const nameTaken = matchAbout(named.removed.filter(isNamed), unnamed.added);
  const inOrder = (a: IndexedItem<Activity>, b: IndexedItem<Activity>) => a.index - b.index;
  return {
    pairs: [named, unnamed, nameGiven, nameTaken].flatMap(({ pairs }) => pairs).sort(([, a], [, b]) => inOrder(a, b)),
    removed: [...nameGiven.removed, ...nameTaken.removed].sort(inOrder),
    added: [...nameGiven.added, ...nameTaken.added].sort(inOrder),
  };
}

const PROGRESS: Readonly<Record<Activity['status'], number>> = {
  asked: 0,
  agreed: 1,
  scheduled: 2,
  completed: 3,
  cancelled: 3,
  'no-show': 3,
  declined: 3,
};

/** Facts, which may be filled in later but not changed then. */
const FACTS: readonly string[] = [
  'asked_on',
  'use',
  'advocate',
  'advocates',
  'story',
  'prospect',
  'place',
  'requested_by',
  'opportunity',
] satisfies readonly (keyof Activity)[];

/** Who agreed to this one, and when. A reviewer looks at what is filled in. */
const APPROVAL: readonly string[] = ['approved_by', 'approved_on'] satisfies readonly (keyof Activity)[];

/** Keys that become known after the event, and may change with it. */
const OUTCOME: readonly string[] = ['result', 'despite'] satisfies readonly (keyof Activity)[];

function* entryChanges(before: Activity, after: Activity, paths: ChangePaths): Iterable<Difference> {
  const isOpen = PROGRESS[before.status] < PROGRESS.completed;
  const isFilledIn = (key: string) => !(key in before);
  const isUpdate = (key: string): boolean => {
    if (key === 'status') return PROGRESS[after.status] > PROGRESS[before.status];
    if (key === 'on') return isOpen;
    return OUTCOME.includes(key) ? key in after : isFilledIn(key);
  };
  const keys = changedKeys(before, after);
  const ledger = keys.filter(
    (key) => ['status', 'on', ...FACTS, ...OUTCOME].includes(key) || (APPROVAL.includes(key) && !isFilledIn(key)),
  );
  const differenceOf = (kind: Difference['kind'], wanted: readonly string[]) =>
    ofKeys(kind, { label: labelOf(before), paths, before, after }, wanted);
  yield* differenceOf('activity-updated', ledger.filter(isUpdate));
  yield* differenceOf(
    'activity-rewritten',
    ledger.filter((key) => !isUpdate(key)),
  );
  yield* differenceOf(
    'text-changed',
    keys.filter((key) => !ledger.includes(key)),
  );
}
