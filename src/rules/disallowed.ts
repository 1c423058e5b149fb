import { consentGap, isBlocking } from '../consent/consent-gap.ts';
import { productReasons } from '../consent/customer-reasons.ts';
import { type Exposure, exposures } from '../consent/exposure.ts';
import { exposureStanding, isOfConsent } from '../consent/exposure-standing.ts';
import { entryAt } from '../consent/ledger.ts';
import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type Library, soundCustomers } from '../model/library.ts';
import type { Reason, Standing, Verdict } from '../model/standing.ts';
import { exceededLimit } from './advocate/overused.ts';
import { brokenRests } from './advocate/unrested.ts';

/** An exposure that standing does not allow, and the reasons. */
export interface DisallowedExposure {
  readonly customer: Customer;
  readonly exposure: Exposure;
  readonly answer: Standing;
  /** The territory of the answer; undefined where the exposure names none. */
  readonly territory: string | undefined;
  /** Never empty. */
  readonly reasons: readonly Reason[];
}

/**
 * The exposures of all sound customers to which standing gives a verdict, unless another rule reports a reason for it.
 * Each exposure is asked about on its own day. The worst of its territories counts. Where all its placements may stay,
 * reasons about consent do not count.
 */
export function* disallowedExposures(library: Library, today: Day, verdict: Verdict): Iterable<DisallowedExposure> {
  const { policy } = library.config;
  for (const customer of soundCustomers(library)) {
    for (const shown of exposures(customer.data, today)) {
      const found = exposureStanding(customer, shown, policy, [verdict]);
      if (found === undefined) continue;
      const { exposure, answer, territory } = found;
      const isReported = reportedTest(customer, exposure, today, policy);
      const reasons = found.reasons.filter((reason) => reason.verdict === verdict);
      if (!reasons.some(isReported)) yield { customer, exposure, answer, territory, reasons };
    }
  }
}

/** Says that another rule reports a reason for an exposure, so that one mistake is one finding. */
function reportedTest(customer: Customer, exposure: Exposure, today: Day, policy: Policy): (reason: Reason) => boolean {
  const { data } = customer;
  const hasGap = isBlocking(consentGap(data, exposure, policy));
  const entry = exposure.isAsset ? undefined : entryAt(data, Number(exposure.path.at(-1)));
  return ({ code }) => {
    // A broken or missing parent is a finding of its own.
    if (code === 'health/red' || code === 'file/broken') return true;
    if (code === 'advocate/left') return exposure.advocate !== undefined;
    if (code === 'customer/not-using') return notUsingReason(data, exposure) !== undefined;
    if (code === 'advocate/overused' || code === 'customer/overused')
      return entry !== undefined && exceededLimit(customer, entry, today, policy) !== undefined;
    if (code === 'advocate/unrested')
      return entry !== undefined && brokenRests(customer, entry, today, policy) !== undefined;
    return hasGap && isOfConsent({ code });
  };
}

/** The reason for which an exposure is about unused products; undefined where they are in use. */
export const notUsingReason = (data: CustomerFile, { story }: Exposure) =>
  productReasons(
    data,
    data.stories?.find(({ id }) => id === story),
  ).find(({ code }) => code === 'customer/not-using');
