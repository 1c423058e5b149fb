import type { Policy } from '../model/config.ts';
import type { Customer, Health } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import { commandLine } from '../text/command-line.ts';
import { valueIn } from '../values/equality.ts';
import type { MutationPlan } from './mutation.ts';
import { standingMoves } from './standing-moves.ts';

/** Colours of an account, from the best. */
export const HEALTH_COLOURS: readonly NonNullable<Health['status']>[] = ['green', 'amber', 'red'];

/** The state of an account on the day on which it was looked at. Keys without a value stay as they are. */
export interface HealthWish {
  readonly status: NonNullable<Health['status']>;
  readonly checked_on: Day;
  readonly renewal_on?: Day | undefined;
  readonly note?: string | undefined;
}

/** Records how an account is. An older look takes nothing from a newer one. */
export function planHealth(customer: Customer, wish: HealthWish, policy: Policy, today: Day): MutationPlan {
  const { id, data } = customer;
  const { health = {} } = data;
  const { status, checked_on: on } = wish;
  if (health.checked_on !== undefined && on < health.checked_on) {
    const refused = `the health was looked at later already: ${health.status ?? 'unknown'} on ${health.checked_on}`;
    return { refused, hint: 'say it of a day since then: --on' };
  }
  const said = Object.entries(wish).filter(([, value]) => value !== undefined);
  const edits = said.flatMap(([key, value]): readonly Edit[] =>
    valueIn(health, key) === value ? [] : [{ op: 'set', path: ['health', key], value }],
  );
  const next = commandLine`refs show ${id}`;
  if (edits.length === 0) return { edits, sentence: `health is ${status} as of ${on} already`, next };
  const was = health.status === undefined || health.status === status ? '' : ` (it was ${health.status})`;
  const isNoteOld = health.note !== undefined && wish.note === undefined && health.status !== status;
  return {
    edits,
    sentence: `health is ${status} as of ${on}${was}`,
    notes: [
      ...standingMoves(customer, { ...data, health: { ...health, ...Object.fromEntries(said) } }, policy, today),
      ...(isNoteOld ? [`the note is as it was: “${health.note}”`] : []),
    ],
    next,
  };
}
