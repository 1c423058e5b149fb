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
    const [old, now] = [olds[key as keyof Limits], news[key as keyof Limits]];
    const place = below(paths, key);
    const label = labelOf(key);
    if (key.startsWith('x-')) yield whole('text-changed', { label, paths: place, before: old, after: now });
    else if (old === undefined) yield whole(stricter, { label, paths: place, before: old, after: now });
    else if (now === undefined) yield whole(looser, { label, paths: place, before: old, after: now });
    else {
      const shifts = changedKeys(old, now).map((changed) => ({ changed, ...shiftOf(changed, old, now) }));
      const differenceOf = (kind: ChangeKind, isOf: (shift: Shift) => boolean) =>
        ofKeys(
          kind,
          { label, paths: place, before: old, after: now },
          shifts.filter(isOf).map(({ changed }) => changed),
        );
      yield* differenceOf(looser, ({ wider }) => wider);
      yield* differenceOf(stricter, ({ narrower }) => narrower);
      yield* differenceOf('text-changed', ({ wider, narrower }) => !wider && !narrower);
    }
  }
}

/** Compares one key of a limit: it allows more with a higher number, or with a shorter period. */
function shiftOf(key: string, before: Limit, after: Limit): Shift {
  if (key === 'max') return shiftOfRanks(before.max, after.max);
  // A limit of 0 is not looser over any period.
  if (key !== 'per' || before.max === 0 || after.max === 0) return { wider: false, narrower: false };
  return shiftOfPeriods(before.per, after.per);
}
