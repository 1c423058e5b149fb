import type { Policy } from '../model/config.ts';
import type { Consent, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { isNameOrLogo } from '../model/use.ts';
import {
  type ConsentRecord,
  hasBegun,
  isClause,
  isClauseGone,
  isRunning,
  mayApprove,
  recordsFor,
  recordsOf,
  refusedOn,
  unmetOf,
} from './consent-records.ts';
import {
  beyondIn,
  type ConsentQuestion,
  consentQuestion,
  coverageOf,
  type Dimension,
  isOverruled,
  type Scope,
} from './coverage.ts';
import { type Exposure, questionsOf } from './exposure.ts';
import { storiesToTell } from './pairings.ts';

/** The kinds of consent gaps, from the gravest to the mildest, each with its details. */
interface GapDetails {
  /** A refusal came after the last grant, or without one. */
  readonly withdrawn: { readonly refusal: ConsentRecord };
  /** The grant has ended. */
  readonly expired: { readonly grant: ConsentRecord };
  /** A name or logo rests on a publicity clause that is gone. */
  readonly 'clause-struck': { readonly grant: ConsentRecord };
  /** More than a name or logo rests on a publicity clause. */
  readonly 'clause-exceeded': { readonly grant: ConsentRecord };
  /** Somebody said yes who may not bind the company. */
  readonly 'not-authorized': { readonly grant: ConsentRecord };
  /** No grant goes so far: the nearest one, and the first dimension in which the exposure goes beyond it. */
  readonly 'out-of-scope': { readonly grant: ConsentRecord; readonly beyond: Dimension; readonly scope: Scope };
  /** No grant runs: the grant that is still to begin, or the request on record, if there is one. */
  readonly missing: { readonly pending: ConsentRecord | undefined };
  /** Each grant that covers it requires something first that is not met. */
  readonly 'requirement-unmet': { readonly grant: ConsentRecord; readonly lacking: readonly string[] };
  /** A name or logo rests on a valid publicity clause alone. */
  readonly 'clause-only': { readonly grant: ConsentRecord };
}
export type GapKind = keyof GapDetails;

const BY_GRAVITY: readonly GapKind[] = [
  'withdrawn',
  'expired',
  'clause-struck',
  'clause-exceeded',
  'not-authorized',
  'out-of-scope',
  'missing',
  'requirement-unmet',
  'clause-only',
];

/** A gap in the consent under an exposure, and the subject whose consent it is: `company`, or an advocate's id. */
export type ConsentGap = {
  readonly [Name in GapKind]: { readonly kind: Name; readonly subject: string } & GapDetails[Name];
}[GapKind];

// The rules for each kind of gap need the same one.
const GAPS = new WeakMap<Exposure, { data: CustomerFile; policy: Policy; gap: ConsentGap | undefined }>();

/**
 * The gravest gap in the consent under an exposure; undefined where it is covered. The company has to have granted it,
 * and so has the advocate where they have records of their own for the use. It explains a refusal by standing.
 */
export function consentGap(data: CustomerFile, exposure: Exposure, policy: Policy): ConsentGap | undefined {
  const known = GAPS.get(exposure);
  if (known?.data === data && known.policy === policy) return known.gap;
  const gap = findGap(data, exposure, policy);
  GAPS.set(exposure, { data, policy, gap });
  return gap;
}

/** Says that a gap is an error. A name or logo may rest on a clause. */
export const isBlocking = (gap: ConsentGap | undefined): gap is ConsentGap =>
  gap !== undefined && gap.kind !== 'clause-only';

/** The mildest gap among the stories that could be told. */
function findGap(data: CustomerFile, exposure: Exposure, policy: Policy): ConsentGap | undefined {
  const [first] = questionsOf(exposure);
  let mildest: ConsentGap | undefined;
  for (const story of first === undefined ? [] : storiesToTell(data, first)) {
    const gap = gapOfStory(data, exposure, story?.id, policy);
    if (gap === undefined) return undefined;
    if (mildest === undefined || gravity(gap) > gravity(mildest)) mildest = gap;
  }
  return mildest;
}

const gravity = ({ kind }: ConsentGap): number => BY_GRAVITY.indexOf(kind);

const gapOfStory = (
  data: CustomerFile,
  exposure: Exposure,
  story: string | undefined,
  policy: Policy,
): ConsentGap | undefined =>
  gapsOfStory(data, exposure, story, policy)
    .map(({ gap }) => gap)
    .sort((a, b) => gravity(a) - gravity(b))[0];

/** A gap, and the question to the records of its subject. */
export interface AskedGap {
  readonly asked: ConsentQuestion;
  readonly gap: ConsentGap;
}

/** All gaps in the consent under an exposure that tells a certain story, or none. */
export function gapsOfStory(
  data: CustomerFile,
  exposure: Exposure,
  story: string | undefined,
  policy: Policy,
): readonly AskedGap[] {
  const { advocate, use } = exposure;
  const hasOwn = advocate !== undefined && recordsFor(data, advocate, use).length > 0;
  return ['company', ...(hasOwn ? [advocate] : [])]
    .flatMap((subject) => questionsOf(exposure).map((question) => consentQuestion(question, story, subject, policy)))
    .flatMap((asked) => {
      const gap = gapOf(data, asked, policy);
      return gap === undefined ? [] : [{ asked, gap }];
    });
}

function gapOf(data: CustomerFile, asked: ConsentQuestion, policy: Policy): ConsentGap | undefined {
  const { subject, use, on } = asked;
  const { regions } = policy;
  const { records, grants, refusals } = coverageOf(data, asked, regions);
  const held = grants.filter((grant) => hasBegun(grant.record, on) && !isOverruled(grant));
  const isGiven = ({ record }: ConsentRecord) => subject !== 'company' || mayApprove(data, use, record.granted_as);
  const carries = ({ record }: ConsentRecord) => isNameOrLogo(use) || !isClause(record);
  const valid = held.filter(({ record }) => isRunning(record, on));
  const given = valid.filter(isGiven);
  const running = given.filter(({ record }) => unmetOf(record, asked.met).length === 0);
  const [unmet] = running.some(carries) ? [] : given.filter(carries);
  if (unmet !== undefined)
    return { kind: 'requirement-unmet', subject, grant: unmet, lacking: unmetOf(unmet.record, asked.met) };
  const unauthorized = valid.find((grant) => !isGiven(grant));
  if (running.some(({ record }) => !isClause(record))) return undefined;

  const clause = running.at(-1) ?? held.findLast(({ record }) => isClause(record));
  if (isNameOrLogo(use) && running.length > 0 && clause !== undefined) {
    return { kind: isClauseGone(data) ? 'clause-struck' : 'clause-only', subject, grant: clause };
  }
  if (unauthorized !== undefined && (running.length === 0 || carries(unauthorized)))
    return { kind: 'not-authorized', subject, grant: unauthorized };
  const refusal = latest(grants.length === 0 ? refusals : grants.flatMap((grant) => grant.refusals), refusedOn);
  if (held.length === 0 && refusal !== undefined) return { kind: 'withdrawn', subject, refusal };
  const ended = held.filter((grant) => carries(grant) && !valid.includes(grant));
  const grant = latest(ended, ({ expires_on }) => expires_on);
  if (grant !== undefined) return { kind: 'expired', subject, grant };
  if (clause !== undefined) return { kind: 'clause-exceeded', subject, grant: clause };
  const toBegin = grants.find(({ record }) => !hasBegun(record, on));
  if (toBegin !== undefined) return { kind: 'missing', subject, pending: toBegin };
  const nearest = nearestGrant(data, asked, policy);
  if (nearest !== undefined) return { kind: 'out-of-scope', subject, scope: asked, ...nearest };
  return { kind: 'missing', subject, pending: records.find(({ record }) => record.status === 'requested') };
}

/** The last of some records by a day. A record without the day is the last. */
const latest = (
  records: readonly ConsentRecord[],
  dayOf: (record: Consent) => Day | undefined,
): ConsentRecord | undefined =>
  records.reduce<ConsentRecord | undefined>((last, other) => {
    const isLater = last === undefined || (dayOf(other.record) ?? '~') >= (dayOf(last.record) ?? '~');
    return isLater ? other : last;
  }, undefined);

/** The nearest grant of the subject: for the use before others, then running, then beyond in the fewest dimensions. */
function nearestGrant(data: CustomerFile, asked: ConsentQuestion, { regions }: Policy) {
  const [best] = recordsOf(data, asked.subject)
    .filter(({ record }) => record.status === 'granted')
    .map((grant) => ({ grant, beyond: beyondIn(grant.record, asked, regions) }))
    .map(({ grant, beyond }) => ({
      grant,
      beyond,
      distance: [Number(beyond.includes('use')), Number(!isRunning(grant.record, asked.on)), beyond.length],
    }))
    .sort((a, b) => a.distance.reduce((order, by, index) => order || by - (b.distance[index] ?? 0), 0));
  const [beyond] = best?.beyond ?? [];
  return best && beyond && { grant: best.grant, beyond };
}
