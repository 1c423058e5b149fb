import type { CoverageCells } from '../../insight/coverage.ts';
import { json } from '../json.ts';

/** The contract of schemas/coverage.schema.json. */
export const coverageJson = ({ coverage }: { readonly coverage: CoverageCells }): string => json(coverage);
