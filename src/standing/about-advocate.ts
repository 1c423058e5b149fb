import type { Policy } from '../model/config.ts';
import type { Advocate, CustomerFile } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { coversAudience, isActivity } from '../model/use.ts';
import { slugOf } from '../words/slug.ts';
import { textHash } from '../words/text-hash.ts';
import { type Ask, aboutConsent, type ConsentAnswer, recordsFor } from './about-consent.ts';
import { aboutLedger } from './ledger.ts';
import type { Remark } from './remark.ts';

/** What an advocate's willingness, state, consent, limits and rests say of a use. */
export function aboutAdvocate(data: CustomerFile, advocate: Advocate, ask: Ask, policy: Policy): ConsentAnswer {
  const path: Path = ['advocates', (data.advocates ?? []).indexOf(advocate)];
  const own =
    recordsFor(data, advocate.id, ask.use).length > 0 ? aboutConsent(data, advocate.id, ask, policy) : undefined;
  return {
    grant: own?.grant,
    remarks: [
      ...aboutWillingness(advocate, path, ask),
      ...aboutState(advocate, path, ask.on, policy),
      ...(own?.remarks ?? []).map((remark) => ({
        ...remark,
        code: 'advocate/consent',
        message: `${advocate.id}'s own consent: ${remark.message}`,
      })),
      ...(hasMaterial(data, advocate, ask) ? [] : aboutLedger(data, advocate.id, ask.use, ask.on, policy)),
    ],
  };
}

function aboutWillingness({ id, uses }: Advocate, path: Path, { use }: Ask): readonly Remark[] {
  if (uses?.includes(use)) return [];
  const willing =
    uses === undefined
      ? 'has not said what they are willing to do'
      : `is willing to do ${uses.join(', ') || 'nothing'} only`;
  return [{ code: 'advocate/unwilling', verdict: 'no', path: [...path, 'uses'], message: `${id} ${willing}` }];
}

function aboutState(
  { id, status = 'active', rest_until, verified_on }: Advocate,
  path: Path,
  on: Day,
  policy: Policy,
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (status === 'left')
    remarks.push({ code: 'advocate/left', verdict: 'no', path: [...path, 'status'], message: `${id} has left` });
  if (rest_until !== undefined && rest_until > on) {
    remarks.push({
      code: 'advocate/resting',
      verdict: 'wait',
      path: [...path, 'rest_until'],
      message: `${id} is resting until ${rest_until}`,
      clears_on: rest_until,
    });
  } else if (status === 'resting' && rest_until === undefined) {
    const message = `${id} is resting, with no day on which that ends`;
    remarks.push({ code: 'advocate/resting', verdict: 'no', path: [...path, 'status'], message });
  }
  if (verified_on === undefined || verified_on > on) {
    remarks.push({
      code: 'advocate/unverified',
      verdict: 'ask',
      path,
      message: `nobody has made sure that ${id} is still willing`,
    });
  } else if (addDuration(verified_on, policy.advocate.verify_after) < on) {
    const message = `${id} was last verified on ${verified_on}, longer than ${policy.advocate.verify_after} ago`;
    remarks.push({ code: 'advocate/unverified', verdict: 'ask', path: [...path, 'verified_on'], message });
  }
  return remarks;
}

/**
 * Whether the material exists already, so that it takes nobody's time: an asset of that use which is live or approved,
 * of this person where it names one, for this story, audience and territory. Words that were changed since they were
 * approved are not approved. An activity takes time whatever was made of the last one.
 */
function hasMaterial(data: CustomerFile, advocate: Advocate, ask: Ask): boolean {
  if (isActivity(ask.use)) return false;
  return (data.assets ?? []).some((asset) => {
    if (asset.use !== ask.use || asset.status === 'retired') return false;
    const { approved_text_sha256: hash, text, territories } = asset;
    const isApproved = hash !== undefined && text !== undefined && textHash(text) === hash;
    return (
      (hash === undefined ? asset.status === 'live' : isApproved) &&
      (asset.advocate === undefined || asset.advocate === advocate.id) &&
      (asset.story === undefined || ask.story === undefined || asset.story === ask.story) &&
      coversAudience(asset.audience ?? 'public', ask.audience) &&
      (territories === undefined ||
        ask.territory === undefined ||
        territories.map(slugOf).includes(slugOf(ask.territory)))
    );
  });
}
