import { personalEntries } from '../consent/ledger.ts';
import type { Policy } from '../model/config.ts';
import type { CustomerFile, Limits } from '../model/customer.ts';

/**
 * The part of a policy that can decide an answer about a customer. Two policies with the same part give the same
 * answers. A limit or a rest matters only for a use in the ledger, unless it forbids the use.
 */
export function policyFor(
  data: CustomerFile,
  { limits, rest, health, advocate, regions, fiscal_year_starts }: Policy,
): unknown {
  const uses = [...new Set(personalEntries(data).map(({ activity }) => activity.use))];
  const holding = (all: Limits) =>
    Object.entries(all).filter(([use, { max }]) => max === 0 || uses.some((logged) => use === logged || use === 'any'));
  // Countries of regions matter only to a record or asset that names territories.
  const isLimited = [...(data.consent ?? []), ...(data.assets ?? [])].some(
    ({ territories }) => territories !== undefined,
  );
  return {
    rest: uses.map((use) => [use, rest[use] ?? rest.any]),
    limits: [holding(limits.advocate), holding(limits.customer)],
    fiscal_year_starts,
    health,
    advocate,
    regions: isLimited ? regions : undefined,
  };
}
