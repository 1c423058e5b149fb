import type { LibraryCoverage } from '../../insight/coverage.ts';

/** The coverage of a library, and how to name what it is about. */
export interface CoverageResult {
  readonly coverage: LibraryCoverage;
  /** Gives the name of a customer by id. */
  nameOf(customer: string): string;
}
