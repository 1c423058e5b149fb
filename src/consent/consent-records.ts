import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { isNameOrLogo } from '../model/use.ts';

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
  for (const [index, record] of consent.entries()) {
    const { subject = 'company' } = record;
    const own = records.get(subject) ?? [];
    records.set(subject, own);
    own.push({ record, path: ['consent', index] });
  }
  return records;
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

/** Says that a grant has begun by a day. */
export const hasBegun = ({ granted_on }: Consent, on: Day): boolean => granted_on !== undefined && granted_on <= on;

/** Says that a grant has ended before a day. */
export const hasEnded = ({ expires_on }: Consent, on: Day): boolean => expires_on !== undefined && expires_on < on;

/** Says that a grant has begun and not ended on a day. */
export const isRunning = (grant: Consent, on: Day): boolean => hasBegun(grant, on) && !hasEnded(grant, on);

/** Says that a grant rests on a contract clause. A grant without a basis does. */
export const isClause = ({ basis = 'contract-clause' }: Consent): boolean => basis === 'contract-clause';

/** Says that the contract has no publicity clause any more, or never had one. */
export const isClauseGone = ({ contract }: CustomerFile): boolean =>
  contract?.publicity_clause === 'struck' || contract?.publicity_clause === 'absent';

/** Says that a grant can carry a use. A contract clause carries name and logo only, and only while it is there. */
export const carries = (data: CustomerFile, grant: Consent, use: Use): boolean =>
  !isClause(grant) || (isNameOrLogo(use) && !isClauseGone(data));
