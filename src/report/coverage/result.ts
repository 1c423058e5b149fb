import type { LibraryCoverage } from '../../insight/coverage.ts';
import type { OmittedFile } from '../../model/library.ts';

/** The coverage of a library, and how to name what it is about. */
export interface CoverageResult {
  readonly coverage: LibraryCoverage;
  /** Gives the name of a customer by id. */
  nameOf(customer: string): string;
  /** The files that could not be read. */
  readonly omitted: readonly OmittedFile[];
}
