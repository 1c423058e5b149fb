import { isRefusal } from '../consent/consent-records.ts';
import { refusalLabel } from '../consent/refusals.ts';
import type { Policy } from '../model/config.ts';
import type { Consent, Customer, CustomerFile } from '../model/customer.ts';
import { addDays, addDuration, type Day } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import { slugOf } from '../text/slug.ts';
import {
  append,
  type ConsentScope,
  editsToMove,
  movedRecord,
  newRecord,
  recordOf,
  twinOf,
  withRecord,
} from './consent-record.ts';
import { recordCommand, scopeOptions, wordsOfScope } from './consent-words.ts';
import {
  faultOfGrant,
  type GrantTerms,
  grantPhrase,
  keysOfDays,
  keysOfTerms,
  nextUnder,
  notesOfGrant,
} from './grant-terms.ts';
import type { MutationPlan, RefusedMutation } from './mutation.ts';
import { isSameList, openUses } from './open-requests.ts';

/** A grant. An absent key of the scope is taken from the request. */
export interface GrantWish extends Partial<ConsentScope>, GrantTerms {
  /** The id of the request that it answers. */
  readonly request?: string | undefined;
  readonly approval?: Consent['approval'] | undefined;
  readonly from: Day;
  /** The last day; absent: the day that policy proposes. */
  readonly until?: Day | 'never' | undefined;
  readonly conditions?: string | undefined;
  /** Keys that narrow the grant further, or say what comes with it. */
  readonly narrowing?: Partial<Consent> | undefined;
}

/**
 * Records a yes. A request that was granted exactly as asked is changed in place. Any other grant gets a record of its
 * own, and the request stays as it is.
 */
export function planGrant(customer: Customer, wish: GrantWish, policy: Policy, today: Day): MutationPlan {
  const { data } = customer;
  const request = wish.request === undefined ? undefined : recordOf(data, wish.request);
  const answered = request && answeredAlready(customer, request.record);
  if (answered !== undefined) return answered;
  const scope = scopeOf(wish, request?.record);
  if (scope === undefined) return { refused: 'no request is open', hint: 'say what they granted: --uses, --audience' };
  const answer = {
    status: 'granted',
    approval: wish.approval ?? request?.record.approval,
    expires_on: endOf(wish, request?.record, policy),
    ...keysOfTerms(wish),
    conditions: wish.conditions ?? request?.record.conditions,
    ...wish.narrowing,
    ...keysOfDays(wish.from, today, wish.narrowing?.begins_on ?? request?.record.begins_on),
  } as const;
  const words = `${wordsOfScope(scope)}-${wish.from.slice(0, 4)}`;
  const isAsked = request !== undefined && isSameScope(request.record, scope);
  const grant = isAsked ? movedRecord(request.record, answer) : newRecord(data, { ...scope, ...answer }, { words });
  const fault = faultOfGrant(data, grant);
  if (fault !== undefined) return fault;
  const twin = twinOf(data, grant);
  if (twin !== undefined) return { edits: [], sentence: `has granted that already: ${grantPhrase(twin, today)}` };
  const after = withRecord(data, grant);
  return {
    edits: isAsked ? editsToMove(request, answer) : [append(grant)],
    sentence: `granted ${grantPhrase(grant, today)}`,
    notes: [
      ...(request === undefined || isAsked ? [] : [apartNote(after, request.record)]),
      ...(wish.until === undefined && request?.record.expires_on === undefined ? [PROPOSED] : []),
      ...notesOfGrant({ ...customer, data: after }, grant, policy, today),
    ],
    next: nextUnder(customer, grant, today),
  };
}

/** The refusal of a record that is not, or no longer, a request. */
export function answeredAlready(customer: Customer, record: Consent): RefusedMutation | undefined {
  const { id, status, granted_on, expires_on } = record;
  if (status === 'requested') return undefined;
  if (isRefusal(record)) {
    const command = commandLine`refs grant ${customer.id} --uses ${record.uses} ${scopeOptions(record)}`;
    return { refused: refusalLabel(record), hint: `a yes since then is a record of its own: ${command}` };
  }
  const day = granted_on === undefined ? '' : ` since ${granted_on}`;
  return {
    refused: `"${id}" is granted already${day}${expires_on === undefined ? '' : `, until ${expires_on}`}`,
    hint: `for another term: ${recordCommand('renew', customer, id)}`,
  };
}

const PROPOSED = 'the end is the one that policy proposes: --until sets another';

/** The granted scope: the wish, completed from the request. Undefined where neither names a use. */
function scopeOf(wish: GrantWish, request: Consent | undefined): ConsentScope | undefined {
  const uses = wish.uses ?? request?.uses;
  if (uses === undefined) return undefined;
  return {
    uses,
    subject: wish.subject ?? request?.subject,
    audience: wish.audience ?? request?.audience,
    stories: wish.stories ?? request?.stories,
    territories: wish.territories ?? request?.territories,
    places: wish.places ?? request?.places,
    attribution: wish.attribution ?? request?.attribution,
  };
}

/** The last day: as wished or requested, else the last one before policy wants a review. */
function endOf({ from, until }: GrantWish, request: Consent | undefined, { consent }: Policy): Day | undefined {
  if (until !== undefined) return until === 'never' ? undefined : until;
  return request?.expires_on ?? addDays(addDuration(from, consent.review_after), -1);
}

/** Says whether two scopes are the same, however they are written. */
export function isSameScope(a: ConsentScope, b: ConsentScope): boolean {
  const isSame = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
    one === undefined || other === undefined ? one === other : isSameList(one.map(slugOf), other.map(slugOf));
  return (
    isSameList(a.uses, b.uses) &&
    (a.subject ?? 'company') === (b.subject ?? 'company') &&
    (a.audience ?? 'internal') === (b.audience ?? 'internal') &&
    (a.attribution ?? 'named') === (b.attribution ?? 'named') &&
    isSame(a.stories, b.stories) &&
    isSame(a.territories, b.territories) &&
    isSame(a.places, b.places)
  );
}

function apartNote(after: CustomerFile, request: Consent): string {
  const open = openUses(after, request);
  const rest = open.length === 0 ? 'is answered with it' : `is still open for ${open.join(', ')}`;
  return `it is not just what "${request.id}" asks for, so it is a record of its own; "${request.id}" stays as it is, and ${rest}`;
}
