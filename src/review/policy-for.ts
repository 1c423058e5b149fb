import { personalEntries } from '../consent/ledger.ts';
import type { Policy } from '../model/config.ts';
import type { CustomerFile, Limits } from '../model/customer.ts';

/**
 * What of a policy can decide an answer about a customer: two that have it in common give the same answers. A limit or a
 * rest says nothing of a use that is not in the ledger, unless it forbids the use altogether.
 */
export function policyFor(data: CustomerFile, { limits, rest, health, advocate, regions }: Policy): unknown {
  const uses = [...new Set(personalEntries(data).map(({ activity }) => activity.use))];
  const holding = (all: Limits) =>
    Object.entries(all).filter(([use, { max }]) => max === 0 || uses.some((logged) => use === logged || use === 'any'));
  // A record that names no territory is read alike whatever countries they have.
  const isLimited = [...(data.consent ?? []), ...(data.assets ?? [])].some(
    ({ territories }) => territories !== undefined,
  );
  return {
    rest: uses.map((use) => [use, rest[use] ?? rest.any]),
    limits: [holding(limits.advocate), holding(limits.customer)],
    health,
    advocate,
    regions: isLimited ? regions : undefined,
  };
}
