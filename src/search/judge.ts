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

/** Whether what was found may be used as the query asks. Where its facets ask for a kind of person, only those count. */
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

/** As standing chooses among advocates: least bad verdict, then earliest day it clears, then least recently asked. */
const byPreference =
  (data: CustomerFile) =>
  (a: Standing, b: Standing): number =>
    verdictRank(a.verdict) - verdictRank(b.verdict) ||
    compareDays(a.clears_on, b.clears_on) ||
    compareDays(latestDay(data, a.advocate), latestDay(data, b.advocate));

/** The uses that are ready for what was found. */
export const readyUses = (entry: IndexEntry, query: Query, policy: Policy): readonly Use[] =>
  USES.filter((use) => judge(entry, use, query, policy).verdict === 'ready');
