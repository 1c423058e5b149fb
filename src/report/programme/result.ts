import type { MonthEvent } from '../../insight/month.ts';
import type { OmittedFile } from '../../model/library.ts';
import type { CoverageResult } from '../coverage/index.ts';
import type { RiskResult } from '../risk/index.ts';
import type { StatsResult } from '../stats/index.ts';

/** A month of the programme: what changed, the risk, the coverage and the figures. */
export interface ProgrammeResult extends CoverageResult, RiskResult, StatsResult {
  /** `2026-09`. */
  readonly month: string;
  /** By day. */
  readonly events: readonly MonthEvent[];
  /** The files that the figures leave out: broken ones, too. */
  readonly uncounted: readonly OmittedFile[];
}
