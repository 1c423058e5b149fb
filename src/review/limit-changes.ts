import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import type { Limit, Limits } from '../model/customer.ts';
import { changedKeys } from '../values/equality.ts';
import { below, ofKeys, whole } from './difference.ts';
import { type Shift, shiftOfDurations, shiftOfRanks } from './shift.ts';

/** What it is called here to allow more, and to allow less; and how a reader calls the limit of a use. */
export interface LimitWords {
  readonly looser: ChangeKind;
  readonly stricter: ChangeKind;
  labelOf(use: string): string;
}

/** What differs in a set of limits. A use without a limit is allowed more than one that has one. */
export function* limitChanges(
  before: Limits | undefined,
  after: Limits | undefined,
  spot: ChangePaths,
  { looser, stricter, labelOf }: LimitWords,
): Iterable<Difference> {
  const [olds, news] = [before ?? {}, after ?? {}];
  for (const key of changedKeys(olds, news)) {
    const [old, now] = [olds[key as keyof Limits], news[key as keyof Limits]];
    const place = below(spot, key);
    const label = labelOf(key);
    if (key.startsWith('x-')) yield whole('text-changed', label, place, old, now);
    else if (old === undefined) yield whole(stricter, label, place, old, now);
    else if (now === undefined) yield whole(looser, label, place, old, now);
    else {
      const shifts = changedKeys(old, now).map((changed) => ({ changed, ...shiftOf(changed, old, now) }));
      const tell = (kind: ChangeKind, isOf: (shift: Shift) => boolean) =>
        ofKeys(
          kind,
          label,
          place,
          [old, now],
          shifts.filter(isOf).map(({ changed }) => changed),
        );
      yield* tell(looser, ({ wider }) => wider);
      yield* tell(stricter, ({ narrower }) => narrower);
      yield* tell('text-changed', ({ wider, narrower }) => !wider && !narrower);
    }
  }
}

/** How a key of a limit changes what it allows: more of them, or the same within a shorter time. */
function shiftOf(key: string, before: Limit, after: Limit): Shift {
  if (key === 'max') return shiftOfRanks(before.max, after.max);
  // What is never allowed is not allowed over any time.
  if (key !== 'per' || before.max === 0 || after.max === 0) return { wider: false, narrower: false };
  return shiftOfDurations(after.per, before.per);
}
