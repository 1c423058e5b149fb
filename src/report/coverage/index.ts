import { sheetFormats } from '../sheet/formats.ts';
import { coverageJson } from './json.ts';
import { coverageSheet } from './sheet.ts';

export type { CoverageResult } from './result.ts';

/** The formats of `refs coverage`, the default first. */
export const COVERAGE_FORMATS = sheetFormats(coverageSheet, coverageJson);
