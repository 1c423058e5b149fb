import type { Policy, Regions } from '../model/config.ts';
import type { Consent, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { isActivity, isNameOrLogo } from '../model/use.ts';
import { type BareReason, compareDays, verdictRank, worstVerdict } from './bare-reason.ts';
import {
  approversOf,
  type ConsentRecord,
  firstDayOf,
  hasEnded,
  isBeforeAcquisition,
  isClause,
  isClauseGone,
  isRefusal,
  isRunning,
  mayApprove,
  overrules,
  refusedOn,
  unmetOf,
} from './consent-records.ts';
import {
  ANY,
  beyondIn,
  type ConsentQuestion,
  type CoveringGrant,
  coverageOf,
  covers,
  type Dimension,
  touches,
} from './coverage.ts';
import { nameReasons } from './name-reasons.ts';
import { againWords, mayAskAgainOn, NEVER } from './refusals.ts';

/** The reasons in the records of one subject, and the grant that answers. */
export interface ConsentAnswer {
  readonly reasons: readonly BareReason[];
  readonly grant: Consent | undefined;
}

/** Assesses the consent of one subject. Of several covering grants, the one with the best answer counts. */
export function consentReasons(data: CustomerFile, asked: ConsentQuestion, policy: Policy): ConsentAnswer {
  const { regions } = policy;
  const { records, grants, refusals } = coverageOf(data, asked, regions);
  const isAnswered = grants.some(({ record }) => isRunning(record, asked.on));
  const requested = (isAnswered ? [] : openRequests(records, asked, regions)).map(requestReason);
  const [best] = grants
    .map((grant) => ({ grant: grant.record, reasons: grantReasons(grant, data, asked, policy) }))
    .sort((a, b) => byAnswer(a.reasons, b.reasons) || -compareDays(a.grant.expires_on, b.grant.expires_on));
  if (best !== undefined) return { reasons: [...best.reasons, ...requested], grant: best.grant };
  const known = [...refusals.map((refusal) => refusalReason(refusal, asked.on, policy)), ...requested];
  return { reasons: known.length > 0 ? known : [missingReason(records, asked, regions)], grant: undefined };
}

/** The open requests: no grant that covers the question, and no refusal that touches it, came on their day or later. */
function openRequests(
  records: readonly ConsentRecord[],
  asked: ConsentQuestion,
  regions: Regions,
): readonly ConsentRecord[] {
  const answers = records.flatMap(({ record }) => {
    if (record.status === 'granted' && covers(record, asked, regions)) return [record.granted_on];
    return isRefusal(record) && touches(record, asked, regions) ? [refusedOn(record)] : [];
  });
  return records.filter(
    ({ record }) =>
      record.status === 'requested' &&
      covers(record, asked, regions) &&
      !answers.some((day) => day === undefined || record.requested_on === undefined || day >= record.requested_on),
  );
}

const byAnswer = (a: readonly BareReason[], b: readonly BareReason[]): number =>
  verdictRank(worstVerdict(a)) - verdictRank(worstVerdict(b)) || compareDays(clearsOn(a), clearsOn(b));

const clearsOn = (reasons: readonly BareReason[]): Day | undefined =>
  reasons.find(({ verdict }) => verdict === 'wait')?.clears_on;

/** The reasons in one covering grant. */
const grantReasons = (
  grant: CoveringGrant,
  data: CustomerFile,
  asked: ConsentQuestion,
  policy: Policy,
): readonly BareReason[] => [
  ...periodReasons(grant, asked.on),
  ...grant.refusals
    .filter(({ record }) => overrules(record, grant.record))
    .map((refusal) => refusalReason(refusal, asked.on, policy)),
  ...(isClause(grant.record) ? clauseReasons(grant, data, asked) : []),
  ...approverReasons(grant, data, asked),
  ...acquisitionReasons(grant, data, asked),
  ...proofReasons(grant),
  ...(isNameless(grant.record, asked) ? [] : nameReasons(data, asked, policy.regions, [grant.record])),
  ...termReasons(grant, asked),
];

/** Says that material under a grant does not show the name. A logo does, whatever the grant says. */
const isNameless = ({ attribution }: Consent, asked: ConsentQuestion): boolean =>
  asked.use !== 'logo' && (asked.attribution ?? attribution) === 'blinded';

function periodReasons({ record, path, refusals }: CoveringGrant, on: Day): readonly BareReason[] {
  const { id, granted_on, expires_on } = record;
  const first = firstDayOf(record);
  const reasons: BareReason[] = [];
  if (granted_on === undefined) {
    const message = `the grant "${id}" says no day from which it runs`;
    reasons.push({ code: 'consent/not-begun', verdict: 'no', path: [...path, 'status'], message });
  } else if (first !== undefined && first > on) {
    // The yes is dated ahead: a no that came meanwhile may be the later one.
    const between = refusals.flatMap((refusal) => {
      const day = granted_on > on && !overrules(refusal.record, record) ? refusedOn(refusal.record) : undefined;
      return day === undefined ? [] : [{ day, id: refusal.record.id }];
    });
    const last = between.toSorted((a, b) => compareDays(a.day, b.day)).at(-1);
    const word = last === undefined ? '' : `, and "${last.id}" said no on ${last.day}`;
    const message = `the grant "${id}" begins on ${first}${word}`;
    const key = first === granted_on ? 'granted_on' : 'begins_on';
    reasons.push({ code: 'consent/not-begun', verdict: 'wait', path: [...path, key], message, clears_on: first });
  }
  if (hasEnded(record, on)) {
    const message = `the grant "${id}" ended on ${expires_on}`;
    reasons.push({ code: 'consent/expired', verdict: 'no', path: [...path, 'expires_on'], message });
  }
  return reasons;
}

function clauseReasons(
  { record: { id }, path }: ConsentRecord,
  data: CustomerFile,
  { use }: ConsentQuestion,
): readonly BareReason[] {
  const isCarried = isNameOrLogo(use);
  const message = isCarried
    ? `${use} rests on a contract clause alone ("${id}")`
    : `"${id}" rests on a contract clause, which does not carry ${use}`;
  const verdict = isCarried ? 'ready' : 'no';
  const clause: BareReason = { code: 'consent/clause-only', verdict, path: [...path, 'basis'], message };
  if (!isClauseGone(data)) return [clause];
  return [
    clause,
    {
      code: 'contract/clause-struck',
      verdict: 'no',
      path: ['contract', 'publicity_clause'],
      message: `the publicity clause is ${data.contract?.publicity_clause}, and "${id}" rests on it`,
    },
  ];
}

/** The reason where somebody said yes who may not bind the company. A person's own yes needs nobody else's. */
function approverReasons(
  { record: { id, granted_as }, path }: ConsentRecord,
  data: CustomerFile,
  { use, subject }: ConsentQuestion,
): readonly BareReason[] {
  if (subject !== 'company' || mayApprove(data, use, granted_as)) return [];
  const who = approversOf(data, use)?.join(' or ') || 'nobody yet';
  const by = granted_as === undefined ? 'somebody whose capacity is not on record' : granted_as;
  const message = `"${id}" was given by ${by}, and ${who} has to say yes to ${use}`;
  return [{ code: 'consent/not-authorized', verdict: 'no', path: [...path, 'granted_as'], message }];
}

/** The reason where a company said yes before somebody bought it. The owners of today have to be asked. */
function acquisitionReasons(
  { record, path }: ConsentRecord,
  data: CustomerFile,
  { subject, on }: ConsentQuestion,
): readonly BareReason[] {
  if (subject !== 'company' || !isBeforeAcquisition(data, record, on)) return [];
  const message = `"${record.id}" was given on ${record.granted_on}, and they were acquired on ${data.acquired_on}`;
  return [{ code: 'consent/before-acquisition', verdict: 'ask', path: [...path, 'granted_on'], message }];
}

/** The facts that prove a grant, so that somebody could show it to a lawyer. */
const PROOF = [
  ['granted_by', 'who gave it'],
  ['granted_on', 'when'],
  ['basis', 'on what basis'],
  ['evidence', 'where the proof is'],
] as const satisfies readonly (readonly [keyof Consent, string])[];

function proofReasons({ record, path }: ConsentRecord): readonly BareReason[] {
  const missing = PROOF.filter(([key]) => record[key] === undefined).map(([, what]) => what);
  if (missing.length === 0) return [];
  const message = `"${record.id}" does not say ${missing.join(', or ')}`;
  return [{ code: 'consent/no-evidence', verdict: 'ask', path, message }];
}

function termReasons({ record, path }: ConsentRecord, asked: ConsentQuestion): readonly BareReason[] {
  const { id, approval, attribution, territories, places } = record;
  const { use, audience, territory, place } = asked;
  const reasons: BareReason[] = [];
  const add = (code: string, verdict: 'ask' | 'no', key: keyof Consent, message: string) =>
    reasons.push({ code, verdict, path: [...path, key], message });
  if (approval !== 'once') add('consent/per-use', 'ask', 'approval', `"${id}" wants a yes each time`);
  const isBlinded = attribution === 'blinded';
  if (isBlinded && isNameOrLogo(use)) {
    add('consent/blinded', 'no', 'attribution', `"${id}" is for use without the name`);
  } else if (isBlinded && isActivity(use)) {
    const message = `"${id}" is for use without the name, and a speaker gives it away`;
    add('consent/blinded', 'ask', 'attribution', message);
  }
  if (territories !== undefined && typeof territory !== 'string' && audience === 'public' && !isActivity(use))
    add('consent/territories', 'ask', 'territories', `"${id}" holds in ${territories.join(', ')} only`);
  if (places !== undefined && place === ANY)
    add('consent/places', 'ask', 'places', `"${id}" holds at ${places.join(', ')} only`);
  const lacking = unmetOf(record, asked.met);
  if (lacking.length > 0) add('consent/requires', 'ask', 'requires', `"${id}" requires ${lacking.join(', ')} first`);
  return reasons;
}

function refusalReason({ record, path }: ConsentRecord, on: Day, policy: Policy): BareReason {
  const isDecline = record.status === 'declined';
  const day = refusedOn(record);
  const until = isDecline || record.ask_again_on !== undefined ? mayAskAgainOn(record, policy) : undefined;
  const raise_on = until === NEVER ? undefined : until;
  const what = `${isDecline ? 'declined' : 'withdrawn'}${day ? ` on ${day}` : ''}${record.reason ? ` (${record.reason})` : ''}`;
  const limits = [...(record.stories ?? []), ...(record.territories ?? []), ...(record.places ?? [])];
  const scope = limits.length > 0 ? ` for ${limits.join(', ')}` : '';
  const since = raise_on === undefined ? '' : `; may be raised again ${raise_on <= on ? 'since' : 'from'} ${raise_on}`;
  const again = until === NEVER ? `; ${againWords(NEVER)}` : since;
  return {
    code: isDecline ? 'consent/declined' : 'consent/withdrawn',
    verdict: 'no',
    path: [...path, 'status'],
    message: `${what}${scope}${again}`,
    ...(raise_on && { raise_on }),
  };
}

const requestReason = ({ record, path }: ConsentRecord): BareReason => ({
  code: 'consent/requested',
  verdict: 'wait',
  path: [...path, 'status'],
  message: `asked for${record.requested_on ? ` on ${record.requested_on}` : ''} ("${record.id}"), and not answered yet`,
});

/** The reason where no record covers a question. It names the limit of a grant for the use, if there is one. */
function missingReason(records: readonly ConsentRecord[], asked: ConsentQuestion, regions: Regions): BareReason {
  const { subject, use, audience } = asked;
  const near = records.find(({ record }) => record.status === 'granted');
  const whose = subject === 'company' ? '' : ` of ${subject}`;
  const what = `no record${whose} covers ${use} for ${audience === 'public' ? 'the public' : audience}`;
  if (near === undefined) return { code: 'consent/missing', verdict: 'no', path: ['consent'], message: what };
  const [beyond = 'use'] = beyondIn(near.record, asked, regions);
  const message = `${what}: "${near.record.id}" ${LIMIT_TEXTS[beyond](near.record)}`;
  return { code: 'consent/missing', verdict: 'no', path: near.path, message };
}

/** The limit of a grant in each dimension, in words. */
const LIMIT_TEXTS: Readonly<Record<Dimension, (grant: Consent) => string>> = {
  use: ({ uses }) => `is for ${uses.join(', ') || 'no use'} only`,
  audience: ({ audience = 'internal' }) => `covers ${audience} only`,
  territory: ({ territories }) => `holds in ${territories?.join(', ') || 'no territory'} only`,
  story: ({ stories }) => `covers ${stories?.join(', ') || 'no story'} only`,
  place: ({ places }) => `holds at ${places?.join(', ') || 'no place'} only`,
  attribution: ({ attribution }) => `is for ${attribution} use only`,
};
