import { standing } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Question, Reason, Standing } from '../model/standing.ts';
import { commandLine } from '../text/command-line.ts';
import type { RefusedMutation } from './mutation.ts';

/** Something that is to begin, and the case for it. */
export interface PermissionRequest {
  readonly question: Question;
  /** The sentence of a refusal: `reference-call with pat-doe may not begin`. */
  readonly refusal: string;
  /** The day of the question, where the refusal is to name it. */
  readonly day?: Day | undefined;
  /** The reason to begin although something stands in its way. */
  readonly despite: string | undefined;
  /** The mutation itself asks them, so that reasons which call for that are settled. */
  readonly isAsked: boolean;
  /** The question is about a coming day: reasons that a check until then can settle do not count yet. */
  readonly isAhead?: boolean;
}

/** Permission to begin. */
export interface Permission {
  readonly standing: Standing;
  /** The reason to record, where something was passed over. */
  readonly despite?: string;
}

/** Tells a refusal from a permission. */
export const isRefusedPermission = (answer: object): answer is RefusedMutation => 'refused' in answer;

/**
 * Checks whether something may begin. A reason passes a limit, a rest or a caution. Nothing passes a consent that is
 * missing, withdrawn or declined, nor any other no.
 */
export function checkPermission(
  customer: Customer,
  request: PermissionRequest,
  policy: Policy,
): Permission | RefusedMutation {
  const { question, refusal, day, despite, isAsked, isAhead = false } = request;
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
    ...(final.length === 0 ? [HINT_DESPITE] : []),
  ];
  return {
    refused: `${refusal}${clears_on !== undefined ? ` before ${clears_on}` : day !== undefined ? ` on ${day}` : ''}`,
    reasons: inTheWay,
    ...(clears_on && { clears_on }),
    isPassable: final.length === 0,
    ...(hints.length > 0 && { hint: hints.join('; ') }),
  };
}

/** The hint of a refusal that a reason passes. */
export const HINT_DESPITE = 'if someone takes responsibility, add: --despite "who, and why"';

/** The advice to ask for consent, where only a missing consent or a refusal that may be raised again is in the way. */
export function askInstead(
  { id }: Customer,
  use: Use,
  { reasons = [] }: RefusedMutation,
  today: Day,
): readonly string[] {
  const finals = reasons.filter(({ verdict }) => verdict === 'no');
  const mayAsk = finals.every(
    ({ code, raise_on }) => code === 'consent/missing' || (raise_on !== undefined && raise_on <= today),
  );
  return finals.length > 0 && mayAsk ? [`ask for consent: ${commandLine`refs ask ${id} ${use}`}`] : [];
}

/** Reasons that asking settles: a yes this time, and whether the person is still willing. */
const ANSWERED = ['consent/per-use', 'advocate/unverified', 'advocate/consent'];

/** Reasons that come with time alone. */
const AGEING = ['health/stale', 'health/renewal', 'advocate/unverified'];

/**
 * Waits that the customer imposed. All others are our own limits and rests, which a reason passes. With them passes the
 * obstacle on the day when they are over, since somebody who does not wait for that day does not meet it.
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
