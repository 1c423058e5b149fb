import type { CoverageQuestion } from '../insight/coverage.ts';
import type { Policy } from '../model/config.ts';

/** The question of coverage without options or goals. Three: one may be away, and one may be resting. */
export const DEFAULT_COVERAGE = {
  by: ['industry', 'product'],
  for: 'reference-call',
  min: 3,
} as const satisfies Omit<CoverageQuestion, 'on'>;

/** Gives the question of coverage where nothing else is asked: the first goal of the policy, if it has any. */
export const usualCoverage = ({ coverage }: Policy): Omit<CoverageQuestion, 'on'> => coverage[0] ?? DEFAULT_COVERAGE;
