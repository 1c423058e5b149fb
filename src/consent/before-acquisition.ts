import type { Policy } from '../model/config.ts';
import type { CustomerFile } from '../model/customer.ts';
import { type ConsentRecord, isBeforeAcquisition, isRunning } from './consent-records.ts';
import { consentQuestion, coverageOf, isOverruled } from './coverage.ts';
import { type Exposure, questionsOf } from './exposure.ts';
import { storiesToTell } from './pairings.ts';

/**
 * The grant of the company under an exposure, where it was given before somebody bought the company, and none since
 * covers the exposure. Undefined where no grant runs: that is a consent gap.
 */
export function grantBeforeAcquisition(
  data: CustomerFile,
  exposure: Exposure,
  policy: Policy,
): ConsentRecord | undefined {
  if (data.acquired_on === undefined) return undefined;
  for (const question of questionsOf(exposure)) {
    const running = storiesToTell(data, question).flatMap((story) => {
      const asked = consentQuestion(question, story?.id, 'company', policy);
      return coverageOf(data, asked, policy.regions).grants.filter(
        (grant) => isRunning(grant.record, question.on) && !isOverruled(grant),
      );
    });
    const [first] = running;
    if (first !== undefined && running.every(({ record }) => isBeforeAcquisition(data, record, question.on)))
      return first;
  }
  return undefined;
}
