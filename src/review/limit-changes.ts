import { limitKey } from '../consent/ledger.ts';
import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import type { Limit, Limits } from '../model/customer.ts';
import { changedKeys } from '../values/equality.ts';
import { below, ofKeys, whole } from './difference.ts';
import { type Shift, shiftOfPeriods, shiftOfRanks } from './shift.ts';

/** The kinds of change for a looser and a stricter limit, and the label of the limit of a use. */
export interface LimitWords {
  readonly looser: ChangeKind;
  readonly stricter: ChangeKind;
  labelOf(use: string): string;
}

/** Differences in a set of limits. A use without a limit is allowed more than one with any. */
export function* limitChanges(
  before: Limits | undefined,
  after: Limits | undefined,
  paths: ChangePaths,
  { looser, stricter, labelOf }: LimitWords,
): Iterable<Difference> {
  const [olds, news] = [before ?? {}, after ?? {}];
  for (const key of changedKeys(olds, news)) {
    const [old, now] = [olds, news].map((limits) => limits[limitKey(limits, key) as keyof Limits]);
    const place = below(paths, key);
    const label = labelOf(key);
    if (key.startsWith('x-')) yield whole('text-changed', { label, paths: place, before: old, after: now });
    else if (old === undefined) yield whole(stricter, { label, paths: place, before: old, after: now });
    else if (now === undefined) yield whole(looser, { label, paths: place, before: old, after: now });
    else yield* shiftsOf(old, now, { isOwn: key in olds && key in news, looser, stricter }, { label, paths: place });
  }
}

function* shiftsOf(
  before: Limit,
  after: Limit,
  { isOwn, looser, stricter }: { readonly isOwn: boolean; readonly looser: ChangeKind; readonly stricter: ChangeKind },
  place: { readonly label: string; readonly paths: ChangePaths },
): Iterable<Difference> {
  const shifts = changedKeys(before, after).map((changed) => ({ changed, ...shiftOf(changed, before, after) }));
  const differenceOf = (kind: ChangeKind, isOf: (shift: Shift) => boolean): Iterable<Difference> => {
    const keys = shifts.filter(isOf).map(({ changed }) => changed);
    // The limit of another use is not at this place, so that its keys cannot be named.
    if (isOwn || keys.length === 0) return ofKeys(kind, { ...place, before, after }, keys);
    return [whole(kind, { ...place, before, after })];
  };
  yield* differenceOf(looser, ({ wider }) => wider);
  yield* differenceOf(stricter, ({ narrower }) => narrower);
  yield* differenceOf('text-changed', ({ wider, narrower }) => !wider && !narrower);
  if (shifts.length === 0) yield whole('text-changed', { ...place, before, after });
}

/** Compares one key of a limit: it allows more with a higher number, or with a shorter period. */
function shiftOf(key: string, before: Limit, after: Limit): Shift {
  if (key === 'max') return shiftOfRanks(before.max, after.max);
  // A limit of 0 is not looser over any period.
  if (key !== 'per' || before.max === 0 || after.max === 0) return { wider: false, narrower: false };
  return shiftOfPeriods(before.per, after.per);
}
