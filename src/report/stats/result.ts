import type { Stats } from '../../insight/stats.ts';

/** The figures of a programme. */
export interface StatsResult {
  readonly stats: Stats;
}
