import type { Policy } from '../model/config.ts';
import type { Consent, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import type { Question } from '../model/standing.ts';
import { type AskedGap, gapsOfStory } from './consent-gap.ts';
import { carries, isClauseGone, mayApprove, overrules, unmetOf } from './consent-records.ts';
import { type ConsentQuestion, coverageOf, covers } from './coverage.ts';
import { customerReasons } from './customer-reasons.ts';
import { atSome, type Exposure, partsOf, questionsOf } from './exposure.ts';
import { storiesToTell } from './pairings.ts';
import { isAmongPlaces } from './places.ts';

const positionOf = (path: Path): number => Number(path.at(-1));

// Checks, reminders and checklists ask about the same ones.
const STAYING = new WeakMap<Exposure, { data: CustomerFile; policy: Policy; staying: ReadonlySet<number> }>();

/**
 * The positions, in the list of the asset, of the placements that may stay, though consent has ended. They were up before
 * that day, and the ended records of the company and of the person both let them stay. Nothing but the end may speak
 * against them.
 */
export function stayingPlacements(data: CustomerFile, exposure: Exposure, policy: Policy): ReadonlySet<number> {
  const known = STAYING.get(exposure);
  if (known?.data === data && known.policy === policy) return known.staying;
  const isAsked = exposure.isAsset && exposure.isLive && exposure.placements.length > 0;
  const mayAny = isAsked && data.consent?.some(({ may_stay }) => may_stay !== undefined);
  const staying = new Set(
    mayAny ? partsOf(exposure).flatMap((part) => stayingPlacement(data, part, policy) ?? []) : [],
  );
  STAYING.set(exposure, { data, policy, staying });
  return staying;
}

const LEFT = new WeakMap<Exposure, { staying: ReadonlySet<number>; left: Exposure | undefined }>();

/**
 * An exposure without the placements that may stay. Undefined where no others are left of a retired asset. An asset with
 * another status may not stay as it is, even where all its placements may.
 */
export function withoutStaying(data: CustomerFile, exposure: Exposure, policy: Policy): Exposure | undefined {
  const staying = stayingPlacements(data, exposure, policy);
  if (staying.size === 0) return exposure;
  const known = LEFT.get(exposure);
  if (known?.staying === staying) return known.left;
  const left = leftOf(data, exposure, staying);
  LEFT.set(exposure, { staying, left });
  return left;
}

function leftOf(data: CustomerFile, exposure: Exposure, staying: ReadonlySet<number>): Exposure | undefined {
  const left = atSome(exposure, ({ path }) => !staying.has(positionOf(path)));
  const isRetired = data.assets?.[positionOf(exposure.path)]?.status === 'retired';
  return isRetired && left.placements.length === 0 ? undefined : left;
}

/** The position of the one placement of an exposure, where it may stay. */
function stayingPlacement(data: CustomerFile, part: Exposure, policy: Policy): number | undefined {
  const [question] = questionsOf(part);
  const [placement] = part.placements;
  const position = placement && positionOf(placement.path);
  const since = data.assets?.[positionOf(part.path)]?.placements?.[position ?? -1]?.since;
  if (question === undefined || since === undefined) return undefined;
  const mayStay = storiesToTell(data, question).some((story) => {
    const gaps = gapsOfStory(data, part, story?.id, policy);
    return (
      gaps.length > 0 &&
      gaps.every((gap) => letsStay(data, gap, since, policy)) &&
      !customerReasons(data, question, policy)(story).some(({ verdict }) => verdict === 'no')
    );
  });
  return mayStay && !hasLeft(data, question) ? position : undefined;
}

const hasLeft = (data: CustomerFile, { advocate }: Question): boolean =>
  (data.advocates ?? []).some((person) => person.id === advocate && person.status === 'left');

/** Says that a gap is the end of a grant that lets stay what was up before, with no other refusal against it. */
function letsStay(data: CustomerFile, { gap, asked }: AskedGap, since: Day, policy: Policy): boolean {
  if (gap.kind !== 'withdrawn' && gap.kind !== 'expired') return false;
  const { record } = gap.kind === 'withdrawn' ? gap.refusal : gap.grant;
  const { regions } = policy;
  const isHeld = (other: Consent) => other === record || !overrules(other, record) || isLetBy(other, asked, since);
  return (
    isLetBy(record, asked, since) &&
    covers({ ...record, audience: record.audience ?? asked.audience }, asked, regions) &&
    isCarried(data, record, asked) &&
    unmetOf(record, asked.met).length === 0 &&
    coverageOf(data, asked, regions).refusals.every((refusal) => isHeld(refusal.record))
  );
}

/** Says that a record, by its own words, lets stay a place that was up before its end. */
function isLetBy({ status, withdrawn_on, expires_on, may_stay }: Consent, { place }: ConsentQuestion, since: Day) {
  if (status !== 'withdrawn' && status !== 'granted') return false;
  const end = status === 'withdrawn' ? withdrawn_on : expires_on;
  return end !== undefined && since < end && typeof place !== 'symbol' && isAmongPlaces(place, may_stay ?? []);
}

/** Says that a record could carry the use before its end. A withdrawal need not say on what the yes rested. */
function isCarried(data: CustomerFile, record: Consent, { subject, use }: ConsentQuestion): boolean {
  if (subject !== 'company') return true;
  const isWordless = record.status === 'withdrawn' && record.basis === undefined;
  const isOnGround = isWordless ? !isClauseGone(data) : carries(data, record, use);
  return isOnGround && mayApprove(data, use, record.granted_as);
}
