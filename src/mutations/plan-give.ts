import type { Customer, Give } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import { balanceOf, balanceText } from './balance.ts';
import type { Mutation } from './mutation.ts';

/** Benefits that a customer can receive for being a reference, in the order in which they are offered. */
export const GIVE_KINDS: readonly Give['kind'][] = [
  'co-marketing',
  'early-access',
  'executive-access',
  'speaking-slot',
  'training',
  'credit',
  'discount',
  'reciprocal-reference',
  'gift',
  'donation',
  'travel',
  'ticket',
  'other',
];

/** Records a benefit that a customer received. A note shows the balance of the year. */
export function planGive({ id, data }: Customer, wish: Give, today: Day): Mutation {
  const { on, kind, note } = wish;
  const given: Give = { on, kind, ...(note !== undefined && { note }) };
  const balance = balanceOf({ ...data, gives: [...(data.gives ?? []), given] }, today);
  return {
    edits: [{ op: 'append', path: ['gives'], value: given }],
    sentence: `got ${kind}${note === undefined ? '' : ` (${note})`} on ${on}`,
    notes: [balanceText(balance)],
    next: commandLine`refs show ${id}`,
  };
}
