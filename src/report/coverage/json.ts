import { json } from '../json.ts';
import type { CoverageResult } from './result.ts';

/** The contract of schemas/coverage.schema.json. */
export const coverageJson = ({ coverage }: CoverageResult): string => json(coverage);
