import { standing } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { Activity, Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Question, Standing } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { commandLine } from '../text/command-line.ts';
import { entryPhrase } from './entry.ts';
import type { RefusedMutation } from './mutation.ts';
import { askInstead, checkPermission, isRefusedPermission } from './permission-check.ts';

/** An engagement that is to begin or to go on. */
export interface Engagement extends Pick<Activity, 'use' | 'on'> {
  readonly advocate: string | undefined;
  readonly story: string | undefined;
  readonly prospect: string | undefined;
  readonly place?: string | undefined;
  readonly met?: readonly string[] | undefined;
  /** The reason to begin although something stands in its way. */
  readonly despite?: string | undefined;
  /** The index of its entry in the ledger; absent where it is new. */
  readonly entry?: number | undefined;
}

/** An engagement that may begin. */
export interface AllowedEngagement {
  /** As of today. */
  readonly standing: Standing;
  /** The person who was named, or the best placed one. */
  readonly advocate: string | undefined;
  /** The reason to record, where something was passed over. */
  readonly despite: string | undefined;
}

/**
 * Decides whether an engagement may begin. It is judged as of today, since they are asked now, and as of its own day
 * where that is still to come. If it needs a person and names none, the best placed is taken.
 */
export function permitEngagement(
  customer: Customer,
  engagement: Engagement,
  policy: Policy,
  today: Day,
): AllowedEngagement | RefusedMutation {
  const { use, advocate = bestPlaced(customer, engagement, policy, today) } = engagement;
  const answer = checkBothDays(customer, { ...engagement, advocate }, policy, today);
  if (!isRefusedPermission(answer)) return answer;
  const other = engagement.advocate === undefined ? undefined : freeFor(customer, engagement, policy, today);
  return other === undefined
    ? withAdvice(answer, ...elsewhere(customer, use, answer, today))
    : withAdvice(answer, `someone else is free: --advocate ${other}`);
}

/**
 * The person to take where nobody is named: one with whom it may begin, else the best placed. Undefined where the use
 * needs nobody.
 */
export const bestPlaced = (
  customer: Customer,
  engagement: Engagement,
  policy: Policy,
  today: Day,
): string | undefined =>
  freeFor(customer, engagement, policy, today) ?? peopleFor(customer, engagement, policy, today)[0];

/** The best placed of those with whom it may begin, with nothing passed over. */
const freeFor = (customer: Customer, engagement: Engagement, policy: Policy, today: Day): string | undefined =>
  peopleFor(customer, engagement, policy, today).find(
    (advocate) =>
      !isRefusedPermission(checkBothDays(customer, { ...engagement, advocate, despite: undefined }, policy, today)),
  );

/** Every advocate, in order: the best placed today, the best placed on the day of the event, then the rest. */
function peopleFor(customer: Customer, engagement: Engagement, policy: Policy, today: Day): readonly string[] {
  const { use, on } = engagement;
  if (!needsPerson(use)) return [];
  const best = [today, on > today ? on : today].flatMap(
    (day) => standing(customer, questionOf(day, { ...engagement, advocate: undefined }), policy).advocate ?? [],
  );
  return [...new Set([...best, ...(customer.data.advocates ?? []).map(({ id }) => id)])];
}

/** Advice for a refusal: to ask for consent, and to look elsewhere. */
const elsewhere = (customer: Customer, use: Use, refusal: RefusedMutation, today: Day): readonly string[] => [
  ...askInstead(customer, use, refusal, today),
  `see who else could: ${commandLine`refs find --for ${use} --ready`}`,
];

function checkBothDays(
  customer: Customer,
  engagement: Engagement,
  policy: Policy,
  today: Day,
): AllowedEngagement | RefusedMutation {
  const { on, advocate, despite } = engagement;
  const checkOn = (day: Day) => {
    const isAhead = day > today;
    const request = {
      question: questionOf(day, engagement),
      refusal: `${entryPhrase(engagement)} may not begin`,
      day: isAhead ? day : undefined,
      ...{ despite, isAsked: true, isAhead },
    };
    return checkPermission(customer, request, policy);
  };
  const now = checkOn(today);
  const then = on > today ? checkOn(on) : now;
  if (isRefusedPermission(now)) return isRefusedPermission(then) ? impassableFirst(now, then) : now;
  if (isRefusedPermission(then)) return then;
  return { standing: now.standing, advocate, despite: now.despite ?? then.despite };
}

/** The question whether an engagement may be on a day. It takes a person's time, whatever material there is. */
export const questionOf = (
  on: Day,
  { use, advocate, story, prospect, place, met, entry }: QuestionParts,
): Question => ({
  use,
  on,
  entry: entry ?? 'new',
  ...(advocate !== undefined && { advocate }),
  ...(story !== undefined && { story }),
  ...(prospect !== undefined && { prospect }),
  ...(place !== undefined && { place }),
  ...(met !== undefined && { met }),
});

type QuestionParts = Pick<Engagement, 'use' | 'advocate' | 'story' | 'prospect' | 'place' | 'met' | 'entry'>;

/** Of two refusals the one that no reason passes. A reason to pass the other would be asked for in vain. */
const impassableFirst = (now: RefusedMutation, then: RefusedMutation): RefusedMutation =>
  now.isPassable && !then.isPassable ? then : now;

const withAdvice = (refusal: RefusedMutation, ...advice: readonly string[]): RefusedMutation => ({
  ...refusal,
  hint: [...advice, ...(refusal.hint === undefined ? [] : [refusal.hint])].join('; '),
});
