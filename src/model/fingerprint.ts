import type { Audience, Placement } from './customer.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The file of the findings that existed when the library adopted the program, in the library's folder. */
export const BASELINE_FILE = 'refs.baseline.json';

/**
 * The parts that identify a finding in two states of a library. They hold no line numbers, list indexes or days of a
 * run.
 */
export interface Fingerprint {
  readonly rule: string;
  /** The customer's id, so that a file may move; the file where there is none. */
  readonly subject: string;
  /** JSON Pointer with `*` for list indexes; null where the finding has none. */
  readonly path: string | null;
  readonly message: string;
  /** The extent of the exposure that the finding is about; absent for any other finding. */
  readonly extent?: Extent;
}

/** The extent of an exposure: to whom, where and by whom. An exposure that goes further is another one. */
export interface Extent {
  readonly advocate?: string;
  readonly prospect?: string;
  /** The place of an entry, and the conditions that are met for it. */
  readonly place?: string;
  readonly met?: readonly string[];
  readonly audience?: Audience;
  /** Absent: everywhere. */
  readonly territories?: readonly string[];
  /** The placements that are live or planned. */
  readonly places?: readonly Placement[];
}

/** The fingerprint of a diagnostic, without its extent. */
export const fingerprintOf = ({ rule, customer, file, path, message }: Diagnostic): Fingerprint => ({
  rule,
  subject: customer ?? file,
  path: path?.replace(/\/\d+(?=\/|$)/g, '/*') ?? null,
  message: message.replace(/\[\d+\]/g, '[*]'),
});

/** A fingerprint as one text, without its extent. */
export const fingerprintKey = ({ rule, subject, path, message }: Fingerprint): string =>
  JSON.stringify([rule, subject, path, message]);
