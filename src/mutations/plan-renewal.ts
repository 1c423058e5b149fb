import { type ConsentRecord, firstDayOf, hasEnded, isRefusal } from '../consent/consent-records.ts';
import { refusalLabel } from '../consent/refusals.ts';
import { endingUses, usesWithoutEnd } from '../consent/renewal.ts';
import type { Policy } from '../model/config.ts';
import type { Consent, Customer, CustomerFile, Use } from '../model/customer.ts';
import { addDays, addDuration, type Day, daysBetween } from '../model/day.ts';
import { append, newRecord, recordOf, recordsOf, twinOf, withRecord } from './consent-record.ts';
import { askCommand, recordCommand } from './consent-words.ts';
import { faultOfGrant, type GrantTerms, grantPhrase, keysOfDays, keysOfTerms, notesOfGrant } from './grant-terms.ts';
import type { MutationPlan, RefusedMutation } from './mutation.ts';
import { isSameScope } from './plan-grant.ts';

/** A yes to another term. */
export interface RenewWish extends GrantTerms {
  /** The id of the grant. */
  readonly grant: string;
  /** The uses of the grant that go on; none: all of them. */
  readonly uses?: readonly Use[];
  /** The first day of the new record. */
  readonly from: Day;
  /** The last day; absent: a term as long as the old one. */
  readonly until?: Day | 'never' | undefined;
}

/** Records another term of a grant: a new record of the same scope. The old one stays as it is. */
export function planRenewal(customer: Customer, wish: RenewWish, policy: Policy, today: Day): MutationPlan {
  const { data } = customer;
  const old = recordOf(data, wish.grant)?.record;
  if (old === undefined) return { refused: `there is no record "${wish.grant}"` };
  const fault = notToRenew(customer, old);
  if (fault !== undefined) return fault;
  const { subject, audience, stories, territories, places, attribution, approval, requires, conditions } = old;
  const { disclaimer, guidelines, named_as, takedown_within, may_stay } = old;
  const uses = wish.uses?.length ? wish.uses : old.uses;
  const ended = old.uses.filter((use) => !uses.includes(use));
  const draft = {
    ...{ uses, subject, audience, stories, territories, places, attribution, approval, requires, conditions },
    ...{ disclaimer, guidelines, named_as, takedown_within, may_stay },
    status: 'granted',
    ...keysOfDays(wish.from, today),
    expires_on: wish.until === 'never' ? undefined : (wish.until ?? proposedEnd(old, wish.from, policy)),
    ...keysOfTerms(wish),
    // From the day of the yes the old one would answer nothing, and the new one may begin later.
    replaces: wish.from <= today && isSucceeded(old, uses, wish.from) ? [old.id] : undefined,
  } as const;
  const grant = newRecord(data, draft, { words: wordsOfRenewal(old, wish.from) });
  const faultOfNew = faultOfGrant(data, grant);
  if (faultOfNew !== undefined) return faultOfNew;
  const twin = twinOf(data, grant);
  if (twin !== undefined) return { edits: [], sentence: `has renewed that already: ${grantPhrase(twin, today)}` };
  const newer = newerTerm(data, old, today);
  if (newer !== undefined) {
    return {
      refused: `"${old.id}" was renewed already: ${grantPhrase(newer, today)}`,
      hint: `renew the newer one: ${recordCommand('renew', customer, newer.id)}`,
    };
  }
  const after = withRecord(data, grant);
  const [other] = dueGrants(after, today, policy);
  return {
    edits: [append(grant)],
    sentence: `renewed "${old.id}": ${grantPhrase(grant, today)}`,
    notes: [
      ...(ended.length === 0 ? [] : [`"${old.id}" is not renewed for ${ended.join(', ')}`]),
      ...gapNotes(old, grant),
      ...notesOfGrant({ ...customer, data: after }, grant, policy, today),
    ],
    ...(other !== undefined && { next: recordCommand('renew', customer, other.record.id) }),
  };
}

/**
 * Says that the new term ends the old one: all of it goes on, and it still runs by then. Otherwise the old one would
 * outlive what is later narrowed or withdrawn. Uses that do not go on keep the old one until its end.
 */
const isSucceeded = (old: Consent, uses: readonly Use[], from: Day): boolean =>
  !hasEnded(old, from) && old.uses.every((use) => uses.includes(use));

