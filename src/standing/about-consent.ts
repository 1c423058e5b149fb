import type { Policy } from '../model/config.ts';
import type { Audience, Consent, CustomerFile, Use } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { AUDIENCES, coversAudience, isActivity } from '../model/use.ts';
import { slugOf } from '../words/slug.ts';
import { byDay, type Remark, rank, worstOf } from './remark.ts';

/** What is to be covered by a record. */
export interface Ask {
  readonly use: Use;
  readonly audience: Audience;
  readonly on: Day;
  readonly territory: string | undefined;
  /** The story that would be told; undefined where it is about none in particular. */
  readonly story: string | undefined;
  /** Whether the story was asked for. Where it was not, a refusal of any story is met. */
  readonly storyIsAsked: boolean;
}

/** What the records of one subject say, and the grant that answers. */
export interface ConsentAnswer {
  readonly remarks: readonly Remark[];
  readonly grant: Consent | undefined;
}

/** A record and where it stands. */
export interface Recorded {
  readonly record: Consent;
  readonly path: Path;
}

/** The records of a subject, `company` or an advocate's id, that speak of a use. */
export const recordsFor = (data: CustomerFile, subject: string, use: Use): readonly Recorded[] =>
  (data.consent ?? [])
    .map((record, index) => ({ record, path: ['consent', index] }))
    .filter(({ record }) => (record.subject ?? 'company') === subject && record.uses.includes(use));

/** Judges the consent of one subject. Of several covering grants the one with the best answer counts. */
export function aboutConsent(data: CustomerFile, subject: string, ask: Ask, policy: Policy): ConsentAnswer {
  const records = recordsFor(data, subject, ask.use);
  const grants = records.filter(({ record }) => record.status === 'granted' && covers(record, ask));
  const refusals = records.filter(({ record }) => isRefusal(record) && meets(record, ask));
  const isOpen = openRequestTest(records, ask);
  const requests = grants.some(({ record }) => isRunning(record, ask.on)) ? [] : records.filter(isOpen);
  const requested = requests.map(requestedRemark);

  const [best] = grants
    .map((grant) => ({ grant, remarks: aboutGrant(grant, refusals, data, ask, policy) }))
    .sort((a, b) => byAnswer(a.remarks, b.remarks) || -byDay(a.grant.record.expires_on, b.grant.record.expires_on));
  if (best !== undefined) return { remarks: [...best.remarks, ...requested], grant: best.grant.record };
  const refused = refusals.map((refusal) => refusedRemark(refusal, ask.on, policy));
  const told = [...refused, ...requested];
  return { remarks: told.length > 0 ? told : [missingRemark(records, subject, ask)], grant: undefined };
}

/** Whether a record is a no: a decline or a withdrawal. */
export const isRefusal = ({ status }: Consent): boolean => status === 'declined' || status === 'withdrawn';

/** Whether a grant has begun and not ended on a day. */
export const isRunning = ({ granted_on, expires_on }: Consent, on: Day): boolean =>
  granted_on !== undefined && granted_on <= on && (expires_on === undefined || on <= expires_on);

/** A grant or request covers its audience and the smaller ones; an empty list covers nothing. */
function covers(record: Consent, { audience, territory, story }: Ask): boolean {
  const { territories, stories } = record;
  return (
    coversAudience(record.audience ?? 'internal', audience) &&
    (territories === undefined ||
      (territory === undefined ? territories.length > 0 : isAmong(territory, territories))) &&
    (stories === undefined || (story !== undefined && stories.includes(story)))
  );
}

/**
 * Whether a decline or withdrawal touches what is asked: a decline its audience and the larger ones, a withdrawal every
 * audience. What the question leaves open is touched, and a list that limits it to nothing limits nothing.
 */
export function meets(record: Consent, { audience, territory, story, storyIsAsked }: Ask): boolean {
  const { territories = [], stories = [] } = record;
  const isTouched =
    record.status === 'withdrawn' ||
    record.audience === undefined ||
    AUDIENCES.indexOf(audience) >= AUDIENCES.indexOf(record.audience);
  return (
    isTouched &&
    (territories.length === 0 || territory === undefined || isAmong(territory, territories)) &&
    (stories.length === 0 || !storyIsAsked || story === undefined || stories.includes(story))
  );
}

/** Whether a territory is one of a list; they compare as slugs. */
export const isAmong = (territory: string, territories: readonly string[]): boolean =>
  territories.some((other) => slugOf(other) === slugOf(territory));

/** The day of a decline or withdrawal; undefined where it is not on record. */
export const refusedOn = (record: Consent): Day | undefined =>
  record.status === 'declined' ? record.declined_on : record.withdrawn_on;

