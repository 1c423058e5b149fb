import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Reason, Standing, Verdict } from '../model/standing.ts';
import { worstVerdict } from './bare-reason.ts';
import { type Exposure, worstAnswer } from './exposure.ts';
import { withoutStaying } from './may-stay.ts';
import { standing } from './standing.ts';

/** The worst answer about an exposure, without the placements that may stay. */
export interface ExposureStanding {
  readonly exposure: Exposure;
  readonly answer: Standing;
  readonly territory: string | undefined;
  readonly verdict: Verdict;
  /** The reasons that count. The end of consent is none where all of it may stay. */
  readonly reasons: readonly Reason[];
}

/** Judges an exposure; undefined where the verdict is none of those wanted. */
export function exposureStanding(
  customer: Customer,
  shown: Exposure,
  policy: Policy,
  wanted: readonly Verdict[],
): ExposureStanding | undefined {
  const left = withoutStaying(customer.data, shown, policy);
  const exposure = left ?? shown;
  const worst = worstAnswer(customer, exposure, policy);
  if (worst === undefined || (left !== undefined && !wanted.includes(worst.verdict))) return undefined;
  const answer = standing(customer, worst.question, policy);
  const reasons = left === undefined ? answer.reasons.filter((reason) => !isOfConsent(reason)) : answer.reasons;
  const verdict = left === undefined ? worstVerdict(reasons) : worst.verdict;
  return wanted.includes(verdict)
    ? { exposure, answer, territory: worst.question.territory, verdict, reasons }
    : undefined;
}

/** Says that a reason is about the consent of the company or of a person. */
export const isOfConsent = ({ code }: Pick<Reason, 'code'>): boolean =>
  /^(?:consent|contract)\/|^advocate\/consent$/.test(code);
