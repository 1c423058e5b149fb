import type { Regions } from '../model/config.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { carries, isRefusal, refusedOn, replacedBy } from './consent-records.ts';
import { covers, recordScopes, refusesAll, type Scope } from './coverage.ts';

const LAST_DAY: Day = '9999-12-31';

/** The uses of a grant that end with it. `isRenewal` selects among the grants that end later. */
export const endingUses = (
  data: CustomerFile,
  grant: Consent,
  regions: Regions,
  isRenewal: (other: Consent) => boolean = () => true,
): readonly Use[] => unrenewedUses(data, grant, regions, (other) => endsLater(other, grant) && isRenewal(other));

/**
 * The uses of a grant that no renewal of the same subject takes over in its whole scope, by several together if need be.
 * A use that was refused since the grant is left out, since its answer is known. A person who has left cannot renew. What
 * a newer letter replaces by then neither ends nor takes over.
 */
export function unrenewedUses(
  data: CustomerFile,
  grant: Consent,
  regions: Regions,
  isRenewal: (other: Consent) => boolean,
): readonly Use[] {
  const { subject = 'company' } = grant;
  if (data.advocates?.some(({ id, status }) => id === subject && status === 'left')) return [];
  // Without an end, the grant lasts until whatever replaces it, or for good.
  const isReplaced = replacedBy(data, subject, grant.expires_on ?? LAST_DAY);
  if (isReplaced({ record: grant })) return [];
  const others = (data.consent ?? []).filter((other) => other !== grant && (other.subject ?? 'company') === subject);
  const renewals = others.filter(
    (other) => other.status === 'granted' && !isReplaced({ record: other }) && isRenewal(other),
  );
  return grant.uses.filter((use) => {
    const isRefused = (record: Consent, scope: Scope) => isRefusedSince(others, record, scope, regions);
    const isTakenOver = (scope: Scope) =>
      renewals.some((other) => carries(data, other, use) && covers(other, scope, regions) && !isRefused(other, scope));
    return (
      carries(data, grant, use) &&
      recordScopes(grant, use).some((scope) => !isTakenOver(scope) && !isRefused(grant, scope))
    );
  });
}

/** The uses of a grant without an end that no later one, which still runs, takes over. */
export const usesWithoutEnd = (data: CustomerFile, grant: Consent, regions: Regions, today: Day): readonly Use[] =>
  unrenewedUses(
    data,
    grant,
    regions,
    ({ granted_on = '', expires_on = today }) => granted_on > (grant.granted_on ?? '') && expires_on >= today,
  );

const endsLater = (other: Consent, { expires_on }: Consent): boolean =>
  expires_on !== undefined && (other.expires_on === undefined || other.expires_on > expires_on);

/** Says that the whole of a scope, for any audience, was refused on the day of a grant or later. */
function isRefusedSince(
  records: readonly Consent[],
  { granted_on = '' }: Consent,
  scope: Scope,
  regions: Regions,
): boolean {
  const all = { ...scope, audience: 'internal' } as const;
  return records.some(
    (record) =>
      isRefusal(record) &&
      record.uses.includes(scope.use) &&
      (refusedOn(record) ?? granted_on) >= granted_on &&
      refusesAll(record, all, regions),
  );
}
