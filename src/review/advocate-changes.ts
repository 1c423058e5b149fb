import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import type { Advocate, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { areEmpty, changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { asWhole, below, ofItems, ofKeys, ROOT } from './difference.ts';
import { limitChanges } from './limit-changes.ts';

/** Keys that say whether somebody may be asked, and from when. */
const AVAILABILITY: readonly string[] = ['status', 'rest_until'] satisfies readonly (keyof Advocate)[];

/** Keys that say whether they would do it. */
const WILLINGNESS: readonly string[] = ['uses', 'verified_on'] satisfies readonly (keyof Advocate)[];

/** Differences in the advocates, matched by id. */
export const advocateChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.advocates, after.advocates, ({ id }) => id),
    below(ROOT, 'advocates'),
    {
      ...asWhole(
        ({ id }) => id,
        (before, after) => {
          if ([before, after].some((one) => one !== undefined && hasLeft(one))) return 'advocate-changed';
          return before ? 'advocate-left' : 'advocate-added';
        },
      ),
      both: personChanges,
    },
  );

function* personChanges(before: Advocate, after: Advocate, paths: ChangePaths): Iterable<Difference> {
  const hasLimits = !areEmpty(before.limits, after.limits);
  const keys = changedKeys(before, after).filter((key) => key !== 'limits' || !hasLimits);
  const differenceOf = (kind: ChangeKind, isOf: (key: string) => boolean) =>
    ofKeys(kind, { label: after.id, paths, before, after }, keys.filter(isOf));
  yield* differenceOf(availabilityKind(before, after), (key) => AVAILABILITY.includes(key));
  yield* differenceOf('advocate-changed', (key) => WILLINGNESS.includes(key));
  yield* differenceOf('advocate-changed', (key) => !AVAILABILITY.includes(key) && !WILLINGNESS.includes(key));
  yield* limitChanges(before.limits, after.limits, below(paths, 'limits'), {
    looser: 'limit-raised',
    stricter: 'limit-lowered',
    labelOf: (use) => `${use} of ${after.id}`,
  });
}

function availabilityKind(before: Advocate, after: Advocate): ChangeKind {
  const by = PRESENCE[after.status ?? 'active'] - PRESENCE[before.status ?? 'active'];
  if (by > 0) return 'advocate-returned';
  if (hasLeft(after) && by < 0) return 'advocate-left';
  return restsUntil(after) < restsUntil(before) ? 'rest-shortened' : 'advocate-changed';
}

const PRESENCE: Readonly<Record<NonNullable<Advocate['status']>, number>> = { left: 0, resting: 1, active: 2 };

/** The day on which a rest ends; without a rest before all days, and without an end after all days. */
const restsUntil = ({ status, rest_until }: Advocate): Day => rest_until ?? (status === 'resting' ? '~' : '');

const hasLeft = ({ status }: Advocate): boolean => status === 'left';
