import type { Diagnostic } from '../model/diagnostic.ts';

/** What makes a finding the same in two states of a library: no line numbers, list indexes or days of the run. */
export interface Fingerprint {
  readonly rule: string;
  /** The customer's id, so that a file may move; the file where there is none. */
  readonly subject: string;
  /** JSON Pointer with `*` for list indexes; null where the finding has none. */
  readonly path: string | null;
  readonly message: string;
}

export const fingerprintOf = ({ rule, customer, file, path, message }: Diagnostic): Fingerprint => ({
  rule,
  subject: customer ?? file,
  path: path?.replace(/\/\d+(?=\/|$)/g, '/*') ?? null,
  message: message.replace(/\[\d+\]/g, '[*]'),
});

/** A fingerprint as one text. */
export const fingerprintKey = ({ rule, subject, path, message }: Fingerprint): string =>
  JSON.stringify([rule, subject, path, message]);

/** Findings, parted by whether they were known before. */
export interface Parted {
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** What was known, and is not there any more. */
  readonly gone: readonly Fingerprint[];
}

/** Parts findings by what was known. Of several that are alike as many are known as were known before. */
export function part(diagnostics: readonly Diagnostic[], before: readonly Fingerprint[]): Parted {
  const open = new Map<string, Fingerprint[]>();
  for (const fingerprint of before) {
    const key = fingerprintKey(fingerprint);
    open.set(key, [...(open.get(key) ?? []), fingerprint]);
  }
  const fresh: Diagnostic[] = [];
  const known: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const isKnown = open.get(fingerprintKey(fingerprintOf(diagnostic)))?.pop() !== undefined;
    (isKnown ? known : fresh).push(diagnostic);
  }
  return { fresh, known, gone: [...open.values()].flat() };
}
