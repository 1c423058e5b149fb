import type { Policy } from '../model/config.ts';
import type { Consent, CustomerFile } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import { recordsFor, refusedOn } from './consent-records.ts';
import type { Exposure } from './exposure.ts';

/**
 * Computes the last day on which something may still be up after a refusal: the earliest of what policy says and of what
 * any record for its use promised them, the company or the person. A refusal without a day leaves no time.
 */
export function takedownDay(
  data: CustomerFile,
  { use, advocate }: Pick<Exposure, 'use' | 'advocate'>,
  refusal: Consent,
  { policy, today }: { readonly policy: Policy; readonly today: Day },
): Day {
  const day = refusedOn(refusal);
  if (day === undefined) return today;
  const records = ['company', ...(advocate === undefined ? [] : [advocate])].flatMap((subject) =>
    recordsFor(data, subject, use),
  );
  const terms = records.flatMap(({ record }) => record.takedown_within ?? []);
  return [policy.takedown.within, ...terms]
    .map((term) => addDuration(day, term))
    .reduce((earliest, other) => (other < earliest ? other : earliest));
}
