/** A day of the calendar, `YYYY-MM-DD`. Days compare as strings. Source: ISO 8601, proleptic Gregorian. */
export type Day = string;

/** A span of calendar time: a whole number of days, weeks, months or years, written `30d`, `12w`, `6mo` or `1y`. */
export type Duration = string;

const DAY_MS = 86_400_000;
const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const FIRST_MS = toMs('0000-01-01');
const LAST_MS = toMs('9999-12-31');

/** Beyond four-digit years the calendar ends: what would lie there lies on its first or last day. */
const fromMs = (ms: number): Day => new Date(Math.min(Math.max(ms, FIRST_MS), LAST_MS)).toISOString().slice(0, 10);

/** Whether the text is a day that the calendar has: `2026-02-28` is, `2026-02-30` and `26-2-3` are not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && fromMs(ms) === text;
}

/** The day `count` days after `day`, or before it where `count` is negative. */
export const addDays = (day: Day, count: number): Day => fromMs(toMs(day) + count * DAY_MS);

/** How many days lie from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

/**
 * The day one duration after `day`, or before it with `sign` -1. Months and years keep the day of the month, or end on
 * the last day where the month is shorter: 2026-01-31 and `1mo` give 2026-02-28.
 */
export function addDuration(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  const count = sign * Number.parseInt(duration, 10);
  if (duration.endsWith('d')) return addDays(day, count);
  if (duration.endsWith('w')) return addDays(day, 7 * count);
  return addMonths(day, duration.endsWith('mo') ? count : 12 * count);
}

function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const firstOfMonth = new Date(0).setUTCFullYear(year, month - 1 + months, 1);
  const lastOfMonth = new Date(0).setUTCFullYear(year, month + months, 0);
  return fromMs(Math.min(firstOfMonth + (date - 1) * DAY_MS, lastOfMonth));
}
