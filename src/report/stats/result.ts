import type { Stats } from '../../insight/stats.ts';
import type { OmittedFile } from '../../model/library.ts';

/** The figures of a programme. */
export interface StatsResult {
  readonly stats: Stats;
  /** The files that could not be read or have errors. */
  readonly omitted: readonly OmittedFile[];
}
