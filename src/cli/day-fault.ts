import { isDay } from '../model/day.ts';
import type { FieldContext } from './field.ts';

/** Says why an answer is not a day; undefined where it is one. */
export const dayFault = (answer: string): string | undefined =>
  isDay(answer) ? undefined : `"${answer}" is no day of the calendar: write YYYY-MM-DD`;

/** As `dayFault`, for the day of a past event. */
export const pastDayFault = (answer: string, { today }: FieldContext): string | undefined =>
  dayFault(answer) ?? (answer > today ? `${answer} is still to come: a fact has a day in the past` : undefined);
