import type { Policy } from '../model/config.ts';
import type { Advocate, Asset, CustomerFile, Use } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import type { Question, Verdict } from '../model/standing.ts';
import { coversAudience, isActivity } from '../model/use.ts';
import { textHash } from '../text/text-hash.ts';
import type { BareReason } from './bare-reason.ts';
import { type ConsentAnswer, type ConsentQuestion, consentReasons, recordsFor } from './consent-reasons.ts';
import { advocateIndex, ledgerReasons, ledgerVerdict } from './ledger.ts';
import { isInTerritories } from './territory.ts';

/** What is said of an advocate for a use whatever story they would tell: their willingness, state, limits and rests. */
export interface AdvocateReasons {
  readonly remarks: readonly BareReason[];
  /** What limits and rests say, unless the material is there already: in short, and in full. */
  readonly byLedger: Verdict;
  ofLedger(): readonly BareReason[];
}

/** Judges a person for a question, whatever the story. */
export function advocateReasons(
  data: CustomerFile,
  advocate: Advocate,
  question: Question,
  policy: Policy,
): AdvocateReasons {
  const { use, on, entry, isUp = false } = question;
  const path: Path = ['advocates', advocateIndex(data, advocate.id)];
  const wanted = { advocate: advocate.id, use, entry: entry === 'new' ? undefined : entry };
  const byLedger = isUp ? 'ready' : ledgerVerdict(data, wanted, on, policy);
  let ofLedger: readonly BareReason[] | undefined;
  return {
    remarks: [...willingnessReasons(advocate, path, use), ...stateReasons(advocate, path, on, policy)],
    byLedger,
    ofLedger() {
      ofLedger ??= byLedger === 'ready' ? [] : ledgerReasons(data, wanted, on, policy);
      return ofLedger;
    },
  };
}

/** Judges a person whom material names that takes nobody's time, such as a case study: whether they are still there. */
export const namedAdvocateReasons = (data: CustomerFile, { id, status }: Advocate): readonly BareReason[] =>
  status === 'left' ? [leftReason(id, ['advocates', advocateIndex(data, id)])] : [];

const leftReason = (id: string, path: Path): BareReason => ({
  code: 'advocate/left',
  verdict: 'no',
  path: [...path, 'status'],
  message: `${id} has left`,
});

/** What an advocate's own records say of a use; nothing where there are none. */
export function ownConsentReasons(
  data: CustomerFile,
  { id }: Advocate,
  ask: ConsentQuestion,
  policy: Policy,
): ConsentAnswer {
  if (recordsFor(data, id, ask.use).length === 0) return { grant: undefined, remarks: [] };
  const { grant, remarks } = consentReasons(data, id, ask, policy);
  return {
    grant,
    remarks: remarks.map((remark) => ({
      ...remark,
      code: 'advocate/consent',
      message: `${id}'s own consent: ${remark.message}`,
    })),
  };
}

function willingnessReasons({ id, uses }: Advocate, path: Path, use: Use): readonly BareReason[] {
  if (uses?.includes(use)) return [];
  const willing =
    uses === undefined
      ? 'has not said what they are willing to do'
      : `is willing to do ${uses.join(', ') || 'nothing'} only`;
  return [{ code: 'advocate/unwilling', verdict: 'no', path: [...path, 'uses'], message: `${id} ${willing}` }];
}

function stateReasons(
  { id, status = 'active', rest_until, verified_on }: Advocate,
  path: Path,
  on: Day,
  policy: Policy,
): readonly BareReason[] {
  const remarks: BareReason[] = [];
  if (status === 'left') remarks.push(leftReason(id, path));
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
 * of this person where it names one, for this story, audience and territory. A quote without approved words is none, and
 * neither are words that were changed since. An engagement takes time whatever was made of the last one.
 */
export function hasMaterial(
  data: CustomerFile,
  advocate: Advocate,
  ask: ConsentQuestion,
  { regions }: Policy,
): boolean {
  if (isActivity(ask.use)) return false;
  return materialOf(data, ask.use).some(
    ({ advocate: speaker, story, audience = 'public', territories }) =>
      (speaker === undefined || speaker === advocate.id) &&
      (story === undefined || ask.story === undefined || story === ask.story) &&
      coversAudience(audience, ask.audience) &&
      (territories === undefined ||
        ask.territory === undefined ||
        isInTerritories(ask.territory, territories, regions)),
  );
}

// Hashing words takes its time, and each person is asked about the same.
const MATERIAL_OF = new WeakMap<CustomerFile, Map<Use, readonly Asset[]>>();

function materialOf(data: CustomerFile, use: Use): readonly Asset[] {
  const known = MATERIAL_OF.get(data) ?? new Map<Use, readonly Asset[]>();
  MATERIAL_OF.set(data, known);
  const found = known.get(use) ?? (data.assets ?? []).filter((asset) => asset.use === use && isUsableMaterial(asset));
  known.set(use, found);
  return found;
}

function isUsableMaterial(asset: Asset): boolean {
  if (asset.status === 'retired') return false;
  if (asset.approved_text_sha256 !== undefined) return isApproved(asset);
  return asset.use !== 'quote' && asset.status === 'live';
}

/** Whether the words of an asset are on record, and are those that were approved. */
export const isApproved = ({ text, approved_text_sha256: approved }: Asset): boolean =>
  text !== undefined && approved !== undefined && textHash(text) === approved;
