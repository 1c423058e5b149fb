import { json } from '../json.ts';
import type { StatsResult } from './result.ts';

/** The contract of schemas/stats.schema.json. */
export const statsJson = ({ stats }: StatsResult): string => json(stats);
