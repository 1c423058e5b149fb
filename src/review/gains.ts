import { comingDays } from '../consent/coming-days.ts';
import { isRefusal } from '../consent/consent-records.ts';
import { verdictOf } from '../consent/standing.ts';
import { liesIn } from '../consent/territory.ts';
import type { Policy } from '../model/config.ts';
import type { Audience, CustomerFile, Story, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Question, Verdict } from '../model/standing.ts';
import { AUDIENCES, isActivity, needsPerson, USES } from '../model/use.ts';
import { slugOf } from '../text/slug.ts';
import { type CustomerState, mayAnswerDiffer } from './may-answer-differ.ts';

/** A question, and the story that it names. The old state is asked as if a new story had been there. */
export interface AskedQuestion {
  readonly question: Question;
  readonly story: Story | undefined;
}

// Many times more than a person would write, and still done in seconds.
const MAX_WAYS = 50_000;

/** A question with a better answer after than before, and the worth of the answer before. */
export interface Gain extends AskedQuestion {
  readonly was: number;
}

/**
 * Finds every question with a better answer after than before. Asks for each use, and for each person, audience, story,
 * territory and prospect that makes a difference to it, today and on every day on which its answer may change. Each
 * person is asked about alone, so that one who is free does not mask another. Skips uses that `isOfInterest` rejects.
 * Ends with undefined after MAX_WAYS ways to answer.
 */
export function* gains(
  before: CustomerState,
  after: CustomerState,
  today: Day,
  isOfInterest: (use: Use) => boolean,
): Iterable<Gain | undefined> {
  if (after.customer === undefined || after.customer.broken) return;
  const { stories = [] } = after.customer.data;
  const bears = mayAnswerDiffer(before, after);
  let ways = 0;
  for (const use of grantedUses(after.customer.data)) {
    for (const asked of questions(use, before, after, today)) {
      ways += asked.story === undefined ? stories.length + 1 : 1;
      if (ways > MAX_WAYS) return yield undefined;
      if (!bears(use) || !isOfInterest(use)) continue;
      const worth = worthOf(after, asked);
      const was = worth > 0 ? worthOf(before, asked) : worth;
      if (worth > was) yield { ...asked, was };
    }
  }
}

// A wait is worth no more than a no: the day on which it ends is asked about as well.
const WORTH: Readonly<Record<Verdict, number>> = { ready: 2, ask: 1, wait: 0, no: 0 };

/** The worth of an answer; more is better, and 0 is nothing. */
export function worthOf({ customer, policy }: CustomerState, { question, story }: AskedQuestion): number {
  if (customer === undefined) return 0;
  const { stories = [] } = customer.data;
  const isMissing = story !== undefined && !stories.some(({ id }) => id === story.id);
  const data = isMissing ? { ...customer.data, stories: [...stories, story] } : customer.data;
  return WORTH[verdictOf({ ...customer, data }, question, policy)];
}

/** The uses with a grant of the company. Without one the answer is never better than a wait. */
function grantedUses({ consent = [] }: CustomerFile): readonly Use[] {
  const grants = consent.filter(({ status, subject = 'company' }) => status === 'granted' && subject === 'company');
  return USES.filter((use) => grants.some(({ uses }) => uses.includes(use)));
}

function* questions(use: Use, before: CustomerState, after: CustomerState, today: Day): Iterable<AskedQuestion> {
  const states = [before, after].flatMap(({ customer, policy }) =>
    customer ? [{ customer, data: customer.data, policy }] : [],
  );
  const days = new Set([today, ...states.flatMap(({ customer, policy }) => comingDays(customer, use, policy, today))]);
  const reaches = states.flatMap(({ data }) => reachesOf(use, data));
  const territories = [undefined, ...territoriesOf(reaches, [before.policy, after.policy])];
  const audiences = AUDIENCES.filter((audience) => isToldApart(audience, reaches));
  const stories = [undefined, ...(after.customer?.data.stories ?? [])];
  const prospects = prospectsOf(use, before.customer?.data, after.customer?.data);
  const people = needsPerson(use) ? (after.customer?.data.advocates ?? []).map(({ id }) => id) : [undefined];
  for (const prospect of prospects)
    for (const advocate of people)
      for (const story of stories)
        for (const territory of territories)
          for (const audience of audiences)
            for (const on of days) {
              const about = {
                ...(story && { story: story.id }),
                ...(territory && { territory }),
                ...(prospect && { prospect }),
                ...(advocate && { advocate }),
              };
              yield { question: { use, on, audience, ...about }, story };
            }
}

/** The reach of a record or an asset. */
interface RecordReach {
  readonly refuses: boolean;
  readonly audience: Audience | undefined;
  readonly territories: readonly string[] | undefined;
}

const reachesOf = (use: Use, { consent = [], assets = [] }: CustomerFile): readonly RecordReach[] => [
  ...consent
    .filter(({ uses }) => uses.includes(use))
    .map((record) => {
      const refuses = isRefusal(record);
      const { audience = refuses ? undefined : 'internal', territories } = record;
      return { refuses, audience, territories };
    }),
  ...assets
    .filter((asset) => asset.use === use)
    .map(({ audience = 'public', territories }) => ({ refuses: false, audience, territories })),
];

/**
 * Says whether an audience may get another answer than the next larger one. That is so where something reaches no
 * further, where the next is refused, or where the next is the public, which depends on territories.
 */
function isToldApart(audience: Audience, reaches: readonly RecordReach[]): boolean {
  const next = AUDIENCES[AUDIENCES.indexOf(audience) + 1];
  if (next === undefined) return true;
  return reaches.some(
    (reach) =>
      reach.audience === (reach.refuses ? next : audience) || (next === 'public' && reach.territories !== undefined),
  );
}

/**
 * The territories to ask about: each that is named and one that is not. Of the countries of a named region, one for
 * each combination of regions is enough.
 */
function territoriesOf(reaches: readonly RecordReach[], policies: readonly Policy[]): readonly string[] {
  const named = [...new Set(reaches.flatMap(({ territories = [] }) => territories.map(slugOf)))];
  if (named.length === 0) return [];
  const countries = new Map<string, string>();
  for (const { regions } of policies)
    for (const country of Object.values(regions).flat()) {
      const lying = policies.map((policy) => named.filter((place) => liesIn(country, place, policy.regions)).join());
      if (lying.some((places) => places !== '')) countries.set(lying.join(' '), country);
    }
  return [...named, ...countries.values(), `neither-${named.join('-nor-')}`];
}

/**
 * The prospects to ask about: nobody in particular, those no longer excluded and, if others are excluded, one who never
 * was.
 */
function prospectsOf(
  use: Use,
  before: CustomerFile | undefined,
  after: CustomerFile | undefined,
): readonly (string | undefined)[] {
  const { excludes = [] } = before ?? {};
  const isAsked = isActivity(use) && [...excludes, ...(after?.excludes ?? [])].length > 0;
  return [undefined, ...excludes.filter((name) => !after?.excludes?.includes(name)), ...(isAsked ? ['qyxwzv'] : [])];
}
