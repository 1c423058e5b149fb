import type { ConsentRecord } from '../consent/consent-records.ts';
import { isAmongPlaces, placeOf } from '../consent/places.ts';
import type { Consent, Customer, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { append, editsToMove, newRecord, recordsOf, twinOf, withRecord } from './consent-record.ts';
import type { REASONS } from './consent-values.ts';
import type { MutationPlan } from './mutation.ts';
import { openRequests } from './open-requests.ts';

/** The reason and the day of a withdrawal. */
export interface Withdrawal {
  readonly reason: (typeof REASONS)[number];
  readonly on: Day;
}

export interface WithdrawalWish extends Withdrawal {
  /** The ids of the records; undefined for every running or coming grant, and every open request. */
  readonly ids: readonly string[] | undefined;
  /** The only subject: `company`, or an advocate's id; undefined for everyone. */
  readonly subject: string | undefined;
  /** The only places that they take back; absent: all. */
  readonly places?: readonly string[] | undefined;
}

/** Withdraws a yes, or a request. It is a fact, and always written. */
export function planWithdrawal({ data }: Customer, wish: WithdrawalWish, today: Day): MutationPlan {
  const { ids, subject } = wish;
  const chosen =
    ids === undefined
      ? openRecords(data, today, subject)
      : recordsOf(data).filter(({ record }) => ids.includes(record.id));
  const declined = chosen.find(({ record }) => record.status === 'declined')?.record;
  if (declined !== undefined) {
    const refused = `"${declined.id}" was declined: there is no yes to take back`;
    return { refused, hint: 'leave it out: their no holds until a later grant' };
  }
  const records = chosen.filter(({ record }) => record.status !== 'withdrawn');
  if (records.length === 0) return { edits: [], sentence: idleSentence(chosen, subject) };
  const later = records.map(({ record }) => record).find((record) => wish.on < eventDay(record, today));
  if (later !== undefined) {
    const refused = `"${later.id}" was ${later.status === 'granted' ? 'granted' : 'asked for'} on ${eventDay(later, today)}, after ${wish.on}`;
    return { refused, hint: 'say on which day they took it back: --on' };
  }
  if (wish.places !== undefined) return planNarrowWithdrawal(data, records, wish, wish.places);
  return {
    edits: records.flatMap((recorded) => editsToMove(recorded, changesOf(wish))),
    sentence: `withdrew ${recordList(records)}, reason: ${wish.reason}`,
    notes: openRecords(withWithdrawn(data, records, wish), today).flatMap(({ record }) =>
      shadowNote(record, records, wish),
    ),
    expectedFindings: ['consent/withdrawn'],
  };
}

/**
 * Withdraws some places of grants: each grant stays, and a withdrawal of its own limits it. What came with the yes goes
 * for the withdrawal too. A grant for no other places is withdrawn as a whole.
 */
function planNarrowWithdrawal(
  data: CustomerFile,
  records: readonly ConsentRecord[],
  wish: Withdrawal,
  places: readonly string[],
): MutationPlan {
  const request = records.find(({ record }) => record.status === 'requested')?.record;
  if (request !== undefined) {
    const refused = `"${request.id}" was only asked for: there are no places to take back`;
    return { refused, hint: `leave it out; a no to some of its places is "refs decline --place"` };
  }
  const isWhole = ({ record }: ConsentRecord) =>
    record.places?.every((place) => isAmongPlaces(placeOf(place, []), places)) === true;
  const whole = records.filter(isWhole);
  const drafts = records.filter((recorded) => !isWhole(recorded));
  const own: Consent[] = [];
  for (const { record } of drafts) {
    const after = own.reduce(withRecord, data);
    const { subject, uses, stories, territories, granted_on, granted_by, granted_as, basis, evidence } = record;
    const { takedown_within, may_stay } = record;
    const yes = { granted_on, granted_by, granted_as, basis, evidence, takedown_within, may_stay };
    const draft = { subject, uses, stories, territories, places, ...yes, ...changesOf(wish) };
    const withdrawal = newRecord(after, draft, { words: `${record.id}-places` });
    if (twinOf(after, withdrawal) === undefined) own.push(withdrawal);
  }
  const list = [
    ...(drafts.length === 0 ? [] : [`${places.join(', ')} of ${recordList(drafts)}`]),
    ...(whole.length === 0 ? [] : [recordList(whole)]),
  ].join(', and ');
  if (own.length + whole.length === 0) return { edits: [], sentence: `has withdrawn that already: ${list}` };
  return {
    edits: [...whole.flatMap((recorded) => editsToMove(recorded, changesOf(wish))), ...own.map(append)],
    sentence: `withdrew ${list}, reason: ${wish.reason}`,
    notes: drafts.length === 0 ? [] : [`the rest stays usable: ${recordList(drafts)}`],
    expectedFindings: ['consent/withdrawn'],
  };
}

/** The first day on which there was anything to withdraw; empty where it is not known. */
function eventDay({ status, requested_on = '', granted_on = '' }: Consent, today: Day): Day {
  // A coming grant was given on an earlier day that nobody knows.
  return status === 'granted' && granted_on <= today ? granted_on : requested_on;
}

/** The running and coming grants, and the open requests; of one subject, or of everyone. */
export function openRecords(data: CustomerFile, today: Day, subject?: string): readonly ConsentRecord[] {
  const requests = openRequests(data).map(({ record }) => record);
  return recordsOf(data).filter(
    ({ record }) =>
      (subject === undefined || subjectOf(record) === subject) &&
      (record.status === 'granted' ? (record.expires_on ?? today) >= today : requests.includes(record)),
  );
}

const subjectOf = ({ subject = 'company' }: Consent): string => subject;

/** The keys that a withdrawal changes. */
export const changesOf = ({ reason, on }: Withdrawal) => ({ status: 'withdrawn', withdrawn_on: on, reason }) as const;

/** The customer's data with these records withdrawn. */
export function withWithdrawn(
  data: CustomerFile,
  records: readonly ConsentRecord[],
  withdrawal: Withdrawal,
): CustomerFile {
  const isWithdrawn = (record: Consent) => records.some((other) => other.record === record);
  const changes = changesOf(withdrawal);
  return {
    ...data,
    consent: (data.consent ?? []).map((record) => (isWithdrawn(record) ? { ...record, ...changes } : record)),
  };
}

/** Records with their uses: `"public-2026" (quote, case-study), pat-doe's "pat-2026" (quote)`. */
export const recordList = (records: readonly ConsentRecord[]): string =>
  records
    .map(({ record }) => {
      const whose = subjectOf(record) === 'company' ? '' : `${record.subject}'s `;
      return `${whose}"${record.id}" (${record.uses.join(', ') || 'no use'})`;
    })
    .join(', ');

/** A note on another grant that still looks as if it ran: the withdrawal overrides it. */
function shadowNote(record: Consent, withdrawn: readonly ConsentRecord[], { on }: Withdrawal): readonly string[] {
  if (record.status !== 'granted' || (record.granted_on ?? '') > on) return [];
  const uses = record.uses.filter((use) =>
    withdrawn.some(
      ({ record: other }) =>
        subjectOf(other) === subjectOf(record) &&
        other.uses.includes(use) &&
        doOverlap(other.stories, record.stories) &&
        doOverlap(other.territories, record.territories) &&
        doOverlap(other.places, record.places),
    ),
  );
  if (uses.length === 0) return [];
  return [
    `"${record.id}" still runs, but the withdrawal overrides it for ${uses.join(', ')}, until that is granted again`,
  ];
}

/** Says whether two lists, each of which may be open, have an item in common. */
const doOverlap = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((id) => b.includes(id));

const idleSentence = (chosen: readonly ConsentRecord[], subject: string | undefined): string =>
  chosen.length === 0
    ? `nothing ${subject === undefined ? '' : `of ${subject} `}runs, and nothing is asked for`
    : `${recordList(chosen)} ${chosen.length === 1 ? 'is' : 'are'} withdrawn already`;
