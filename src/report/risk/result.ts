import type { Risk } from '../../insight/risk.ts';
import type { OmittedFile } from '../../model/library.ts';
import type { Place, Range } from '../../model/place.ts';

/** The customers that a stranger may phone, and how to name the places of the reasons. */
export interface RiskResult {
  readonly risk: Risk;
  locate(place: Place): Range;
  /** The path as the user of this run would open it: from the working directory. */
  shown(file: string): string;
  /** The files that could not be read. */
  readonly omitted: readonly OmittedFile[];
}
