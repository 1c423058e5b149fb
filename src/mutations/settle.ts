import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Standing } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { begin, questionOf } from './begin.ts';
import { type Draft, entryPhrase, isOpen } from './entry.ts';
import type { Refused } from './mutation.ts';
import { gate, withoutMaterial } from './permission-check.ts';

/** An entry that may be written. */
export interface Settled {
  readonly entry: Draft;
  readonly notes: readonly string[];
  /** What was judged, where it begins. */
  readonly standing?: Standing;
}

/**
 * Whether an entry may be written, and what of it is settled by that: who it is with, and what was passed over. What is
 * over is a fact and always may. `given` is the reason to pass something that was given now, besides one on record.
 */
export function settle(
  customer: Customer,
  draft: Draft,
  given: string | undefined,
  policy: Policy,
  today: Day,
): Settled | Refused {
  const { use, status, on, advocate, despite: recorded } = draft;
  const said = given?.trim() || undefined;
  // What somebody took upon them once stays on record.
  const despite = said === undefined || recorded === undefined || recorded === said ? said : `${recorded}; ${said}`;
  const idle = despite === undefined ? [] : ['nothing stands in its way, so the reason was not recorded'];
  if (!isOpen(status)) {
    const isPassed = despite !== undefined && hasPassed(customer, draft, policy, on < today ? on : today);
    const nobody = 'it names nobody, and so counts for everyone they have';
    return {
      entry: isPassed ? { ...draft, despite } : draft,
      notes: [...(needsPerson(use) && advocate === undefined ? [nobody] : []), ...(isPassed ? [] : idle)],
    };
  }
  const begun = begin(customer, engagementOf(draft), despite ?? recorded, policy, today);
  if ('refused' in begun) return begun;
  const taken = begun.advocate === advocate ? [] : [`${begun.advocate} is best placed for it, and was taken`];
  return {
    entry: { ...draft, advocate: begun.advocate, despite: begun.despite ?? recorded },
    notes: [...taken, ...(begun.despite === undefined ? idle : [])],
    standing: begun.standing,
  };
}

const engagementOf = ({ use, on, advocate, story, prospect }: Draft) => ({ use, on, advocate, story, prospect });

/** Whether what has happened passed something over on its day. Health that was checked since says nothing of that day. */
function hasPassed(customer: Customer, draft: Draft, policy: Policy, on: Day): boolean {
  const question = questionOf(on, engagementOf(draft));
  const beginning = { question, refusal: entryPhrase(draft), despite: undefined, isAsked: true };
  const answer = gate(withoutMaterial(customer, draft.use), beginning, policy);
  return 'refused' in answer && (answer.reasons ?? []).some(({ code }) => code !== 'health/unknown');
}
