// The first and the last day of each thing that is counted, and what counts once.
import { expect, test } from 'vitest';
import { stats } from '../../src/insight/stats.ts';
import { libraryOf } from '../library/library-of.ts';

const SINCE = '2026-04-01';
const ON = '2026-09-30';

const of = (text: string, on = ON) =>
  stats(libraryOf({ 'customers/a.yaml': `name: A\nstatus: active\n${text}` }), { since: SINCE, on });
const consent = (text: string) => of(`consent:\n  - { id: a, uses: [logo], ${text} }\n`);
const calls = (...texts: readonly string[]) =>
  of(`activity:\n${texts.map((text) => `  - { use: reference-call, ${text} }\n`).join('')}`);

test.each([
  ['asked on the first day', 'status: requested, requested_on: 2026-04-01', { asked: 1, open: 1 }],
  ['asked the day before', 'status: requested, requested_on: 2026-03-31', { asked: 0 }],
  ['asked on the last day', 'status: requested, requested_on: 2026-09-30', { asked: 1, open: 1 }],
  ['asked the day after', 'status: requested, requested_on: 2026-10-01', { asked: 0 }],
  ['answered the day after', 'status: granted, requested_on: 2026-09-01, granted_on: 2026-10-01', { open: 1, yes: 0 }],
  ['answered on the last day', 'status: granted, requested_on: 2026-03-01, granted_on: 2026-09-30', { asked: 0 }],
  ['without a day of the ask', 'status: declined, declined_on: 2026-09-30', { asked: 1, no: 1 }],
  [
    'a yes that was taken back',
    'status: withdrawn, requested_on: 2026-05-01, granted_on: 2026-05-09, withdrawn_on: 2026-08-01',
    { asked: 1, yes: 1 },
  ],
  ['a withdrawal of what nobody asked for', 'status: withdrawn, withdrawn_on: 2026-08-01', { asked: 0 }],
])('acceptance: %s', (_, text, counted) => {
  expect(consent(text).acceptance).toMatchObject(counted);
});

test.each([
  ['on its last day a grant has not lapsed', 'status: granted, expires_on: 2026-09-30', 0],
  ['the day after it has', 'status: granted, expires_on: 2026-09-29', 1],
  ['one whose last day was the day before the first', 'status: granted, expires_on: 2026-03-31', 1],
  ['and one day earlier', 'status: granted, expires_on: 2026-03-30', 0],
  ['a withdrawn one lapses no more', 'status: withdrawn, withdrawn_on: 2026-03-01, expires_on: 2026-06-30', 0],
])('lapsed: %s', (_, text, lapsed) => {
  expect(consent(text).consents.lapsed).toBe(lapsed);
});

test('several calls for one opportunity are one deal, of its latest outcome and its one value', () => {
  const { influenced } = calls(
    'on: 2026-05-01, status: completed, opportunity: "crm:1", result: open, value: 5000 EUR',
    'on: 2026-06-01, status: completed, opportunity: "crm:1", result: won, value: 7000 EUR',
    'on: 2026-07-01, status: completed, opportunity: "crm:1", result: won, value: 7000 EUR',
    'on: 2026-07-02, status: cancelled, opportunity: "crm:2", result: won, value: 9000 EUR',
    'on: 2026-07-03, status: completed, opportunity: "crm:3", result: open',
  );
  expect(influenced).toEqual({ won: 1, lost: 0, open: 1, value: { won: 7000, by_currency: { EUR: 7000 } } });
});

test('values of several currencies are not added', () => {
  const { influenced } = calls(
    'on: 2026-05-01, status: completed, opportunity: "crm:1", result: won, value: 5000 EUR',
    'on: 2026-05-02, status: completed, opportunity: "crm:2", result: won, value: 300',
  );
  expect(influenced.value).toEqual({ won: null, by_currency: { EUR: 5000, none: 300 } });
});

test('four asks are too few to say, and five are not', () => {
  const asks = (count: number) =>
    of(
      `consent:\n${[...Array(count).keys()].map((n) => `  - { id: a-${n}, status: ${n < 2 ? 'granted' : 'declined'}, uses: [logo], requested_on: 2026-05-0${n + 1}, granted_on: 2026-05-1${n}, declined_on: 2026-05-1${n} }\n`).join('')}`,
    );
  expect(asks(4).acceptance).toMatchObject({ asked: 4, yes: 2, rate: null, too_few: true });
  expect(asks(4).days.ask_to_answer).toEqual({ n: 4, median: null, too_few: true });
  expect(asks(5).acceptance).toMatchObject({ asked: 5, yes: 2, rate: 0.4 });
  expect(asks(5).acceptance).not.toHaveProperty('too_few');
  expect(asks(5).days.ask_to_answer).toEqual({ n: 5, median: 9 });
});

test('quarters are those of the fiscal year, cut to the period', () => {
  const library = libraryOf({ 'customers/a.yaml': 'name: A\n' }, 'version: 1\npolicy: { fiscal_year_starts: 02-01 }\n');
  const { by_quarter } = stats(library, { since: '2026-01-15', on: '2026-08-01' });
  expect(by_quarter.map(({ quarter, since, until }) => [quarter, since, until])).toEqual([
    ['FY2025-Q4', '2026-01-15', '2026-01-31'],
    ['FY2026-Q1', '2026-02-01', '2026-04-30'],
    ['FY2026-Q2', '2026-05-01', '2026-07-31'],
    ['FY2026-Q3', '2026-08-01', '2026-08-01'],
  ]);
});
