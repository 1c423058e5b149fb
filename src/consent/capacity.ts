import type { Policy } from '../model/config.ts';
import type { CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { isActivity } from '../model/use.ts';
import { countOn, freeAgainOn, limitsFor, restsUntil } from './ledger.ts';

/** How much one advocate can still be asked for. */
export interface AdvocateCapacity {
  readonly advocate: string;
  /** The day on which the rest after or around an engagement is over; undefined where none runs. */
  readonly restsUntil: Day | undefined;
  readonly uses: readonly UseCapacity[];
}

/** How much is left of a use under the strictest limit. */
export interface UseCapacity {
  readonly use: Use;
  /** How many more would be within the limits today; undefined where nothing limits it. */
  readonly left: number | undefined;
  /** With nothing left: the day on which there is room again; undefined where none is known. */
  readonly from: Day | undefined;
}

/** The room of each advocate who has not left, for the activities they are willing to do. */
export const capacityOf = (data: CustomerFile, on: Day, policy: Policy): readonly AdvocateCapacity[] =>
  (data.advocates ?? [])
    .filter(({ status }) => status !== 'left')
    .map(({ id, uses = [] }) => ({
      advocate: id,
      restsUntil: restsUntil(data, id, on, policy),
      uses: uses.filter(isActivity).map((use) => useCapacity(data, id, use, on, policy)),
    }));

function useCapacity(data: CustomerFile, advocate: string, use: Use, on: Day, policy: Policy): UseCapacity {
  const limits = limitsFor(data, { advocate, use }, policy);
  const lefts = limits.map((applied) => Math.max(applied.limit.max - countOn(applied, on), 0));
  const left = lefts.length === 0 ? undefined : Math.min(...lefts);
  if (left !== 0) return { use, left, from: undefined };
  const days = limits.filter((_, at) => lefts[at] === 0).map((applied) => freeAgainOn(applied, on));
  const known = days.flatMap((day) => day ?? []);
  return { use, left, from: known.length < days.length ? undefined : known.sort().at(-1) };
}
