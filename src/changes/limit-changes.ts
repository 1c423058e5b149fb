import type { ChangeKind, Difference, Spot } from '../model/change.ts';
import type { Limit, Limits } from '../model/customer.ts';
import { addDuration, type Day, type Duration, daysBetween } from '../model/day.ts';
import { below, ofKeys, whole } from './difference.ts';
import { changedKeys } from './same.ts';

// Months and years have no length of their own: they are measured from the first day of a year without a leap day.
const FIXED_DAY: Day = '2026-01-01';

/** How many days a duration is, from a fixed day on. */
export const lengthOf = (duration: Duration): number => daysBetween(FIXED_DAY, addDuration(FIXED_DAY, duration));

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
  spot: Spot,
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
      const keys = changedKeys(old, now);
      const tell = (kind: ChangeKind, sign: number) =>
        ofKeys(
          kind,
          label,
          place,
          [old, now],
          keys.filter((changed) => moreOf(changed, old, now) === sign),
        );
      yield* tell(looser, 1);
      yield* tell(stricter, -1);
      yield* tell('text-changed', 0);
    }
  }
}

/** 1 where a key of a limit allows more than it did, -1 where it allows less, else 0. */
function moreOf(key: string, before: Limit, after: Limit): number {
  if (key === 'max') return Math.sign(after.max - before.max);
  return key === 'per' ? Math.sign(lengthOf(before.per) - lengthOf(after.per)) : 0;
}
