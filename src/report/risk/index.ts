import { sheetFormats } from '../sheet/formats.ts';
import { riskJson } from './json.ts';
import { riskSheet } from './sheet.ts';

export type { RiskResult } from './result.ts';

/** The formats of `refs risk`, the default first. */
export const RISK_FORMATS = sheetFormats(riskSheet, riskJson);
