import { type ConsentRecord, isRefusal, isRunning, refusedOn } from '../consent/consent-records.ts';
import { covers, recordScopes, type Scope } from '../consent/coverage.ts';
import { againWords, mayAskAgainOn, NEVER, refusalLabel, refusalsInForce } from '../consent/refusals.ts';
import { standing } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import { type Consent, type Customer, type CustomerFile, ownerOf, type Use } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Question, Reason } from '../model/standing.ts';
import { append, type ConsentScope, newRecord, recordsOf } from './consent-record.ts';
import { askCommand, recordCommand, scopePhrase, wordsOfScope } from './consent-words.ts';
import type { MutationPlan, RefusedMutation } from './mutation.ts';
import { openUses } from './open-requests.ts';
import { HINT_DESPITE } from './permission-check.ts';

/** A request for consent. */
export interface AskWish extends ConsentScope {
  /** The day of the ask. */
  readonly on: Day;
  /** The id of the record; absent where one is to be made. */
  readonly id?: string | undefined;
  readonly despite?: string | undefined;
}

/**
 * Asks a customer for consent. Refuses a customer who is not to be contacted, has not answered yet, lately said no, or
 * said yes already. A reason passes a caution, but never a no.
 */
export function planAsk(customer: Customer, wish: AskWish, policy: Policy, today: Day): MutationPlan {
  const { data } = customer;
  const { on, id: wished, despite, ...scope } = wish;
  const reason = despite?.trim();
  const draft = { ...scope, status: 'requested', requested_on: on } as const;
  const words = `${wordsOfScope(scope)}-${on.slice(0, 4)}`;
  const plain = newRecord(data, draft, { words, wished });
  const { barriers, cautions, remarks } = aboutCustomer(customer, plain, today, policy);
  const records = objectionsTo(data, plain, on, policy);
  const reasons = [...barriers, ...records.map((about) => toReason(customer, about)), ...cautions];
  const isPassable = barriers.length === 0 && records.every((about) => about.isPassable);
  if (reasons.length > 0 && !(isPassable && reason)) {
    const hint = barriers.length > 0 ? undefined : hintOf(customer, scope, records, cautions);
    const isAll = barriers.length + cautions.length > 0;
    const uses = scope.uses.filter((use) => isAll || records.some((about) => about.uses.includes(use)));
    return refusal(uses, reasons, { hint, isPassable });
  }
  const record = reasons.length === 0 ? plain : newRecord(data, { ...draft, despite: reason }, { words, wished });
  return {
    edits: [append(record)],
    sentence: `was asked for ${scopePhrase(record)} ("${record.id}")`,
    notes: [
      ...remarks.map(({ message, who }) => `${message}${who === undefined ? '' : `: ask ${who} first`}`),
      ...earlierNotes(data, record, on, policy),
      `if they say no: ${recordCommand('decline', customer, record.id)}`,
    ],
    next: recordCommand('grant', customer, record.id),
  };
}

// Codes of reasons that rule out asking, that a reason passes, and that are only worth a note.
const BARRIERS = [
  'file/broken',
  'customer/retired',
  'customer/do-not-contact',
  'customer/paused',
  'customer/not-using',
  'advocate/left',
];
const CAUTIONS = ['health/red', 'health/amber', 'customer/not-yet-using', 'advocate/resting'];
const REMARKS = ['health/unknown', 'health/stale', 'health/renewal'];

/**
 * The reasons of standing today about the customer, and about the person whose consent it is. Reasons about consent do
 * not count here.
 */
function aboutCustomer(customer: Customer, request: Consent, today: Day, policy: Policy) {
  const { subject = 'company', uses } = request;
  const { data, file } = customer;
  const judge = (question: Omit<Question, 'on'>) => standing(customer, { ...question, on: today }, policy).reasons;
  const isPersons = ({ code }: Reason) => code.startsWith('advocate/');
  const scopes = uses.flatMap((use) => recordScopes(request, use));
  const reasons = [
    ...scopes
      .flatMap(({ use, story }) => judge({ use, ...(typeof story === 'string' && { story }) }))
      .filter((reason) => !isPersons(reason)),
    ...(subject === 'company' ? [] : uses.flatMap((use) => judge({ use, advocate: subject })).filter(isPersons)),
    ...leftReason(data, subject, file),
  ];
  const isFirst = ({ message }: Reason, at: number) => reasons.findIndex((other) => other.message === message) === at;
  const among = (codes: readonly string[]) => reasons.filter(isFirst).filter(({ code }) => codes.includes(code));
  return { barriers: among(BARRIERS), cautions: among(CAUTIONS), remarks: among(REMARKS) };
}

/** The reason that somebody has left: they can consent to nothing any more, not only to uses of their time. */
function leftReason(data: CustomerFile, subject: string, file: string): readonly Reason[] {
  const at = (data.advocates ?? []).findIndex(({ id }) => id === subject);
  if (data.advocates?.[at]?.status !== 'left') return [];
  const who = ownerOf(data, 'references');
  const path = ['advocates', at, 'status'];
  return [{ code: 'advocate/left', verdict: 'no', message: `${subject} has left`, file, path, ...(who && { who }) }];
}

/** A record that speaks against asking for some uses. */
interface Objection extends ConsentRecord {
  readonly uses: readonly Use[];
  readonly message: string;
  readonly verdict: 'no' | 'wait' | 'ask';
  /** The day from which it no longer does. */
  readonly until?: Day | undefined;
  /** Asking all the same does no harm. */
  readonly isPassable: boolean;
}

