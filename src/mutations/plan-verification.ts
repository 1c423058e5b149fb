import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import type { MutationPlan } from './mutation.ts';
import { standingMoves } from './standing-moves.ts';

/** The policy and the day of a run. */
interface Today {
  readonly policy: Policy;
  readonly today: Day;
}

/** Records the day on which somebody made sure that a person is still there and willing. */
export function planVerification(customer: Customer, wanted: string, on: Day, now: Today): MutationPlan {
  const { id, data } = customer;
  const advocate = data.advocates?.find((one) => one.id === wanted);
  if (advocate === undefined) return { refused: `there is no advocate "${wanted}"` };
  if (advocate.status === 'left') {
    return { refused: `${wanted} has left`, hint: commandLine`add whoever follows: refs add person ${id}` };
  }
  const { verified_on: known } = advocate;
  const next = commandLine`refs show ${id}`;
  const words = { what: wanted, verb: 'verified', next };
  return planLook(customer, { list: 'advocates', item: wanted, key: 'verified_on', known, on, ...words }, now);
}

/** Records the day on which somebody read a story again, and found that it holds. */
export function planStoryReview(customer: Customer, wanted: string, on: Day, now: Today): MutationPlan {
  const { id, data } = customer;
  const story = data.stories?.find((one) => one.id === wanted);
  if (story === undefined) return { refused: `there is no story "${wanted}"` };
  const { reviewed_on: known } = story;
  const next = commandLine`refs show ${`${id}/${wanted}`}`;
  const words = { what: `the story "${wanted}"`, verb: 'reviewed', next };
  return planLook(customer, { list: 'stories', item: wanted, key: 'reviewed_on', known, on, ...words }, now);
}

/** A look at an item of a list, which finds that it still holds. */
interface Look {
  readonly list: 'advocates' | 'stories';
  readonly item: string;
  readonly key: 'verified_on' | 'reviewed_on';
  /** The day of the last look. */
  readonly known: Day | undefined;
  readonly on: Day;
  /** The item in words. */
  readonly what: string;
  readonly verb: string;
  readonly next: string;
}

/** Writes the day of a look, unless a later one is on record. */
function planLook(customer: Customer, look: Look, { policy, today }: Today): MutationPlan {
  const { list, item, key, known, on, what, verb, next } = look;
  if (known !== undefined && known >= on)
    return { edits: [], sentence: `${what} was ${verb} on ${known} already`, next };
  const items = customer.data[list] ?? [];
  const after = items.map((one) => (one.id === item ? { ...one, [key]: on } : one));
  return {
    edits: [{ op: 'set', path: [list, items.findIndex(({ id }) => id === item), key], value: on }],
    sentence: `${verb} ${what} on ${on}`,
    notes: [
      ...standingMoves(customer, { ...customer.data, [list]: after }, policy, today),
      ...(known === undefined ? [] : [`until now that was ${known}`]),
    ],
    next,
  };
}
