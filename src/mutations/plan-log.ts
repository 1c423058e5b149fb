import type { Policy } from '../model/config.ts';
import type { Activity, Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type EntryDetails, entryId, entryPhrase, isOpen, statusPhrase, writtenEntry } from './entry.ts';
import type { MutationPlan } from './mutation.ts';
import { nextStep } from './next-step.ts';
import { settleEntry } from './settle-entry.ts';

/** A new engagement; its status is `asked` where none is given. */
export interface LogWish extends EntryDetails {
  readonly use: Use;
}

/** Logs an engagement. One that begins has to be allowed; one that is over is a fact. */
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
 * The days of the event and of the ask. Without a day of its own, the event has that of the ask. An engagement that
 * begins was asked for today, or on its own day where that is past. For a fact the day of the ask is known only where
 * it was given.
 */
function daysOf(
  { on: given, asked_on }: EntryDetails,
  status: Activity['status'],
  today: Day,
): Pick<EntryDetails, 'asked_on'> & { readonly on: Day } {
  const begins = isOpen(status);
  const on = given ?? (begins ? (asked_on ?? today) : today);
  const earlier = on < today ? on : today;
  return { on, asked_on: asked_on ?? (begins || on > today ? earlier : undefined) };
}
