import type { Policy } from '../model/config.ts';
import type { CustomerFile, Limits, Use } from '../model/customer.ts';
import { addDays, addDuration, type Day } from '../model/day.ts';
import { calendarStart, isCalendarPeriod, type Period, periodEnd } from '../model/period.ts';
import { needsPerson } from '../model/use.ts';
import { limitKey, personalEntries } from './ledger.ts';
import { restPeriodAround } from './rest-periods.ts';

/** The days after today on which the answer for a use may change. It changes on no other day. */
export function comingDays(data: CustomerFile, use: Use, policy: Policy, today: Day): readonly Day[] {
  const { paused_until, acquired_on, health = {}, consent = [], quiet_periods = [] } = data;
  const { checked_on, renewal_on } = health;
  const records = consent.filter(({ uses }) => uses.includes(use));
  const days = [
    paused_until,
    acquired_on,
    checked_on,
    checked_on && dayAfter(addDuration(checked_on, policy.health.max_age)),
    renewal_on && addDuration(renewal_on, policy.health.renewal_window, -1),
    ...records.flatMap(({ granted_on, begins_on, expires_on }) => [
      granted_on,
      begins_on,
      expires_on && dayAfter(expires_on),
    ]),
    ...consent.flatMap(({ replaces, granted_on }) => (replaces === undefined ? [] : [granted_on])),
    ...quiet_periods.flatMap(({ from, until }) => [from, until && dayAfter(until)]),
    ...(needsPerson(use) ? [...advocateDays(data, policy), ...ledgerDays(data, policy)] : []),
  ];
  return [...new Set(days.flatMap((day) => (day !== undefined && day > today ? [day] : [])))];
}

/** The day after: something that holds through a day ends on the next. */
const dayAfter = (day: Day): Day => addDays(day, 1);

const advocateDays = ({ advocates = [] }: CustomerFile, policy: Policy): readonly (Day | undefined)[] =>
  advocates.flatMap(({ rest_until, until, verified_on }) => [
    rest_until,
    until && dayAfter(until),
    verified_on,
    verified_on && dayAfter(addDuration(verified_on, policy.advocate.verify_after)),
  ]);

/** The days on which an engagement of a day starts and stops to count, if it is planned. */
const countedDays = (on: Day, period: Period): readonly Day[] => [
  ...(isCalendarPeriod(period.per) ? [calendarStart(on, period.per, period.yearStarts)] : []),
  periodEnd(on, period),
];

/** The days on which rests begin and end, and on which an entry starts and stops to count. */
function* ledgerDays(data: CustomerFile, policy: Policy): Iterable<Day> {
  const ofPeople = (data.advocates ?? []).map(({ limits }) => limits);
  const limits = [policy.limits.advocate, policy.limits.customer, data.limits, ...ofPeople];
  for (const entry of personalEntries(data)) {
    const { on, use } = entry.activity;
    const { from, until } = restPeriodAround(entry, policy);
    yield* [on, from, until];
    for (const of of limits)
      for (const limit of [of?.any, of?.[limitKey(of, use) as keyof Limits]])
        if (limit) yield* countedDays(on, { per: limit.per, yearStarts: policy.fiscal_year_starts });
  }
}
