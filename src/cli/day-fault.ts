import { isDay } from '../model/day.ts';
import type { Ground } from './field.ts';

/** What is wrong with an answer that is to be a day; undefined where nothing is. */
export const dayFault = (answer: string): string | undefined =>
  isDay(answer) ? undefined : `"${answer}" is no day of the calendar: write YYYY-MM-DD`;

/** As `dayFault`, for the day of something that has happened. */
export const pastDayFault = (answer: string, { today }: Ground): string | undefined =>
  dayFault(answer) ?? (answer > today ? `${answer} is still to come: a fact has a day in the past` : undefined);