/** The records of the same subject that speak against a request. */
const objectionsTo = (data: CustomerFile, request: Consent, on: Day, policy: Policy): readonly Objection[] =>
  recordsOf(data)
    .filter(({ record }) => (record.subject ?? 'company') === (request.subject ?? 'company'))
    .flatMap((recorded) => {
      const uses = request.uses.filter(
        (use) =>
          recorded.record.uses.includes(use) &&
          recordScopes(request, use).some((scope) => isObjection(data, recorded.record, { ...scope, on }, policy)),
      );
      return uses.length === 0 ? [] : [{ ...recorded, uses, ...objectionOf(recorded.record, policy) }];
    });

function isObjection(
  data: CustomerFile,
  record: Consent,
  scope: Scope & { readonly on: Day },
  policy: Policy,
): boolean {
  const { on } = scope;
  const { subject = 'company' } = record;
  const refusals = refusalsInForce(data, subject, scope, policy.regions).map((refusal) => refusal.record);
  if (isRefusal(record)) {
    const day = refusedOn(record);
    return refusals.includes(record) && (day === undefined || day <= on) && on < (mayAskAgainOn(record, policy) ?? '');
  }
  if (!covers(record, scope, policy.regions)) return false;
  if (record.status === 'requested') return openUses(data, record).includes(scope.use);
  const { basis = 'contract-clause' } = record;
  return (
    basis !== 'contract-clause' && isRunning(record, on) && refusals.length === 0 && on < askAgainFrom(record, policy)
  );
}

/** The day from which a grant that runs is asked about again: before it ends, or once it is due for review. */
const askAgainFrom = ({ granted_on = '', expires_on }: Consent, { consent }: Policy): Day =>
  expires_on === undefined ? addDuration(granted_on, consent.review_after) : addDuration(expires_on, consent.warn, -1);

function objectionOf(record: Consent, policy: Policy): Pick<Objection, 'message' | 'verdict' | 'until' | 'isPassable'> {
  const { id, status, requested_on, expires_on, reason } = record;
  if (status === 'requested') {
    const day = requested_on === undefined ? '' : ` on ${requested_on}`;
    return { message: `asked for${day} ("${id}"), and not answered yet`, verdict: 'wait', isPassable: false };
  }
  if (status === 'granted') {
    const end = expires_on === undefined ? 'without an end' : `until ${expires_on}`;
    const until = askAgainFrom(record, policy);
    return { message: `granted ${end} ("${id}")`, verdict: 'ask', until, isPassable: true };
  }
  const until = mayAskAgainOn(record, policy) ?? NEVER;
  const why = reason === undefined ? '' : ` (${reason})`;
  return {
    message: `${refusalLabel(record)}${why}, ${againWords(until)}`,
    verdict: 'no',
    until: until === NEVER ? undefined : until,
    isPassable: false,
  };
}

function toReason({ data, file }: Customer, { uses, message, verdict, until, record, path }: Objection): Reason {
  const who = ownerOf(data, 'references');
  return {
    code: `consent/${record.status}`,
    verdict,
    message: `${uses.join(', ')}: ${message}`,
    file,
    path: [...path, 'status'],
    ...(isRefusal(record) && until && { raise_on: until }),
    ...(who && { who }),
  };
}

/** The refusal, with the day on which it ends where every reason names one. */
function refusal(
  uses: readonly Use[],
  reasons: readonly Reason[],
  { hint, isPassable }: { readonly hint: string | undefined; readonly isPassable: boolean },
): RefusedMutation {
  const days = reasons.map(({ clears_on, raise_on }) => clears_on ?? raise_on);
  const known = days.flatMap((day) => day ?? []).sort();
  const clears_on = known.length < days.length ? undefined : known.at(-1);
  return {
    refused: `${uses.join(', ')} may not be asked for${clears_on === undefined ? '' : ` before ${clears_on}`}`,
    reasons,
    ...(clears_on && { clears_on }),
    ...(hint !== undefined && { hint }),
    isPassable,
  };
}

/** A hint for the records that speak against asking. */
function hintOf(
  customer: Customer,
  scope: ConsentScope,
  records: readonly Objection[],
  cautions: readonly Reason[],
): string {
  const rest = scope.uses.filter((use) => !records.some(({ uses }) => uses.includes(use)));
  const [first] = [...records].sort((a, b) => Number(a.isPassable) - Number(b.isPassable));
  if (first === undefined) {
    const isUsed = cautions.every(({ code }) => code !== 'customer/not-yet-using');
    const fix = isUsed ? '' : `once they use it, write "level: in-production" at that product in ${customer.file}; `;
    return `${fix}${HINT_DESPITE}`;
  }
  if (rest.length > 0) return `ask for the rest: ${askCommand(customer, { ...scope, uses: rest })}`;
  const { record, until } = first;
  if (record.status === 'requested') return `once they have answered: ${recordCommand('grant', customer, record.id)}`;
  if (record.status !== 'granted')
    return until === undefined ? 'leave it, until they come back to it' : 'leave it until then';
  return `there is nothing to ask before ${until}; then renew it: ${recordCommand('renew', customer, record.id)}`;
}

/** Notes on refusals that may be raised again, so that nobody asks as if for the first time. */
const earlierNotes = (data: CustomerFile, request: Consent, on: Day, policy: Policy): readonly string[] => {
  const { subject = 'company' } = request;
  const scopes = request.uses.flatMap((use) => recordScopes(request, use));
  const refusals = new Set(
    scopes.flatMap((scope) => refusalsInForce(data, subject, scope, policy.regions)).map(({ record }) => record),
  );
  return [...refusals].map((record) => {
    const again = mayAskAgainOn(record, policy);
    const why = record.reason === undefined ? '' : ` (${record.reason})`;
    return `${refusalLabel(record)}${why}${again === undefined || again > on ? '' : `, and may be raised again since ${again}`}`;
  });
};
