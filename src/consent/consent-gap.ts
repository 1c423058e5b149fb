import type { Regions } from '../model/config.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type Library, soundCustomers } from '../model/library.ts';
import { isNameOrLogo } from '../model/use.ts';
import {
  type ConsentQuestion,
  type ConsentRecord,
  isRefusal,
  isRunning,
  overrules,
  recordsFor,
  refusedOn,
} from './consent-reasons.ts';
import { type Exposure, exposures, questionsOf, scopesOf } from './exposure.ts';
import { storiesToTell } from './pairings.ts';
import { beyondIn, covers, type Dimension, type Scope, touches } from './scope.ts';

/** The faults that the consent under an exposure can have, from the gravest to the mildest, and what is known of each. */
interface GapDetails {
  /** They said no after the last grant, or without one. */
  readonly withdrawn: { readonly refusal: ConsentRecord };
  /** It was granted, and that is over. */
  readonly expired: { readonly grant: ConsentRecord };
  /** A name or logo under a publicity clause that is gone. */
  readonly 'clause-struck': { readonly grant: ConsentRecord };
  /** More than a name or logo under a publicity clause. */
  readonly 'clause-exceeded': { readonly grant: ConsentRecord };
  /** There are grants, and none goes so far; the nearest is told, and what of the exposure is beyond it. */
  readonly 'out-of-scope': { readonly grant: ConsentRecord; readonly beyond: Dimension; readonly scope: Scope };
  /** Nothing was granted that runs: the grant that is still to begin or the request that is open, if there is one. */
  readonly missing: { readonly pending: ConsentRecord | undefined };
  /** A name or logo under a publicity clause that holds, and under nothing else. */
  readonly 'clause-only': { readonly grant: ConsentRecord };
}
export type GapKind = keyof GapDetails;

const BY_GRAVITY: readonly GapKind[] = [
  'withdrawn',
  'expired',
  'clause-struck',
  'clause-exceeded',
  'out-of-scope',
  'missing',
  'clause-only',
];

/** What is wrong with the consent under an exposure, and whose consent it is: `company`, or an advocate's id. */
export type ConsentGap = {
  readonly [Name in GapKind]: { readonly kind: Name; readonly subject: string } & GapDetails[Name];
}[GapKind];

/** An exposure whose consent is at fault. */
export interface UncoveredExposure<Name extends GapKind> {
  /** The customer's id. */
  readonly customer: string;
  readonly file: string;
  readonly exposure: Exposure;
  readonly gap: Extract<ConsentGap, { kind: Name }>;
  /** Whose consent it is, as said before "grant": `the`, `pat-doe's own`. */
  readonly whose: string;
}

/** The exposures of all sound customers that have this fault. Each exposure has one at most, the gravest. */
export function uncovered<Name extends GapKind>(
  library: Library,
  today: Day,
  kind: Name,
): readonly UncoveredExposure<Name>[] {
  const { regions } = library.config.policy;
  return soundCustomers(library).flatMap(({ id, data, file }) =>
    exposures(data, today).flatMap((exposure) => {
      const gap = consentGap(data, exposure, regions);
      if (gap === undefined || !isOfKind(gap, kind)) return [];
      return [
        { customer: id, file, exposure, gap: gap, whose: gap.subject === 'company' ? 'the' : `${gap.subject}'s own` },
      ];
    }),
  );
}

const isOfKind = <Name extends GapKind>(gap: ConsentGap, kind: Name): gap is Extract<ConsentGap, { kind: Name }> =>
  gap.kind === kind;

// A rule for each fault asks for the same.
const GAPS = new WeakMap<Exposure, { data: CustomerFile; regions: Regions; gap: ConsentGap | undefined }>();

/**
 * The gravest fault in the consent under an exposure; undefined where it is covered. The company has to have granted
 * it, and so has the advocate where they have records of their own for the use. Says in which way standing's answer is
 * not yes.
 */
export function consentGap(data: CustomerFile, exposure: Exposure, regions: Regions): ConsentGap | undefined {
  const known = GAPS.get(exposure);
  if (known?.data === data && known.regions === regions) return known.gap;
  const gap = findGap(data, exposure, regions);
  GAPS.set(exposure, { data, regions, gap });
  return gap;
}

/** Whether a fault is one at error level: a name or logo may rest on a clause. */
export const isBlocking = (gap: ConsentGap | undefined): gap is ConsentGap =>
  gap !== undefined && gap.kind !== 'clause-only';

/** The gap of the story that could be told with the least of them. */
function findGap(data: CustomerFile, exposure: Exposure, regions: Regions): ConsentGap | undefined {
  const [first] = questionsOf(exposure);
  let mildest: ConsentGap | undefined;
  for (const story of first === undefined ? [] : storiesToTell(data, first)) {
    const gap = gapOfStory(data, { ...exposure, story: story?.id }, regions);
    if (gap === undefined) return undefined;
    if (mildest === undefined || gravity(gap) > gravity(mildest)) mildest = gap;
  }
  return mildest;
}

