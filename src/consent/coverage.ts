import type { Regions } from '../model/config.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type Library, soundCustomers } from '../model/library.ts';
import { isNameOrLogo } from '../model/use.ts';
import { type Ask, isRefusal, isRunning, overrules, type Recorded, recordsFor, refusedOn } from './about-consent.ts';
import { type Exposure, exposures, questionsOf, scopesOf } from './exposure.ts';
import { beyondIn, covers, type Dimension, meets, type Scope } from './scope.ts';
import { storiesToTell } from './ways.ts';

/** The faults that the consent under an exposure can have, from the gravest to the mildest, and what is known of each. */
interface Faults {
  /** They said no after the last grant, or without one. */
  readonly withdrawn: { readonly refusal: Recorded };
  /** It was granted, and that is over. */
  readonly expired: { readonly grant: Recorded };
  /** A name or logo under a publicity clause that is gone. */
  readonly 'clause-struck': { readonly grant: Recorded };
  /** More than a name or logo under a publicity clause. */
  readonly 'clause-exceeded': { readonly grant: Recorded };
  /** There are grants, and none goes so far; the nearest is told, and what of the exposure is beyond it. */
  readonly 'out-of-scope': { readonly grant: Recorded; readonly beyond: Dimension; readonly scope: Scope };
  /** Nothing was granted that runs: the grant that is still to begin or the request that is open, if there is one. */
  readonly missing: { readonly pending: Recorded | undefined };
  /** A name or logo under a publicity clause that holds, and under nothing else. */
  readonly 'clause-only': { readonly grant: Recorded };
}
export type FaultName = keyof Faults;

const BY_GRAVITY: readonly FaultName[] = [
  'withdrawn',
  'expired',
  'clause-struck',
  'clause-exceeded',
  'out-of-scope',
  'missing',
  'clause-only',
];

/** What is wrong with the consent under an exposure, and whose consent it is: `company`, or an advocate's id. */
export type Lack = {
  readonly [Name in FaultName]: { readonly fault: Name; readonly subject: string } & Faults[Name];
}[FaultName];

/** An exposure whose consent is at fault. */
export interface Uncovered<Name extends FaultName> {
  /** The customer's id. */
  readonly customer: string;
  readonly file: string;
  readonly exposure: Exposure;
  readonly lack: Extract<Lack, { fault: Name }>;
  /** Whose consent it is, as said before "grant": `the`, `pat-doe's own`. */
  readonly whose: string;
}

/** The exposures of all sound customers that have this fault. Each exposure has one at most, the gravest. */
export function uncovered<Name extends FaultName>(
  library: Library,
  today: Day,
  fault: Name,
): readonly Uncovered<Name>[] {
  const { regions } = library.config.policy;
  return soundCustomers(library).flatMap(({ id, data, file }) =>
    exposures(data, today).flatMap((exposure) => {
      const lack = lackOf(data, exposure, regions);
      if (lack === undefined || !hasFault(lack, fault)) return [];
      return [
        { customer: id, file, exposure, lack, whose: lack.subject === 'company' ? 'the' : `${lack.subject}'s own` },
      ];
    }),
  );
}

const hasFault = <Name extends FaultName>(lack: Lack, fault: Name): lack is Extract<Lack, { fault: Name }> =>
  lack.fault === fault;

// A rule for each fault asks for the same.
const LACKS = new WeakMap<Exposure, { data: CustomerFile; regions: Regions; lack: Lack | undefined }>();

/**
 * The gravest fault in the consent under an exposure; undefined where it is covered. The company has to have granted
 * it, and so has the advocate where they have records of their own for the use. Says in which way standing's answer is
 * not yes.
 */
export function lackOf(data: CustomerFile, exposure: Exposure, regions: Regions): Lack | undefined {
  const known = LACKS.get(exposure);
  if (known?.data === data && known.regions === regions) return known.lack;
  const lack = findLack(data, exposure, regions);
  LACKS.set(exposure, { data, regions, lack });
  return lack;
}

/** Whether a fault is one at error level: a name or logo may rest on a clause. */
export const isGrave = (lack: Lack | undefined): lack is Lack => lack !== undefined && lack.fault !== 'clause-only';

/** The lack of the story that could be told with the least of them. */
function findLack(data: CustomerFile, exposure: Exposure, regions: Regions): Lack | undefined {
  const [first] = questionsOf(exposure);
  let mildest: Lack | undefined;
  for (const story of first === undefined ? [] : storiesToTell(data, first)) {
    const lack = lackOfStory(data, { ...exposure, story: story?.id }, regions);
    if (lack === undefined) return undefined;
    if (mildest === undefined || gravity(lack) > gravity(mildest)) mildest = lack;
  }
  return mildest;
}

const gravity = ({ fault }: Lack): number => BY_GRAVITY.indexOf(fault);

