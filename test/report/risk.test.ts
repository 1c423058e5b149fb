// The list of risk is for those about whom something is to be done; the data has everybody.
import { expect, test } from 'vitest';
import type { CustomerRisk, Risk } from '../../src/insight/risk.ts';
import { RISK_FORMATS } from '../../src/report/risk/index.ts';
import { styleOf } from '../../src/report/style.ts';
import { rangeAt } from '../../src/text/line-index.ts';

const COUNT = 200;

const customersAt = (level: CustomerRisk['level']): readonly CustomerRisk[] =>
  Array.from({ length: COUNT }, (_, index) => ({
    ...{ customer: `${level}x${index}`, name: 'Acme', level, score: 0, exposures: [], reasons: [] },
    standing: {
      'reference-call': { verdict: 'ask', clears_on: null },
      'analyst-call': { verdict: 'no', clears_on: null },
    },
    next: { message: 'nothing to do', command: 'refs show acme' },
  }));

test('every red and amber customer is listed, the first green ones, and all in CSV', async () => {
  const risk: Risk = {
    as_of: '2026-10-01',
    summary: { red: COUNT, amber: COUNT, green: COUNT },
    customers: (['red', 'amber', 'green'] as const).flatMap(customersAt),
    public_logos: { total: COUNT, fresh: COUNT, take_down_first: [] },
  };
  const result = { risk, locate: () => rangeAt(1, 1), shown: (file: string) => file, omitted: [] };
  const counted = (text: string) =>
    ['red', 'amber', 'green'].map((level) => new Set(text.match(new RegExp(`${level}x\\d+`, 'g'))).size);
  for (const name of ['text', 'markdown', 'html'] as const)
    expect(counted(await RISK_FORMATS[name](result, styleOf(0, 80))), name).toEqual([COUNT, COUNT, 20]);
  for (const name of ['csv', 'json'] as const)
    expect(counted(await RISK_FORMATS[name](result, styleOf(0, 80))), name).toEqual([COUNT, COUNT, COUNT]);
  expect(await RISK_FORMATS.text(result, styleOf(0, 80))).toContain('the first 20 of 200');
});
