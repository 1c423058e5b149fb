import { sheetFormats } from '../sheet/formats.ts';
import { statsJson } from './json.ts';
import { statsSheet } from './sheet.ts';

export type { StatsResult } from './result.ts';

/** The formats of `refs stats`, the default first. */
export const STATS_FORMATS = sheetFormats(statsSheet, statsJson);
