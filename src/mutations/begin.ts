import { standing } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { Activity, Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Question, Standing } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { commandLine } from '../text/command-line.ts';
import { entryPhrase } from './entry.ts';
import type { Refused } from './mutation.ts';
import { askInstead, gate, type Passed, withoutMaterial } from './permission-check.ts';

/** What is to begin, or to go on. */
export interface Engagement extends Pick<Activity, 'use' | 'on'> {
  readonly advocate: string | undefined;
  readonly story: string | undefined;
  readonly prospect: string | undefined;
}

/** An engagement that may begin: with whom, and what was passed over for it. */
export interface Begun {
  /** As of today. */
  readonly standing: Standing;
  readonly advocate: string | undefined;
  /** The reason to record, where something was passed over. */
  readonly despite: string | undefined;
}

/**
 * Whether an engagement may begin: as of today, since they are asked now, and as of its own day where that is still to
 * come. Where it needs a person and names none, the best placed is taken.
 */
export function begin(
  customer: Customer,
  engagement: Engagement,
  despite: string | undefined,
  policy: Policy,
  today: Day,
): Begun | Refused {
  const { use, advocate } = engagement;
  const answer = gateBothDays(
    customer,
    { ...engagement, advocate: advocate ?? bestPlaced(customer, engagement, policy, today) },
    despite,
    policy,
    today,
  );
  if (!isRefused(answer)) return answer;
  const other = advocate === undefined ? undefined : freeFor(customer, engagement, policy, today);
  return other === undefined
    ? advised(answer, ...elsewhere(customer, use, answer, today))
    : advised(answer, `someone else is free: --advocate ${other}`);
}

/** Whoever is taken where nobody is named: with whom it may begin, else who is best placed; nobody where none is needed. */
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
    (advocate) => !isRefused(gateBothDays(customer, { ...engagement, advocate }, undefined, policy, today)),
  );

/** Everyone there, the best placed today first, and then the best placed on the day of the event; nobody for what takes none. */
function peopleFor(customer: Customer, engagement: Engagement, policy: Policy, today: Day): readonly string[] {
  const { use, on } = engagement;
  if (!needsPerson(use)) return [];
  const asked = withoutMaterial(customer, use);
  const best = [today, on > today ? on : today].flatMap(
    (day) => standing(asked, questionOf(day, { ...engagement, advocate: undefined }), policy).advocate ?? [],
  );
  return [...new Set([...best, ...(customer.data.advocates ?? []).map(({ id }) => id)])];
}

/** What there is to do instead: to ask for consent, and to look elsewhere. */
const elsewhere = (customer: Customer, use: Use, refusal: Refused, today: Day): readonly string[] => [
  ...askInstead(customer, use, refusal, today),
  `see who else could: ${commandLine`refs find --for ${use} --ready`}`,
];

function gateBothDays(
  customer: Customer,
  engagement: Engagement,
  despite: string | undefined,
  policy: Policy,
  today: Day,
): Begun | Refused {
  const { on, advocate } = engagement;
  const gateOn = (day: Day) => {
    const isAhead = day > today;
    const beginning = {
      question: questionOf(day, engagement),
      refusal: `${entryPhrase(engagement)} may not begin`,
      day: isAhead ? day : undefined,
      ...{ despite, isAsked: true, isAhead },
    };
    return gate(withoutMaterial(customer, engagement.use), beginning, policy);
  };
  const now = gateOn(today);
  const then = on > today ? gateOn(on) : now;
  if (isRefused(now)) return isRefused(then) ? graver(now, then) : now;
  if (isRefused(then)) return then;
  return { standing: now.standing, advocate, despite: now.despite ?? then.despite };
}

/** The question whether an engagement may be on a day. */
export const questionOf = (on: Day, { use, advocate, story, prospect }: Engagement): Question => ({
  use,
  on,
  ...(advocate !== undefined && { advocate }),
  ...(story !== undefined && { story }),
  ...(prospect !== undefined && { prospect }),
});

/** Of two refusals the one that nothing passes: a reason to pass the other would be asked for in vain. */
const graver = (now: Refused, then: Refused): Refused => (now.isPassable && !then.isPassable ? then : now);

const advised = (refusal: Refused, ...advice: readonly string[]): Refused => ({
  ...refusal,
  hint: [...advice, ...(refusal.hint === undefined ? [] : [refusal.hint])].join('; '),
});

const isRefused = (answer: Begun | Passed | Refused): answer is Refused => 'refused' in answer;
