import { type ConsentRecord, refusedOn } from '../consent/consent-records.ts';
import { covers, recordScopes, type Scope } from '../consent/coverage.ts';
import { refusalsInForce } from '../consent/refusals.ts';
import { DEFAULT_POLICY } from '../model/config.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import { recordsOf } from './consent-record.ts';

/** A request without a full answer, and the uses that are still open. */
export interface OpenRequest extends ConsentRecord {
  readonly open: readonly Use[];
}

/** The requests that are open. */
export const openRequests = (data: CustomerFile): readonly OpenRequest[] =>
  recordsOf(data).flatMap((recorded) => {
    const open = openUses(data, recorded.record);
    return open.length === 0 ? [] : [{ ...recorded, open }];
  });

/**
 * The open requests that an answer about these uses may be to: those of exactly these uses, else of some of them. All
 * open requests where no use is named.
 */
export function requestsFor(data: CustomerFile, uses: readonly string[], subject?: string): readonly OpenRequest[] {
  const open = openRequests(data).filter(
    ({ record }) => subject === undefined || (record.subject ?? 'company') === subject,
  );
  if (uses.length === 0) return open;
  const same = open.filter(({ record }) => isSameList(record.uses, uses));
  return same.length > 0 ? same : open.filter((request) => request.open.some((use) => uses.includes(use)));
}

/** Says whether two lists hold the same items, in any order. */
export const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((item) => b.includes(item)) && b.every((item) => a.includes(item));

// Territories compare as written: somebody who asked for a country waits for an answer about that country.
const { regions: AS_WRITTEN } = DEFAULT_POLICY;

/** The uses of a request without an answer: no grant of all of it, and no refusal, on its day or later. */
export const openUses = (data: CustomerFile, request: Consent): readonly Use[] =>
  request.status !== 'requested'
    ? []
    : request.uses.filter((use) => recordScopes(request, use).some((scope) => !isAnswered(data, request, scope)));

function isAnswered(data: CustomerFile, { subject = 'company', requested_on }: Consent, scope: Scope): boolean {
  const isSince = (day: string | undefined) => day === undefined || requested_on === undefined || day >= requested_on;
  const isGranted = (data.consent ?? []).some(
    (other) =>
      other.status === 'granted' &&
      (other.subject ?? 'company') === subject &&
      isSince(other.granted_on) &&
      covers(other, scope, AS_WRITTEN),
  );
  const refusals = refusalsInForce(data, subject, scope, AS_WRITTEN);
  return isGranted || refusals.some(({ record }) => isSince(refusedOn(record)));
}
