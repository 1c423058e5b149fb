import type { Change } from '../model/change.ts';
import type { Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { isOfFile, withDifference, withoutDifference } from './difference.ts';
import { type Gain, gains, worthOf } from './gains.ts';
import { type CustomerState, mayAnswerDiffer } from './may-answer-differ.ts';

/**
 * Finds the suspects that improve some answer: without one of them it would not be better, or one alone makes it so.
 * Returns all suspects where an improvement takes several of the others, or where the cause cannot be found.
 */
export function findCauses(
  before: CustomerState,
  after: CustomerState,
  suspects: readonly Change[],
  today: Day,
): ReadonlySet<Change> {
  if (suspects.length === 0) return new Set();
  let open = suspects.map((suspect) => suspicion(before, after, suspect));
  let rest: Remainder | undefined;
  const isOfInterest = (use: Use) => rest === undefined || rest.bears(use) || open.some(({ bears }) => bears(use));
  for (const gain of gains(before, after, today, isOfInterest)) {
    if (gain === undefined) return new Set(suspects);
    const remaining = open.filter(({ isCause }) => !isCause(gain));
    if (rest === undefined || remaining.length < open.length) {
      open = remaining;
      rest = withoutThese(before, after, open);
    }
    if (open.length === 0) break;
    if (worthOf(rest.state, gain) <= gain.was) return new Set(suspects);
  }
  const cleared = new Set(open.map(({ suspect }) => suspect));
  return new Set(suspects.filter((suspect) => !cleared.has(suspect)));
}

/** A change that may be the cause of a gain. */
interface Suspicion {
  readonly suspect: Change;
  /** Says whether it may cause a gain in this use. */
  bears(use: Use): boolean;
  /** Says whether the gain needs it, or follows from it alone. */
  isCause(gain: Gain): boolean;
}

function suspicion(before: CustomerState, after: CustomerState, suspect: Change): Suspicion {
  const [without, alone] = [withoutChange(after, before, suspect), withChange(before, after, suspect)];
  const [isMissed, isFelt] = [mayAnswerDiffer(after, without), mayAnswerDiffer(before, alone)];
  return {
    suspect,
    bears: (use) => isMissed(use) || isFelt(use),
    isCause: (gain) =>
      (isMissed(gain.question.use) && worthOf(without, gain) <= gain.was) ||
      (isFelt(gain.question.use) && worthOf(alone, gain) > gain.was),
  };
}

/** The later state without the suspects that are not yet known as causes. */
interface Remainder {
  readonly state: CustomerState;
  bears(use: Use): boolean;
}

function withoutThese(before: CustomerState, after: CustomerState, open: readonly Suspicion[]): Remainder {
  const changes = open.map(({ suspect }) => suspect);
  const state = withoutAll(after, before, changes);
  return { state, bears: mayAnswerDiffer(after, state) };
}

/**
 * The later state without several changes. Added items are removed from the end, so that the indexes of others stay
 * valid.
 */
const withoutAll = (after: CustomerState, before: CustomerState, changes: readonly Change[]): CustomerState =>
  changes
    .toSorted((a, b) => placeOfAdded(b) - placeOfAdded(a))
    .sort((a, b) => Number(a.before === undefined) - Number(b.before === undefined))
    .reduce((state, change) => withoutChange(state, before, change), after);

const placeOfAdded = ({ paths }: Change): number =>
  Number(paths.head.findLast((step) => typeof step === 'number') ?? 0);

/** The later state without a change. Without a change of the whole file it is the earlier file. */
function withoutChange(after: CustomerState, before: CustomerState, change: Change): CustomerState {
  const { customer } = after;
  if (customer === undefined || isOfFile(change)) return { ...after, customer: before.customer };
  return { ...after, customer: { ...customer, data: withoutDifference(customer.data, change) } };
}

/** The earlier state with one change applied. */
function withChange(before: CustomerState, after: CustomerState, change: Change): CustomerState {
  const { customer } = before;
  if (customer === undefined || isOfFile(change)) return { ...before, customer: after.customer };
  return { ...before, customer: { ...customer, data: withDifference(customer.data, change) } };
}
