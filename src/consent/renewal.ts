import type { Regions } from '../model/config.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import { carries } from './consent-gap.ts';
import { isRefusal, refusedOn } from './consent-reasons.ts';
import { covers, refusesAll, type Scope } from './scope.ts';

/** The uses of a grant that end with it. `isRenewal` says which of the grants that end later are looked at. */
export const endingUses = (
  data: CustomerFile,
  grant: Consent,
  regions: Regions,
  isRenewal: (other: Consent) => boolean = () => true,
): readonly Use[] => unrenewedUses(data, grant, regions, (other) => endsLater(other, grant) && isRenewal(other));

/**
 * The uses of a grant that no renewal of the same subject takes over in the whole of its scope, by several together if
 * need be. A use that was refused since the grant is none of them: there the answer is known. And nobody can renew for
 * a person who has left.
 */
export function unrenewedUses(
  data: CustomerFile,
  grant: Consent,
  regions: Regions,
  isRenewal: (other: Consent) => boolean,
): readonly Use[] {
  const { subject = 'company' } = grant;
  if (data.advocates?.some(({ id, status }) => id === subject && status === 'left')) return [];
  const others = (data.consent ?? []).filter((other) => other !== grant && (other.subject ?? 'company') === subject);
  const renewals = others.filter((other) => other.status === 'granted' && isRenewal(other));
  return grant.uses.filter((use) => {
    const isRefused = (record: Consent, scope: Scope) => isRefusedSince(others, record, scope, regions);
    const isTakenOver = (scope: Scope) =>
      renewals.some((other) => carries(data, other, use) && covers(other, scope, regions) && !isRefused(other, scope));
    return (
      carries(data, grant, use) && piecesOf(grant, use).some((scope) => !isTakenOver(scope) && !isRefused(grant, scope))
    );
  });
}

const endsLater = (other: Consent, { expires_on }: Consent): boolean =>
  expires_on !== undefined && (other.expires_on === undefined || other.expires_on > expires_on);

/** What a record covers of a use, in pieces: one per story and territory, or all stories and everywhere. */
export const piecesOf = (
  { audience = 'internal', attribution = 'named', ...grant }: Consent,
  use: Use,
): readonly Scope[] =>
  (grant.stories ?? [undefined]).flatMap((story) =>
    (grant.territories ?? [undefined]).map((territory) => ({
      use,
      audience,
      attribution,
      story,
      territory,
      isAnyStory: false,
      isAnyTerritory: false,
    })),
  );

/** Whether the whole of a scope, to whatever audience, was refused on the day of a grant or later. */
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