/** The last later grant of the same scope that has not ended. */
const newerTerm = ({ consent = [] }: CustomerFile, old: Consent, today: Day): Consent | undefined =>
  consent.findLast(
    (other, index) =>
      other !== old &&
      other.status === 'granted' &&
      isLater(other.granted_on ?? '', old.granted_on ?? '', index > consent.indexOf(old)) &&
      (other.expires_on ?? today) >= today &&
      isSameScope(other, old),
  );

const isLater = (day: Day, other: Day, isBelow: boolean): boolean => day > other || (day === other && isBelow);

/** The first day of a new term where none is given: today, but not before the old one begins. */
export function firstDay(grant: Consent, today: Day): Day {
  const first = firstDayOf(grant) ?? '';
  return first > today ? first : today;
}

/** The grants that nothing follows. */
export const renewableGrants = (data: CustomerFile, today: Day, { regions }: Policy): readonly ConsentRecord[] =>
  recordsOf(data).filter(({ record }) => {
    const { status, granted_on, expires_on } = record;
    if (status !== 'granted' || granted_on === undefined) return false;
    if (expires_on !== undefined) return endingUses(data, record, regions).length > 0;
    return usesWithoutEnd(data, record, regions, today).length > 0;
  });

/** Renewable grants that ran out, run out soon, or are due for review. */
export const dueGrants = (data: CustomerFile, today: Day, policy: Policy): readonly ConsentRecord[] =>
  renewableGrants(data, today, policy).filter(({ record: { granted_on = '', expires_on } }) =>
    expires_on === undefined
      ? addDuration(granted_on, policy.consent.review_after) < today
      : addDuration(expires_on, policy.consent.warn, -1) <= today,
  );

/**
 * The last day of a new term: as long as the old one and on from its end. Policy sets it where the old one had no end.
 */
export function proposedEnd(old: Consent, from: Day, { consent }: Policy): Day {
  const { expires_on } = old;
  const first = firstDayOf(old);
  if (first === undefined || expires_on === undefined) return addDays(addDuration(from, consent.review_after), -1);
  const begin = firstDayAfter(old, from);
  const months = wholeMonths(first, addDays(expires_on, 1));
  const end =
    months === undefined ? addDays(begin, daysBetween(first, expires_on) + 1) : addDuration(begin, `${months}mo`);
  return addDays(end, -1);
}

/** The day on which the new term starts to add to the old one: after its end, where it still runs by then. */
const firstDayAfter = ({ expires_on }: Consent, from: Day): Day =>
  expires_on !== undefined && expires_on >= from ? addDays(expires_on, 1) : from;

/** The number of months between two days, where it is whole. A year is twelve, leap year or not. */
function wholeMonths(from: Day, to: Day): number | undefined {
  const monthOf = (day: Day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  const months = monthOf(to) - monthOf(from);
  return months > 0 && addDuration(from, `${months}mo`) === to ? months : undefined;
}

/** The words of the old id, with the year of the new term: `public-2026-x7k2` gives `public-2027`. */
function wordsOfRenewal(old: Consent, from: Day): string {
  const [, words = old.id] = old.id.match(/^(.+)-\d{4}(?:-[0-9a-z]{4})?$/) ?? [];
  return `${words}-${firstDayAfter(old, from).slice(0, 4)}`;
}

/** The refusal of a record that cannot be renewed. */
export function notToRenew(customer: Customer, old: Consent): RefusedMutation | undefined {
  const { id, status, subject } = old;
  if (isRefusal(old)) {
    return {
      refused: `${refusalLabel(old)}: there is no yes to renew`,
      hint: `ask again: ${askCommand(customer, old)}`,
    };
  }
  if (status === 'requested') {
    const hint = `if they said yes: ${recordCommand('grant', customer, id)}`;
    return { refused: `"${id}" was only asked for: there is no yes to renew`, hint };
  }
  const person = customer.data.advocates?.find((advocate) => advocate.id === subject);
  if (person?.status !== 'left') return undefined;
  return { refused: `${person.id} has left, and nobody can renew for them`, hint: 'ask their successor' };
}

/** A note on days between the terms without any grant. */
function gapNotes({ expires_on }: Consent, grant: Consent): readonly string[] {
  const first = firstDayOf(grant) ?? '';
  if (expires_on === undefined || first <= addDays(expires_on, 1)) return [];
  return [`nothing was granted from ${addDays(expires_on, 1)} to ${addDays(first, -1)}`];
}
