import { peopleIn } from '../consent/ledger-entry.ts';
import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Standing } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { type EntryDraft, entryPhrase, isOpen } from './entry.ts';
import type { RefusedMutation } from './mutation.ts';
import { checkPermission, isRefusedPermission } from './permission-check.ts';
import { permitEngagement, questionOf } from './permit-engagement.ts';

/** An entry that is to be written. */
export interface EntryWish {
  readonly draft: EntryDraft;
  /** The reason to pass something over that is given now, besides one on record. */
  readonly despite: string | undefined;
  /** The index of the entry that it replaces; absent where it is new. */
  readonly entry?: number;
}

/** An entry that may be written. */
export interface SettledEntry {
  readonly entry: EntryDraft;
  readonly notes: readonly string[];
  /** The answer as of today, where an engagement begins. */
  readonly standing?: Standing;
}

/**
 * Decides whether an entry may be written. Settles the person it is with, and the reason to record where something was
 * passed over. An entry that is over is a fact, and is always allowed.
 */
export function settleEntry(
  customer: Customer,
  { draft, despite: given, entry }: EntryWish,
  policy: Policy,
  today: Day,
): SettledEntry | RefusedMutation {
  const { use, status, on, story, prospect, place, met, despite: recorded } = draft;
  const [advocate, ...others] = peopleIn(draft);
  const reason = given?.trim() || undefined;
  // A reason that somebody once gave stays on record.
  const despite =
    reason === undefined || recorded === undefined || recorded === reason ? reason : `${recorded}; ${reason}`;
  const idle = despite === undefined ? [] : ['nothing stands in its way, so the reason was not recorded'];
  if (!isOpen(status)) {
    const isPassed = despite !== undefined && hasPassed(customer, { draft, entry }, policy, on < today ? on : today);
    const nobody = 'it names nobody, so it counts for every advocate';
    return {
      entry: isPassed ? { ...draft, despite } : draft,
      notes: [...(needsPerson(use) && advocate === undefined ? [nobody] : []), ...(isPassed ? [] : idle)],
    };
  }
  const engagement = { use, on, advocate, story, prospect, place, met, despite: despite ?? recorded, entry };
  const allowed = permitEngagement(customer, engagement, policy, today);
  if (isRefusedPermission(allowed)) return allowed;
  // Each of several people has to be free, and not one of them.
  for (const other of others) {
    const forOther = permitEngagement(customer, { ...engagement, advocate: other }, policy, today);
    if (isRefusedPermission(forOther)) return forOther;
  }
  const taken = allowed.advocate === advocate ? [] : [`${allowed.advocate} is best placed for it, and was taken`];
  return {
    entry: {
      ...draft,
      ...(advocate === undefined && { advocate: allowed.advocate }),
      despite: allowed.despite ?? recorded,
    },
    notes: [...taken, ...(allowed.despite === undefined ? idle : [])],
    standing: allowed.standing,
  };
}

/**
 * Says whether something that happened had anything in its way on its day. Health that was checked since says nothing of
 * that day.
 */
function hasPassed(
  customer: Customer,
  { draft, entry }: { readonly draft: EntryDraft; readonly entry: number | undefined },
  policy: Policy,
  on: Day,
): boolean {
  const { use, story, prospect, place, met } = draft;
  const people = peopleIn(draft);
  return (people.length === 0 ? [undefined] : people).some((advocate) => {
    const question = questionOf(on, { use, advocate, story, prospect, place, met, entry });
    const request = { question, refusal: entryPhrase(draft), despite: undefined, isAsked: true };
    const answer = checkPermission(customer, request, policy);
    return isRefusedPermission(answer) && (answer.reasons ?? []).some(({ code }) => code !== 'health/unknown');
  });
}
