import type { CustomerFile, Give } from '../model/customer.ts';
import { addDays, type Day } from '../model/day.ts';

/** Requests to a customer in a year, and what they received for it. */
export interface Balance {
  /** The first day that counts. */
  readonly since: Day;
  /** Engagements of any use and status, coming ones included. */
  readonly asked: number;
  /** The number of these that they completed. */
  readonly completed: number;
  readonly declined: number;
  /** In file order. */
  readonly given: readonly Give['kind'][];
}

// The same length as a limit of 365d.
const DAYS = 365;

/**
 * Counts the engagements and gives of the 365 days that end today. A coming engagement counts once it was asked for.
 */
export function balanceOf({ activity = [], gives = [] }: CustomerFile, today: Day): Balance {
  const since = addDays(today, 1 - DAYS);
  const entries = activity.filter(({ on, asked_on = on }) => on >= since && asked_on <= today);
  const count = (wanted: string) => entries.filter(({ status }) => status === wanted).length;
  return {
    since,
    asked: entries.length,
    completed: count('completed'),
    declined: count('declined'),
    given: gives.filter(({ on }) => since <= on && on <= today).map(({ kind }) => kind),
  };
}

/** Says whether they did more for us than they received for it. */
export const isLopsided = ({ completed, given }: Balance): boolean => completed > given.length;

/** The balance in words: `asked 4 times in 365 days, 2 done, 1 declined; given in return: early-access`. */
export function balanceText({ asked, completed, declined, given }: Balance): string {
  const times = asked === 0 ? 'not asked' : asked === 1 ? 'asked once' : `asked ${asked} times`;
  const became = [completed > 0 ? `, ${completed} done` : '', declined > 0 ? `, ${declined} declined` : ''].join('');
  const kinds = [...new Set(given)].map((kind) => {
    const count = given.filter((other) => other === kind).length;
    return count === 1 ? kind : `${count} × ${kind}`;
  });
  return `${times} in ${DAYS} days${became}; given in return: ${kinds.join(', ') || 'nothing'}`;
}
