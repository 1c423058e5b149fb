import { carries, firstDayOf } from '../consent/consent-records.ts';
import { recordScopes } from '../consent/coverage.ts';
import { refusalLabel, refusalsInForce } from '../consent/refusals.ts';
import type { Policy } from '../model/config.ts';
import type { Consent, Customer, CustomerFile } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import { isActivity } from '../model/use.ts';
import { commandLine } from '../text/command-line.ts';
import { scopePhrase } from './consent-words.ts';
import type { RefusedMutation } from './mutation.ts';

/** The terms of a yes: who said it, in which capacity, and where that is on record. */
export interface GrantTerms {
  readonly by: string;
  readonly as: NonNullable<Consent['granted_as']>;
  readonly basis: NonNullable<Consent['basis']>;
  readonly evidence: string;
}

/** The terms as keys of the record. */
export const keysOfTerms = ({ by, as, basis, evidence }: GrantTerms) =>
  ({ granted_by: by, granted_as: as, basis, evidence }) as const;

/** The days of a yes that is recorded today: it is said by then, whenever its first day of use is. */
export const keysOfDays = (from: Day, today: Day, begins: Day = from) =>
  ({
    granted_on: from > today ? today : from,
    begins_on: latest(from, begins) > today || begins > from ? latest(from, begins) : undefined,
  }) as const;

const latest = (day: Day, other: Day): Day => (day > other ? day : other);

/** The refusal of a grant that is invalid, whoever gave it. */
export const faultOfGrant = (data: CustomerFile, grant: Consent): RefusedMutation | undefined =>
  faultOfClause(data, grant) ?? faultOfDays(grant);

function faultOfClause(data: CustomerFile, grant: Consent): RefusedMutation | undefined {
  const beyond = grant.uses.filter((use) => !carries(data, grant, use));
  if (beyond.length === 0) return undefined;
  const clause = data.contract?.publicity_clause;
  const isGone = clause === 'struck' || clause === 'absent';
  return {
    refused: isGone
      ? `the publicity clause is ${clause}: nothing can rest on it`
      : `a contract clause carries name and logo only, not ${beyond.join(', ')}`,
    hint: 'say what else it rests on: --basis signed-form, email or verbal',
  };
}

function faultOfDays(grant: Consent): RefusedMutation | undefined {
  const { expires_on } = grant;
  const first = firstDayOf(grant);
  if (first === undefined || expires_on === undefined || first <= expires_on) return undefined;
  return {
    refused: `it would end on ${expires_on}, before it begins on ${first}`,
    hint: 'choose a later day: --until',
  };
}

/** The grant in one phrase: `quote for the public until 2027-09-30 ("public-2026")`. */
export function grantPhrase(grant: Consent, today: Day): string {
  const { id, expires_on } = grant;
  const first = firstDayOf(grant) ?? today;
  const from = first > today ? ` from ${first}` : '';
  return `${scopePhrase(grant)}${from}${expires_on === undefined ? ', without an end' : ` until ${expires_on}`} ("${id}")`;
}

/** Notes on a grant, given the customer with it in place. */
export function notesOfGrant(customer: Customer, grant: Consent, policy: Policy, today: Day): readonly string[] {
  const { approval, granted_on = '', expires_on, subject = 'company' } = grant;
  const { review_after } = policy.consent;
  const scopes = grant.uses.flatMap((use) => recordScopes(grant, use));
  const refusals = new Set(
    scopes
      .flatMap((scope) => refusalsInForce(customer.data, subject, scope, policy.regions))
      .map(({ record }) => record),
  );
  return [
    ...(expires_on === undefined ? [`look at it again by ${addDuration(granted_on, review_after)}`] : []),
    ...(approval === 'once'
      ? []
      : ['they still want to say yes each time; where that is not so, write "approval: once"']),
    ...[...refusals].map((record) => `${refusalLabel(record)}, and only a yes of a later day overcomes that`),
    ...statusNotes(customer, today),
  ];
}

/** Notes on a status that keeps anything from being used, whatever was granted. */
function statusNotes({ data, file }: Customer, today: Day): readonly string[] {
  const { status = 'nominated', paused_until } = data;
  if (status === 'nominated') {
    return [`they are still nominated, so nothing may be used yet: write "status: active" in ${file}`];
  }
  if (status === 'retired' || status === 'do-not-contact') return [`they are still ${status}, so nothing may be used`];
  if (paused_until === undefined) return status === 'paused' ? ['they are still paused, so nothing may be used'] : [];
  return paused_until > today ? [`they are paused, so nothing may be used before ${paused_until}`] : [];
}

/** The next command under a grant: it begins the first engagement, or places the first material. */
export function nextUnder(customer: Customer, grant: Consent, today: Day): string {
  const { id, data } = customer;
  const { subject = 'company', stories } = grant;
  const show = commandLine`refs show ${id}`;
  if (statusNotes(customer, today).length > 0 || (firstDayOf(grant) ?? '') > today) return show;
  const commands = grant.uses.flatMap((use): readonly string[] => {
    if (isActivity(use))
      return [commandLine`refs log ${id} ${use} ${subject === 'company' ? {} : { advocate: subject }}`];
    const asset = data.assets?.find(
      (one) =>
        one.use === use &&
        (one.status ?? 'draft') === 'draft' &&
        (subject === 'company' || one.advocate === subject) &&
        (stories === undefined || (one.story !== undefined && stories.includes(one.story))),
    );
    return asset === undefined ? [] : [commandLine`refs place ${id} ${asset.id}`];
  });
  return commands[0] ?? show;
}
