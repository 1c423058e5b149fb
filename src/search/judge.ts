import { compareDays, verdictRank } from '../consent/bare-reason.ts';
import { latestDay } from '../consent/ledger.ts';
import { standing } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { CustomerFile, Use } from '../model/customer.ts';
import type { Query } from '../model/match.ts';
import type { Question, Standing } from '../model/standing.ts';
import { needsPerson, USES } from '../model/use.ts';
import type { IndexEntry } from './entries.ts';
import { asksForPerson, speakersOf } from './facets.ts';

/** Judges whether an entry may be used as the query asks. Facets that describe a person limit who may speak. */
export function judge({ customer, story }: IndexEntry, use: Use, query: Query, policy: Policy): Standing {
  const { facets, audience, territory, prospect, on } = query;
  const question: Question = {
    use,
    on,
    ...(audience && { audience }),
    ...(territory && { territory }),
    ...(prospect && { prospect }),
    ...(story && { story: story.id }),
  };
  if (!needsPerson(use) || !asksForPerson(facets)) return standing(customer, question, policy);
  return speakersOf(customer.data, story, facets)
    .map(({ id }) => standing(customer, { ...question, advocate: id }, policy))
    .reduce((best, next) => (byPreference(customer.data)(next, best) < 0 ? next : best));
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
  USES.map((use) => judge(entry, use, query, policy)).filter(({ verdict }) => verdict === 'ready');
