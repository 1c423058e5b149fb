import { usualCoverage } from '../cli/coverage-question.ts';
import { type CoverageQuestion, coverage } from '../insight/coverage.ts';
import { risk } from '../insight/risk.ts';
import { type StatsQuestion, stats, uncounted } from '../insight/stats.ts';
import { addDuration } from '../model/day.ts';
import type { CoverageResult } from '../report/coverage/result.ts';
import type { RiskResult } from '../report/risk/result.ts';
import type { StatsResult } from '../report/stats/result.ts';
import { rangeAt } from '../text/line-index.ts';
import type { Desk } from './open-desk.ts';

/** Counts who is ready in each cell, as `refs coverage` does. */
export function deskCoverage(desk: Desk, asked: Partial<CoverageQuestion>): CoverageResult {
  const customers = desk.customers();
  const question = { ...usualCoverage(desk.config.policy), on: desk.today, ...asked };
  const names = new Map(customers.map(({ id, data }) => [id, data.name]));
  return {
    coverage: coverage({ config: desk.config, customers }, question),
    nameOf: (customer) => names.get(customer) ?? customer,
    omitted: desk.head.omitted,
  };
}

/** Counts what a year brought, or another period, as `refs stats` does. */
export function deskStats(desk: Desk, asked: Partial<StatsQuestion>): StatsResult {
  const { config, today, head } = desk;
  const customers = desk.customers();
  return {
    stats: stats({ config, customers }, { since: addDuration(today, '1y', -1), on: today, ...asked }),
    omitted: uncounted({ omitted: head.omitted, customers }),
  };
}

/** Lists the customers that a stranger may phone, as `refs risk` does. */
export const deskRisk = (desk: Desk): RiskResult => ({
  risk: risk({ config: desk.config, customers: desk.customers() }, desk.today),
  locate: (place) => rangeAt(desk.lineOf(place), 1),
  shown: (file) => file,
  omitted: desk.head.omitted,
});
