import type { Policy, Regions } from '../model/config.ts';
import type { Consent, CustomerFile } from '../model/customer.ts';
import { addDuration, type Day, type Duration } from '../model/day.ts';
import { type ConsentRecord, isRefusal, recordsFor, refusedOn } from './consent-records.ts';
import { covers, refusesAll, type Scope } from './coverage.ts';

/** The declines and withdrawals of a whole scope that no later grant has replaced. */
export function refusalsInForce(
  data: CustomerFile,
  subject: string,
  scope: Scope,
  regions: Regions,
): readonly ConsentRecord[] {
  const records = recordsFor(data, subject, scope.use);
  const grantDays = records.flatMap(({ record }) =>
    record.status === 'granted' && covers(record, scope, regions) ? [record.granted_on ?? ''] : [],
  );
  const lastGrantDay = grantDays.reduce((last, day) => (day > last ? day : last), '');
  return records.filter(
    ({ record }) =>
      isRefusal(record) && (refusedOn(record) ?? '') >= lastGrantDay && refusesAll(record, scope, regions),
  );
}

/** The answer in place of a day where a use is never to be asked for again. As text it is later than any day. */
export const NEVER = 'never';

/**
 * The day from which a refused use may be asked for again, or NEVER; undefined where a withdrawal names none. A day that
 * they named themselves goes before the policy.
 */
export function mayAskAgainOn(record: Consent, { decline }: Policy): Day | typeof NEVER | undefined {
  const { status, ask_again_on, declined_on, reason } = record;
  if (ask_again_on !== undefined) return ask_again_on;
  const after = leftAloneFor(reason, decline);
  if (after === NEVER && status === 'declined') return NEVER;
  return declined_on && addDuration(declined_on, after === NEVER ? decline.ask_again_after : after);
}

/** How long a decline for a reason is left alone by policy. */
export const leftAloneFor = (reason: Consent['reason'], decline: Policy['decline']): Duration | typeof NEVER =>
  (reason && decline.by_reason[reason]) ?? decline.ask_again_after;

/** The end of a refusal in words: `not to be raised again before 2027-06-02`. */
export const againWords = (until: Day | typeof NEVER): string =>
  until === NEVER ? 'never to be raised again' : `not to be raised again before ${until}`;

/** A refusal in words: `"press-2025" was declined on 2025-06-02`. */
export const refusalLabel = (record: Consent): string =>
  `"${record.id}" was ${record.status}${refusedOn(record) === undefined ? '' : ` on ${refusedOn(record)}`}`;
