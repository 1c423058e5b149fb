import type { Customer } from '../model/customer.ts';
import { addDays, type Day } from '../model/day.ts';
import { stateDay } from '../report/show/consent.ts';

/** Something that happened to a customer, as its file dates it. */
export interface DatedChange {
  readonly on: Day;
  readonly customer: Customer;
  /** Lower case, no full stop. */
  readonly what: string;
}

/** Bounds how long ago a change may be. */
const MAX_DAYS = 90;

/** Lists what the files of customers date within 90 days before a day, the latest first. */
export function changesIn(customers: readonly Customer[], today: Day): readonly DatedChange[] {
  const first = addDays(today, -MAX_DAYS);
  return customers
    .flatMap((customer) => datedIn(customer).map(([on, what]) => ({ on, what, customer })))
    .flatMap(({ on, ...change }) => (on !== undefined && on >= first && on <= today ? [{ on, ...change }] : []))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

function datedIn({ data }: Customer): readonly (readonly [on: Day | undefined, what: string])[] {
  const { consent = [], assets = [], activity = [] } = data;
  return [
    ...consent.map((record) => [stateDay(record), `consent ${record.status}: ${record.uses.join(', ')}`] as const),
    ...assets.flatMap(({ use, placements = [] }) =>
      placements.flatMap(({ where, since, removed_on }) => [
        [since, `${use} went up: ${where}`] as const,
        [removed_on, `${use} came down: ${where}`] as const,
      ]),
    ),
    ...activity.map(({ on, use, status }) => [on, `${use} ${status}`] as const),
  ];
}
