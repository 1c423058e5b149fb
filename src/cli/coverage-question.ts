import type { CoverageQuestion } from '../insight/coverage.ts';

/** The question of coverage where nothing else is asked. Three: one may be away, and one may be resting. */
export const DEFAULT_COVERAGE = {
  by: ['industry', 'product'],
  for: 'reference-call',
  min: 3,
} as const satisfies Omit<CoverageQuestion, 'on'>;
