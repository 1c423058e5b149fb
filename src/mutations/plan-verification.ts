import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import type { MutationPlan } from './mutation.ts';
import { standingMoves } from './standing-moves.ts';

/** Records the day on which somebody made sure that a person is still there and willing. */
export function planVerification(
  customer: Customer,
  wanted: string,
  on: Day,
  { policy, today }: { readonly policy: Policy; readonly today: Day },
): MutationPlan {
  const { id, data } = customer;
  const { advocates = [] } = data;
  const index = advocates.findIndex((one) => one.id === wanted);
  const advocate = advocates[index];
  if (advocate === undefined) return { refused: `there is no advocate "${wanted}"` };
  if (advocate.status === 'left') {
    return { refused: `${wanted} has left`, hint: commandLine`add whoever follows: refs add person ${id}` };
  }
  const next = commandLine`refs show ${id}`;
  const { verified_on: known } = advocate;
  if (known !== undefined && known >= on)
    return { edits: [], sentence: `${wanted} was verified on ${known} already`, next };
  const now = advocates.map((one) => (one === advocate ? { ...one, verified_on: on } : one));
  return {
    edits: [{ op: 'set', path: ['advocates', index, 'verified_on'], value: on }],
    sentence: `verified ${wanted} on ${on}`,
    notes: [
      ...standingMoves(customer, { ...data, advocates: now }, policy, today),
      ...(known === undefined ? [] : [`until now that was ${known}`]),
    ],
    next,
  };
}

/** Records the day on which somebody read a story again, and found that it holds. */
export function planStoryReview(
  customer: Customer,
  wanted: string,
  on: Day,
  { policy, today }: { readonly policy: Policy; readonly today: Day },
): MutationPlan {
  const { id, data } = customer;
  const { stories = [] } = data;
  const index = stories.findIndex((one) => one.id === wanted);
  const story = stories[index];
  if (story === undefined) return { refused: `there is no story "${wanted}"` };
  const { reviewed_on: known } = story;
  const next = commandLine`refs show ${`${id}/${wanted}`}`;
  if (known !== undefined && known >= on)
    return { edits: [], sentence: `the story "${wanted}" was reviewed on ${known} already`, next };
  const now = stories.map((one) => (one === story ? { ...one, reviewed_on: on } : one));
  return {
    edits: [{ op: 'set', path: ['stories', index, 'reviewed_on'], value: on }],
    sentence: `reviewed the story "${wanted}" on ${on}`,
    notes: [
      ...standingMoves(customer, { ...data, stories: now }, policy, today),
      ...(known === undefined ? [] : [`until now that was ${known}`]),
    ],
    next,
  };
}
