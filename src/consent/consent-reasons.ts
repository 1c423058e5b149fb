import type { Policy, Regions } from '../model/config.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { isActivity } from '../model/use.ts';
import { type BareReason, compareDays, verdictRank, worstVerdict } from './bare-reason.ts';
import { beyondIn, covers, type Dimension, type Scope, touches } from './scope.ts';

/** What is to be covered by a record, and on which day. */
export interface ConsentQuestion extends Scope {
  readonly on: Day;
}

/** What the records of one subject say, and the grant that answers. */
export interface ConsentAnswer {
  readonly reasons: readonly BareReason[];
  readonly grant: Consent | undefined;
}

/** A record and where it stands. */
export interface ConsentRecord {
  readonly record: Consent;
  readonly path: Path;
}

/** The records of a subject, `company` or an advocate's id, that speak of a use. */
export const recordsFor = (data: CustomerFile, subject: string, use: Use): readonly ConsentRecord[] =>
  recordsOf(data, subject).filter(({ record }) => record.uses.includes(use));

// Whoever judges many people asks for the records of each.
const RECORDS = new WeakMap<CustomerFile, ReadonlyMap<string, readonly ConsentRecord[]>>();

function recordsOf(data: CustomerFile, subject: string): readonly ConsentRecord[] {
  const known = RECORDS.get(data) ?? bySubject(data);
  RECORDS.set(data, known);
  return known.get(subject) ?? [];
}

function bySubject({ consent = [] }: CustomerFile): ReadonlyMap<string, readonly ConsentRecord[]> {
  const records = new Map<string, ConsentRecord[]>();
  for (const [index, record] of consent.entries()) {
    const { subject = 'company' } = record;
    const own = records.get(subject) ?? [];
    records.set(subject, own);
    own.push({ record, path: ['consent', index] });
  }
  return records;
}

/** Judges the consent of one subject. Of several covering grants the one with the best answer counts. */
export function consentReasons(
  data: CustomerFile,
  subject: string,
  ask: ConsentQuestion,
  policy: Policy,
): ConsentAnswer {
  const { regions } = policy;
  const records = recordsFor(data, subject, ask.use);
  const grants = records.filter(({ record }) => record.status === 'granted' && covers(record, ask, regions));
  const refusals = records
    .filter(({ record }) => isRefusal(record))
    .map((refusal) => refusalReasonOf(refusal, ask.on, policy));
  const isOpen = openRequestTest(records, ask, regions);
  const requests = grants.some(({ record }) => isRunning(record, ask.on)) ? [] : records.filter(isOpen);
  const requested = requests.map(requestReason);

  const [best] = grants
    .map((grant) => {
      const met = refusals.filter(({ record }) => touches(record, ask, regions, grant.record));
      return { grant, reasons: grantReasons(grant, met, data, ask) };
    })
    .sort(
      (a, b) => byAnswer(a.reasons, b.reasons) || -compareDays(a.grant.record.expires_on, b.grant.record.expires_on),
    );
  if (best !== undefined) return { reasons: [...best.reasons, ...requested], grant: best.grant.record };
  const refused = refusals.filter(({ record }) => touches(record, ask, regions)).map(({ reason }) => reason);
  const known = [...refused, ...requested];
  return { reasons: known.length > 0 ? known : [missingReason(records, subject, ask, regions)], grant: undefined };
}

/** Whether a record is a no: a decline or a withdrawal. */
export const isRefusal = ({ status }: Consent): boolean => status === 'declined' || status === 'withdrawn';

/** Whether a grant has begun and not ended on a day. */
export const isRunning = ({ granted_on, expires_on }: Consent, on: Day): boolean =>
  granted_on !== undefined && granted_on <= on && (expires_on === undefined || on <= expires_on);

/** The day of a decline or withdrawal; undefined where it is not on record. */
export const refusedOn = (record: Consent): Day | undefined =>
  record.status === 'declined' ? record.declined_on : record.withdrawn_on;

/** Whether a refusal came on the day of a grant or later; of a day that is not on record it is taken that it did. */
export function overrules(refusal: Consent, { granted_on }: Consent): boolean {
  const day = refusedOn(refusal);
  return day === undefined || granted_on === undefined || day >= granted_on;
}

/** A request is open until a grant that covers the same, or a refusal that meets it, comes on its day or later. */
function openRequestTest(
  records: readonly ConsentRecord[],
  ask: ConsentQuestion,
  regions: Regions,
): (recorded: ConsentRecord) => boolean {
  const answers = records.flatMap(({ record }) => {
    if (record.status === 'granted' && covers(record, ask, regions)) return [record.granted_on];
    return isRefusal(record) && touches(record, ask, regions) ? [refusedOn(record)] : [];
  });
  return ({ record }) =>
    record.status === 'requested' &&
    covers(record, ask, regions) &&
    !answers.some((day) => day === undefined || record.requested_on === undefined || day >= record.requested_on);
}

const byAnswer = (a: readonly BareReason[], b: readonly BareReason[]): number =>
  verdictRank(worstVerdict(a)) - verdictRank(worstVerdict(b)) || compareDays(clearsOn(a), clearsOn(b));

const clearsOn = (reasons: readonly BareReason[]): Day | undefined =>
  reasons.find(({ verdict }) => verdict === 'wait')?.clears_on;

