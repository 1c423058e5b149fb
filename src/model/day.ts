/** A day of the calendar, `YYYY-MM-DD`. Days compare as strings. Source: ISO 8601, proleptic Gregorian. */
export type Day = string;

/** A length of calendar time: a whole number of days, weeks, months or years, written `30d`, `12w`, `6mo` or `1y`. */
export type Duration = string;

/** Says that a text is a duration: `30d`, `12w`, `6mo` or `1y`. */
export const isDuration = (text: string): boolean => /^(?:0|[1-9]\d{0,4})(?:d|w|mo|y)$/.test(text);

// Days are counted from 1970-01-01, in whole numbers: rules compare and add days by the million. The year begins in March,
// so that a leap day is its last. Source: G. Markus, "Computation of days from civil dates", as given by H. Hinnant,
// "chrono-Compatible Low-Level Date Algorithms".
const EPOCH = 719_468;
const daysBefore = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
const daysBeforeMonth = (sinceMarch: number): number => Math.floor((306 * sinceMarch + 5) / 10);

function dayNumberOf(year: number, month: number, date: number): number {
  const sinceMarch = (month + 9) % 12;
  return daysBefore(month <= 2 ? year - 1 : year) + daysBeforeMonth(sinceMarch) + date - 1 - EPOCH;
}

const FIRST = dayNumberOf(0, 1, 1);
const LAST = dayNumberOf(9999, 12, 31);

const digits = (day: Day, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) number = 10 * number + day.charCodeAt(at) - 48;
  return number;
};

/** Counts the days from 1970-01-01 to a day. */
export const dayNumber = (day: Day): number => dayNumberOf(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10));

/**
 * Converts a count of days back to a day. Days beyond four-digit years become the first or the last day of the
 * calendar.
 */
function fromNumber(number: number): Day {
  const days = Math.min(Math.max(number, FIRST), LAST) + EPOCH;
  const guess = Math.floor((10_000 * days + 14_780) / 3_652_425);
  const year = daysBefore(guess) > days ? guess - 1 : guess;
  const rest = days - daysBefore(year);
  const sinceMarch = Math.floor((100 * rest + 52) / 3060);
  const month = ((sinceMarch + 2) % 12) + 1;
  const date = rest - daysBeforeMonth(sinceMarch) + 1;
  const two = (count: number) => (count < 10 ? `0${count}` : count);
  return `${String(month <= 2 ? year + 1 : year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** Gives the day of an instant in an IANA time zone. */
export function dayIn(timeZone: string, instant: Date): Day {
  // Loading `Intl` takes longer than the rest of opening a library.
  if (timeZone === 'UTC') return instant.toISOString().slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

/** Tells whether a text is a day of the calendar: `2026-02-28` is, `2026-02-30` and `26-2-3` are not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = digits(text, 5, 7);
  const date = digits(text, 8, 10);
  // Every month has at least 28 days.
  return month >= 1 && month <= 12 && date >= 1 && (date <= 28 || fromNumber(dayNumber(text)) === text);
}

/** Gives the day `count` days after `day`, or before it for a negative count. */
export const addDays = (day: Day, count: number): Day => fromNumber(dayNumber(day) + count);

/** Counts the days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/**
 * Gives the day one duration after `day`, or before it with `sign` -1. Months and years keep the day of the month, or
 * end on the last day of a shorter month: 2026-01-31 and `1mo` give 2026-02-28.
 */
export function addDuration(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  const count = sign * Number.parseInt(duration, 10);
  if (duration.endsWith('d')) return addDays(day, count);
  if (duration.endsWith('w')) return addDays(day, 7 * count);
  return addMonths(day, duration.endsWith('mo') ? count : 12 * count);
}

function addMonths(day: Day, count: number): Day {
  // Clamped, since a longer duration leaves the calendar in any case.
  const months = 12 * digits(day, 0, 4) + digits(day, 5, 7) - 1 + Math.min(Math.max(count, -MAX_MONTHS), MAX_MONTHS);
  const firstOf = (month: number) => dayNumberOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
  return fromNumber(Math.min(firstOf(months) + digits(day, 8, 10) - 1, firstOf(months + 1) - 1));
}

const MAX_MONTHS = 120_000;
