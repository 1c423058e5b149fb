import type { Change } from '../model/change.ts';
import type { Day } from '../model/day.ts';
import { isOfFile, made, undone } from './difference.ts';
import { type Asked, gains, isGain, type State } from './gains.ts';

/**
 * The suspects among the changes between two states of a customer that make some answer better: those without which it
 * would not be, and those that would do it alone. Where it takes more of them than these, or cannot be told, it is all.
 */
export function blame(before: State, after: State, suspects: readonly Change[], today: Day): ReadonlySet<Change> {
  const guilty = new Set<Change>();
  if (suspects.length === 0) return guilty;
  const tests = suspects.map((suspect) => {
    const [without, alone] = [withoutChange(after, before, suspect), withChange(before, after, suspect)];
    const isCause = (asked: Asked) => !isGain(before, without, asked) || isGain(before, alone, asked);
    return { suspect, isCause };
  });
  for (const asked of gains(before, after, today)) {
    if (asked === undefined) return new Set(suspects);
    for (const { suspect, isCause } of tests) if (!guilty.has(suspect) && isCause(asked)) guilty.add(suspect);
    const innocent = suspects.filter((suspect) => !guilty.has(suspect));
    if (innocent.length === 0) break;
    if (!isGain(before, withoutAll(after, before, innocent), asked)) return new Set(suspects);
  }
  return guilty;
}

/** The later state without several changes. What was added is taken out from the end, so that places stay what they are. */
const withoutAll = (after: State, before: State, changes: readonly Change[]): State =>
  changes
    .toSorted((a, b) => placeOfAdded(b) - placeOfAdded(a))
    .sort((a, b) => Number(a.before === undefined) - Number(b.before === undefined))
    .reduce((state, change) => withoutChange(state, before, change), after);

const placeOfAdded = ({ spot }: Change): number => Number(spot.head.findLast((step) => typeof step === 'number') ?? 0);

/** The later state without a change; one of the file as such brings back all that was there. */
function withoutChange(after: State, before: State, change: Change): State {
  if (change.customer === null) return { ...after, policy: undone({ policy: after.policy }, change).policy };
  const { customer } = after;
  if (customer === undefined || isOfFile(change)) return { ...after, customer: before.customer };
  return { ...after, customer: { ...customer, data: undone(customer.data, change) } };
}

/** The earlier state with one change made. */
function withChange(before: State, after: State, change: Change): State {
  if (change.customer === null) return { ...before, policy: made({ policy: before.policy }, change).policy };
  const { customer } = before;
  if (customer === undefined || isOfFile(change)) return { ...before, customer: after.customer };
  return { ...before, customer: { ...customer, data: made(customer.data, change) } };
}
