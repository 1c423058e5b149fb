import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addDuration, dayNumber, daysBetween, isDay } from '../../src/model/day.ts';
import { runs } from '../properties.ts';

describe('what is a day', () => {
  test.each([
    ['2026-02-28', true, 'an ordinary day'],
    ['2028-02-29', true, 'a leap day'],
    ['2000-02-29', true, 'a leap day of a century that 400 divides'],
    ['0000-01-01', true, 'the first that can be written'],
    ['9999-12-31', true, 'the last that can be written'],
    ['2026-02-29', false, 'no leap year'],
    ['1900-02-29', false, 'no leap year, though 4 divides it'],
    ['2026-02-30', false, 'no month has it'],
    ['2026-04-31', false, 'the month is shorter'],
    ['2026-13-01', false, 'no such month'],
    ['2026-00-10', false, 'no such month'],
    ['2026-01-00', false, 'no such day'],
    ['26-2-3', false, 'digits are missing'],
    ['2026-10-01T00:00:00Z', false, 'an instant'],
    [' 2026-10-01', false, 'white space'],
    ['+12026-10-01', false, 'beyond the calendar'],
    ['', false, 'nothing'],
  ])('%j: %j, %s', (text, answer) => {
    expect(isDay(text)).toBe(answer);
  });
});

describe('a day and a duration', () => {
  test.each([
    ['2026-10-01', '30d', '2026-10-31', 'days'],
    ['2026-10-01', '0d', '2026-10-01', 'none at all'],
    ['2026-02-27', '2d', '2026-03-01', 'days over the end of February'],
    ['2028-02-27', '2d', '2028-02-29', 'and of a leap year'],
    ['2026-03-28', '2d', '2026-03-30', 'the night on which clocks are changed'],
    ['2026-12-31', '1d', '2027-01-01', 'days over the end of a year'],
    ['2026-10-01', '12w', '2026-12-24', 'weeks'],
    ['2026-10-15', '6mo', '2027-04-15', 'months keep the day'],
    ['2026-01-31', '1mo', '2026-02-28', 'months end where they are shorter'],
    ['2028-01-31', '1mo', '2028-02-29', 'in a leap year a day later'],
    ['2026-08-31', '1mo', '2026-09-30', 'the 31st of a month of 30 days'],
    ['2026-01-31', '2mo', '2026-03-31', 'and what lies between does not shorten it'],
    ['2026-02-28', '1mo', '2026-03-28', 'a last day is no more than its number'],
    ['2026-11-30', '3mo', '2027-02-28', 'over the end of a year'],
    ['2026-10-01', '1y', '2027-10-01', 'years'],
    ['2024-02-29', '1y', '2025-02-28', 'a year from a leap day'],
    ['2024-02-29', '4y', '2028-02-29', 'four years from a leap day'],
    ['2024-02-29', '12mo', '2025-02-28', 'a year in months'],
    ['9999-12-31', '1d', '9999-12-31', 'the calendar ends'],
    ['2026-10-01', '99999y', '9999-12-31', 'however far it goes'],
    ['9999-12-31', '1mo', '9999-12-31', 'in months as well'],
  ])('%s and %s: %s, %s', (day, duration, later) => {
    expect(addDuration(day, duration)).toBe(later);
  });

  test.each([
    ['2026-10-31', '30d', '2026-10-01', 'days'],
    ['2026-03-01', '1d', '2026-02-28', 'days over the end of February'],
    ['2026-12-24', '12w', '2026-10-01', 'weeks'],
    ['2026-03-31', '1mo', '2026-02-28', 'months end where they are shorter'],
    ['2026-01-15', '1mo', '2025-12-15', 'over the end of a year'],
    ['2024-02-29', '1y', '2023-02-28', 'a year before a leap day'],
    ['0000-01-01', '1d', '0000-01-01', 'the calendar begins'],
    ['0000-01-31', '1mo', '0000-01-01', 'in months as well'],
    ['2026-10-01', '99999y', '0000-01-01', 'however far it goes'],
  ])('%s less %s: %s, %s', (day, duration, earlier) => {
    expect(addDuration(day, duration, -1)).toBe(earlier);
  });

  test('a week is seven days, a year is twelve months', () => {
    const day = fc.integer({ min: 0, max: 400_000 }).map((count) => addDays('1600-01-01', count));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), fc.constantFrom(1, -1), (from, count, sign) => {
        expect(addDuration(from, `${count}w`, sign)).toBe(addDuration(from, `${count * 7}d`, sign));
        expect(addDuration(from, `${count}y`, sign)).toBe(addDuration(from, `${count * 12}mo`, sign));
      }),
    );
  });
});

test('between a day and the one so many days later lie so many days', () => {
  expect(daysBetween('2026-10-01', '2026-10-01')).toBe(0);
  expect(daysBetween('2026-10-01', '2026-10-31')).toBe(30);
  expect(daysBetween('2026-10-31', '2026-10-01')).toBe(-30);
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (count) => {
      expect(daysBetween('2026-10-01', addDays('2026-10-01', count))).toBe(count);
    }),
  );
});

test('days are those of the calendar that the machine knows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_652_424 }), (count) => {
      const date = new Date('0000-01-01T00:00:00Z');
      date.setUTCDate(date.getUTCDate() + count);
      const day = date.toISOString().slice(0, 10);
      expect(addDays('0000-01-01', count)).toBe(day);
      expect(dayNumber(day)).toBe(Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000));
      expect(isDay(day)).toBe(true);
    }),
    { numRuns: runs(650) },
  );
});
