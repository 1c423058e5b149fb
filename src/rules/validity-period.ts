import type { Config } from '../model/config.ts';
import { addDays, addDuration, type Day, type Duration, dayNumber } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import { calendarStart, isCalendarPeriod } from '../model/period.ts';
import { RULES } from './index.ts';
import { ENGAGEMENT_PERIOD } from './library-summary.ts';

/** A range of days: from the first, until before `until`. */
export interface ValidityPeriod {
  readonly from: Day;
  readonly until: Day;
}

/** Says that a day lies in a period. */
export const isWithin = ({ from, until }: ValidityPeriod, day: Day): boolean => from <= day && day < until;

const MAX_DAYS = 31;

// Bounds the work for one file. Findings in a file with more days and durations than this hold for one day.
const MAX_TURNS = 1_000_000;

/** For each file of a library, the days over which the rules for single files find the same as today. */
export function validityPeriods(
  { config, customers }: Pick<Library, 'config' | 'customers'>,
  today: Day,
): (file: string) => ValidityPeriod {
  const data = new Map(customers.map((customer) => [customer.file, customer.data]));
  const spanOf = validityPeriodsAround(today, config);
  return (file) => spanOf(data.get(file));
}

/**
 * For the data of a file, the days around today over which the rules for single files find the same. They lie between
 * the nearest days on which a finding can change: the days of the file, those that lie a duration of the file or policy
 * before or after, the turns of the fiscal year's months where a limit counts by them, the days on which a term of the config is retired, and the day after each of these, since some facts
 * hold through their day.
 */
function validityPeriodsAround(today: Day, { policy, taxonomy }: Config): (data: unknown) => ValidityPeriod {
  const common = turnsIn([policy, ENGAGEMENT_PERIOD, RULES.map((rule) => ('durations' in rule ? rule.durations : []))]);
  const lengths = lengthsOf(common.durations);
  // The days of the config end something; no duration runs from them.
  const retirements = turnsIn(taxonomy)
    .days.map(dayNumber)
    .flatMap((at) => [at, at + 1]);
  const now = dayNumber(today);
  // Quarters and years turn where months do.
  const months = [0, 1].map((later) => dayNumber(calendarStart(today, 'month', policy.fiscal_year_starts, later)));
  return (data) => {
    const own = turnsIn(data);
    const isUsual = own.durations.every((duration) => common.durations.includes(duration));
    const { steps, others } = isUsual ? lengths : lengthsOf([...common.durations, ...own.durations]);
    const { days } = own;
    if (days.length * (steps.length + others.length) > MAX_TURNS) return { from: today, until: addDays(today, 1) };
    let last = now - MAX_DAYS;
    let next = now + MAX_DAYS;
    const turn = (at: number): void => {
      if (at <= now) last = Math.max(last, at);
      else next = Math.min(next, at);
    };
    for (const at of retirements) turn(at);
    if (common.periods.length + own.periods.length > 0) for (const at of months) turn(at);
    for (const day of days) {
      const at = dayNumber(day);
      const index = firstAbove(steps, now - at);
      turn(at + (steps[index - 1] ?? 0));
      turn(at + (steps[index] ?? 0));
      for (const [duration, sign] of others) {
        const end = dayNumber(addDuration(day, duration, sign));
        turn(end);
        turn(end + 1);
      }
    }
    return { from: addDays(today, Math.max(last, next - MAX_DAYS) - now), until: addDays(today, next - now) };
  };
}

interface Lengths {
  /** Distances in days to the days on which something may change, ascending, for durations of fixed length. */
  readonly steps: readonly number[];
  /** Durations in months and years, whose length depends on the calendar, in either direction. */
  readonly others: readonly (readonly [Duration, 1 | -1])[];
}

function lengthsOf(durations: readonly Duration[]): Lengths {
  const fixed = durations.flatMap((duration) => {
    const count = Number.parseInt(duration, 10);
    return duration.endsWith('d') ? [count] : duration.endsWith('w') ? [7 * count] : [];
  });
  const steps = [0, ...fixed].flatMap((length) => [length, length + 1, -length, 1 - length]);
  const others = durations.filter((duration) => /[oy]$/.test(duration));
  return {
    steps: [...new Set(steps)].sort((a, b) => a - b),
    others: [...new Set(others)].flatMap((duration) => [[duration, 1] as const, [duration, -1] as const]),
  };
}

/** The index of the first of some sorted numbers that is greater than a limit. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Turns {
  readonly days: Day[];
  readonly durations: Duration[];
  /** Periods of the fiscal year. */
  readonly periods: string[];
}

/** Every day and duration anywhere in a value. */
function turnsIn(value: unknown, turns: Turns = { days: [], durations: [], periods: [] }): Turns {
  if (typeof value === 'string') {
    // Most texts are neither, and every text passes here.
    if (value.length > 10) return turns;
    if (value.length === 10 && /^\d{4}-\d\d-\d\d$/.test(value)) turns.days.push(value);
    else if (/^\d+(?:d|w|mo|y)$/.test(value)) turns.durations.push(value);
    else if (isCalendarPeriod(value)) turns.periods.push(value);
  } else if (Array.isArray(value)) {
    for (const inner of value) turnsIn(inner, turns);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) turnsIn((value as Readonly<Record<string, unknown>>)[key], turns);
  }
  return turns;
}