/** What one covering grant says. */
function grantReasons(
  { record, path }: ConsentRecord,
  refusals: readonly RefusalReason[],
  data: CustomerFile,
  ask: ConsentQuestion,
): readonly BareReason[] {
  const { use, on } = ask;
  const { id, granted_on, expires_on } = record;
  const reasons: BareReason[] = [];
  const say = (code: string, verdict: BareReason['verdict'], key: string, message: string, clears_on?: Day) =>
    reasons.push({ code, verdict, path: [...path, key], message, ...(clears_on && { clears_on }) });

  if (granted_on === undefined)
    say('consent/not-begun', 'no', 'status', `the grant "${id}" says no day from which it runs`);
  else if (granted_on > on)
    say('consent/not-begun', 'wait', 'granted_on', `the grant "${id}" begins on ${granted_on}`, granted_on);
  if (expires_on !== undefined && expires_on < on) {
    say('consent/expired', 'no', 'expires_on', `the grant "${id}" ended on ${expires_on}`);
  }
  for (const { record: refusal, reason } of refusals) if (overrules(refusal, record)) reasons.push(reason);
  if ((record.basis ?? 'contract-clause') === 'contract-clause') {
    const isCarried = use === 'name' || use === 'logo';
    const message = isCarried
      ? `${use} rests on a contract clause alone ("${id}")`
      : `"${id}" rests on a contract clause, which does not carry ${use}`;
    say('consent/clause-only', isCarried ? 'ready' : 'no', 'basis', message);
    const clause = data.contract?.publicity_clause;
    if (clause === 'struck' || clause === 'absent') {
      reasons.push({
        code: 'contract/clause-struck',
        verdict: 'no',
        path: ['contract', 'publicity_clause'],
        message: `the publicity clause is ${clause}, and "${id}" rests on it`,
      });
    }
  }
  const lacking = PROOF.filter(([key]) => record[key] === undefined).map(([, what]) => what);
  if (lacking.length > 0) {
    reasons.push({
      code: 'consent/no-evidence',
      verdict: 'ask',
      path,
      message: `"${id}" does not say ${lacking.join(', or ')}`,
    });
  }
  if (record.approval !== 'once') say('consent/per-use', 'ask', 'approval', `"${id}" wants a yes each time`);
  if (record.attribution === 'blinded' && (use === 'name' || use === 'logo')) {
    say('consent/blinded', 'no', 'attribution', `"${id}" is for use without the name`);
  } else if (record.attribution === 'blinded' && isActivity(use)) {
    say('consent/blinded', 'ask', 'attribution', `"${id}" is for use without the name, and a speaker gives it away`);
  }
  if (
    record.territories !== undefined &&
    ask.territory === undefined &&
    ask.audience === 'public' &&
    !isActivity(use)
  ) {
    say('consent/territories', 'ask', 'territories', `"${id}" holds in ${record.territories.join(', ')} only`);
  }
  return reasons;
}

/** What a grant has to say of itself, so that somebody could show it to a lawyer. */
const PROOF = [
  ['granted_by', 'who gave it'],
  ['granted_on', 'when'],
  ['basis', 'on what basis'],
  ['evidence', 'where the proof is'],
] as const satisfies readonly (readonly [keyof Consent, string])[];

/** A decline or withdrawal, and what it says. */
interface RefusalReason extends ConsentRecord {
  readonly reason: BareReason;
}

const refusalReasonOf = (refusal: ConsentRecord, on: Day, policy: Policy): RefusalReason => ({
  ...refusal,
  reason: refusalReason(refusal, on, policy),
});

function refusalReason({ record, path }: ConsentRecord, on: Day, policy: Policy): BareReason {
  const isDecline = record.status === 'declined';
  const day = refusedOn(record);
  const raise_on =
    record.ask_again_on ??
    (isDecline && day !== undefined ? addDuration(day, policy.decline.ask_again_after) : undefined);
  const what = `${isDecline ? 'declined' : 'withdrawn'}${day ? ` on ${day}` : ''}${record.reason ? ` (${record.reason})` : ''}`;
  const limits = [...(record.stories ?? []), ...(record.territories ?? [])];
  const scope = limits.length > 0 ? ` for ${limits.join(', ')}` : '';
  const again = raise_on === undefined ? '' : `; may be raised again ${raise_on <= on ? 'since' : 'from'} ${raise_on}`;
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

/** Nothing covers it; what comes closest is named. */
function missingReason(
  records: readonly ConsentRecord[],
  subject: string,
  ask: ConsentQuestion,
  regions: Regions,
): BareReason {
  const near = records.find(({ record }) => record.status === 'granted');
  const whose = subject === 'company' ? '' : ` of ${subject}`;
  const what = `no record${whose} covers ${ask.use} for ${ask.audience === 'public' ? 'the public' : ask.audience}`;
  if (near === undefined) return { code: 'consent/missing', verdict: 'no', path: ['consent'], message: what };
  const [beyond = 'use'] = beyondIn(near.record, ask, regions);
  const { id } = near.record;
  return {
    code: 'consent/missing',
    verdict: 'no',
    path: near.path,
    message: `${what}: "${id}" ${LIMIT_TEXTS[beyond](near.record)}`,
  };
}

/** How far a grant goes, in words. */
const LIMIT_TEXTS: Readonly<Record<Dimension, (grant: Consent) => string>> = {
  use: ({ uses }) => `is for ${uses.join(', ') || 'no use'} only`,
  audience: ({ audience = 'internal' }) => `covers ${audience} only`,
  territory: ({ territories }) => `holds in ${territories?.join(', ') || 'no territory'} only`,
  story: ({ stories }) => `covers ${stories?.join(', ') || 'no story'} only`,
  attribution: ({ attribution }) => `is for ${attribution} use only`,
};
