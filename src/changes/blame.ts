import type { Change } from '../model/change.ts';
import type { Day } from '../model/day.ts';
import { isOfFile, made, undone } from './difference.ts';
import { type Asked, gains, isGain, type State } from './gains.ts';

/** Two states of one customer, and the changes that lie between them. */
export interface Step {
  readonly before: State;
  readonly after: State;
  /** Those that may have made an answer better. */
  readonly suspects: readonly Change[];
  /** Whether a change that is none of them needs approval anyway. */
  readonly isApproved: boolean;
}

/**
 * The suspects that make some answer better: without which it would not be, or which would do it alone. Where none of
 * them does by itself, and nothing else needs approval, all of them do together.
 */
export function blame({ before, after, suspects, isApproved }: Step, today: Day): ReadonlySet<Change> {
  const guilty = new Set<Change>();
  if (suspects.length === 0) return guilty;
  const tests = suspects.map((suspect) => {
    const [without, alone] = [withoutChange(after, before, suspect), withChange(before, after, suspect)];
    const isCause = (asked: Asked) => !isGain(before, without, asked) || isGain(before, alone, asked);
    return { suspect, isCause };
  });
  for (const asked of gains(before, after, today)) {
    for (const { suspect, isCause } of tests) if (!guilty.has(suspect) && isCause(asked)) guilty.add(suspect);
    if (guilty.size === 0 && !isApproved) return new Set(suspects);
    if (guilty.size === suspects.length) break;
  }
  return guilty;
}

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