const gravity = ({ kind }: ConsentGap): number => BY_GRAVITY.indexOf(kind);

function gapOfStory(data: CustomerFile, exposure: Exposure, regions: Regions): ConsentGap | undefined {
  const { advocate, use, on } = exposure;
  const hasOwn = advocate !== undefined && recordsFor(data, advocate, use).length > 0;
  const scopes = scopesOf(exposure).map((scope) => ({ ...scope, isAnyStory: false }));
  return ['company', ...(hasOwn ? [advocate] : [])]
    .flatMap((subject) => scopes.map((scope) => gapOfSubject(data, subject, { ...scope, on }, regions)))
    .filter((gap) => gap !== undefined)
    .sort((a, b) => gravity(a) - gravity(b))[0];
}

function gapOfSubject(
  data: CustomerFile,
  subject: string,
  ask: ConsentQuestion,
  regions: Regions,
): ConsentGap | undefined {
  const { use, on } = ask;
  const records = recordsFor(data, subject, use);
  const covering = records.filter(({ record }) => record.status === 'granted' && covers(record, ask, regions));
  const answering: readonly (Consent | undefined)[] =
    covering.length === 0 ? [undefined] : covering.map(({ record }) => record);
  const refusals = records.filter(({ record }) => isRefusal(record));
  const metBy = (grant: Consent | undefined) => refusals.filter(({ record }) => touches(record, ask, regions, grant));
  const isRefused = ({ record: grant }: ConsentRecord) => metBy(grant).some(({ record }) => overrules(record, grant));
  const hasBegun = ({ record }: ConsentRecord) => record.granted_on !== undefined && record.granted_on <= on;
  const held = covering.filter((grant) => hasBegun(grant) && !isRefused(grant));
  const running = held.filter(({ record }) => isRunning(record, on));
  if (running.some((grant) => !isClause(grant.record))) return undefined;

  const clause = running.at(-1) ?? held.findLast(({ record }) => isClause(record));
  if (isNameOrLogo(use) && running.length > 0 && clause !== undefined) {
    return { kind: isClauseGone(data) ? 'clause-struck' : 'clause-only', subject, grant: clause };
  }
  const refusal = latest(answering.flatMap(metBy), refusedOn);
  if (held.length === 0 && refusal !== undefined) return { kind: 'withdrawn', subject, refusal };
  const ended = held.filter(({ record }) => isNameOrLogo(use) || !isClause(record));
  const grant = latest(ended, ({ expires_on }) => expires_on);
  if (grant !== undefined) return { kind: 'expired', subject, grant };
  if (clause !== undefined) return { kind: 'clause-exceeded', subject, grant: clause };
  const toBegin = covering.find((other) => !hasBegun(other));
  if (toBegin !== undefined) return { kind: 'missing', subject, pending: toBegin };
  const nearest = nearestGrant(data, subject, ask, regions);
  if (nearest !== undefined) return { kind: 'out-of-scope', subject, scope: ask, ...nearest };
  return { kind: 'missing', subject, pending: records.find(({ record }) => record.status === 'requested') };
}

/** The last of the records by a day; one without the day comes after all. */
const latest = (
  records: readonly ConsentRecord[],
  dayOf: (record: Consent) => Day | undefined,
): ConsentRecord | undefined =>
  records.reduce<ConsentRecord | undefined>((last, other) => {
    const isLater = last === undefined || (dayOf(other.record) ?? '~') >= (dayOf(last.record) ?? '~');
    return isLater ? other : last;
  }, undefined);

/** The grant that comes closest: one for the use, one that runs, one that goes beyond in the fewest ways. */
function nearestGrant(data: CustomerFile, subject: string, ask: ConsentQuestion, regions: Regions) {
  const [best] = (data.consent ?? [])
    .map((record, index) => ({ record, path: ['consent', index] }))
    .filter(({ record }) => record.status === 'granted' && (record.subject ?? 'company') === subject)
    .map((grant) => ({ grant, beyond: beyondIn(grant.record, ask, regions) }))
    .map(({ grant, beyond }) => ({
      grant,
      beyond,
      far: [Number(beyond.includes('use')), Number(!isRunning(grant.record, ask.on)), beyond.length],
    }))
    .sort((a, b) => a.far.reduce((order, by, index) => order || by - (b.far[index] ?? 0), 0));
  const [beyond] = best?.beyond ?? [];
  return best && beyond && { grant: best.grant, beyond };
}

const isClause = ({ basis = 'contract-clause' }: Consent): boolean => basis === 'contract-clause';
const isClauseGone = ({ contract }: CustomerFile): boolean =>
  contract?.publicity_clause === 'struck' || contract?.publicity_clause === 'absent';

/** Whether a grant can carry a use at all: a contract clause carries name and logo only, and only while it is there. */
export const carries = (data: CustomerFile, grant: Consent, use: Use): boolean =>
  !isClause(grant) || (isNameOrLogo(use) && !isClauseGone(data));
