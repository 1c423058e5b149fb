import { type ConsentRecord, isRefusal, isRunning } from '../consent/consent-records.ts';
import { recordScopes } from '../consent/coverage.ts';
import { againWords, leftAloneFor, mayAskAgainOn, NEVER, refusalLabel, refusalsInForce } from '../consent/refusals.ts';
import type { Policy } from '../model/config.ts';
import type { Consent, Customer, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import {
  append,
  editsToMove,
  movedRecord,
  newRecord,
  recordOf,
  recordsOf,
  twinOf,
  withRecord,
} from './consent-record.ts';
import type { REASONS } from './consent-values.ts';
import { askCommand, recordCommand, scopePhrase, wordsOfScope } from './consent-words.ts';
import type { MutationPlan, RefusedMutation } from './mutation.ts';
import { isSameList, type OpenRequest, openUses, requestsFor } from './open-requests.ts';

/** A no, and the reason for it. */
export interface DeclineWish {
  /** The id of the request that it answers. */
  readonly request?: string | undefined;
  /** The uses that they declined, where no request is named. */
  readonly uses?: readonly Use[] | undefined;
  readonly subject?: string | undefined;
  /** The only places that they declined; absent: all, or those of the request. */
  readonly places?: readonly string[] | undefined;
  readonly reason: (typeof REASONS)[number];
  readonly on: Day;
  /** The day from which it may be raised again; absent: the day that policy sets. */
  readonly askAgain?: Day | undefined;
}

/**
 * Records a no. It is a fact, and always written. A request that was declined as a whole is changed in place; any other
 * no gets a record of its own.
 */
export function planDecline(customer: Customer, wish: DeclineWish, policy: Policy): MutationPlan {
  const { data } = customer;
  const { subject, reason, on, askAgain } = wish;
  const [match, other] = wish.request === undefined ? requestsFor(data, wish.uses ?? [], subject) : [];
  const partly = other === undefined ? match : undefined;
  const named = wish.request === undefined ? whole(partly, wish.uses ?? []) : recordOf(data, wish.request);
  const isAtSome = named !== undefined && wish.places !== undefined && !isSamePlaces(named.record, wish.places);
  const request = isAtSome ? undefined : named;
  const uses = isAtSome ? named.record.uses : (wish.uses ?? []);
  if (request === undefined && uses.length === 0)
    return { refused: 'no request is open', hint: 'name the uses that they declined' };
  const fault = named && faultOfAnswer(customer, named.record, on);
  if (fault !== undefined) return fault;
  const answer = { status: 'declined', declined_on: on, ask_again_on: askAgain, reason } as const;
  const asked = (partly ?? named)?.record;
  const { audience, stories, territories } = asked ?? {};
  const places = wish.places ?? asked?.places;
  const scope = { uses, subject: subject ?? asked?.subject, audience, stories, territories, places };
  const words = `${wordsOfScope(scope)}-${on.slice(0, 4)}`;
  const record = request ? movedRecord(request.record, answer) : newRecord(data, { ...scope, ...answer }, { words });
  const twin = request ? undefined : twinOf(data, record);
  if (twin !== undefined) {
    return { edits: [], sentence: `has declined that already: ${scopePhrase(twin)} ("${twin.id}")` };
  }
  return {
    edits: request ? editsToMove(request, answer) : [append(record)],
    sentence: `declined ${scopePhrase(record)}: ${reason} ("${record.id}")`,
    notes: [
      ...againNotes(customer, record, policy),
      ...grantNotes(customer, record, policy),
      ...(request ? [] : openNotes(partly, withRecord(data, record))),
    ],
  };
}

const isSamePlaces = ({ places }: Consent, others: readonly string[]): boolean =>
  places !== undefined && isSameList(places, others);

/** The request, where the answer is about all of it. */
const whole = (request: OpenRequest | undefined, uses: readonly Use[]): ConsentRecord | undefined =>
  request !== undefined && (uses.length === 0 || isSameList(request.record.uses, uses)) ? request : undefined;

function faultOfAnswer(customer: Customer, record: Consent, on: Day): RefusedMutation | undefined {
  const { id, status, requested_on } = record;
  if (isRefusal(record)) return { refused: `${refusalLabel(record)} already` };
  if (status === 'granted') {
    const hint = `if they took it back: ${recordCommand('withdraw', customer, id)}`;
    return { refused: `"${id}" is granted, and what was granted is not declined`, hint };
  }
  if (requested_on === undefined || requested_on <= on) return undefined;
  return {
    refused: `"${id}" was asked for on ${requested_on}, after ${on}`,
    hint: 'say on which day they declined: --on',
  };
}

/** A note on the day from which it may be raised again, and the command for that. */
function againNotes(customer: Customer, record: Consent, policy: Policy): readonly string[] {
  const day = mayAskAgainOn(record, policy);
  if (day === NEVER) return [`by policy it is ${againWords(NEVER)}, since the reason is ${record.reason}`];
  const after = leftAloneFor(record.reason, policy.decline);
  const whose = record.ask_again_on === undefined ? `, ${after} later by policy` : '';
  return [`it may be raised again from ${day} on${whose}: ${askCommand(customer, record)}`];
}

/** Notes on grants that the no overrides from its day on. */
const grantNotes = (customer: Customer, refusal: Consent, policy: Policy): readonly string[] =>
  recordsOf(customer.data)
    .map(({ record }) => record)
    .filter(
      (grant) =>
        grant.status === 'granted' &&
        isRunning(grant, refusal.declined_on ?? '') &&
        overrules(customer.data, refusal, grant, policy),
    )
    .map(
      ({ id }) =>
        `the grant "${id}" runs, and this no holds against it; if they took it back: ${recordCommand('withdraw', customer, id)}`,
    );

const overrules = (data: CustomerFile, refusal: Consent, grant: Consent, { regions }: Policy): boolean => {
  const { subject = 'company' } = grant;
  return grant.uses.some((use) =>
    recordScopes(grant, use).some((scope) =>
      refusalsInForce(withRecord(data, refusal), subject, scope, regions).some(({ record }) => record === refusal),
    ),
  );
};

const openNotes = (request: OpenRequest | undefined, after: CustomerFile): readonly string[] => {
  const open = request === undefined ? [] : openUses(after, request.record);
  return request === undefined || open.length === 0
    ? []
    : [`"${request.record.id}" is still open for ${open.join(', ')}`];
};
