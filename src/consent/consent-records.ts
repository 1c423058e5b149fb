import type { Capacity, Consent, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { isNameOrLogo } from '../model/use.ts';
import { addTo } from '../text/groups.ts';

/** A consent record and its path. */
export interface ConsentRecord {
  readonly record: Consent;
  readonly path: Path;
}

/** The records of a subject, `company` or an advocate's id, for a use. */
export const recordsFor = (data: CustomerFile, subject: string, use: Use): readonly ConsentRecord[] =>
  recordsOf(data, subject).filter(({ record }) => record.uses.includes(use));

// Assessing many advocates needs the records of each.
const RECORDS = new WeakMap<CustomerFile, ReadonlyMap<string, readonly ConsentRecord[]>>();

/** The records of a subject, in file order. */
export function recordsOf(data: CustomerFile, subject: string): readonly ConsentRecord[] {
  const known = RECORDS.get(data) ?? bySubject(data);
  RECORDS.set(data, known);
  return known.get(subject) ?? [];
}

function bySubject({ consent = [] }: CustomerFile): ReadonlyMap<string, readonly ConsentRecord[]> {
  const records = new Map<string, ConsentRecord[]>();
  for (const [index, record] of consent.entries())
    addTo(records, record.subject ?? 'company', { record, path: ['consent', index] });
  return records;
}

/**
 * Tells which grants and requests of a subject a newer letter has replaced by a day: one that was given, whatever became
 * of it since. What was replaced never answers again. A refusal stands.
 */
export function replacedBy(
  data: CustomerFile,
  subject: string,
  on: Day,
): (record: Pick<ConsentRecord, 'record'>) => boolean {
  const records = recordsOf(data, subject);
  // Asked of every customer of a library, and few letters replace another.
  if (records.every(({ record }) => record.replaces === undefined)) return () => false;
  const ids = new Set(
    records.flatMap(({ record: { status, granted_on, replaces = [] } }) =>
      (status === 'granted' || status === 'withdrawn') && (granted_on === undefined || granted_on <= on)
        ? replaces
        : [],
    ),
  );
  return ({ record }) => !isRefusal(record) && ids.has(record.id);
}

/** Says that a record is a decline or a withdrawal. */
export const isRefusal = ({ status }: Consent): boolean => status === 'declined' || status === 'withdrawn';

/** The day of a decline or withdrawal; undefined where it is not on record. */
export const refusedOn = (record: Consent): Day | undefined =>
  record.status === 'declined' ? record.declined_on : record.withdrawn_on;

/** Says that a refusal came on the day of a grant or later. A day that is not on record counts as later. */
export function overrules(refusal: Consent, { granted_on }: Consent): boolean {
  const day = refusedOn(refusal);
  return day === undefined || granted_on === undefined || day >= granted_on;
}

/** The first day of a grant: the later of the day of the yes and `begins_on`; undefined without the day of the yes. */
export const firstDayOf = ({ granted_on, begins_on }: Consent): Day | undefined =>
  granted_on !== undefined && begins_on !== undefined && begins_on > granted_on ? begins_on : granted_on;

/** Says that a grant has begun by a day. */
export function hasBegun(grant: Consent, on: Day): boolean {
  const first = firstDayOf(grant);
  return first !== undefined && first <= on;
}

/** Says that a grant has ended before a day. */
export const hasEnded = ({ expires_on }: Consent, on: Day): boolean => expires_on !== undefined && expires_on < on;

/** Says that a grant has begun and not ended on a day. */
export const isRunning = (grant: Consent, on: Day): boolean => hasBegun(grant, on) && !hasEnded(grant, on);

/** The capacities in which somebody may say yes for the company to a use; undefined where anybody may. */
export const approversOf = ({ approvers }: CustomerFile, use: Use): readonly Capacity[] | undefined =>
  approvers?.[use] ?? approvers?.any;

/** Says that a yes in a capacity binds the company for a use. */
export function mayApprove(data: CustomerFile, use: Use, capacity: Capacity | undefined): boolean {
  const approvers = approversOf(data, use);
  return approvers === undefined || (capacity !== undefined && approvers.includes(capacity));
}

/** Says that a grant was given up to and on the day on which the company was acquired, and that this day has come. */
export const isBeforeAcquisition = ({ acquired_on }: CustomerFile, { granted_on }: Consent, on: Day): boolean =>
  acquired_on !== undefined && acquired_on <= on && granted_on !== undefined && granted_on <= acquired_on;

/** The conditions of a grant that are not met. */
export const unmetOf = ({ requires = [] }: Consent, met: readonly string[]): readonly string[] =>
  requires.filter((condition) => !met.includes(condition));

/** Says that a grant rests on a contract clause. A grant without a basis does. */
export const isClause = ({ basis = 'contract-clause' }: Consent): boolean => basis === 'contract-clause';

/** Says that the contract has no publicity clause any more, or never had one. */
export const isClauseGone = ({ contract }: CustomerFile): boolean =>
  contract?.publicity_clause === 'struck' || contract?.publicity_clause === 'absent';

/** Says that a grant can carry a use. A contract clause carries name and logo only, and only while it is there. */
export const carries = (data: CustomerFile, grant: Consent, use: Use): boolean =>
  !isClause(grant) || (isNameOrLogo(use) && !isClauseGone(data));
