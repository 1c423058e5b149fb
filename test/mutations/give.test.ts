// `refs give`, and the balance of requests and benefits.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Activity, CustomerFile, Give } from '../../src/model/customer.ts';
import { balanceOf, balanceText, isLopsided } from '../../src/mutations/balance.ts';
import { GIVE_KINDS, planGive } from '../../src/mutations/plan-give.ts';
import { nordlicht, TODAY, written } from './engagements.ts';

test('kinds are those of the schema, and named in its description and in the tour of a day', () => {
  const { definitions } = JSON.parse(readFileSync('schemas/customer.schema.json', 'utf8'));
  const { enum: kinds, description } = definitions.give.properties.kind;
  expect(GIVE_KINDS).toEqual(kinds);
  const daily = readFileSync('docs/daily.md', 'utf8');
  for (const kind of GIVE_KINDS) {
    expect(description).toMatch(new RegExp(`\\b${kind}\\b`));
    expect(daily).toContain(`\`${kind}\``);
  }
});

test('writes down what they got, and reports the balance', () => {
  const mutation = planGive(nordlicht(), { on: TODAY, kind: 'early-access', note: 'Beacon beta' }, TODAY);
  expect(written(mutation)).toEqual({ on: TODAY, kind: 'early-access', note: 'Beacon beta' });
  expect(mutation).toMatchObject({
    sentence: 'got early-access (Beacon beta) on 2026-10-01',
    notes: ['not asked in 365 days; given in return: early-access'],
    next: 'refs show nordlicht',
  });
  expect(written(planGive(nordlicht(), { on: TODAY, kind: 'credit' }, TODAY))).toEqual({ on: TODAY, kind: 'credit' });
});

const entry = (on: string, status: Activity['status'], asked_on?: string): Activity => ({
  on,
  use: 'reference-call',
  status,
  ...(asked_on && { asked_on }),
});
const gift = (on: string, kind: Give['kind'] = 'training'): Give => ({ on, kind });

test.each<[says: string, data: Pick<CustomerFile, 'activity' | 'gives'>, text: string, isLopsided?: boolean]>([
  ['nothing on record', {}, 'not asked in 365 days; given in return: nothing'],
  [
    'more done than given',
    { activity: [entry('2026-05-04', 'completed'), entry('2026-08-04', 'completed')], gives: [gift('2026-04-01')] },
    'asked 2 times in 365 days, 2 done; given in return: training',
    true,
  ],
  [
    'a no, and an ask without an answer',
    { activity: [entry('2026-05-04', 'declined'), entry('2026-08-04', 'asked'), entry('2026-09-04', 'completed')] },
    'asked 3 times in 365 days, 1 done, 1 declined; given in return: nothing',
    true,
  ],
  [
    'of the same kind',
    {
      activity: [entry('2026-05-04', 'completed')],
      gives: [gift('2026-04-01'), gift('2026-06-01', 'credit'), gift(TODAY)],
    },
    'asked once in 365 days, 1 done; given in return: 2 × training, credit',
  ],
  [
    'the first day that counts, and the last that does not',
    {
      activity: [entry('2025-10-02', 'completed'), entry('2025-10-01', 'completed')],
      gives: [gift('2025-10-02'), gift('2025-10-01')],
    },
    'asked once in 365 days, 1 done; given in return: training',
  ],
  [
    'asked before the year, and done in it',
    { activity: [entry('2025-10-20', 'completed', '2025-09-20')] },
    'asked once in 365 days, 1 done; given in return: nothing',
    true,
  ],
  [
    'what is to come was asked for; what was neither is not there yet',
    {
      activity: [entry('2026-11-18', 'scheduled', '2026-09-25'), entry('2026-12-01', 'scheduled')],
      gives: [gift('2026-12-01')],
    },
    'asked once in 365 days; given in return: nothing',
  ],
])('%s', (_, data, text, lopsided = false) => {
  const balance = balanceOf({ name: 'Nordlicht Robotics GmbH', ...data }, TODAY);
  expect(balance.since).toBe('2025-10-02');
  expect(balanceText(balance)).toBe(text);
  expect(isLopsided(balance)).toBe(lopsided);
});
