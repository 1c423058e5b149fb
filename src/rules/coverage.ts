import type { Attribution, Consent, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type Library, soundCustomers } from '../model/library.ts';
import { coversAudience } from '../model/use.ts';
import {
  isAmong,
  isRefusal,
  isRunning,
  meets,
  type Recorded,
  recordsFor,
  refusedOn,
} from '../standing/about-consent.ts';
import { type Exposure, exposures, type Scope, scopesOf } from './exposure.ts';

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
  return soundCustomers(library).flatMap(({ id, data, file }) =>
    exposures(data, today).flatMap((exposure) => {
      const lack = lackOf(data, exposure);
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
const LACKS = new WeakMap<Exposure, { readonly data: CustomerFile; readonly lack: Lack | undefined }>();

/**
 * The gravest fault in the consent under an exposure; undefined where it is covered. The company has to have granted
 * it, and so has the advocate where they have records of their own for the use.
 */
export function lackOf(data: CustomerFile, exposure: Exposure): Lack | undefined {
  const known = LACKS.get(exposure);
  if (known?.data === data) return known.lack;
  const lack = findLack(data, exposure);
  LACKS.set(exposure, { data, lack });
  return lack;
}

function findLack(data: CustomerFile, exposure: Exposure): Lack | undefined {
  const { advocate, use, on } = exposure;
  const hasOwn = advocate !== undefined && recordsFor(data, advocate, use).length > 0;
  return ['company', ...(hasOwn ? [advocate] : [])]
    .flatMap((subject) => scopesOf(exposure).map((scope) => lackOfSubject(data, subject, scope, on)))
    .filter((lack) => lack !== undefined)
    .sort((a, b) => BY_GRAVITY.indexOf(a.fault) - BY_GRAVITY.indexOf(b.fault))[0];
}

function lackOfSubject(data: CustomerFile, subject: string, scope: Scope, on: Day): Lack | undefined {
  const { use, story } = scope;
  const records = recordsFor(data, subject, use);
  const covering = records.filter(({ record }) => record.status === 'granted' && covers(record, scope));
  const ask = { ...scope, on, storyIsAsked: story !== undefined };
  const refusals = records.filter(({ record }) => isRefusal(record) && meets(record, ask));
  // Of the same day the refusal wins; one without a day always does.
  const isRefused = ({ record: { granted_on = '' } }: Recorded) =>
    refusals.some(({ record }) => (refusedOn(record) ?? granted_on) >= granted_on);
  const hasBegun = ({ record }: Recorded) => record.granted_on !== undefined && record.granted_on <= on;
  const held = covering.filter((grant) => hasBegun(grant) && !isRefused(grant));
  const running = held.filter(({ record }) => isRunning(record, on));
  if (running.some(({ record }) => !isClause(record))) return undefined;

  const clause = running.at(-1) ?? held.findLast(({ record }) => isClause(record));
  if (isNameOrLogo(use) && running.length > 0 && clause !== undefined) {
    return { fault: isClauseGone(data) ? 'clause-struck' : 'clause-only', subject, grant: clause };
  }
  const refusal = latest(refusals, refusedOn);
  if (held.length === 0 && refusal !== undefined) return { fault: 'withdrawn', subject, refusal };
  const ended = held.filter(({ record }) => isNameOrLogo(use) || !isClause(record));
  const grant = latest(ended, ({ expires_on }) => expires_on);
  if (grant !== undefined) return { fault: 'expired', subject, grant };
  if (clause !== undefined) return { fault: 'clause-exceeded', subject, grant: clause };
  const toBegin = covering.find((other) => !hasBegun(other));
  if (toBegin !== undefined) return { fault: 'missing', subject, pending: toBegin };
  const nearest = nearestGrant(data, subject, scope, on);
  if (nearest !== undefined) return { fault: 'out-of-scope', subject, scope, ...nearest };
  return { fault: 'missing', subject, pending: records.find(({ record }) => record.status === 'requested') };
}

/** The last of the records by a day; one without the day comes after all. */
const latest = (records: readonly Recorded[], dayOf: (record: Consent) => Day | undefined): Recorded | undefined =>
  records.reduce<Recorded | undefined>((last, other) => {
    const isLater = last === undefined || (dayOf(other.record) ?? '~') >= (dayOf(last.record) ?? '~');
    return isLater ? other : last;
  }, undefined);

/** The grant that comes closest: one for the use, one that runs, one that goes beyond in the fewest ways. */
function nearestGrant(data: CustomerFile, subject: string, scope: Scope, on: Day) {
  const [best] = (data.consent ?? [])
    .map((record, index) => ({ record, path: ['consent', index] }))
    .filter(({ record }) => record.status === 'granted' && (record.subject ?? 'company') === subject)
    .map((grant) => ({
      grant,
      far: [
        Number(!grant.record.uses.includes(scope.use)),
        Number(!isRunning(grant.record, on)),
        DIMENSIONS.filter((dimension) => !coversIn[dimension](grant.record, scope)).length,
      ],
    }))
    .sort((a, b) => a.far.reduce((order, by, nth) => order || by - (b.far[nth] ?? 0), 0));
  const beyond = best && DIMENSIONS.find((dimension) => !coversIn[dimension](best.grant.record, scope));
  return beyond && { grant: best.grant, beyond };
}

const DIMENSIONS = ['use', 'audience', 'territory', 'story', 'attribution'] as const;
/** What a grant can be limited in. */
export type Dimension = (typeof DIMENSIONS)[number];

const ATTRIBUTIONS: readonly Attribution[] = ['named', 'role-only', 'blinded'];

/** Whether a grant goes as far as the scope, in one dimension. An empty list covers nothing. */
const coversIn: Readonly<Record<Dimension, (grant: Consent, scope: Scope) => boolean>> = {
  use: ({ uses }, { use }) => uses.includes(use),
  audience: ({ audience = 'internal' }, scope) => coversAudience(audience, scope.audience),
  territory: ({ territories }, { territory, isOpen }) =>
    territories === undefined ||
    (territory === undefined ? isOpen && territories.length > 0 : isAmong(territory, territories)),
  story: ({ stories }, { story, isOpen }) =>
    stories === undefined || (story === undefined ? isOpen && stories.length > 0 : stories.includes(story)),
  attribution: ({ attribution = 'named' }, scope) =>
    scope.attribution === undefined || ATTRIBUTIONS.indexOf(attribution) <= ATTRIBUTIONS.indexOf(scope.attribution),
};

/** Whether a grant goes as far as the scope, in every dimension. */
export const covers = (grant: Consent, scope: Scope): boolean =>
  DIMENSIONS.every((dimension) => coversIn[dimension](grant, scope));

const isNameOrLogo = (use: Use): boolean => use === 'name' || use === 'logo';
const isClause = ({ basis = 'contract-clause' }: Consent): boolean => basis === 'contract-clause';
const isClauseGone = ({ contract }: CustomerFile): boolean =>
  contract?.publicity_clause === 'struck' || contract?.publicity_clause === 'absent';

/** Whether a grant can carry a use at all: a contract clause carries name and logo only, and only while it is there. */
export const carries = (data: CustomerFile, grant: Consent, use: Use): boolean =>
  !isClause(grant) || (isNameOrLogo(use) && !isClauseGone(data));