function lackOfStory(data: CustomerFile, exposure: Exposure, regions: Regions): Lack | undefined {
  const { advocate, use, on } = exposure;
  const hasOwn = advocate !== undefined && recordsFor(data, advocate, use).length > 0;
  const scopes = scopesOf(exposure).map((scope) => ({ ...scope, isAnyStory: false }));
  return ['company', ...(hasOwn ? [advocate] : [])]
    .flatMap((subject) => scopes.map((scope) => lackOfSubject(data, subject, { ...scope, on }, regions)))
    .filter((lack) => lack !== undefined)
    .sort((a, b) => gravity(a) - gravity(b))[0];
}

function lackOfSubject(data: CustomerFile, subject: string, ask: Ask, regions: Regions): Lack | undefined {
  const { use, on } = ask;
  const records = recordsFor(data, subject, use);
  const covering = records.filter(({ record }) => record.status === 'granted' && covers(record, ask, regions));
  const answering: readonly (Consent | undefined)[] =
    covering.length === 0 ? [undefined] : covering.map(({ record }) => record);
  const refusals = records.filter(({ record }) => isRefusal(record));
  const metBy = (grant: Consent | undefined) => refusals.filter(({ record }) => meets(record, ask, regions, grant));
  const isRefused = ({ record: grant }: Recorded) => metBy(grant).some(({ record }) => overrules(record, grant));
  const hasBegun = ({ record }: Recorded) => record.granted_on !== undefined && record.granted_on <= on;
  const held = covering.filter((grant) => hasBegun(grant) && !isRefused(grant));
  const running = held.filter(({ record }) => isRunning(record, on));
  if (running.some((grant) => !isClause(grant.record))) return undefined;

  const clause = running.at(-1) ?? held.findLast(({ record }) => isClause(record));
  if (isNameOrLogo(use) && running.length > 0 && clause !== undefined) {
    return { fault: isClauseGone(data) ? 'clause-struck' : 'clause-only', subject, grant: clause };
  }
  const refusal = latest(answering.flatMap(metBy), refusedOn);
  if (held.length === 0 && refusal !== undefined) return { fault: 'withdrawn', subject, refusal };
  const ended = held.filter(({ record }) => isNameOrLogo(use) || !isClause(record));
  const grant = latest(ended, ({ expires_on }) => expires_on);
  if (grant !== undefined) return { fault: 'expired', subject, grant };
  if (clause !== undefined) return { fault: 'clause-exceeded', subject, grant: clause };
  const toBegin = covering.find((other) => !hasBegun(other));
  if (toBegin !== undefined) return { fault: 'missing', subject, pending: toBegin };
  const nearest = nearestGrant(data, subject, ask, regions);
  if (nearest !== undefined) return { fault: 'out-of-scope', subject, scope: ask, ...nearest };
  return { fault: 'missing', subject, pending: records.find(({ record }) => record.status === 'requested') };
}

/** The last of the records by a day; one without the day comes after all. */
const latest = (records: readonly Recorded[], dayOf: (record: Consent) => Day | undefined): Recorded | undefined =>
  records.reduce<Recorded | undefined>((last, other) => {
    const isLater = last === undefined || (dayOf(other.record) ?? '~') >= (dayOf(last.record) ?? '~');
    return isLater ? other : last;
  }, undefined);

/** The grant that comes closest: one for the use, one that runs, one that goes beyond in the fewest ways. */
function nearestGrant(data: CustomerFile, subject: string, ask: Ask, regions: Regions) {
  const [best] = (data.consent ?? [])
    .map((record, index) => ({ record, path: ['consent', index] }))
    .filter(({ record }) => record.status === 'granted' && (record.subject ?? 'company') === subject)
    .map((grant) => ({ grant, beyond: beyondIn(grant.record, ask, regions) }))
    .map(({ grant, beyond }) => ({
      grant,
      beyond,
      far: [Number(beyond.includes('use')), Number(!isRunning(grant.record, ask.on)), beyond.length],
    }))
    .sort((a, b) => a.far.reduce((order, by, nth) => order || by - (b.far[nth] ?? 0), 0));
  const [beyond] = best?.beyond ?? [];
  return best && beyond && { grant: best.grant, beyond };
}

const isClause = ({ basis = 'contract-clause' }: Consent): boolean => basis === 'contract-clause';
const isClauseGone = ({ contract }: CustomerFile): boolean =>
  contract?.publicity_clause === 'struck' || contract?.publicity_clause === 'absent';

/** Whether a grant can carry a use at all: a contract clause carries name and logo only, and only while it is there. */
export const carries = (data: CustomerFile, grant: Consent, use: Use): boolean =>
  !isClause(grant) || (isNameOrLogo(use) && !isClauseGone(data));