/** A request is open until a grant that covers the same, or a refusal that meets it, comes on its day or later. */
function openRequestTest(records: readonly Recorded[], ask: Ask): (recorded: Recorded) => boolean {
  const answers = records.flatMap(({ record }) => {
    if (record.status === 'granted' && covers(record, ask)) return [record.granted_on];
    return isRefusal(record) && meets(record, ask) ? [refusedOn(record)] : [];
  });
  return ({ record }) =>
    record.status === 'requested' &&
    covers(record, ask) &&
    !answers.some((day) => day === undefined || record.requested_on === undefined || day >= record.requested_on);
}

const byAnswer = (a: readonly Remark[], b: readonly Remark[]): number =>
  rank(worstOf(a)) - rank(worstOf(b)) || byDay(clearsOn(a), clearsOn(b));

const clearsOn = (remarks: readonly Remark[]): Day | undefined =>
  remarks.find(({ verdict }) => verdict === 'wait')?.clears_on;

/** What one covering grant says. */
function aboutGrant(
  { record, path }: Recorded,
  refusals: readonly Recorded[],
  data: CustomerFile,
  ask: Ask,
  policy: Policy,
): readonly Remark[] {
  const { use, on } = ask;
  const { id, granted_on, expires_on } = record;
  const remarks: Remark[] = [];
  const say = (code: string, verdict: Remark['verdict'], key: string, message: string, clears_on?: Day) =>
    remarks.push({ code, verdict, path: [...path, key], message, ...(clears_on && { clears_on }) });

  if (granted_on === undefined)
    say('consent/not-begun', 'no', 'status', `the grant "${id}" says no day from which it runs`);
  else if (granted_on > on)
    say('consent/not-begun', 'wait', 'granted_on', `the grant "${id}" begins on ${granted_on}`, granted_on);
  if (expires_on !== undefined && expires_on < on) {
    say('consent/expired', 'no', 'expires_on', `the grant "${id}" ended on ${expires_on}`);
  }
  for (const refusal of refusals) {
    const day = refusedOn(refusal.record);
    if (day === undefined || granted_on === undefined || day >= granted_on)
      remarks.push(refusedRemark(refusal, on, policy));
  }
  if ((record.basis ?? 'contract-clause') === 'contract-clause') {
    const isCarried = use === 'name' || use === 'logo';
    const message = isCarried
      ? `${use} rests on a contract clause alone ("${id}")`
      : `"${id}" rests on a contract clause, which does not carry ${use}`;
    say('consent/clause-only', isCarried ? 'ready' : 'no', 'basis', message);
    const clause = data.contract?.publicity_clause;
    if (clause === 'struck' || clause === 'absent') {
      remarks.push({
        code: 'contract/clause-struck',
        verdict: 'no',
        path: ['contract', 'publicity_clause'],
        message: `the publicity clause is ${clause}, and "${id}" rests on it`,
      });
    }
  }
  if (record.approval !== 'once') say('consent/per-use', 'ask', 'approval', `"${id}" wants a yes each time`);
  if (record.attribution === 'blinded' && (use === 'name' || use === 'logo')) {
    say('consent/blinded', 'no', 'attribution', `"${id}" is for use without the name`);
  } else if (record.attribution === 'blinded' && isActivity(use)) {
    say(
      'consent/blinded',
      'ask',
      'attribution',
      `"${id}" is for use without the name, and whoever speaks gives it away`,
    );
  }
  if (
    record.territories !== undefined &&
    ask.territory === undefined &&
    ask.audience === 'public' &&
    !isActivity(use)
  ) {
    say('consent/territories', 'ask', 'territories', `"${id}" holds in ${record.territories.join(', ')} only`);
  }
  return remarks;
}

function refusedRemark({ record, path }: Recorded, on: Day, policy: Policy): Remark {
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

const requestedRemark = ({ record, path }: Recorded): Remark => ({
  code: 'consent/requested',
  verdict: 'wait',
  path: [...path, 'status'],
  message: `asked for${record.requested_on ? ` on ${record.requested_on}` : ''} ("${record.id}"), and not answered yet`,
});

/** Nothing covers it; what comes closest is named. */
function missingRemark(records: readonly Recorded[], subject: string, ask: Ask): Remark {
  const near = records.find(({ record }) => record.status === 'granted');
  const whose = subject === 'company' ? '' : ` of ${subject}`;
  const what = `no record${whose} covers ${ask.use} for ${ask.audience === 'public' ? 'the public' : ask.audience}`;
  if (near === undefined) return { code: 'consent/missing', verdict: 'no', path: ['consent'], message: what };
  const { id, audience = 'internal', territories, stories } = near.record;
  const why = !coversAudience(audience, ask.audience)
    ? `"${id}" covers ${audience} only`
    : territories !== undefined && (ask.territory === undefined || !isAmong(ask.territory, territories))
      ? `"${id}" holds in ${territories.join(', ') || 'no territory'} only`
      : `"${id}" covers ${stories?.join(', ') || 'no story'} only`;
  return { code: 'consent/missing', verdict: 'no', path: near.path, message: `${what}: ${why}` };
}
