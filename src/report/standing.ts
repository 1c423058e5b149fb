import type { CustomerFile } from '../model/customer.ts';
import { type Place, type Range, toPointer } from '../model/place.ts';
import type { Reason, Standing, Verdict } from '../model/standing.ts';
import { addTo } from '../text/groups.ts';
import { plain } from './escape.ts';
import type { Style } from './style.ts';

const PAINT: Readonly<Record<Verdict, 'green' | 'amber' | 'magenta' | 'red'>> = {
  ready: 'green',
  ask: 'amber',
  wait: 'magenta',
  no: 'red',
};

/** A verdict in its colour, as wide as the widest when padded. */
export const verdictWord = (verdict: Verdict, { paint }: Style, width = 0): string =>
  paint[PAINT[verdict]](verdict.padEnd(width));

/** Someone's name where it is known, else their id. */
export const personName = (data: CustomerFile, id: string): string =>
  plain(data.advocates?.find((advocate) => advocate.id === id)?.name ?? id);

/**
 * The conditions of a ready answer: how to name the customer, stories, territories, places, exclusions, the last day, and
 * what has to be met, kept to and said beside it.
 */
export function conditionsLine(answer: Standing, { blinded_as }: CustomerFile): string {
  const { stories, territories, places, attribution, named_as, conditions, expires_on, excludes } = answer;
  const { requires = [], disclaimers = [], guidelines = [] } = answer;
  const as = blinded_as === undefined ? '' : ` as “${plain(blinded_as)}”`;
  return [
    ...(attribution === 'blinded' ? [`only without the name${as}`] : []),
    ...(named_as ? [`named “${plain(named_as)}”`] : []),
    ...(attribution === 'role-only' ? ['people by their role only'] : []),
    ...(stories ? [`story ${stories.map(plain).join(', ') || 'none'} only`] : []),
    ...(territories ? [`in ${territories.map(plain).join(', ')} only`] : []),
    ...(places ? [`at ${places.map(plain).join(', ') || 'no place'} only`] : []),
    ...(requires.length > 0 ? [`once met: ${requires.map(plain).join(', ')}`] : []),
    ...(excludes && excludes.length > 0 ? [`not with ${excludes.map(plain).join(', ')}`] : []),
    ...(expires_on ? [`until ${expires_on}`] : []),
    ...(conditions ? [`“${plain(conditions)}”`] : []),
    ...disclaimers.map((words) => `beside it: “${plain(words)}”`),
    ...guidelines.map((address) => `guidelines ${plain(address)}`),
  ].join(' · ');
}

/** The ready uses, grouped by their conditions: `name, logo (until 2027-01-31); quote (…)`. */
export function readyLine(ready: readonly Standing[], data: CustomerFile): string {
  const uses = new Map<string, string[]>();
  for (const answer of ready) addTo(uses, conditionsLine(answer, data), answer.use);
  return [...uses].map(([conditions, own]) => `${own.join(', ')}${conditions && ` (${conditions})`}`).join('; ');
}

/** The terms of an answer: the person, the day from which it holds, and its conditions. */
export function termsLine(standing: Standing, data: CustomerFile): string {
  const { verdict, clears_on, advocate } = standing;
  const isNo = verdict === 'no';
  return [
    ...(clears_on ? [`from ${clears_on}`] : []),
    ...(advocate && !isNo ? [personName(data, advocate)] : []),
    isNo ? '' : conditionsLine(standing, data),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/**
 * The reasons that decide. If the customer is ruled out, reasons about the person are left out. The machine formats
 * hold them all.
 */
export function decidingReasons({ verdict, reasons }: Standing): readonly Reason[] {
  if (verdict !== 'no') return reasons;
  const deciding = reasons.filter((reason) => reason.verdict === 'no');
  const ofCustomer = deciding.filter(({ code }) => !code.startsWith('advocate/'));
  return ofCustomer.length > 0 ? ofCustomer : deciding;
}

/** The document of a standing as the JSON contract has it. */
export function standingJson(
  { use, audience, verdict, reasons, ...rest }: Standing,
  locate: (place: Place) => Range,
): object {
  return {
    use,
    audience,
    verdict,
    advocate: rest.advocate ?? null,
    clears_on: rest.clears_on ?? null,
    consent: rest.consent ?? null,
    stories: rest.stories ?? null,
    territories: rest.territories ?? null,
    places: rest.places ?? null,
    requires: rest.requires ?? [],
    attribution: rest.attribution ?? null,
    named_as: rest.named_as ?? null,
    conditions: rest.conditions ?? null,
    disclaimers: rest.disclaimers ?? [],
    guidelines: rest.guidelines ?? [],
    expires_on: rest.expires_on ?? null,
    excludes: rest.excludes ?? [],
    reasons: reasons.map((reason) => ({
      code: reason.code,
      verdict: reason.verdict,
      message: reason.message,
      file: reason.file,
      line: locate(reason).line,
      path: toPointer(reason.path),
      clears_on: reason.clears_on ?? null,
      raise_on: reason.raise_on ?? null,
      who: reason.who ?? null,
    })),
  };
}
