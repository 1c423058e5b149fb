import type { Regions } from '../model/config.ts';
import type { Consent, CustomerFile } from '../model/customer.ts';
import { isActivity } from '../model/use.ts';
import type { BareReason } from './bare-reason.ts';
import { isRefusal, overrules, recordsFor, refusedOn } from './consent-records.ts';
import { type ConsentQuestion, coverageOf, touches } from './coverage.ts';

/**
 * The reasons where a company refused its name, and the use shows it: nobody knows whether they meant this too. A later
 * yes to the name, or one of `grants` to the use itself, overcomes such a refusal.
 */
export function nameReasons(
  data: CustomerFile,
  asked: ConsentQuestion,
  regions: Regions,
  grants: readonly Consent[],
): readonly BareReason[] {
  const { use, subject } = asked;
  if (subject !== 'company' || use === 'name' || isActivity(use)) return [];
  const refusals = recordsFor(data, subject, 'name').filter(({ record }) => isRefusal(record));
  if (refusals.length === 0) return [];
  const ofName = { ...asked, use: 'name' } as const;
  const later = [...grants, ...coverageOf(data, ofName, regions).grants.map(({ record }) => record)];
  return refusals
    .filter(({ record }) => touches(record, ofName, regions))
    .filter(({ record }) => later.every((grant) => overrules(record, grant)))
    .map(({ record, path }): BareReason => {
      const day = refusedOn(record);
      const message = `"${record.id}" refuses the name${day === undefined ? '' : ` since ${day}`}, and ${use} shows it`;
      return { code: 'consent/name-refused', verdict: 'ask', path: [...path, 'status'], message };
    });
}
