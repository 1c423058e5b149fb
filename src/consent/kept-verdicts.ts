import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type Question, VERDICTS, type Verdict } from '../model/standing.ts';
import { USES } from '../model/use.ts';
import { late } from '../text/late.ts';
import { verdictRank } from './bare-reason.ts';
import { relevantQuestion } from './relevant-question.ts';
import { storyVerdicts } from './standing.ts';

/** Bounds the days of which the verdicts on a customer are kept. */
const MAX_DAYS = 3;

const KEPT = new WeakMap<Customer, { readonly policy: Policy; readonly days: Map<Day, Uint8Array> }>();

/** Answers as `storyVerdicts` does, and keeps what was found for a use and a day as long as the customer is in use. */
export function keptStoryVerdicts(
  customer: Customer,
  asked: Question,
  policy: Policy,
): (story: string | undefined) => Verdict {
  const { story: _, ...question } = relevantQuestion(customer, asked);
  const ofStory = late(() => storyVerdicts(customer, question, policy));
  const { use, on, ...more } = question;
  if (Object.keys(more).length > 0) return ofStory();
  const { stories = [] } = customer.data;
  const row = rowOf(customer, on, policy);
  const first = USES.indexOf(use) * (stories.length + 1);
  return (story) => {
    const index = story === undefined ? -1 : stories.findIndex(({ id }) => id === story);
    if (story !== undefined && index === -1) return ofStory()(story);
    const at = first + 1 + index;
    const rank = row[at] || 1 + verdictRank(ofStory()(story));
    row[at] = rank;
    return VERDICTS[rank - 1] ?? 'no';
  };
}

/** The ranks of the verdicts on a day, by use and then by story, none in particular first; 0 where it was not asked yet. */
function rowOf(customer: Customer, on: Day, policy: Policy): Uint8Array {
  const before = KEPT.get(customer);
  const { days } = before?.policy === policy ? before : { days: new Map<Day, Uint8Array>() };
  const known = days.get(on);
  if (known !== undefined) return known;
  const [oldest] = days.keys();
  if (days.size >= MAX_DAYS && oldest !== undefined) days.delete(oldest);
  const row = new Uint8Array(USES.length * (1 + (customer.data.stories?.length ?? 0)));
  days.set(on, row);
  KEPT.set(customer, { policy, days });
  return row;
}
