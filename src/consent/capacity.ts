import type { Policy } from '../model/config.ts';
import type { CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { isActivity } from '../model/use.ts';
import { type AppliedLimit, countOn, freeAgainOn, limitsFor, restsUntil } from './ledger.ts';

/** The engagements that one advocate can still take on. */
export interface AdvocateCapacity {
  readonly advocate: string;
  /** The day on which the rest after or around an engagement is over; undefined where none runs. */
  readonly restsUntil: Day | undefined;
  readonly uses: readonly UseCapacity[];
}

/** The engagements of one use that the strictest limit still allows. */
export interface UseCapacity {
  readonly use: Use;
  /** The number left within the limits today; undefined where there is no limit. */
  readonly left: number | undefined;
  /** The day on which a limit allows one again, where none is left; undefined where no such day is known. */
  readonly from: Day | undefined;
}

/** The capacity of each advocate who has not left, for the activities they are willing to do. */
export const capacityOf = (data: CustomerFile, on: Day, policy: Policy): readonly AdvocateCapacity[] =>
  (data.advocates ?? [])
    .filter(({ status }) => status !== 'left')
    .map(({ id, uses = [] }) => ({
      advocate: id,
      restsUntil: restsUntil(data, id, on, policy),
      uses: uses
        .filter(isActivity)
        .map((use) => ({ use, ...capacityUnder(limitsFor(data, { advocate: id, use }, policy), on) })),
    }));

function capacityUnder(limits: readonly AppliedLimit[], on: Day): Omit<UseCapacity, 'use'> {
  const lefts = limits.map((applied) => Math.max(applied.limit.max - countOn(applied, on), 0));
  const left = lefts.length === 0 ? undefined : Math.min(...lefts);
  if (left !== 0) return { left, from: undefined };
  const days = limits.filter((_, index) => lefts[index] === 0).map((applied) => freeAgainOn(applied, on));
  const known = days.flatMap((day) => day ?? []);
  return { left, from: known.length < days.length ? undefined : known.sort().at(-1) };
}
