import { addDuration, type Day, type Duration } from './day.ts';

/** The month and the date on which a fiscal year begins, `MM-DD`. The date is at most 28, so that each month has it. */
export type YearStart = string;

/** The time that a limit counts over. */
export interface Period {
  /** A rolling duration, or `month`, `quarter` or `year` of the fiscal year. */
  readonly per: Duration | CalendarPeriod;
  readonly yearStarts: YearStart;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** A period of the fiscal year. */
export type CalendarPeriod = keyof typeof MONTHS;

/** The periods of the fiscal year, from the shortest. */
export const CALENDAR_PERIODS = Object.keys(MONTHS) as readonly CalendarPeriod[];

/** Says that a limit counts by the fiscal year instead of over a rolling duration. */
export const isCalendarPeriod = (per: string): per is CalendarPeriod => Object.hasOwn(MONTHS, per);

/** The first day on which an engagement of a day no longer counts. */
export const periodEnd = (day: Day, { per, yearStarts }: Period): Day =>
  isCalendarPeriod(per) ? calendarStart(day, per, yearStarts, 1) : addDuration(day, per);

/** The first day of the period of the fiscal year that a day is in, or of one so many periods later. */
export function calendarStart(day: Day, per: CalendarPeriod, yearStarts: YearStart, later = 0): Day {
  const first = Number(yearStarts.slice(0, 2)) - 1;
  const month =
    12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1 - (day.slice(8) < yearStarts.slice(3) ? 1 : 0);
  const size = MONTHS[per];
  const start = Math.floor((month - first) / size + later) * size + first;
  if (start >= 12 * 10_000) return '9999-12-31';
  if (start < 0) return '0000-01-01';
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(Math.floor(start / 12)).padStart(4, '0')}-${two((start % 12) + 1)}-${yearStarts.slice(3)}`;
}

/** The first day of which no planned engagement counts on a day; a rolling limit counts all that are to come. */
export const plannedUntil = (day: Day, { per, yearStarts }: Period): Day =>
  isCalendarPeriod(per) ? calendarStart(day, per, yearStarts, 1) : '~';

/** A period in words: `90d`, `the quarter`. */
export const periodWords = (per: string): string => (isCalendarPeriod(per) ? `the ${per}` : per);
