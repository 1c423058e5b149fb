import { compareDays, verdictRank } from '../consent/bare-reason.ts';
import { latestDay } from '../consent/ledger.ts';
import { standing, verdictOf } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { CustomerFile, Use } from '../model/customer.ts';
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

/** The verdict of `judge` alone, which takes less time. */
export const judgeVerdict = (entry: IndexEntry, use: Use, query: Query, policy: Policy): Verdict =>
  questionsOf(entry, use, query)
    .map((question) => verdictOf(entry.customer, question, policy))
    .reduce((best, next) => (verdictRank(next) < verdictRank(best) ? next : best));

/** Lists the questions of which the best answer counts: one, or one for each person who fits the facets. */
function questionsOf({ customer, story }: IndexEntry, use: Use, query: Query): readonly Question[] {
  const { facets, audience, territory, place, met, prospect, on } = query;
  const question: Question = {
    use,
    on,
    ...(audience && { audience }),
    ...(territory && { territory }),
    ...(place && { place }),
    ...(met && { met }),
    ...(prospect && { prospect }),
    ...(story && { story: story.id }),
  };
  return needsPerson(use) && asksForPerson(facets)
    ? speakersOf(customer.data, story, facets).map(({ id }) => ({ ...question, advocate: id }))
    : [question];
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
