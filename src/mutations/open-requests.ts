import { type ConsentRecord, refusedOn } from '../consent/consent-reasons.ts';
import { refusalsInForce } from '../consent/refusals.ts';
import { piecesOf } from '../consent/renewal.ts';
import { covers, type Scope } from '../consent/scope.ts';
import { DEFAULT_POLICY } from '../model/config.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import { recordsOf } from './consent-record.ts';

/** A request that nobody has answered yet, and the uses for which that is so. */
export interface OpenRequest extends ConsentRecord {
  readonly open: readonly Use[];
}

/** The requests that are open. */
export const openRequests = (data: CustomerFile): readonly OpenRequest[] =>
  recordsOf(data).flatMap((recorded) => {
    const open = openUses(data, recorded.record);
    return open.length === 0 ? [] : [{ ...recorded, open }];
  });

/** The open requests that an answer about these uses may be to: those of just them, else of some; of any where none is named. */
export function requestsFor(data: CustomerFile, uses: readonly string[], subject?: string): readonly OpenRequest[] {
  const open = openRequests(data).filter(
    ({ record }) => subject === undefined || (record.subject ?? 'company') === subject,
  );
  if (uses.length === 0) return open;
  const same = open.filter(({ record }) => isSameList(record.uses, uses));
  return same.length > 0 ? same : open.filter((request) => request.open.some((use) => uses.includes(use)));
}

/** Whether two lists hold the same, in whatever order. */
export const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((item) => b.includes(item)) && b.every((item) => a.includes(item));

// A request is answered in the words in which it was made: whoever asked for a country waits for an answer about it.
const { regions: AS_WRITTEN } = DEFAULT_POLICY;

/** The uses of a request that are not answered: no grant of all of it, and no refusal, came on its day or later. */
export const openUses = (data: CustomerFile, request: Consent): readonly Use[] =>
  request.status !== 'requested'
    ? []
    : request.uses.filter((use) => piecesOf(request, use).some((scope) => !isAnswered(data, request, scope)));

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
