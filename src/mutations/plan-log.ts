import type { Policy } from '../model/config.ts';
import type { Activity, Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type EntryDetails, entryId, entryPhrase, isOpen, statusPhrase, writtenEntry } from './entry.ts';
import type { MutationPlan } from './mutation.ts';
import { nextStep } from './next-step.ts';
import { settleEntry } from './settle-entry.ts';

/** A new engagement; without a status they were asked. */
export interface LogWish extends EntryDetails {
  readonly use: Use;
}

/** Writes an engagement down. What begins has to be allowed; what is over is a fact. */
export function planLog(customer: Customer, wish: LogWish, policy: Policy, today: Day): MutationPlan {
  const { status = 'asked', despite } = wish;
  const draft = { ...wish, ...daysOf(wish, status, today), status, despite: undefined };
  const settled = settleEntry(customer, { draft, despite }, policy, today);
  if ('refused' in settled) return settled;
  const id = entryId(customer, writtenEntry(settled.entry));
  const entry = writtenEntry({ ...settled.entry, id });
  const { notes, next } = nextStep(customer, entry, [...(customer.data.activity ?? []), entry], today);
  return {
    edits: [{ op: 'append', path: ['activity'], value: entry }],
    sentence: `logged "${id}": ${entryPhrase(entry)}, ${statusPhrase(entry)}`,
    notes: [...settled.notes, ...notes],
    ...(next !== undefined && { next }),
    ...(settled.standing !== undefined && { standing: settled.standing }),
  };
}

/**
 * The day of the event, which is that of the ask while there is no other, and the day of the ask: what begins was asked
 * for today, or on its own day where that is past; of a fact it is known where it was said.
 */
function daysOf(
  { on: said, asked_on }: EntryDetails,
  status: Activity['status'],
  today: Day,
): Pick<EntryDetails, 'asked_on'> & { readonly on: Day } {
  const begins = isOpen(status);
  const on = said ?? (begins ? (asked_on ?? today) : today);
  const earlier = on < today ? on : today;
  return { on, asked_on: asked_on ?? (begins || on > today ? earlier : undefined) };
}
