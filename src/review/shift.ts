import { addDays, addDuration, type Day, type Duration, daysBetween } from '../model/day.ts';
import { CALENDAR_PERIODS, type CalendarPeriod, isCalendarPeriod } from '../model/period.ts';

/** The effect of a change on what is possible. It can allow more in one way and less in another. */
export interface Shift {
  readonly wider: boolean;
  readonly narrower: boolean;
}

export const shiftOfRanks = <Rank extends number | string>(before: Rank, after: Rank): Shift => ({
  wider: after > before,
  narrower: after < before,
});

/** An absent list holds everything. */
export const shiftOfLists = (before: readonly string[] | undefined, after: readonly string[] | undefined): Shift => ({
  wider: before !== undefined && (after === undefined || after.some((one) => !before.includes(one))),
  narrower: after !== undefined && (before === undefined || before.some((one) => !after.includes(one))),
});

/** A longer duration is wider. Between months and days it may be both, depending on the month in which they begin. */
export function shiftOfDurations(before: Duration, after: Duration): Shift {
  const [old, now] = [before, after].map((duration) => ({ count: unitsIn(duration), isMonths: isMonths(duration) }));
  if (old === undefined || now === undefined || old.isMonths === now.isMonths)
    return shiftOfRanks(old?.count ?? 0, now?.count ?? 0);
  const [was, is] = [daysIn(before), daysIn(after)];
  return { wider: is.most > was.least, narrower: is.least < was.most };
}

/**
 * Compares the periods of a limit: a shorter one allows more. Around the turn of a period of the fiscal year twice as
 * many are possible, so that it allows more than any duration in one way.
 */
export function shiftOfPeriods(before: string, after: string): Shift {
  const [old, now] = [before, after].map((per) => (isCalendarPeriod(per) ? per : undefined));
  if (old !== undefined && now !== undefined)
    return shiftOfRanks(-CALENDAR_PERIODS.indexOf(old), -CALENDAR_PERIODS.indexOf(now));
  if (now !== undefined) return { wider: true, narrower: daysIn(before).least < mostDaysIn(now) };
  if (old !== undefined) return { wider: daysIn(after).least < mostDaysIn(old), narrower: true };
  return shiftOfDurations(after, before);
}

const mostDaysIn = (per: CalendarPeriod): number => daysIn({ month: '1mo', quarter: '3mo', year: '1y' }[per]).most;

const isMonths = (duration: Duration): boolean => /(?:mo|y)$/.test(duration);

/** The number of days, or of months. */
const unitsIn = (duration: Duration): number =>
  Number.parseInt(duration, 10) * (duration.endsWith('w') ? 7 : duration.endsWith('y') ? 12 : 1);

/** The fewest and the most days that a duration can last. */
function daysIn(duration: Duration): { readonly least: number; readonly most: number } {
  if (!isMonths(duration)) return { least: unitsIn(duration), most: unitsIn(duration) };
  const lengths = STARTS.map((day) => daysBetween(day, addDuration(day, duration)));
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}

// The first and the last day of every month in a cycle with a leap day, and in one without.
const STARTS: readonly Day[] = ['1896-01-01', '2000-01-01'].flatMap((first) =>
  Array.from({ length: 96 }, (_, index) => addDuration(first, `${index}mo`)).flatMap((day) => [
    day,
    addDays(addDuration(day, '1mo'), -1),
  ]),
);
