import type { Policy, Regions } from '../model/config.ts';
import type { Consent, CustomerFile } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
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

/** The day from which a refused use may be asked for again; undefined where a withdrawal names none. */
export const mayAskAgainOn = (record: Consent, { decline }: Policy): Day | undefined =>
  record.ask_again_on ?? (record.declined_on && addDuration(record.declined_on, decline.ask_again_after));

/** A refusal in words: `"press-2025" was declined on 2025-06-02`. */
export const refusalLabel = (record: Consent): string =>
  `"${record.id}" was ${record.status}${refusedOn(record) === undefined ? '' : ` on ${refusedOn(record)}`}`;
