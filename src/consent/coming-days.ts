import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile, Limits, Use } from '../model/customer.ts';
import { addDays, addDuration, type Day } from '../model/day.ts';
import { calendarStart, isCalendarPeriod, type Period, periodEnd } from '../model/period.ts';
import { needsPerson } from '../model/use.ts';
import { limitKey, personalEntries } from './ledger.ts';
import { restPeriodAround } from './rest-periods.ts';

/**
 * The days after today on which the answer for a use may change, because of the customer's own file or of one that it is
 * linked to. It changes on no other day.
 */
export function comingDays(customer: Customer, use: Use, policy: Policy, today: Day): readonly Day[] {
  const files = filesBehind(customer);
  const days = [
    ...files.flatMap((data) => daysIn(data, use, policy)),
    ...(needsPerson(use) ? [...files.flatMap((data) => advocateDays(data, policy)), ...ledgerDays(files, policy)] : []),
  ];
  return [...new Set(days.flatMap((day) => (day !== undefined && day > today ? [day] : [])))];
}

/** Lists the files that answers about a customer rest on: its own and those that it is linked to. */
export function filesBehind(customer: Customer): readonly CustomerFile[] {
  const own = withTwins(customer);
  const employers = own.flatMap((file) => file.employers ?? []);
  return [...own, ...employers.flatMap(withTwins)].flatMap(withLinked).map(({ data }) => data);
}

const withTwins = (customer: Customer): readonly Customer[] => [customer, ...(customer.twins ?? [])];

/** A file, those of its owners, and those that list the same people. */
const withLinked = (file: Customer): readonly Customer[] => [
  file,
  ...(file.parents?.files ?? []),
  ...(file.samePeople ?? []),
];

/** The days on which a file's own state and its records for a use change. */
function daysIn(data: CustomerFile, use: Use, policy: Policy): readonly (Day | undefined)[] {
  const { paused_until, acquired_on, health = {}, consent = [], quiet_periods = [] } = data;
  const { checked_on, renewal_on } = health;
  const records = consent.filter(({ uses }) => uses.includes(use));
  return [
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
    ...quiet_periods.flatMap(({ from, until }) => [from, until, until && dayAfter(until)]),
  ];
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

/**
 * The days on which rests begin and end, and on which an entry starts and stops to count. A person's limit counts what
 * they did in each of the files.
 */
function* ledgerDays(files: readonly CustomerFile[], policy: Policy): Iterable<Day> {
  const limits = [
    policy.limits.advocate,
    policy.limits.customer,
    ...files.flatMap(({ limits, advocates = [] }) => [limits, ...advocates.map((advocate) => advocate.limits)]),
  ];
  for (const entry of files.flatMap(personalEntries)) {
    const { on, use } = entry.activity;
    const { from, until } = restPeriodAround(entry, policy);
    yield* [on, from, until];
    for (const of of limits)
      for (const limit of [of?.any, of?.[limitKey(of, use) as keyof Limits]])
        if (limit) yield* countedDays(on, { per: limit.per, yearStarts: policy.fiscal_year_starts });
  }
}
