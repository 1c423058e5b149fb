import { compareDays, verdictRank } from '../consent/bare-reason.ts';
import { keptStoryVerdicts } from '../consent/kept-verdicts.ts';
import { latestDay } from '../consent/ledger.ts';
import { standing, verdictOf } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile, Story, Use } from '../model/customer.ts';
import type { Query } from '../model/match.ts';
import type { Question, Standing, Verdict } from '../model/standing.ts';
import { needsPerson, USES } from '../model/use.ts';
import type { IndexEntry } from './entries.ts';
import { asksForPerson, speakersOf } from './facets.ts';

/** Judges whether an entry may be used as the query asks. Facets that describe a person limit who may speak. */
export const judge = (entry: IndexEntry, use: Use, query: Query, policy: Policy): Standing =>
  questionsOf(entry, use, query)
    .map((question) => standing(entry.customer, question, policy))
    .reduce((best, next) => (byPreference(entry.customer.data)(next, best) < 0 ? next : best));

/** Makes a function that gives the verdicts of `judge` alone for the entries of a customer, which takes less time. */
export function entryVerdicts(
  customer: Customer,
  use: Use,
  query: Query,
  policy: Policy,
): (story: Story | undefined) => Verdict {
  if (needsPerson(use) && asksForPerson(query.facets))
    return (story) =>
      questionsOf({ customer, story }, use, query)
        .map((question) => verdictOf(customer, question, policy))
        .reduce((best, next) => (verdictRank(next) < verdictRank(best) ? next : best));
  const ofStory = keptStoryVerdicts(customer, questionOf(undefined, use, query), policy);
  return (story) => ofStory(story?.id);
}

/** Lists the questions of which the best answer counts: one, or one for each person who fits the facets. */
function questionsOf({ customer, story }: IndexEntry, use: Use, query: Query): readonly Question[] {
  const { facets } = query;
  const question = questionOf(story, use, query);
  return needsPerson(use) && asksForPerson(facets)
    ? speakersOf(customer.data, story, facets).map(({ id }) => ({ ...question, advocate: id }))
    : [question];
}

function questionOf(story: Story | undefined, use: Use, query: Query): Question {
  const { audience, territory, place, met, prospect, on } = query;
  return {
    use,
    on,
    ...(audience && { audience }),
    ...(territory && { territory }),
    ...(place && { place }),
    ...(met && { met }),
    ...(prospect && { prospect }),
    ...(story && { story: story.id }),
  };
}

/** Orders advocates as `standing` does: best verdict, then earliest day it clears, then least recently asked. */
const byPreference =
  (data: CustomerFile) =>
  (a: Standing, b: Standing): number =>
    verdictRank(a.verdict) - verdictRank(b.verdict) ||
    compareDays(a.clears_on, b.clears_on) ||
    compareDays(latestDay(data, a.advocate), latestDay(data, b.advocate));

/** Judges an entry for every use, and returns the answers that are ready. */
export const readyAnswers = (entry: IndexEntry, query: Query, policy: Policy): readonly Standing[] =>
  USES.filter((use) =>
    questionsOf(entry, use, query).some((question) => verdictOf(entry.customer, question, policy) === 'ready'),
  ).map((use) => judge(entry, use, query, policy));
