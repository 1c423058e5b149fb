import type { Audience, Placement } from './customer.ts';

/** Where the findings that a library was adopted with are kept, from its folder. */
export const BASELINE_FILE = 'refs.baseline.json';

/** The parts that make a finding the same in two states of a library: no line numbers, list indexes or days of the run. */
export interface Fingerprint {
  readonly rule: string;
  /** The customer's id, so that a file may move; the file where there is none. */
  readonly subject: string;
  /** JSON Pointer with `*` for list indexes; null where the finding has none. */
  readonly path: string | null;
  readonly message: string;
  /** How far the exposure goes that the finding is about; absent where it is about none. */
  readonly extent?: Extent;
}

/** How far an exposure goes: to whom, where and by whom. The same exposure that goes further is another one. */
export interface Extent {
  readonly advocate?: string;
  readonly prospect?: string;
  readonly audience?: Audience;
  /** Absent: everywhere. */
  readonly territories?: readonly string[];
  /** The placements that are up, or are to be. */
  readonly places?: readonly Placement[];
}
