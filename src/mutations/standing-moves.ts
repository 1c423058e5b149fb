import { verdictOf } from '../consent/standing.ts';
import { validate } from '../library/validate.ts';
import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { USES } from '../model/use.ts';
import { addTo } from '../text/groups.ts';

/**
 * Says what other data make of the standing of each use: `ready → no: quote, video`. None where nothing moves, or where
 * the data are not sound: then they are refused anyhow.
 */
export function standingMoves(customer: Customer, data: CustomerFile, policy: Policy, today: Day): readonly string[] {
  if (validate('customer', data, customer.file).length > 0) return [];
  const moved = new Map<string, Use[]>();
  for (const use of USES) {
    const [old, now] = [customer, { ...customer, data }].map((one) => verdictOf(one, { on: today, use }, policy));
    if (old !== now) addTo(moved, `${old} → ${now}`, use);
  }
  return [...moved].map(([move, uses]) => `${move}: ${uses.join(', ')}`);
}
