import { standing } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Question, Reason, Standing } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { commandLine } from '../text/command-line.ts';
import type { Refused } from './mutation.ts';

/** What is to begin, and what speaks for it. */
export interface Beginning {
  readonly question: Question;
  /** What may not be, as the refusal says it: `reference-call with pat-doe may not begin`. */
  readonly refusal: string;
  /** The day of the question, where the refusal is to name it. */
  readonly day?: Day | undefined;
  /** Why it begins although something stands in its way. */
  readonly despite: string | undefined;
  /** Whether the deed itself is the yes that some reasons ask for: who is asked, or has agreed, was asked. */
  readonly isAsked: boolean;
  /** Whether the day of the question is one to come, that of an event: what a look until then mends is no caution yet. */
  readonly isAhead?: boolean;
}

/** The way is free; `despite` is the reason to record, where something was passed over. */
export interface Passed {
  readonly standing: Standing;
  readonly despite?: string;
}

/**
 * Whether something may begin. A limit, a rest or a caution can be passed over with a reason; a consent that is
 * missing, withdrawn or declined, and whatever else is a no, never.
 */
export function gate(customer: Customer, beginning: Beginning, policy: Policy): Passed | Refused {
  const { question, refusal, day, despite, isAsked, isAhead = false } = beginning;
  const answer = standing(customer, question, policy);
  const settled = [...(isAsked ? ANSWERED : []), ...(isAhead ? AGEING : [])];
  const inTheWay = answer.reasons.filter(
    ({ verdict, code }) => verdict !== 'ready' && !(verdict === 'ask' && settled.includes(code)),
  );
  const final = inTheWay.filter((reason) => !isPassable(reason));
  const reason = despite?.trim();
  if (inTheWay.length === 0) return { standing: answer };
  if (final.length === 0 && reason) return { standing: answer, despite: reason };
  const { clears_on } = answer;
  const hints = [
    ...(inTheWay.some(({ code }) => code === 'prospect/unnamed') ? ['say for whom it is: --prospect'] : []),
    ...(final.length === 0 ? ['if someone took it upon them, add: --despite "who, and why"'] : []),
  ];
  return {
    refused: `${refusal}${clears_on !== undefined ? ` before ${clears_on}` : day !== undefined ? ` on ${day}` : ''}`,
    reasons: inTheWay,
    ...(clears_on && { clears_on }),
    isPassable: final.length === 0,
    ...(hints.length > 0 && { hint: hints.join('; ') }),
  };
}

/** Where all that is in the way is that nobody has asked, or it may be raised again: to ask for consent. */
export function askInstead({ id }: Customer, use: Use, { reasons = [] }: Refused, today: Day): readonly string[] {
  const finals = reasons.filter(({ verdict }) => verdict === 'no');
  const mayAsk = finals.every(
    ({ code, raise_on }) => code === 'consent/missing' || (raise_on !== undefined && raise_on <= today),
  );
  return finals.length > 0 && mayAsk ? [`ask for consent: ${commandLine`refs ask ${id} ${use}`}`] : [];
}

/** What the asking settles: a yes this time, and whether the person is still willing. */
const ANSWERED = ['consent/per-use', 'advocate/unverified', 'advocate/consent'];

/** What time alone brings. */
const AGEING = ['health/stale', 'health/renewal', 'advocate/unverified'];

/**
 * Waits that are the customer's word. The others are our own limits and rests, and what will stand in the way on the
 * day they are over: who does not wait for that day does not meet it.
 */
const THEIR_WAITS = [
  'consent/not-begun',
  'consent/requested',
  'customer/paused',
  'customer/duplicate',
  'advocate/consent',
];

const isPassable = ({ verdict, code }: Reason): boolean =>
  verdict === 'ask' || (verdict === 'wait' && !THEIR_WAITS.includes(code));

/**
 * The customer without an entry of the ledger, for a question about that entry itself. It stays in its place as one
 * that takes nobody's time, so that what is found elsewhere keeps its path.
 */
export const withoutEntry = (customer: Customer, index: number): Customer => ({
  ...customer,
  data: {
    ...customer.data,
    activity: (customer.data.activity ?? []).map((entry, at) => (at === index ? { ...entry, use: 'name' } : entry)),
  },
});

/**
 * The customer for a question about asking a person: material that exists takes nobody's time, but an ask for more takes
 * theirs, so that limits and rests hold for it.
 */
export function withoutMaterial(customer: Customer, use: Use): Customer {
  const { assets } = customer.data;
  if (!needsPerson(use) || assets === undefined) return customer;
  const retired = assets.map((asset) => (asset.use === use ? { ...asset, status: 'retired' as const } : asset));
  return { ...customer, data: { ...customer.data, assets: retired } };
}
